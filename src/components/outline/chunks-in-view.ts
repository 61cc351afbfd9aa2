import type { LitElement, ReactiveController } from 'lit';

/** Up to this many roles a list is shown whole; of a longer one only what is in view. */
export const SHOWN_WHOLE = 200;
/** How many items come and go together. */
const CHUNK = 25;
/** How high an item stands until one has been measured, in CSS pixels. */
const ROW_HEIGHT = 38;

/** Items that follow each other in a list. */
export interface Chunk<Item> {
  key: string;
  /** How many items of the list come before them. */
  from: number;
  items: readonly Item[];
}

/** A list in chunks. `list` is its name, which is another for each list of an element. */
export function inChunks<Item>(items: readonly Item[], list: string): Chunk<Item>[] {
  return Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) => ({
    key: `${list}/${index}`,
    from: index * CHUNK,
    items: items.slice(index * CHUNK, (index + 1) * CHUNK),
  }));
}

/**
 * Which chunks of a long list are in view, or no further above or below than the height of its frame: those are
 * rendered, and for each of the others a gap as high as it was, or as it will probably be. Watched is every element of
 * the host that has the key of a chunk as `data-chunk`.
 *
 * What is not rendered is not found by the browser's own search in a page; the filter above the list finds it.
 */
export class ChunksInView implements ReactiveController {
  private observer: IntersectionObserver | undefined;
  private readonly watched = new Map<Element, string>();
  private readonly near = new Set<string>();
  /** In CSS pixels, of those that were rendered and are not any more. */
  private readonly heights = new Map<string, number>();
  private rowHeight: number | undefined;
  /** What had the focus and was seen before the update, and where. */
  private keptAt: { element: Element; top: number } | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** At first none is known to be. */
  isNear({ key }: Chunk<unknown>): boolean {
    return this.near.has(key);
  }

  /** How high the gap for a chunk is, in CSS pixels. */
  gapFor({ key, items }: Chunk<unknown>): number {
    return this.heights.get(key) ?? Math.round(items.length * (this.rowHeight ?? ROW_HEIGHT));
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = undefined;
    this.watched.clear();
  }

  hostUpdate(): void {
    this.keptAt = undefined;
    if (this.watched.size > 0) this.keptAt = this.focusedAt;
  }

  hostUpdated(): void {
    // Gaps above are as high as they probably are until they are measured: what has the focus stays where it was seen.
    const [frame, before, now] = [this.frame, this.keptAt, this.focusedAt];
    if (frame && before && before.element === now?.element) frame.scrollTop += now.top - before.top;
    const elements = this.host.renderRoot.querySelectorAll<HTMLElement>('[data-chunk]');
    const chunks = new Map([...elements].map((element) => [element as Element, keyOf(element)]));
    if (chunks.size === 0 && this.watched.size === 0) return;
    this.observer ??= new IntersectionObserver(this.onMove, {
      root: this.frame,
      rootMargin: '100% 0px',
    });
    for (const [element, key] of this.watched) if (chunks.get(element) !== key) this.forget(element, key);
    for (const [element, key] of chunks) {
      if (this.watched.has(element)) continue;
      this.watched.set(element, key);
      this.observer.observe(element);
    }
  }

  private get frame(): HTMLElement | null {
    return this.host.renderRoot.querySelector('.frame');
  }

  /** What has the focus, and how far from the top of the frame; undefined where that is not seen. */
  private get focusedAt(): { element: Element; top: number } | undefined {
    const { activeElement: element } = this.host.renderRoot as ShadowRoot;
    const frame = this.frame?.getBoundingClientRect();
    if (!element || !frame) return undefined;
    const box = element.getBoundingClientRect();
    const seen = box.bottom > frame.top && box.top < frame.bottom;
    return seen || this.keptAt?.element === element ? { element, top: box.top - frame.top } : undefined;
  }

  private forget(element: Element, key: string): void {
    this.observer?.unobserve(element);
    this.watched.delete(element);
    this.near.delete(key);
    this.heights.delete(key);
  }

  private readonly onMove = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const key = keyOf(target as HTMLElement);
      if (isIntersecting) this.near.add(key);
      else if (this.near.delete(key)) this.measure(key, target, boundingClientRect.height);
    }
    this.host.requestUpdate();
  };

  /** The least is how high an item stands that is not opened. */
  private measure(key: string, chunk: Element, height: number): void {
    if (height === 0) return;
    this.heights.set(key, height);
    this.rowHeight = Math.min(this.rowHeight ?? Infinity, height / chunk.childElementCount);
  }
}

function keyOf({ dataset }: HTMLElement): string {
  return dataset['chunk'] ?? '';
}
