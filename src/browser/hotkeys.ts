import type { HotkeysPort } from '../app/ports.ts';

/** Keys pressed anywhere within a target: the window for the page, the element itself in somebody else's page. */
export function hotkeysOf(target: Window | HTMLElement): HotkeysPort {
  return {
    onKey(pressed) {
      target.addEventListener('keydown', pressed);
      return () => {
        target.removeEventListener('keydown', pressed);
      };
    },
  };
}
