import type { Language } from '../model/text.ts';
import type { Theme } from '../scene/palette.ts';
import type { ProfileEdit } from './profile/profile.ts';
import type { DialogName, ViewMode } from './state.ts';

/** What a person tells the app to do; what they ask of the map is a Question. Handled in one place: `run-command.ts`. */
export type Command =
  | { command: 'language'; language: Language }
  | { command: 'theme'; theme: Theme }
  | { command: 'view'; view: ViewMode }
  | { command: 'map'; map: string }
  | { command: 'estimates'; estimates: boolean }
  /** Something a person says of themselves. */
  | { command: 'profile'; edit: ProfileEdit }
  /** To look at a route for a moment, by its number from 0; undefined: no longer. */
  | { command: 'preview'; route: number | undefined }
  | { command: 'dialog'; dialog: DialogName | undefined }
  /** The whole map in view. */
  | { command: 'fit' }
  | { command: 'undo' }
  | { command: 'redo' }
  | { command: 'share' }
  /** A picture that was saved here, as the view it shows. */
  | { command: 'open-picture' }
  /** Someone begins to search: names are to be found by pinyin too. */
  | { command: 'prepare-search' }
  /** What went wrong was read. */
  | { command: 'dismiss-fault' };
