import { nextPaint } from './next-paint.ts';

/** Both halves of an address that the app reads: how to look (`?…`) and what is asked (`#…`). */
export interface AddressBar {
  search: string;
  hash: string;
}

export function readAddressBar(): AddressBar {
  return { search: location.search, hash: location.hash };
}

/** How often the person moved: Back, Forward, another address typed. */
let moves = 0;

/**
 * A new question is a page of its own, so that Back goes one question back; a new look is not. The picture goes first:
 * writing an address takes the browser longer than finding the answer takes us. Who moves before that is painted has
 * left it: written late, it would be a new page, and what lay before it by Forward would be lost.
 */
export async function showInAddressBar(address: AddressBar): Promise<void> {
  const then = moves;
  await nextPaint();
  if (moves !== then) return;
  const { search, hash } = address;
  const asksAnew = normal(hash) !== normal(location.hash);
  if (!asksAnew && search === location.search) return;
  const url = location.pathname + search + hash;
  if (asksAnew) history.pushState(null, '', url);
  else history.replaceState(null, '', url);
}

/** After the address, so that it is the new page's and not that of the one before. */
export async function showAsTitle(title: string): Promise<void> {
  await nextPaint();
  document.title = title;
}

/** As a link would: a page of its own, and the app is told. */
export function goTo({ search, hash }: AddressBar): void {
  history.pushState(null, '', location.pathname + search + hash);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Calls back when the person moved: Back, Forward, or another address typed. */
export function onAddressChange(moved: (address: AddressBar) => void): void {
  // A link inside the page changes the hash; that too is a popstate.
  addEventListener('popstate', () => {
    moves += 1;
    moved(readAddressBar());
  });
}

/** No hash at all asks the same as `#/`. */
function normal(hash: string): string {
  return hash === '' ? '#/' : hash;
}
