import type { NoEmbeddedView } from '../formats/readers/embedded-view.ts';
import type { CareerMap } from '../model/career-map.ts';
import type { Problem } from '../model/problem.ts';
import type { Language } from '../model/text.ts';
import type { PinyinOf } from '../queries/search/pinyin.ts';
import type { Theme } from '../scene/palette.ts';
import type { OpenMap } from './map-port.ts';
import type { MapTitle } from './ports.ts';
import { BLANK_PROFILE, type Profile } from './profile/profile.ts';

/** What this person is looking at. Everything else on screen is derived from it. */
export interface State {
  /** The question, as the address writes it: it can be held before there is a map to read it against. */
  address: string;
  /** Whether it was come back to (Back, Forward, undo), and not asked. */
  returned: boolean;
  /** The map that was asked for, where the address names one. */
  mapId: string | undefined;
  map: MapState;
  /** The last answer that came, with what draws it. */
  open: OpenMap | undefined;
  /** The maps that can be opened, the one to open first before all. */
  titles: readonly MapTitle[];
  /** How the map's names are typed; empty until someone searches. */
  pinyin: PinyinOf;
  /** Whether transitions that only we estimate are on the map. */
  estimates: boolean;
  /** What they say of themselves; it stays on this device. */
  profile: Profile;
  language: Choice<Language>;
  theme: Choice<Theme>;
  /** What the device prefers, for who has not chosen. */
  system: { language: Language; theme: Theme };
  /** English is drawn out, to see what was forgotten. */
  pseudo: boolean;
  viewMode: ViewMode;
  dialog: DialogName | undefined;
  /** The part that draws the map comes after the page: it may still be on its way, or not be had at all. */
  drawing: 'waiting' | 'ready' | 'failed';
  /** Which of the routes is looked at for a moment, from 0: on the map only, and gone with the next question. */
  preview: number | undefined;
  sharing: 'idle' | 'copied' | 'failed';
  /** What is wrong with the picture that was to be opened last, if anything is. */
  pictureProblem: PictureProblem | undefined;
  /** What went wrong in the app itself, the last time something did. */
  fault: AppError | undefined;
  /** What was before each change, the latest last; and what was taken back, the next to be done again first. */
  past: readonly Changeable[];
  future: readonly Changeable[];
  undoNotice: UndoNotice | undefined;
}

/** What the address says goes before what was chosen on an earlier visit, and both before what the device prefers. */
interface Choice<T> {
  chosen: T | undefined;
  remembered: T | undefined;
}

/** What a person can change, and take back. */
export const CHANGEABLE = [
  'mapId',
  'address',
  'viewMode',
  'language',
  'theme',
  'estimates',
  'profile',
] as const;
export type Changeable = Pick<State, (typeof CHANGEABLE)[number]>;

/** What was just taken back or done again, if anything was; and how often that can still be done. */
export interface UndoNotice {
  did: 'undone' | 'redone';
  what: (typeof CHANGEABLE)[number] | undefined;
  left: number;
}

/** As a drawing, or saying the same as a list by family, or as a table to be sorted. */
export const VIEW_MODES = ['map', 'outline', 'table'] as const;
export type ViewMode = (typeof VIEW_MODES)[number];

export type DialogName = 'commands' | 'keys' | 'export';

/** It carries no view, or one of a map that is not here. */
export type PictureProblem = { wrong: NoEmbeddedView } | { wrong: 'other-map'; map: string };

/** A mistake of ours, as it can be told to who mends it. */
export interface AppError {
  message: string;
  details: string;
}

type MapState =
  | { is: 'opening' }
  | { is: 'open'; map: CareerMap }
  | { is: 'broken'; problems: readonly Problem[] }
  /** What reads maps could not be had. */
  | { is: 'unreachable' };

export function effectiveLanguage({ language, system }: Pick<State, 'language' | 'system'>): Language {
  return language.chosen ?? language.remembered ?? system.language;
}

export function effectiveTheme({ theme, system }: Pick<State, 'theme' | 'system'>): Theme {
  return theme.chosen ?? theme.remembered ?? system.theme;
}

const NOTHING_CHOSEN = { chosen: undefined, remembered: undefined };

/** Where everyone begins who has said nothing and asked for nothing. */
export const BLANK_STATE: State = {
  address: '#/',
  returned: false,
  mapId: undefined,
  map: { is: 'opening' },
  open: undefined,
  titles: [],
  pinyin: {},
  estimates: true,
  profile: BLANK_PROFILE,
  language: NOTHING_CHOSEN,
  theme: NOTHING_CHOSEN,
  system: { language: 'zh', theme: 'light' },
  pseudo: false,
  viewMode: 'map',
  dialog: undefined,
  drawing: 'waiting',
  preview: undefined,
  sharing: 'idle',
  pictureProblem: undefined,
  fault: undefined,
  past: [],
  future: [],
  undoNotice: undefined,
};
