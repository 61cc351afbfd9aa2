import type { NoEmbeddedView } from '../formats/readers/embedded-view.ts';
import type { CareerMap } from '../model/career-map.ts';
import type { Problem } from '../model/problem.ts';
import type { Language, Text } from '../model/text.ts';
import type { PinyinOf } from '../queries/search/pinyin.ts';
import type { Theme } from '../scene/palette.ts';
import { BLANK_PROFILE, type Profile } from './profile/profile.ts';

/** What this person is looking at. Everything else on screen is derived from it. */
export interface State {
  /** The question, as the address writes it: it can be held before there is a map to read it against. */
  address: string;
  /** The map that was asked for, where the address names one. */
  mapId: string | undefined;
  map: MapState;
  /** The maps that can be opened. */
  shelf: readonly MapTitle[];
  /** How the map's names are typed; empty until someone searches. */
  pinyin: PinyinOf;
  /** Whether transitions that only we estimate are on the map. */
  estimates: boolean;
  /** What they say of themselves; it stays on this device. */
  profile: Profile;
  language: Language;
  theme: Theme;
  viewMode: ViewMode;
  /** The part that draws the map comes after the page: it may still be on its way, or not be had at all. */
  drawing: 'waiting' | 'ready' | 'failed';
  /** Which of the routes is looked at for a moment, from 0: on the map only, and gone with the next question. */
  preview: number | undefined;
  sharing: 'idle' | 'copied' | 'failed';
  /** What is wrong with the picture that was to be opened last, if anything is. */
  pictureProblem: PictureProblem | undefined;
  /** What was before each change, the latest last; and what was taken back, the next to be done again first. */
  past: readonly Changeable[];
  future: readonly Changeable[];
  undoNotice: UndoNotice | undefined;
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

/** It carries no view, or one of a map that is not here. */
export type PictureProblem = { wrong: NoEmbeddedView } | { wrong: 'other-map'; map: string };

type MapState =
  | { is: 'opening' }
  | { is: 'open'; map: CareerMap }
  | { is: 'broken'; problems: readonly Problem[] }
  /** What reads maps could not be had. */
  | { is: 'unreachable' };

export interface MapTitle {
  id: string;
  title: Text;
}

/** Where everyone begins who has said nothing and asked for nothing. */
export const BLANK_STATE: State = {
  address: '#/',
  mapId: undefined,
  map: { is: 'opening' },
  shelf: [],
  pinyin: {},
  estimates: true,
  profile: BLANK_PROFILE,
  language: 'zh',
  theme: 'light',
  viewMode: 'map',
  drawing: 'waiting',
  preview: undefined,
  sharing: 'idle',
  pictureProblem: undefined,
  past: [],
  future: [],
  undoNotice: undefined,
};
