import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isComposing } from '../../browser/keyboard.ts';
import { whenKnown, type MaybePromise } from '../../queries/search/maybe-promise.ts';
import { NewestAnswer } from '../../queries/search/newest-answer.ts';
import { blocksOf, type Block } from './blocks.ts';
import type { LongList } from './long-list.ts';

/** A list of up to so many options is made whole: that is quick, and finding text in the page finds all of it. */
export const SHORT_LIST = 100;
/** How many options of a longer list are made together. */
const BLOCK = 10;

/** The code of long lists, once there was one. */
let longLists: typeof import('./long-list.ts') | undefined;

/** What a field with a list is about. */
export interface ListboxContent<Option> {
  /** Options are numbered in the document: `role-0`, `role-1`. */
  name: string;
  /** The options for what was typed; undefined while there is nothing to ask. */
  find(typed: string): MaybePromise<readonly Option[]> | undefined;
  /** What `find` rests on besides what was typed: once one of these is another, it is asked again. */
  basis(): readonly unknown[];
  /** Which option is active first; −1: none. The first one unless told. */
  first?(options: readonly Option[], typed: string): number;
  /** What an option is listed under; undefined where the list has no groups. */
  groupOf?(option: Option): string | undefined;
  choose(option: Option): void;
  /** Enter, where no option is active. */
  enter?(): void;
  /** Escape; says whether it did anything. */
  escape?(event: KeyboardEvent): boolean;
  /** Whether the arrows go on from the last option to the first. */
  goesRound?: boolean;
  /** Whether the page may have to be scrolled for the list to be seen when it opens. */
  opensInPage?: boolean;
}

/** Options that are made together, or the height that is left free for them. */
export interface PlacedBlock extends Block {
  emptyHeight: number | undefined;
}

interface Host extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/**
 * A field and a list of what can be chosen by it: an editable combobox with a listbox popup, after the ARIA Authoring
 * Practices (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). The focus stays in the field; one option is active.
 * While the options for what was typed are on their way, those before stay; of a long list only what is in view is
 * made. Its parts are drawn by `render-listbox.ts`.
 */
export class Listbox<Option> implements ReactiveController {
  /** What was typed since something was chosen or taken back. */
  typed: string | undefined;
  open = false;
  options: readonly Option[] = [];
  /** Which option Enter would choose; −1: none. */
  active = -1;
  /** What was typed when the options were found; undefined before any were asked for. */
  private foundFor: string | undefined;

  private readonly answer = new NewestAnswer<readonly Option[]>((options) => {
    this.take(options);
  });
  private basis: readonly unknown[] = [];
  private blocks: readonly Block[] = [];
  /** Undefined where the list is short. */
  private long: LongList | undefined;
  /** Whether the question was asked because something was typed or the list opened: the list begins anew. */
  private anew = false;
  /** Whether Enter was pressed for options that are on their way. */
  private entered = false;
  /** What is to be brought into view with the next update. */
  private reveal: { list: boolean; top: boolean; active: boolean } = NOTHING;

  constructor(
    private readonly host: Host,
    private readonly content: ListboxContent<Option>,
  ) {
    host.addController(this);
  }

  get name(): string {
    return this.content.name;
  }

  /** Whether there is a list to be seen. */
  get expanded(): boolean {
    return this.open && this.options.length > 0;
  }

  /** What was typed, without what is around it. */
  get wanted(): string {
    return this.typed?.trim() ?? '';
  }

  /** What nothing was found for; undefined where something was found or is looked for. */
  get notFound(): string | undefined {
    return this.open && this.options.length === 0 ? this.foundFor : undefined;
  }

  /** The list in blocks of options, each with its height where its options are not made. */
  get placed(): readonly PlacedBlock[] {
    if (!this.expanded) return [];
    const emptyHeight = (block: number) => this.long?.emptyHeight(block, this.active);
    return this.blocks.map((block, index) => ({ ...block, emptyHeight: emptyHeight(index) }));
  }

  hostDisconnected(): void {
    this.long?.end();
  }

  hostUpdate(): void {
    if (!this.open) return;
    const basis = this.content.basis();
    if (basis.some((thing, index) => thing !== this.basis[index])) this.ask();
    const { list } = this;
    if (list) this.long?.hold(list);
  }

