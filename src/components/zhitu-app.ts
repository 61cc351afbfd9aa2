import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { sayNews } from '../languages/say.ts';
import type { Question } from '../queries/question.ts';
import { choose, leave, setEnd } from '../queries/travel.ts';
import type { OpenPage, View } from '../state/view.ts';
import './app-header.ts';
import './career-outline.ts';
import './compare-table.ts';
import { AskEvent, WishEvent } from './events.ts';
import './note-list.ts';
import { renderSheet } from './parts/sheet.ts';
import './problem-list.ts';
import './route-planner.ts';
import { appSmallStyles } from './styles/app-small.ts';
import { appStyles } from './styles/app.ts';
import { base } from './styles/base.ts';
import { coloursOf } from './styles/colours.ts';
import './trail-bar.ts';

/** The page: everything on it is the view it is given; everything a person does goes out as an event. */
@customElement('zhitu-app')
export class ZhituAppElement extends LitElement {
  static override styles = [base, appStyles, appSmallStyles];

  @property({ attribute: false }) view: View | undefined;
  /** On a small screen: whether the panel covers most of the map. */
  @state() private raised = false;

  @query('.sheet > :first-child') private readonly sheet!: HTMLElement | null;
  @query('.panels') private readonly panels!: HTMLElement;
  private focusSheet = false;

  protected override render() {
    const { view } = this;
    if (!view) return nothing;
    const { words, page } = view;
    return html`<div class="page" style=${coloursOf(view)}>
      <nav aria-label=${words.app.skip}>
        <button class="skip" data-to="planner" @click=${this.skip}>${words.app.skipToPlanner}</button>
        <button class="skip" data-to="outline" @click=${this.skip}>${words.app.skipToContent}</button>
      </nav>
      <app-header .view=${view} @choose=${this.onChoose}></app-header>
      <main class=${this.shape}>
        ${page.is === 'open' ? this.renderPanels(page, view) : nothing}
        <section
          class="stage"
          aria-label=${words.app.show.map}
          @choose=${this.onChoose}
          @leave=${this.onLeave}
        >
          ${this.renderStage(view)}
        </section>
      </main>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('view') || !this.focusSheet) return;
    this.focusSheet = false;
    void this.focusHeading();
  }

  private renderPanels(page: OpenPage, { words, estimates }: View) {
    const { reading, question, answer } = page;
    return html`<div class="panels">
      <button
        class="handle"
        aria-expanded=${this.raised}
        aria-label=${this.raised ? words.app.lower : words.app.raise}
        @click=${this.raise}
      ></button>
      <aside class="planner" id="planner" tabindex="-1" aria-label=${words.planner.heading}>
        <route-planner
          .reading=${reading}
          .question=${question}
          .answer=${answer.ask === 'routes' ? answer : undefined}
          ?hasEstimates=${page.hasEstimates}
          .estimates=${estimates}
          @set-end=${this.onSetEnd}
        ></route-planner>
      </aside>
      <aside
        class="sheet"
        aria-label=${words.role.heading}
        @choose=${this.onTravel}
        @leave=${this.onLeave}
        @set-end=${this.onSetEnd}
      >
        ${renderSheet(page)}
      </aside>
      <div class="hidden" role="status">${sayNews(answer, reading.graph, reading.language)}</div>
    </div>`;
  }

  private renderStage(view: View) {
    const { page, words, show, drawing } = view;
    if (page.is === 'opening') return html`<p class="waiting" role="status">${words.app.loadingMap}</p>`;
    if (page.is === 'broken')
      return html`<problem-list .problems=${page.problems} .words=${words}></problem-list>`;
    const { reading, scene, answer } = page;
    const asTable = answer.ask === 'compare';
    const asList = !asTable && (show === 'outline' || drawing === 'failed');
    return html`
      ${
        drawing === 'ready'
          ? html`<career-map class=${asList || asTable ? 'away' : ''} .page=${page}></career-map>`
          : nothing
      }
      ${drawing === 'waiting' && !asList && !asTable ? html`<p class="waiting" role="status">${words.app.drawing}</p>` : nothing}
      <career-outline
        id="outline"
        class=${asList ? '' : 'hidden'}
        .reading=${reading}
        .scene=${scene}
      ></career-outline>
      ${
        answer.ask === 'compare'
          ? html`<compare-table .reading=${reading} .answer=${answer}></compare-table>`
          : nothing
      }
      <note-list .view=${view}></note-list>
      ${
        answer.ask === 'role'
          ? html`<trail-bar .reading=${reading} .trail=${answer.trail}></trail-bar>`
          : nothing
      }
    `;
  }

  /** How the page is laid out: the panel raised, or a table that takes its room. */
  private get shape(): string {
    const ask = this.open?.question.ask;
    return [this.raised && 'raised', ask === 'compare' && 'wide', ask].filter(Boolean).join(' ');
  }

  private get open(): OpenPage | undefined {
    return this.view?.page.is === 'open' ? this.view.page : undefined;
  }

  private onChoose(event: CustomEvent<string>): void {
    const role = this.open?.reading.graph.find(event.detail);
    if (!this.open || !role) return;
    this.ask(choose(this.open.question, this.open.answer, role.id));
  }

  /** Travelling by a button in the sheet: the sheet is another one afterwards, and the focus goes to its head. */
  private onTravel(event: CustomEvent<string>): void {
    this.focusSheet = true;
    this.onChoose(event);
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
    await sheet?.updateComplete;
    sheet?.parentElement?.scrollTo({ top: 0 });
    sheet?.renderRoot.querySelector<HTMLElement>('#name')?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-app': ZhituAppElement;
  }
}
