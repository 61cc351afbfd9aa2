import type { Command } from '../app/command.ts';
import type { PictureOrder } from '../export/picture-order.ts';
import type { Question } from '../queries/ask/question.ts';
import type { Point } from '../scene/geometry.ts';

/* Every event of ours, once: what it is called, what it carries, how far it goes. Those that are composed reach the
   explorer's root, and nobody beyond; the others are heard by who made the element. */

/** An element's request that a question be asked. */
export class AskEvent extends CustomEvent<Question> {
  constructor(question: Question) {
    super('ask', { detail: question, bubbles: true, composed: true });
  }
}

/** A request about how the page looks, or that something be done with it. */
export class CommandEvent extends CustomEvent<Command> {
  constructor(command: Command) {
    super('command', { detail: command, bubbles: true, composed: true });
  }
}

/** Something went wrong in an element that is no fault of the data. */
class FaultEvent extends CustomEvent<unknown> {
  constructor(error: unknown) {
    super('fault', { detail: error, bubbles: true, composed: true });
  }
}

/** A role was pointed at: on the map, in a list, in a sheet. What is asked then depends on what is asked now. */
export class ChooseEvent extends CustomEvent<string> {
  constructor(role: string) {
    super('choose', { detail: role, bubbles: true, composed: true });
  }
}

/** What was opened last is to be closed. */
export class LeaveEvent extends Event {
  constructor() {
    super('leave', { bubbles: true, composed: true });
  }
}

export interface RouteEnd {
  end: 'from' | 'to';
  /** Undefined: it is to be chosen anew. */
  role: string | undefined;
}

/** A role is where a route is to begin, or to end. */
export class SetEndEvent extends CustomEvent<RouteEnd> {
  constructor(detail: RouteEnd) {
    super('set-end', { detail, bubbles: true, composed: true });
  }
}

/** A role was picked from a list of them; undefined: none any more. */
export class PickRoleEvent extends CustomEvent<string | undefined> {
  constructor(role: string | undefined) {
    super('pick-role', { detail: role, bubbles: true, composed: true });
  }
}

/** A dialog was shut. */
export class LeaveDialogEvent extends Event {
  constructor() {
    super('leave-dialog');
  }
}

/** One of several routes, by its number from 0, is looked at, picked, or set beside the live one. */
export class RouteEvent extends CustomEvent<number | undefined> {
  constructor(what: 'look' | 'pick' | 'versus', route: number | undefined) {
    super(what, { detail: route, bubbles: true });
  }
}

/** The two ends of the route change places. */
export class TurnRoundEvent extends Event {
  constructor() {
    super('turn-round');
  }
}

/** A level was set, on the map's scale; null: it is not said. */
export class LevelEvent extends CustomEvent<number | null> {
  constructor(level: number | null) {
    super('level', { detail: level });
  }
}

/** Something of a picture was chosen. */
export class OrderEvent extends CustomEvent<PictureOrder> {
  constructor(order: PictureOrder) {
    super('order', { detail: order });
  }
}

/** A place of the map is to be in the middle, in scene units. */
export class LookAtEvent extends CustomEvent<Point> {
  constructor(at: Point) {
    super('look-at', { detail: at });
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

/** Work that nobody waits for still says where it fails. */
export function inBackground(element: EventTarget, work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    element.dispatchEvent(new FaultEvent(error));
  });
}

declare global {
  interface HTMLElementEventMap {
    ask: AskEvent;
    choose: ChooseEvent;
    command: CommandEvent;
    fault: FaultEvent;
    leave: LeaveEvent;
    'leave-dialog': LeaveDialogEvent;
    'set-end': SetEndEvent;
    'pick-role': PickRoleEvent;
  }
}
