import type { Question } from '../queries/ask/question.ts';
import type { Box } from '../scene/geometry.ts';
import type { ProfileEdit } from '../app/profile/profile.ts';
import type { ViewMode } from '../app/state.ts';

/** An element's request that a question be asked. It bubbles out of every shadow root to whoever wires the page. */
export class AskEvent extends CustomEvent<Question> {
  constructor(question: Question) {
    super('ask', { detail: question, bubbles: true, composed: true });
  }
}

/** A request about how the page looks, or that something be done with it. */
export type Command =
  | { wish: 'language'; language: 'zh' | 'en' }
  | { wish: 'theme'; theme: 'light' | 'dark' }
  | { wish: 'show'; show: ViewMode }
  | { wish: 'map'; map: string }
  | { wish: 'estimates'; estimates: boolean }
  /** Something a person says of themselves. */
  | { wish: 'tell'; telling: ProfileEdit }
  | { wish: 'fit' }
  /** To look at a route for a moment, by its number from 0; undefined: no longer. */
  | { wish: 'preview'; route: number | undefined }
  | { wish: 'commands' }
  | { wish: 'keys' }
  | { wish: 'undo' }
  | { wish: 'redo' }
  | { wish: 'share' }
  /** To take something away: a picture, or data. */
  | { wish: 'export' }
  /** A picture that was saved here, as the view it shows. */
  | { wish: 'open-picture' };

export class CommandEvent extends CustomEvent<Command> {
  constructor(wish: Command) {
    super('wish', { detail: wish, bubbles: true, composed: true });
  }
}

/** Asks which part of the map is on screen, in scene units; the map answers at once, if it is there. */
export class SeenEvent extends Event {
  part: Box | undefined;

  constructor() {
    super('seen');
  }
}

/** A role was pointed at: on the map, in a list, in a sheet. What is asked then depends on what is asked now. */
export class ChooseEvent extends CustomEvent<string> {
  constructor(role: string) {
    super('choose', { detail: role, bubbles: true, composed: true });
  }
}

/**
 * The listener of every button that stands for a role: the button's `data-role` says which. The second click of a
 * double-click was meant for what stood there before the first.
 */
export function chooseRole(event: MouseEvent): void {
  if (event.detail > 1) return;
  const button = event.currentTarget as HTMLElement;
  button.dispatchEvent(new ChooseEvent(button.dataset['role'] ?? ''));
}

declare global {
  interface WindowEventMap {
    seen: SeenEvent;
  }
  interface HTMLElementEventMap {
    ask: AskEvent;
    choose: ChooseEvent;
    wish: CommandEvent;
  }
}
