import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { painted } from '../browser/painted.ts';
import { OVERVIEW, type Question } from '../queries/question.ts';
import { choose, leave, setEnd } from '../queries/travel.ts';
import { didHold } from '../state/own-profile.ts';
import type { OpenPage, View } from '../state/view.ts';
import './app-header.ts';
import type { CareerMapElement } from './career-map.ts';
import { AskEvent, WishEvent } from './events.ts';
import { renderSheet } from './parts/sheet.ts';
import { isAlike, renderStage } from './parts/stage.ts';
import './route-planner.ts';
import { appSmallStyles } from './styles/app-small.ts';
import { appStyles } from './styles/app.ts';
import { base } from './styles/base.ts';
import { coloursOf } from './styles/colours.ts';

/**
 * The page: everything on it is the view it is given; everything a person does goes out as an event. Header and
 * planner are there at once; the elements that show a map come with it (with-map.ts).
 */
@customElement('zhitu-app')
export class ZhituAppElement extends LitElement {
  static override styles = [base, appStyles, appSmallStyles];

  @property({ attribute: false }) view: View | undefined;
  /** On a small screen: whether the panel covers most of the map. */
  @state() private raised = false;

  @query('.sheet > :first-child') private readonly sheet!: HTMLElement | null;
  @query('career-map:not(.away)') private readonly map!: CareerMapElement | null;
  @query('.panels') private readonly panels!: HTMLElement;
  private focusSheet = false;

  /** A pointer is answered by the map: it goes first, and the rest of the page follows when that is painted. */
  protected override async scheduleUpdate(): Promise<void> {
    const { map, open } = this;
    if (map?.page && open && isAlike(map.page, open)) {
      map.page = open;
      await painted();
    }
    await super.scheduleUpdate();
  }

  protected override render() {
    const { view } = this;
    if (!view) return nothing;
    const { words, page } = view;
    return html`<div class="page" style=${coloursOf(view)}>
      <nav aria-label=${words.app.skip}>
        <button class="skip" data-to="planner" @click=${this.skip}>${words.app.skipToPlanner}</button>
        <button class="skip" data-to="outline" @click=${this.skip}>${words.app.skipToContent}</button>
      </nav>
      <app-header .view=${view} @choose=${this.onTravel}></app-header>
      <main class=${this.shape}>
        ${page.is === 'open' || page.is === 'opening' ? this.renderPanels(view) : nothing}
        <section
          class="stage"
          aria-label=${words.app.show.map}
          @choose=${this.onChoose}
          @leave=${this.onLeave}
        >
          ${renderStage(view)}
        </section>
      </main>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('view') || !this.focusSheet) return;
    this.focusSheet = false;
    void this.focusHeading();
  }

  private renderPanels({ words, estimates }: View) {
    const { open } = this;
    return html`<div class="panels">
      <button
        class="handle"
        aria-expanded=${this.raised}
        aria-label=${this.raised ? words.app.lower : words.app.raise}
        @click=${this.raise}
      ></button>
      <aside class="planner" id="planner" tabindex="-1" aria-label=${words.planner.heading}>
        <route-planner
          .words=${words}
          .reading=${open?.reading}
          .search=${open?.search}
          .question=${open?.question ?? OVERVIEW}
          .answer=${open?.answer.ask === 'routes' ? open.answer : undefined}
          ?hasEstimates=${open?.hasEstimates}
          .estimates=${estimates}
          @set-end=${this.onSetEnd}
          @wake=${this.onWake}
        ></route-planner>
      </aside>
      <aside
        class="sheet"
        aria-label=${words.role.heading}
        @choose=${this.onTravel}
        @leave=${this.onBack}
        @ask=${this.onAsk}
        @set-end=${this.onSetEnd}
      >
        ${open ? renderSheet(open) : nothing}
      </aside>
      <div class="hidden" role="status">${open?.news}</div>
    </div>`;
  }

  /** How the page is laid out: the panel raised, or a table that takes its room. */
  private get shape(): string {
    const ask = this.open?.question.ask ?? this.view?.page.is;
    return [this.raised && 'raised', ask === 'compare' && 'wide', ask].filter(Boolean).join(' ');
  }

  private get open(): OpenPage | undefined {
    return this.view?.page.is === 'open' ? this.view.page : undefined;
  }

  private onChoose(event: CustomEvent<string>): void {
    const role = this.open?.reading.graph.find(event.detail);
    if (!this.open || !role) return;
    const { answer } = this.open;
    // Before anything else was said, whatever is pointed at is where one comes from.
    if (answer.ask === 'fit' && !answer.said)
      this.dispatchEvent(new WishEvent({ wish: 'tell', telling: didHold(role.id) }));
    else this.ask(choose(this.open.reading.graph.map, this.open.question, answer, role.id));
  }

  /** Travelling by a button in the sheet: the sheet is another one afterwards, and the focus goes to its head. */
  private onTravel(event: CustomEvent<string>): void {
    this.focusSheet = true;
    this.onChoose(event);
  }

  private onBack(): void {
    this.focusSheet = true;
    this.onLeave();
  }

  /** What asks another kind of question brings another sheet. */
  private onAsk(event: AskEvent): void {
    if (event.detail.ask !== this.open?.question.ask) this.focusSheet = true;
  }

  private onLeave(): void {
    if (this.open) this.ask(leave(this.open.question));
  }

  private onSetEnd(event: CustomEvent<{ end: 'from' | 'to'; role: string | undefined }>): void {
    if (!this.open) return;
    const { graph } = this.open.reading;
    const { end, role } = event.detail;
    this.ask(setEnd(this.open.question, graph.map, end, graph.find(role ?? '')?.id));
  }

  /** Someone is about to type: on a small screen there is to be room for what is found. */
  private onWake(): void {
    this.raised = true;
  }

  private ask(question: Question): void {
    this.raised = false;
    this.dispatchEvent(new AskEvent(question));
  }

  private raise(): void {
    this.raised = !this.raised;
  }

  /** A button, not a link: what stands after the hash is the question, and a link there would ask another. */
  private skip(event: Event): void {
    const { to } = (event.currentTarget as HTMLElement).dataset;
    if (to === 'outline') this.dispatchEvent(new WishEvent({ wish: 'show', show: 'outline' }));
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${to}`)?.focus());
  }

  private async focusHeading(): Promise<void> {
    this.panels.scrollTo({ top: 0 });
    const sheet = this.sheet as LitElement | null;
    if (!sheet) return;
    await customElements.whenDefined(sheet.localName);
    await sheet.updateComplete;
    sheet.parentElement?.scrollTo({ top: 0 });
    sheet.renderRoot.querySelector<HTMLElement>('#name')?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-app': ZhituAppElement;
  }
}
