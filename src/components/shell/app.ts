import { provide } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { OVERVIEW, type Question } from '../../queries/ask/question.ts';
import {
  questionOnPick,
  closesToOverview,
  questionOnClose,
  withEnd,
} from '../../queries/answer/next-question.ts';
import { isTyping } from '../../browser/keyboard.ts';
import { didHold } from '../../app/profile/profile.ts';
import type { OpenPage, PageView } from '../../app/page-view.ts';
import type { Ports } from '../../app/ports.ts';
import type { Box } from '../../scene/geometry.ts';
import '../dialogs/hotkeys.ts';
import { late } from '../late.ts';
import { portsContext } from '../ports.ts';
import './header.ts';
import type { BottomPanelElement } from './bottom-panel.ts';
import './bottom-panel.ts';
import type { CareerMapElement } from '../map/career-map.ts';
import { AskEvent, CommandEvent, inBackground, type SetEndEvent } from '../events.ts';
import { ReadingPlace } from './reading-place.ts';
import { renderClose, renderSheet } from './render-sheet.ts';
import { renderSkips, type Skip } from './render-skips.ts';
import { isAlike, renderMiddle } from './render-middle.ts';
import { subjectOf } from './subject.ts';
import '../planner/route-planner.ts';
import { appSmallStyles } from './app-small.css.ts';
import { appStyles } from './app.css.ts';
import { base } from '../base.css.ts';
import { coloursOf } from './palette-properties.ts';

/**
 * The page: everything on it is the view it is given; everything a person does goes out as an event. Header and
 * planner are there at once; the elements that show a map come with it (map-code.ts).
 */
@customElement('zhitu-app')
export class AppElement extends LitElement {
  static override styles = [base, appStyles, appSmallStyles];

  @property({ attribute: false }) view: PageView | undefined;
  @provide({ context: portsContext })
  @property({ attribute: false })
  ports!: Ports;
  declare readonly renderRoot: ShadowRoot;
  @query('career-map:not(.away)') private readonly map!: CareerMapElement | null;
  @query('zhitu-bottom-panel') private readonly panel!: BottomPanelElement | null;
  private readonly place = new ReadingPlace(this);

  /**
   * A pointer is answered by the map: it goes first, and the rest of the page follows when that is painted. What the
   * panel will cover of it the map has to know.
   */
  protected override async scheduleUpdate(): Promise<void> {
    const { map, panel, open, view } = this;
    if (map?.page && panel && open && view && isAlike(map.page, open)) {
      panel.subject = subjectOf(open.question, view.viewMode);
      map.page = open;
      await this.ports.scheduler.until('page');
    }
    await super.scheduleUpdate();
  }

  /** Brings the whole map in view. */
  fit(): void {
    this.map?.fit();
  }

  /** Which part of the map is on screen, in scene units; undefined where no map is. */
  private readonly visiblePart = (): Box | undefined => this.map?.visiblePart;

  protected override render() {
    const { view } = this;
    if (!view) return nothing;
    const { words, page } = view;
    return html`<div class="page" style=${coloursOf(view)}>
      ${renderSkips(view, this.skip)}
      <zhitu-header .view=${view} @choose=${this.onFound} @ask=${this.onAskAbove}></zhitu-header>
      <main class=${this.shape}>
        ${page.is === 'open' || page.is === 'opening' ? this.renderPanels(view) : nothing}
        <section
          class="stage"
          aria-label=${view.viewMode === 'map' ? words.app.show.map : words.outline.heading}
          @choose=${this.onChoose}
          @leave=${this.onLeave}
        >
          ${renderMiddle(view)}
        </section>
      </main>
      <zhitu-hotkeys
        .view=${view}
        .visiblePart=${this.visiblePart}
        @choose=${this.onFound}
        @ask=${this.onAskAbove}
      ></zhitu-hotkeys>
      ${
        view.fault
          ? late(
              html`<zhitu-fault-bar .words=${words} .fault=${view.fault}></zhitu-fault-bar>`,
              import('./fault-bar.ts'),
              words,
            )
          : nothing
      }
    </div>`;
  }

