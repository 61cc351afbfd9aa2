import { writeLook, type LookAddress } from '../app/address/look-options.ts';
import type { State } from '../app/state.ts';
import type { PageView } from '../app/page-view.ts';

/** Where a view is opened again by someone else. `address`: the question, as the address bar writes it. */
export function viewLink(
  { mapId, language, estimates }: Pick<PageView, 'mapId' | 'language' | 'estimates'>,
  address: string,
): string {
  const look = { mapId, language, theme: undefined, viewMode: undefined };
  const search = writeLook({ ...look, estimates: estimates ? undefined : 'hidden' });
  return location.origin + location.pathname + search + address;
}

/** A friend sees the same view: the language goes with it, the theme is theirs. Says what came of it. */
export async function shareView(
  { address, language, mapId }: State,
  look: LookAddress,
): Promise<State['sharing']> {
  const { viewMode, estimates } = look;
  const search = writeLook({ mapId, language, theme: undefined, viewMode, estimates });
  const done = await shareAddress(location.origin + location.pathname + search + address, document.title);
  return done === 'shared' ? 'idle' : done;
}

/** The device's own way where it has one, else by copying. */
async function shareAddress(url: string, title: string): Promise<'shared' | 'copied' | 'failed'> {
  if (matchMedia('(pointer: coarse)').matches && 'share' in navigator) {
    try {
      await navigator.share({ url, title });
      return 'shared';
    } catch (error) {
      if ((error as DOMException).name === 'AbortError') return 'shared';
    }
  }
  return (await copyText(url)) ? 'copied' : 'failed';
}

/** Says whether it was allowed. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
