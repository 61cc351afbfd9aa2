import type { Remembered, StoragePort } from '../app/ports.ts';

const PREFIX = 'zhitu.';

/**
 * What a person chose on this device. Storage may be refused (private windows, policies): then the choice holds until the
 * page is closed, and nothing breaks.
 */
export const deviceStorage: StoragePort = {
  read(name) {
    try {
      return localStorage.getItem(PREFIX + name) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write(name, value) {
    try {
      if (value === undefined) localStorage.removeItem(PREFIX + name);
      else localStorage.setItem(PREFIX + name, value);
    } catch {
      // Refused: there is nothing to do, and nothing lost but the memory of it.
    }
  },
};

/** Remembers as long as the explorer stands, and leaves nothing behind. */
export function memoryStorage(): StoragePort {
  const values = new Map<Remembered, string>();
  return {
    read: (name) => values.get(name),
    write(name, value) {
      if (value === undefined) values.delete(name);
      else values.set(name, value);
    },
  };
}
