import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ListHost } from '../../../test/list-host.ts';
import { SHORT_LIST, type ListboxContent } from './listbox.ts';

const NAMES = ['alto', 'bass', 'basso', 'basset', 'bassoon', 'tenor'];
const find = (typed: string): string[] => NAMES.filter((name) => name.startsWith(typed));

/** An answer that comes when it is let go. */
function later(options: readonly string[]) {
  let answer = (): void => undefined;
  const found = new Promise<readonly string[]>((resolve) => {
    answer = () => {
      resolve(options);
    };
  });
  return { found, answer };
}

const microtasks = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a list of what is found', () => {
  it('begins at the best, is walked by arrows that stay in it, and Enter chooses', () => {
    const host = new ListHost({ find });
    host.type('bass');
    expect(host.listbox).toMatchObject({ expanded: true, active: 0, options: find('bass') });
    expect(host.press('ArrowUp')).toBe(true);
    expect(host.listbox.active).toBe(0);
    for (let times = 0; times < 9; times++) host.press('ArrowDown');
    expect(host.listbox.active).toBe(3);
    expect(host.press('Enter')).toBe(true);
    expect(host.chosen).toEqual(['bassoon']);
    expect(host.listbox).toMatchObject({ expanded: false, typed: undefined });
  });

  it('may be gone round, and begin at none', () => {
    const host = new ListHost({ find, goesRound: true, first: (_, typed) => (typed === '' ? -1 : 0) });
    host.type('bass');
    host.press('ArrowUp');
    expect(host.listbox.active).toBe(3);
    host.press('ArrowDown');
    expect(host.listbox.active).toBe(0);
    host.type('');
    expect(host.listbox.active).toBe(-1);
    host.press('ArrowUp');
    expect(host.listbox.active).toBe(5);
    host.type('');
    host.press('ArrowDown');
    expect(host.listbox.active).toBe(0);
  });

  it('is opened by an arrow, and left as it is by keys of the text and of an input method', () => {
    const host = new ListHost({ find });
    expect(host.press('ArrowDown')).toBe(true);
    expect(host.listbox).toMatchObject({ expanded: true, active: 0 });
    expect(host.press('ArrowDown', { isComposing: true })).toBe(false);
    expect(host.press('Enter', { isComposing: true })).toBe(false);
    expect([host.press('a'), host.press('ArrowLeft'), host.press('Tab'), host.press('Escape')]).toEqual(
      Array(4).fill(false),
    );
    expect(host.listbox.active).toBe(0);
    expect(host.chosen).toEqual([]);
  });

  it('is walked by pages, and to its ends where there is no text to move in', () => {
    const all = Array.from({ length: 60 }, (_, index) => String(index));
    const host = new ListHost({ find: () => all });
    host.listbox.show();
    host.settle();
    expect([host.press('PageDown'), host.listbox.active]).toEqual([true, 13]);
    expect([host.press('End'), host.listbox.active]).toEqual([true, 59]);
    expect([host.press('PageUp'), host.listbox.active]).toEqual([true, 46]);
    expect([host.press('Home'), host.listbox.active]).toEqual([true, 0]);
    expect([host.press('End', { shiftKey: true }), host.listbox.active]).toEqual([false, 0]);
    host.type('1');
    expect([host.press('End'), host.press('Home')]).toEqual([false, false]);
    host.listbox.close();
    expect(host.press('PageDown')).toBe(false);
  });

  it('is chosen from by a pointer, and says what nothing was found for', () => {
    const host = new ListHost({ find });
    host.type('bass');
    host.click(2);
    expect(host.chosen).toEqual(['basset']);
    host.type(' horn ');
    expect(host.listbox).toMatchObject({ expanded: false, notFound: 'horn' });
    expect(host.press('Enter')).toBe(true);
    expect(host.chosen).toEqual(['basset']);
  });

  it('tells Enter and Escape to its element where they are not the list’s', () => {
    const [enter, escape] = [vi.fn(), vi.fn(() => true)];
    const host = new ListHost({ find, enter, escape });
    host.press('Enter');
    expect([host.press('Escape'), enter.mock.calls.length, escape.mock.calls.length]).toEqual([true, 1, 1]);
    host.type('bass');
    host.press('Enter');
    expect([enter.mock.calls.length, host.chosen]).toEqual([1, ['bass']]);
  });
});

