import type { Language, Text } from '../model/text.ts';
import type { MapFiles } from '../formats/readers/career-map.ts';
import type { PinyinOf } from '../queries/search/pinyin.ts';
import type { Theme } from '../scene/palette.ts';
import type { Scheduler } from './scheduler.ts';

/* What an explorer needs of the place it stands in. Whoever hosts one decides what each port reaches: the page gives
   its address bar and its storage, an element in somebody else's page gives neither. */

/** Ends what was begun: a listener is taken away, a watch given up. */
export type Unsubscribe = () => void;

/** Both halves of an address: how to look (`?…`) and what is asked (`#…`). */
export interface Address {
  search: string;
  hash: string;
}

export interface AddressPort {
  read(): Address;
  /** Another question is an entry of its own to go back to; another look at the same question replaces the entry. */
  show(address: Address): void;
  /** As following a link: an entry of its own, whatever stands there now. */
  push(address: Address): void;
  /** Calls back when the person moved: Back, Forward, another address typed. */
  onMove(moved: (address: Address) => void): Unsubscribe;
  /** The whole link that opens an address somewhere else. */
  link(address: Address): string;
}

export type Remembered = 'language' | 'theme' | 'profile' | 'picture';

/** What holds on the next visit. Where storage is refused nothing is thrown, and nothing holds. */
export interface StoragePort {
  read(name: Remembered): string | undefined;
  /** Undefined: forget it. */
  write(name: Remembered, value: string | undefined): void;
}

export interface MapTitle {
  id: string;
  title: Text;
}

/** The maps that can be opened by name. */
export interface MapLibraryPort {
  /** The one to open unless told comes first. */
  titles: readonly MapTitle[];
  /** The texts of a map's files; a file that cannot be had is undefined, and nothing is thrown. */
  fetchMap(id: string): Promise<MapFiles>;
  /** How the names of a map are typed; without it names are still found by their characters. */
  fetchPinyin(id: string): Promise<PinyinOf>;
}

export interface FilesPort {
  /** Lets the person choose a file; undefined where they chose none. To be called in the click itself. */
  pick(accept: string): Promise<Blob | undefined>;
  /** Calls back for the first file of what is dropped. */
  onDrop(dropped: (file: Blob) => void): Unsubscribe;
}

export interface ClipboardPort {
  /** The device's own way to share where it has one, else by copying. */
  share(url: string, title: string): Promise<'shared' | 'copied' | 'failed'>;
}

export interface HotkeysPort {
  /** Calls back for every key pressed within the host's reach; the event is the browser's own. */
  onKey(pressed: (event: Event) => void): Unsubscribe;
}

/** What to do about mistakes of ours: the host may hear of those that nobody caught, and can begin anew. */
export interface FaultsPort {
  onFault(thrown: (error: unknown) => void): Unsubscribe;
  /** Begins anew: the page is loaded again, the element made again. */
  restart(): void;
}

export interface Ports {
  address: AddressPort;
  storage: StoragePort;
  maps: MapLibraryPort;
  files: FilesPort;
  clipboard: ClipboardPort;
  hotkeys: HotkeysPort;
  faults: FaultsPort;
  scheduler: Scheduler;
  /** What the device prefers, for those who have not chosen. */
  system: { language: Language; theme: Theme };
}
