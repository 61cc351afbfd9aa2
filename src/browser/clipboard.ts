import type { ClipboardPort } from '../app/ports.ts';

export const clipboard: ClipboardPort = {
  async share(url, title) {
    if (matchMedia('(pointer: coarse)').matches && 'share' in navigator) {
      try {
        await navigator.share({ url, title });
        return 'shared';
      } catch (error) {
        if ((error as DOMException).name === 'AbortError') return 'shared';
      }
    }
    return (await copyText(url)) ? 'copied' : 'failed';
  },
};

/** Says whether it was allowed. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
