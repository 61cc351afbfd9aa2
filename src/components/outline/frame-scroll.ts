import type { LitElement, ReactiveController } from 'lit';

/**
 * Scrolls the `.frame` of a list, and that alone: what the explorer stands in is not to be moved. How far it was
 * scrolled is kept while the list is not on the page, as the browser does not keep it.
 */
export class FrameScroll implements ReactiveController {
  /** Whether the update that has just been made is the first since the list came to the page, or came back to it. */
  cameBack = false;
  private connecting = false;
  private frame: HTMLElement | null = null;
  private top = 0;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.connecting = true;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    this.frame = this.host.renderRoot.querySelector<HTMLElement>('.frame');
    this.cameBack = this.connecting;
    this.connecting = this.frame === null && this.connecting;
    if (this.cameBack) this.frame?.scrollTo({ top: this.top, behavior: 'instant' });
  }

  /** To be called whenever the frame has been scrolled. */
  readonly note = (): void => {
    this.top = this.frame?.scrollTop ?? 0;
  };

  /** No further than is needed to show an element. */
  show(element: Element): void {
    const { frame } = this;
    if (!frame) return;
    const { top, height } = frame.getBoundingClientRect();
    const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(frame);
    const view = {
      top: top + parseFloat(scrollPaddingTop),
      bottom: top + height - parseFloat(scrollPaddingBottom),
    };
    frame.scrollBy({ top: scrollToShow(element.getBoundingClientRect(), view), behavior: 'instant' });
  }
}

/** An extent from top to bottom, in CSS pixels. */
interface Extent {
  top: number;
  bottom: number;
}

/** How far down to scroll by, as `scrollIntoView({ block: 'nearest' })` would. Of what is too high for the view, the edge that is nearer. */
export function scrollToShow(element: Extent, view: Extent): number {
  const [above, below] = [element.top - view.top, element.bottom - view.bottom];
  if ((above >= 0 && below <= 0) || (above < 0 && below > 0)) return 0;
  return Math.abs(above) < Math.abs(below) ? above : below;
}