describe('what is asked again because something else changed', () => {
  it('keeps its place, or begins where there was nothing before', () => {
    let names: string[] | undefined;
    const host = new ListHost({
      find: (typed) => names?.filter((name) => name.startsWith(typed)),
      basis: () => [names],
    });
    host.type('bass');
    expect(host.listbox).toMatchObject({ expanded: false, notFound: undefined });
    host.press('ArrowDown');
    names = NAMES;
    host.requestUpdate();
    host.settle();
    expect(host.listbox).toMatchObject({ options: find('bass'), active: 0 });
    host.press('ArrowDown');
    host.press('ArrowDown');
    names = [...NAMES, 'bassline'];
    host.requestUpdate();
    host.settle();
    expect(host.listbox).toMatchObject({ active: 2 });
    expect(host.listbox.options).toHaveLength(5);
    names = ['bass'];
    host.requestUpdate();
    host.settle();
    expect(host.listbox.active).toBe(0);
  });

  it('is asked only then, and only while the list is open', () => {
    let basis = 1;
    const asked = vi.fn(find);
    const host = new ListHost({ find: asked, basis: () => [basis] });
    host.type('bass');
    host.press('ArrowDown');
    host.press('ArrowDown');
    expect(asked).toHaveBeenCalledTimes(1);
    basis = 2;
    host.requestUpdate();
    host.settle();
    expect(asked).toHaveBeenCalledTimes(2);
    host.listbox.close();
    basis = 3;
    host.requestUpdate();
    host.settle();
    expect(asked).toHaveBeenCalledTimes(2);
  });
});

describe('what is found later', () => {
  it('is the newest answer, and until it comes the list stays as it is', async () => {
    const answers = [later(['one']), later(['two', 'three']), later(['four'])];
    let question = 0;
    const host = new ListHost({ find: () => answers[question++]?.found });
    host.type('a');
    expect(host.listbox).toMatchObject({ expanded: false, notFound: undefined });
    answers[0]?.answer();
    await microtasks();
    host.settle();
    expect(host.listbox.options).toEqual(['one']);
    host.type('ab');
    host.type('abc');
    expect(host.listbox).toMatchObject({ expanded: true, options: ['one'] });
    answers[2]?.answer();
    await microtasks();
    host.settle();
    expect(host.listbox.options).toEqual(['four']);
    answers[1]?.answer();
    await microtasks();
    host.settle();
    expect(host.listbox.options).toEqual(['four']);
  });

  it('says that nothing was found until something else is known, and for what', async () => {
    const answers = [later([]), later([])];
    let question = 0;
    const host = new ListHost({ find: () => answers[question++]?.found });
    host.type('x');
    answers[0]?.answer();
    await microtasks();
    expect(host.listbox.notFound).toBe('x');
    host.type('xy');
    expect(host.listbox.notFound).toBe('x');
    answers[1]?.answer();
    await microtasks();
    expect(host.listbox.notFound).toBe('xy');
  });

  it('is drawn once where it is known at once', () => {
    const host = new ListHost({ find });
    host.type('bass');
    expect(host.updates).toBe(1);
    host.type('basso');
    expect(host.updates).toBe(2);
  });

  it('is chosen by an Enter that came before it, of what was typed last', async () => {
    const answers = [later(['one']), later(['two'])];
    let question = 0;
    const host = new ListHost({ find: () => answers[question++]?.found });
    host.type('a');
    host.type('ab');
    expect(host.press('Enter')).toBe(true);
    answers[0]?.answer();
    await microtasks();
    expect(host.chosen).toEqual([]);
    answers[1]?.answer();
    await microtasks();
    expect(host.chosen).toEqual(['two']);
  });

  it('is not chosen by an Enter before more was typed, or before the list was closed', async () => {
    const answers = [later(['one']), later(['two']), later(['three'])];
    let question = 0;
    const host = new ListHost({ find: () => answers[question++]?.found });
    host.type('a');
    host.press('Enter');
    host.type('ab');
    answers[1]?.answer();
    await microtasks();
    host.settle();
    expect([host.chosen, host.listbox.options]).toEqual([[], ['two']]);
    host.type('abc');
    host.press('Enter');
    host.listbox.close();
    answers[2]?.answer();
    await microtasks();
    expect([host.chosen, host.listbox.options]).toEqual([[], []]);
  });
});

