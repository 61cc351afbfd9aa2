import type { LitElement, ReactiveController } from 'lit';
import { focused } from '../../browser/focus.ts';
import { writeAddress } from '../../app/address/write-address.ts';
import type { PageView } from '../../app/page-view.ts';
import type { Ports } from '../../app/ports.ts';
import type {} from './bottom-panel.ts';
import { inBackground } from '../events.ts';

interface Host extends LitElement {
  view: PageView | undefined;
  ports: Ports;
  renderRoot: ShadowRoot;
}

/** How far the two things that scroll were down: the sheet and, on a small screen, what holds both panels. */
interface Place {
  sheet: number;
  panels: number;
}

const TOP: Place = { sheet: 0, panels: 0 };

/**
 * Where one reads the answer. A new one begins at its top; Back and undo lead to where one had read. The focus goes to
 * its head where that was asked, or where what had the focus is gone with the old answer.
 */
export class ReadingPlace implements ReactiveController {
  private readonly places = new Map<string, Place>();
  private address: string | undefined;
  private before: string | undefined;
  private returning = false;
  private heading = false;
  private hadFocus = false;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** With the answer that comes of what is done now, if one does, the focus goes to its head. */
  headNext(): void {
    this.heading = !this.setsInSheet;
    const { address } = this;
    const { scheduler } = this.host.ports;
    // Where no other answer has come by then, nothing was asked.
    const passed = scheduler.until('afterwards').then(() => {
      if (this.address === address) this.heading = false;
    });
    inBackground(this.host, passed);
  }

  /** The focus to the head of the answer, whose code may still be on its way. */
  async goToHead(): Promise<void> {
    const answer = await this.answer();
    answer?.renderRoot.querySelector<HTMLElement>('#name')?.focus({ preventScroll: true });
  }

  hostUpdate(): void {
    const { view, renderRoot } = this.host;
    const address = view?.page.is === 'open' ? writeAddress(view.page.question) : undefined;
    this.before = this.address;
    this.address = address;
    this.returning = view?.page.is === 'open' && view.page.returned;
    if (this.before === undefined || this.before === address) return;
    this.hadFocus = renderRoot.activeElement?.closest('.panels, .stage > zhitu-compare-table') != null;
    this.places.set(this.before, this.place);
  }

  hostUpdated(): void {
    const { address, before, heading } = this;
    this.heading = false;
    if (before === undefined || before === address || address === undefined) return;
    if (!this.returning) this.scrollTo(this.kept);
    if (heading) inBackground(this.host, this.goToHead());
    inBackground(this.host, this.settle(address));
  }

  private async settle(address: string): Promise<void> {
    const back = this.returning ? (this.places.get(address) ?? TOP) : undefined;
    await this.host.ports.scheduler.until('afterwards');
    await this.answer();
    if (address !== this.address) return;
    if (back) this.scrollTo(back);
    if (!this.hadFocus || this.host.renderRoot.activeElement) return;
    if (this.unfinished) this.find('#planner')?.focus({ preventScroll: true });
    else await this.goToHead();
  }

  /** Whether it is the planner that is to be gone on with. */
  private get unfinished(): boolean {
    const { page } = this.host.view ?? {};
    if (page?.is !== 'open' || page.question.ask !== 'routes') return false;
    return !page.question.from || !page.question.to;
  }

  /** Who sets something in a panel goes on setting it there. */
  private get kept(): Place {
    if (this.setsInSheet) return this.place;
    const plans = this.host.renderRoot.activeElement?.closest('.planner') != null;
    return plans ? { ...TOP, panels: this.place.panels } : TOP;
  }

  private get setsInSheet(): boolean {
    const { activeElement } = this.host.renderRoot;
    return activeElement?.closest('.sheet') != null && focused() instanceof HTMLInputElement;
  }

  private get place(): Place {
    return { sheet: this.find('.sheet')?.scrollTop ?? 0, panels: this.panels?.scrollTop ?? 0 };
  }

  private scrollTo({ sheet, panels }: Place): void {
    this.find('.sheet')?.scrollTo({ top: sheet });
    this.panels?.scrollTo({ top: panels });
  }

  private async answer(): Promise<LitElement | null> {
    const answer = (this.find('.stage > zhitu-compare-table') ??
      this.find('.sheet > :not(.close)')) as LitElement | null;
    if (!answer) return null;
    await customElements.whenDefined(answer.localName);
    await answer.updateComplete;
    return answer;
  }

  private get panels(): HTMLElement | null {
    return this.host.renderRoot.querySelector('zhitu-bottom-panel')?.scroller ?? null;
  }

  private find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