  hostUpdated(): void {
    const { list, reveal } = this;
    if (!list || !this.expanded) return;
    if (reveal.top) list.scrollTop = 0;
    if (reveal.list && this.content.opensInPage) list.scrollIntoView({ block: 'nearest' });
    this.long?.settle(list);
    if (reveal.active)
      list.querySelector('[role=option][aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    // Once the options around it are made and measured, the active one may lie elsewhere.
    const moves = this.long?.follow(list) ?? false;
    this.reveal = moves ? { ...NOTHING, active: reveal.active } : NOTHING;
    if (moves) this.host.requestUpdate();
  }

  /** Opens the list for what stands in the field. */
  readonly show = (): void => {
    if (!this.open) this.begin();
  };

  /** Leaves what was typed as it is. */
  close(): void {
    this.open = false;
    this.options = [];
    this.foundFor = undefined;
    this.entered = false;
    this.long?.end();
    this.answer.cancel();
    this.host.requestUpdate();
  }

  /** Closes, and takes back what was typed. */
  clear(): void {
    this.typed = undefined;
    this.close();
  }

  readonly onInput = (event: Event): void => {
    this.typed = (event.currentTarget as HTMLInputElement).value;
    this.begin();
  };

  readonly onKey = (event: KeyboardEvent): void => {
    if (!isComposing(event) && this.press(event)) event.preventDefault();
  };

  /** Whoever presses on the list stays in the field. */
  readonly onMouseDown = (event: Event): void => {
    event.preventDefault();
  };

  readonly onClick = (event: Event): void => {
    const option = this.options[Number((event.currentTarget as HTMLElement).dataset['index'])];
    if (option !== undefined) this.content.choose(option);
  };

  readonly onScroll = (event: Event): void => {
    if (this.long?.follow(event.currentTarget as HTMLElement)) this.host.requestUpdate();
  };

  private get list(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('[role=listbox]');
  }

  private begin(): void {
    this.open = true;
    this.anew = true;
    this.entered = false;
    this.ask();
    this.host.requestUpdate();
  }

  private ask(): void {
    this.basis = this.content.basis();
    const found = this.content.find(this.wanted);
    if (found) {
      this.answer.ask(whenKnown(found, (options) => this.prepare(options)));
      return;
    }
    this.answer.cancel();
    this.options = [];
    this.foundFor = undefined;
  }

  private prepare(options: readonly Option[]): MaybePromise<readonly Option[]> {
    if (options.length <= SHORT_LIST || longLists) return options;
    return import('./long-list.ts').then((code) => {
      longLists = code;
      return options;
    });
  }

  private take(options: readonly Option[]): void {
    const opens = !this.expanded;
    const begins = this.anew || opens;
    const first = this.content.first?.(options, this.wanted) ?? 0;
    this.active = Math.min(begins ? first : this.active, options.length - 1);
    // Asked again for what was typed before, the list stays where it was scrolled to.
    if (begins) this.reveal = { list: opens, top: true, active: true };
    this.options = options;
    this.foundFor = this.wanted;
    const groups = options.map((option) => this.content.groupOf?.(option));
    const isLong = options.length > SHORT_LIST;
    this.blocks = blocksOf(options.length, isLong ? BLOCK : Infinity, (row) => groups[row]);
    this.long?.end();
    this.long =
      isLong && longLists ? new longLists.LongList(this.blocks, this.active, this.update) : undefined;
    this.anew = false;
    this.host.requestUpdate();
    if (this.entered) this.enter();
  }

  /** Whether the key was the list's. */
  private press(event: KeyboardEvent): boolean {
    switch (event.key) {
      case 'ArrowDown':
        return this.step(1);
      case 'ArrowUp':
        return this.step(-1);
      case 'Enter':
        this.enter();
        return true;
      case 'Escape':
        return this.content.escape?.(event) ?? false;
      default:
        return this.jump(event);
    }
  }

  private step(by: 1 | -1): boolean {
    const { length } = this.options;
    if (!this.open) this.begin();
    else if (this.active < 0 && by < 0) this.moveTo(length - 1);
    else this.moveTo(this.content.goesRound ? (this.active + by + length) % length : this.active + by);
    return true;
  }

  /** By a page, or to an end: that only where there is no text to move in. */
  private jump(event: KeyboardEvent): boolean {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (!this.expanded || ctrlKey || metaKey || altKey || shiftKey) return false;
    if (key === 'PageDown') this.moveTo(this.active + this.page);
    else if (key === 'PageUp') this.moveTo(this.active - this.page);
    else if (key === 'Home' && this.wanted === '') this.moveTo(0);
    else if (key === 'End' && this.wanted === '') this.moveTo(this.options.length - 1);
    else return false;
    return true;
  }

  private moveTo(option: number): void {
    const last = this.options.length - 1;
    if (last < 0) return;
    this.active = Math.max(0, Math.min(last, option));
    this.reveal = { ...this.reveal, active: true };
    this.host.requestUpdate();
  }

  private enter(): void {
    this.entered = this.open && this.answer.pending;
    if (this.entered) return;
    const option = this.open ? this.options[this.active] : undefined;
    if (option === undefined) this.content.enter?.();
    else this.content.choose(option);
  }

  /** How many options are in view at once. */
  private get page(): number {
    const { list } = this;
    const row = list?.querySelector<HTMLElement>('[role=option]')?.offsetHeight ?? 0;
    return list && row > 0 ? Math.max(1, Math.floor(list.clientHeight / row) - 1) : 1;
  }

  private readonly update = (): void => {
    this.host.requestUpdate();
  };
}

const NOTHING = { list: false, top: false, active: false };
