import type { Parsed } from '../model/parse-map.ts';
import type { Language } from '../model/text.ts';
import type { PinyinOf } from '../queries/search/pinyin.ts';
import type { Question } from '../queries/ask/question.ts';
import type { Theme } from '../scene/palette.ts';
import { writeAddress } from './address/write-address.ts';
import type { ProfileEdit } from './profile/profile.ts';
import type { ViewMode, State, PictureProblem } from './state.ts';

/* What can happen, in the past tense. Each is State → State and nothing else. */

export type Update = (state: State) => State;

/** Several things at once: one change to take back. */
export function allOf(updates: readonly Update[]): Update {
  return (state) => updates.reduce((before, update) => update(before), state);
}

export function questionAsked(question: Question): Update {
  return addressChanged(writeAddress(question));
}

/** The address changed: a question was asked, a link opened, or Back pressed. */
export function addressChanged(address: string): Update {
  return (state) =>
    address === state.address
      ? state
      : {
          ...state,
          address,
          preview: undefined,
          sharing: 'idle',
          pictureProblem: undefined,
        };
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

export function languageChosen(language: Language): Update {
  return (state) => ({ ...state, language, sharing: 'idle' });
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
  return (state) => ({ ...state, theme });
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
