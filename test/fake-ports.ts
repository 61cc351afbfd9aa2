import type { Address, Ports } from '../src/app/ports.ts';
import { createScheduler } from '../src/app/scheduler.ts';
import { openSession, type LateCode, type Session } from '../src/app/session.ts';
import * as mapCode from '../src/app/map-in-page.ts';
import type { MapFiles } from '../src/formats/readers/career-map.ts';
import type { CareerMap } from '../src/model/career-map.ts';

/* An explorer without a page: every port is a plain value that a test can look into. */

export interface FakePorts extends Ports {
  /** The entries of the history, the one shown last. */
  entries: Address[];
  /** As Back, Forward or a typed address does. */
  move(address: Address): void;
  stored: Map<string, string>;
  listeners: number;
}

export function filesOf({ map, roles, transitions, sources }: CareerMap): MapFiles {
  const text = (section: unknown): string => JSON.stringify(section);
  return { map: text(map), roles: text(roles), transitions: text(transitions), sources: text(sources) };
}

export function fakePorts(maps: Record<string, MapFiles>, first: Partial<Address> = {}): FakePorts {
  const moved = new Set<(address: Address) => void>();
  const ports: FakePorts = {
    entries: [{ search: '', hash: '', ...first }],
    stored: new Map(),
    listeners: 0,
    move(address) {
      for (const tell of moved) tell(address);
    },
    address: {
      read: () => ports.entries.at(-1) as Address,
      show(address) {
        const { hash, search } = ports.entries.at(-1) as Address;
        if (hash !== address.hash) ports.entries.push(address);
        else if (search !== address.search) ports.entries.splice(-1, 1, address);
      },
      push(address) {
        ports.entries.push(address);
      },
      onMove(tell) {
        moved.add(tell);
        ports.listeners += 1;
        return () => {
          moved.delete(tell);
          ports.listeners -= 1;
        };
      },
      link: ({ search, hash }) => `https://zhitu.example/${search}${hash}`,
    },
    storage: {
      read: (name) => ports.stored.get(name),
      write(name, value) {
        if (value === undefined) ports.stored.delete(name);
        else ports.stored.set(name, value);
      },
    },
    maps: {
      titles: Object.keys(maps).map((id) => ({ id, title: { en: id } })),
      fetchMap: (id) => Promise.resolve(maps[id] as MapFiles),
      fetchPinyin: () => Promise.resolve({}),
    },
    files: { pick: () => Promise.resolve(undefined), onDrop: () => listening(ports) },
    clipboard: { share: () => Promise.resolve('copied') },
    hotkeys: { onKey: () => listening(ports) },
    faults: { onFault: () => listening(ports), restart: () => undefined },
    scheduler: createScheduler(
      () => Promise.resolve(),
      () => Promise.resolve(),
    ),
    system: { language: 'zh', theme: 'light' },
  };
  return ports;
}

function listening(ports: FakePorts): () => void {
  ports.listeners += 1;
  return () => {
    ports.listeners -= 1;
  };
}

export const CODE: LateCode = {
  map: () => Promise.resolve(mapCode),
  mapElement: () => Promise.resolve(),
  readPicture: () => Promise.resolve('not-a-picture'),
};

/** A session on one map, its first question answered. */
export async function sessionOn(
  map: CareerMap,
  hash = '',
  code = CODE,
): Promise<{ session: Session; ports: FakePorts }> {
  const ports = fakePorts({ [map.map.id]: filesOf(map) }, { hash });
  const session = openSession(ports, code, { fit: () => undefined, title: () => 'title' });
  await settled();
  return { session, ports };
}

/** When everything that was begun is done: all of it is promises that wait for nothing outside. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
