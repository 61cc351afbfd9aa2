import type { Command } from './command.ts';
import { redo, undo } from './history.ts';
import {
  dialogClosed,
  dialogOpened,
  estimatesChosen,
  faultDismissed,
  languageChosen,
  mapRequested,
  profileEdited,
  routePreviewed,
  themeChosen,
  viewChosen,
  type Update,
} from './updates.ts';

/** What a command can make happen besides a change of the state. */
export interface Effects {
  /** One change a person can take back. */
  update: (change: Update) => void;
  /** Puts back what was before, or again what was taken back: no change of its own. */
  restore: (step: Update) => void;
  openMap: () => void;
  fit: () => void;
  share: () => void;
  pickPicture: () => void;
  prepareSearch: () => void;
}

/** Every command, in one place. */
export function runCommand(command: Command, effects: Effects): void {
  const { update } = effects;
  switch (command.command) {
    case 'language':
      update(languageChosen(command.language));
      return;
    case 'theme':
      update(themeChosen(command.theme));
      return;
    case 'view':
      update(viewChosen(command.view));
      return;
    case 'map':
      update(mapRequested(command.map));
      effects.openMap();
      return;
    case 'estimates':
      update(estimatesChosen(command.estimates));
      return;
    case 'profile':
      update(profileEdited(command.edit));
      return;
    case 'preview':
      update(routePreviewed(command.route));
      return;
    case 'dialog':
      update(command.dialog ? dialogOpened(command.dialog) : dialogClosed());
      return;
    case 'fit':
      effects.fit();
      return;
    case 'undo':
      effects.restore(undo);
      return;
    case 'redo':
      effects.restore(redo);
      return;
    case 'share':
      effects.share();
      return;
    case 'open-picture':
      effects.pickPicture();
      return;
    case 'prepare-search':
      effects.prepareSearch();
      return;
    case 'dismiss-fault':
      update(faultDismissed());
      return;
    default:
      command satisfies never;
  }
}
