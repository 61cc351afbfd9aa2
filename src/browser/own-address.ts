import type { Address, AddressPort } from '../app/ports.ts';
import { linkHere } from './address-bar.ts';

/**
 * An address of its own for an explorer in somebody else's page: whose address bar and history are not touched. Without
 * them there is no Back but the explorer's own undo.
 */
export function ownAddress(first: Address): AddressPort {
  let address = first;
  const show = (next: Address): void => {
    address = next;
  };
  return {
    read: () => address,
    show,
    push: show,
    onMove: () => () => undefined,
    link: linkHere,
  };
}
