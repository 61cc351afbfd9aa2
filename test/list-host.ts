import { Listbox, type ListboxContent } from '../src/components/controls/listbox.ts';

/* For tests without a browser: an element that draws a listbox, and the boxes its list would have on a page. */

interface Box {
  top: number;
  bottom: number;
}

/** Rows of a list with a height each, of which a part is in view: as a browser lays them out, in CSS pixels. */
class ListOnPage {
  clientHeight = 420;
  private scrolled = 0;

  constructor(private readonly host: ListHost<unknown>) {}

  get scrollTop(): number {
    return this.scrolled;
  }

  set scrollTop(to: number) {
    this.scrolled = Math.max(0, Math.min(to, this.height - this.clientHeight));
  }

  get height(): number {
    return this.host.drawn.at(-1)?.box.bottom ?? 0;
  }

  getBoundingClientRect(): Box {
    return { top: 100, bottom: 100 + this.clientHeight };
  }

  scrollIntoView(): void {
    this.host.broughtIntoView++;
  }

  querySelectorAll(): object[] {
    return this.host.drawn.map(({ box, filled }) => ({
      getBoundingClientRect: () => this.seen(box),
      childElementCount: filled ? 1 : 0,
    }));
  }

  /** The active option; or, for the height of a row, the first that is made. */
  querySelector(which: string): object | null {
    const { active } = this.host.listbox;
    const first = this.host.drawn.find(({ filled }) => filled)?.from ?? 0;
    const box = this.host.boxOf(which.includes('aria-selected') ? active : first);
    return box && { offsetHeight: box.bottom - box.top, scrollIntoView: this.bring(box) };
  }

  private readonly bring = (box: Box) => (): void => {
    if (box.top < this.scrollTop) this.scrollTop = box.top;
    else if (box.bottom > this.scrollTop + this.clientHeight) this.scrollTop = box.bottom - this.clientHeight;
  };

  private seen({ top, bottom }: Box): Box {
    const { top: edge } = this.getBoundingClientRect();
    return { top: edge + top - this.scrollTop, bottom: edge + bottom - this.scrollTop };
  }
}

interface DrawnBlock {
  from: number;
  to: number;
  filled: boolean;
  box: Box;
}

/** An element with a listbox; `settle` does what Lit does between two frames. */
export class ListHost<Option> {
  readonly listbox: Listbox<Option>;
  readonly list = new ListOnPage(this as ListHost<unknown>);
  readonly chosen: Option[] = [];
  /** How the blocks were drawn at last. */
  drawn: readonly DrawnBlock[] = [];
  /** How many options have been made so far, how many were there at once at most, and how often all was drawn. */
  made = 0;
  most = 0;
  updates = 0;
  broughtIntoView = 0;
  readonly updateComplete = Promise.resolve(true);
  readonly renderRoot = { querySelector: () => this.list } as unknown as ParentNode;
  private pending = false;

  constructor(
    content: Omit<ListboxContent<Option>, 'name' | 'choose' | 'basis'> & Partial<ListboxContent<Option>>,
    private readonly rowHeight: (row: number) => number = () => 30,
  ) {
    this.listbox = new Listbox<Option>(this, {
      name: 'option',
      basis: () => [],
      choose: (option) => {
        this.chosen.push(option);
        this.listbox.clear();
      },
      ...content,
    });
  }

  addController(): void {
    // The host calls its one listbox itself.
  }

  removeController(): void {
    // As above.
  }

  requestUpdate(): void {
    this.pending = true;
  }

  /** Updates until nothing more is asked for. */
  settle(): void {
    for (let passes = 0; this.pending; passes++) {
      if (passes > 20) throw new Error('The list does not come to rest');
      this.pending = false;
      this.listbox.hostUpdate();
      this.draw();
      this.listbox.hostUpdated();
    }
  }

  type(text: string): void {
    this.listbox.onInput({ currentTarget: { value: text } } as unknown as Event);
    this.settle();
  }

  /** Whether the key was the listbox's. */
  press(key: string, how: Partial<KeyboardEvent> = {}): boolean {
    let taken = false;
    const preventDefault = (): void => void (taken = true);
    const stopPropagation = (): void => undefined;
    this.listbox.onKey({ key, preventDefault, stopPropagation, ...how } as unknown as KeyboardEvent);
    this.settle();
    return taken;
  }

  click(index: number): void {
    this.listbox.onClick({ currentTarget: { dataset: { index: String(index) } } } as unknown as Event);
    this.settle();
  }

  scrollTo(top: number): void {
    this.list.scrollTop = top;
    this.listbox.onScroll({ currentTarget: this.list } as unknown as Event);
    this.settle();
  }

  /** The options that are in view, whether they are made or not. */
  get inView(): { row: number; made: boolean }[] {
    const { scrollTop, clientHeight } = this.list;
    return this.drawn.flatMap(({ from, to, filled, box }) => {
      if (box.bottom <= scrollTop || box.top >= scrollTop + clientHeight) return [];
      return Array.from({ length: to - from }, (_, at) => from + at)
        .filter((row) => {
          const own = filled ? this.boxOf(row) : box;
          return own && own.bottom > scrollTop && own.top < scrollTop + clientHeight;
        })
        .map((row) => ({ row, made: filled }));
    });
  }

  /** Where an option is in its list; null where it is not made. */
  boxOf(row: number): Box | null {
    const block = this.drawn.find(({ from, to }) => row >= from && row < to);
    if (!block?.filled) return null;
    const before = this.heightOf(block.from, row);
    return { top: block.box.top + before, bottom: block.box.top + before + this.rowHeight(row) };
  }

  private draw(): void {
    const before = new Set(this.drawn.filter(({ filled }) => filled).map(({ from }) => from));
    let top = 0;
    this.drawn = this.listbox.placed.map(({ from, to, emptyHeight }) => {
      const box = { top, bottom: top + (emptyHeight ?? this.heightOf(from, to)) };
      top = box.bottom;
      return { from, to, filled: emptyHeight === undefined, box };
    });
    const filled = this.drawn.filter((block) => block.filled);
    const count = (blocks: readonly DrawnBlock[]): number =>
      blocks.reduce((sum, { from, to }) => sum + to - from, 0);
    this.made += count(filled.filter(({ from }) => !before.has(from)));
    this.most = Math.max(this.most, count(filled));
    this.updates++;
  }

  private heightOf(from: number, to: number): number {
    let height = 0;
    for (let row = from; row < to; row++) height += this.rowHeight(row);
    return height;
  }
}
