import type { Parsed } from '../model/parse-map.ts';
import type { Language } from '../model/text.ts';
import type { PinyinOf } from '../queries/search/pinyin.ts';
import type { Question } from '../queries/ask/question.ts';
import type { Theme } from '../scene/palette.ts';
import { writeAddress } from './address/write-address.ts';
import type { ProfileEdit } from './profile/profile.ts';
import type { OpenMap } from './map-port.ts';
import {
  effectiveLanguage,
  effectiveTheme,
  type DialogName,
  type AppError,
  type PictureProblem,
  type State,
  type ViewMode,
} from './state.ts';

/* What can happen, in the past tense. Each is State → State and nothing else. */

export type Update = (state: State) => State;

/** Several things at once: one change to take back. */
export function allOf(updates: readonly Update[]): Update {
  return (state) => updates.reduce((before, update) => update(before), state);
}

export function questionAsked(question: Question): Update {
  return arrivedAt(writeAddress(question), false);
}

/** The person moved: Back, Forward, another address. */
export function addressChanged(address: string): Update {
  return arrivedAt(address, true);
}

function arrivedAt(address: string, returned: boolean): Update {
  return (state) =>
    address === state.address
      ? state
      : {
          ...state,
          address,
          returned,
          preview: undefined,
          sharing: 'idle',
          pictureProblem: undefined,
          // What was opened on a question closes with it.
          dialog: undefined,
        };
}

/** The newest question is answered. */
export function questionAnswered(open: OpenMap): Update {
  return (state) => ({ ...state, open });
}

export function mapRead(parsed: Parsed): Update {
  return (state) => ({
    ...state,
    map: parsed.map ? { is: 'open', map: parsed.map } : { is: 'broken', problems: parsed.problems },
  });
}

/** What reads maps could not be had. */
export function loadFailed(): Update {
  return (state) => ({ ...state, map: { is: 'unreachable' } });
}

/** A route was looked at for a moment, or no longer. */
export function routePreviewed(preview: number | undefined): Update {
  return (state) => (preview === state.preview ? state : { ...state, preview });
}

/** It holds on the next visit, too. */
export function languageChosen(language: Language): Update {
  return (state) =>
    effectiveLanguage(state) === language
      ? state
      : { ...state, language: { chosen: language, remembered: language }, sharing: 'idle' };
}

/** An address says which language; what is remembered stays. */
export function languageAddressed(language: Language): Update {
  return (state) =>
    effectiveLanguage(state) === language
      ? state
      : { ...state, language: { ...state.language, chosen: language }, sharing: 'idle' };
}

/** Another map was asked for; the one that is open stays until it has come. */
export function mapRequested(mapId: string): Update {
  return (state) => ({ ...state, mapId });
}

/** The readings of the map's names have come. */
export function pinyinLoaded(pinyin: PinyinOf): Update {
  return (state) => ({ ...state, pinyin });
}

/** They said something of themselves. */
export function profileEdited(telling: ProfileEdit): Update {
  return (state) => ({ ...state, profile: telling(state.profile) });
}

export function estimatesChosen(estimates: boolean): Update {
  return (state) => ({ ...state, estimates });
}

export function themeChosen(theme: Theme): Update {
  return (state) =>
    effectiveTheme(state) === theme ? state : { ...state, theme: { chosen: theme, remembered: theme } };
}

export function viewChosen(viewMode: ViewMode): Update {
  return (state) => ({ ...state, viewMode });
}

export function linkShared(sharing: State['sharing']): Update {
  return (state) => ({ ...state, sharing });
}

/** A saved picture was to be opened again; undefined: it was. */
export function pictureOpened(pictureProblem: PictureProblem | undefined): Update {
  return (state) => ({ ...state, pictureProblem });
}

export function mapElementLoaded(drawing: State['drawing']): Update {
  return (state) => ({ ...state, drawing });
}

export function dialogOpened(dialog: DialogName): Update {
  return (state) => ({ ...state, dialog });
}

export function dialogClosed(): Update {
  return (state) => (state.dialog === undefined ? state : { ...state, dialog: undefined });
}

/** Something went wrong that is no fault of the data; what was on screen stays. */
export function faultOccurred(fault: AppError): Update {
  return (state) => ({ ...state, fault });
}

export function faultDismissed(): Update {
  return (state) => ({ ...state, fault: undefined });
}