describe('a list of two thousand options', () => {
  const ALL = Array.from({ length: 2000 }, (_, index) => index);
  /** Neighbours are not equally high, nor is one ten of them as high as the next. */
  const rowHeight = (row: number): number => 40 + ((row * 7) % 5) * 6 + (Math.floor(row / 10) % 3) * 12;
  const watched = new Set<() => void>();

  beforeEach(() => {
    watched.clear();
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(private readonly resized: () => void) {}
        observe(): void {
          watched.add(this.resized);
        }
        disconnect(): void {
          watched.delete(this.resized);
        }
      },
    );
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  async function opened(first = 0, content: Partial<ListboxContent<number>> = {}): Promise<ListHost<number>> {
    const host = new ListHost(
      { find: () => ALL, first: () => first, groupOf: (option) => String(option % 1000 < 333), ...content },
      rowHeight,
    );
    host.listbox.show();
    await vi.waitFor(() => {
      expect(host.listbox.expanded).toBe(true);
    });
    host.settle();
    return host;
  }

  const unmadeInView = (host: ListHost<number>): number[] =>
    host.inView.filter(({ made }) => !made).map(({ row }) => row);

  it('makes a few when it is opened, wherever that is', async () => {
    for (const first of [-1, 0, 1000, 1999]) {
      const host = await opened(first);
      expect(host.made).toBeLessThanOrEqual(50);
      expect(unmadeInView(host)).toEqual([]);
      if (first >= 0) expect(host.inView.map(({ row }) => row)).toContain(first);
    }
  });

  it('makes each option once as it is walked through, has few at once, and shows the active one', async () => {
    const host = await opened();
    for (const option of ALL.slice(1)) {
      host.press('ArrowDown');
      expect(host.listbox.active).toBe(option);
      expect(host.inView.map(({ row }) => row)).toContain(option);
    }
    expect(host.made).toBe(2000);
    expect(host.most).toBeLessThanOrEqual(50);
    expect(unmadeInView(host)).toEqual([]);
  });

  it('makes a few more for each jump, to an end or by pages', async () => {
    const host = await opened();
    for (const key of ['End', 'Home', 'PageDown', 'End', 'PageUp', 'PageUp']) {
      const before = host.made;
      host.press(key);
      expect(host.made - before).toBeLessThanOrEqual(50);
      expect(host.inView.map(({ row }) => row)).toContain(host.listbox.active);
      expect(unmadeInView(host)).toEqual([]);
    }
  });

  it('follows a wheel and a finger, keeping what is in view where it is', async () => {
    const host = await opened();
    let made = host.made;
    for (let times = 0; times < 100; times++) {
      host.scrollTo(host.list.scrollTop + 300);
      expect(unmadeInView(host)).toEqual([]);
    }
    expect(host.made - made).toBeLessThanOrEqual(100 * 10 + 50);
    made = host.made;
    host.scrollTo(host.list.height / 2);
    expect(host.made - made).toBeLessThanOrEqual(50);
    expect(unmadeInView(host)).toEqual([]);
    // Upward, into rows that are not as high as they were taken to be.
    for (let times = 0; times < 100; times++) {
      const row = host.inView[0]?.row ?? 0;
      const place = (): number => (host.boxOf(row)?.top ?? NaN) - host.list.scrollTop;
      const before = place();
      host.scrollTo(host.list.scrollTop - 300);
      expect(place() - before).toBeCloseTo(300, 6);
    }
  });

  it('keeps the active option, though it is scrolled out of view', async () => {
    const host = await opened(5);
    host.scrollTo(30_000);
    expect(host.boxOf(5)).not.toBeNull();
    expect(host.boxOf(50)).toBeNull();
    host.press('ArrowDown');
    expect(host.inView.map(({ row }) => row)).toContain(6);
  });

  it('shows more when it becomes higher, and no longer watches once it is closed', async () => {
    const host = await opened(1000);
    expect(watched.size).toBe(1);
    host.list.clientHeight = 2000;
    for (const resized of watched) resized();
    host.settle();
    expect(host.inView.length).toBeGreaterThan(25);
    expect(unmadeInView(host)).toEqual([]);
    host.listbox.close();
    expect(watched.size).toBe(0);
  });

  it('stays where it was scrolled to when it is asked for again, and shows the active one in another list', async () => {
    let basis = 1;
    let all = ALL;
    const host = await opened(1000, { basis: () => [basis], find: () => all });
    host.scrollTo(host.list.scrollTop + 2000);
    const before = host.inView;
    basis = 2;
    host.requestUpdate();
    host.settle();
    expect(host.inView).toEqual(before);
    all = ALL.slice(0, 1500);
    basis = 3;
    host.requestUpdate();
    host.settle();
    expect(host.inView.map(({ row }) => row)).toContain(1000);
    expect(unmadeInView(host)).toEqual([]);
  });

  it('begins at its top again when something else is found', async () => {
    const host = await opened(-1);
    host.scrollTo(9000);
    host.type('x');
    expect(host.list.scrollTop).toBe(0);
    expect(unmadeInView(host)).toEqual([]);
  });

  it('is made whole where it is short', () => {
    const host = new ListHost({ find: () => ALL.slice(0, SHORT_LIST) });
    host.listbox.show();
    host.settle();
    expect(host.made).toBe(SHORT_LIST);
    expect(host.drawn).toHaveLength(1);
  });
});
