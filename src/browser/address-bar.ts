import type { Address, AddressPort } from '../app/ports.ts';

/** The browser's own address bar, for the one explorer that is the page. */
export function addressBar(): AddressPort {
  return {
    read,
    show(address) {
      const asksAnew = normal(address.hash) !== normal(location.hash);
      if (!asksAnew && address.search === location.search) return;
      if (asksAnew) history.pushState(null, '', url(address));
      else history.replaceState(null, '', url(address));
    },
    push(address) {
      history.pushState(null, '', url(address));
    },
    onMove(moved) {
      // A link inside the page changes the hash; that too is a popstate.
      const listener = (): void => {
        moved(read());
      };
      addEventListener('popstate', listener);
      return () => {
        removeEventListener('popstate', listener);
      };
    },
    link: linkHere,
  };
}

/** The link that opens an address in this page. */
export function linkHere(address: Address): string {
  return location.origin + url(address);
}

function read(): Address {
  return { search: location.search, hash: location.hash };
}

function url({ search, hash }: Address): string {
  return location.pathname + search + hash;
}

/** No hash at all asks the same as `#/`. */
function normal(hash: string): string {
  return hash === '' ? '#/' : hash;
}