  private renderPanels({ words, estimates, viewMode }: PageView) {
    const { open } = this;
    return html`<zhitu-bottom-panel
      class="panels"
      .words=${words}
      .heading=${open?.title ?? ''}
      .subject=${open ? subjectOf(open.question, viewMode) : ''}
      .rest=${viewMode === 'map' ? 'half' : 'peek'}
    >
      <aside class="planner" id="planner" tabindex="-1" aria-label=${words.planner.heading}>
        <zhitu-route-planner
          .words=${words}
          .reading=${open?.reading}
          .search=${open?.search}
          .question=${open?.question ?? OVERVIEW}
          .answer=${open?.answer.ask === 'routes' ? open.answer : undefined}
          ?hasEstimates=${open?.hasEstimates}
          .estimates=${estimates}
          @set-end=${this.onSetEnd}
        ></zhitu-route-planner>
      </aside>
      <aside
        class="sheet"
        aria-label=${words.app.answer}
        @keydown=${this.onSheetKey}
        @choose=${this.onTravel}
        @leave=${this.onBack}
        @ask=${this.onAsk}
        @set-end=${this.onSetEnd}
      >
        ${open && closesToOverview(open.question) ? renderClose(words.app.close, this.onBack) : nothing}
        ${open ? renderSheet(open) : nothing}
      </aside>
      <div class="hidden" role="status">${open?.news}</div>
    </zhitu-bottom-panel>`;
  }

  /** How the page is laid out: for what is asked, or for a table that takes the panels' room. */
  private get shape(): string {
    const ask = this.open?.question.ask ?? this.view?.page.is;
    return [ask === 'compare' && 'wide', ask].filter(Boolean).join(' ');
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
      this.dispatchEvent(new CommandEvent({ command: 'profile', edit: didHold(role.id) }));
    else this.ask(questionOnPick(this.open.reading.graph.map, this.open.question, answer, role.id));
  }

  /** Travelling by a button in the sheet: the sheet is another one afterwards, and the focus goes to its head. */
  private onTravel(event: CustomEvent<string>): void {
    this.place.headNext();
    this.onChoose(event);
  }

  /** Found from the map, a role is gone on from there. */
  private onFound(event: CustomEvent<string>): void {
    this.onAskAbove();
    this.onChoose(event);
  }

  private onAskAbove(): void {
    if (this.renderRoot.activeElement?.localName !== 'career-map') this.place.headNext();
  }

  private readonly onBack = (): void => {
    this.place.headNext();
    this.onLeave();
  };

  private onAsk(): void {
    this.place.headNext();
  }

  /** As on the map: what was opened last closes first. */
  private onSheetKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || isTyping(event)) return;
    event.preventDefault();
    this.onBack();
  }

  private onLeave(): void {
    if (this.open) this.ask(questionOnClose(this.open.question));
  }

  private onSetEnd(event: SetEndEvent): void {
    if (!this.open) return;
    const { graph } = this.open.reading;
    const { end, role } = event.detail;
    this.ask(withEnd(this.open.question, graph.map, end, graph.find(role ?? '')?.id));
  }

  private ask(question: Question): void {
    this.dispatchEvent(new AskEvent(question));
  }

  private readonly skip = (event: Event): void => {
    const to = (event.currentTarget as HTMLElement).dataset['to'] as Skip;
    if (to === 'map' || to === 'outline') this.dispatchEvent(new CommandEvent({ command: 'view', view: to }));
    inBackground(
      this,
      this.updateComplete.then(async () => {
        if (to === 'answer') await this.place.goToHead();
        else this.renderRoot.querySelector<HTMLElement>(`#${to}`)?.focus();
      }),
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-app': AppElement;
  }
}
