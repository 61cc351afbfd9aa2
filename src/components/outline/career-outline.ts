import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { RoleId } from '../../model/schema.ts';
import type { ViewMode } from '../../app/state.ts';
import type { OpenPage } from '../../app/page-view.ts';
import { CommandEvent } from '../events.ts';
import './outline-tree.ts';
import { late } from '../late.ts';
import { base } from '../base.css.ts';
import { outlineStyles } from './career-outline.css.ts';

/**
 * The scene to be read: by family, or as a table. It says what the map shows, and does what the map does. It is on the
 * page only while it is seen; taken away and put back, it is as it was left, and says what is asked then.
 */
@customElement('zhitu-career-outline')
export class CareerOutlineElement extends LitElement {
  static override styles = [base, outlineStyles];

  @property({ attribute: false }) page: OpenPage | undefined;
  @property({ attribute: false }) mode: ViewMode = 'outline';
  /** A part of a name, as typed. */
  @state() private filter = '';

  @query('h2') private readonly heading!: HTMLElement | null;

  /** As soon as it is rendered. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.heading?.focus(options));
  }

  protected override render() {
    const { page } = this;
    if (!page) return nothing;
    const { outline } = page.reading.words;
    const { roles } = page.reading.graph;
    const found = this.found(page);
    return html`<div class="head">
        <h2 tabindex="-1">${outline.heading}</h2>
        <div class="switch" role="group" aria-label=${outline.as.label}>
          ${(['outline', 'table'] as const).map(
            (show) =>
              html`<button
                data-to=${show}
                aria-pressed=${(this.mode === 'table') === (show === 'table')}
                @click=${this.chooseMode}
              >
                ${outline.as[show]}
              </button>`,
          )}
        </div>
        <input
          class="field"
          type="search"
          aria-label=${outline.find}
          placeholder=${outline.find}
          autocomplete="off"
          .value=${this.filter}
          @focus=${this.onFocus}
          @input=${this.onInput}
        />
        <p class="muted small" role="status">${outline.found(found?.size ?? roles.length, roles.length)}</p>
      </div>
      ${found?.size === 0 ? html`<p class="none">${outline.none}</p>` : this.renderBody(page, found)}`;
  }

  private renderBody(page: OpenPage, found: ReadonlySet<RoleId> | undefined) {
    if (this.mode !== 'table')
      return html`<zhitu-outline-tree .page=${page} .found=${found}></zhitu-outline-tree>`;
    return late(
      html`<zhitu-outline-table .page=${page} .found=${found}></zhitu-outline-table>`,
      import('./outline-table.ts'),
      page.reading.words,
    );
  }

  /** The roles whose names fit what was typed; undefined while nothing is. */
  private found(page: OpenPage): ReadonlySet<RoleId> | undefined {
    if (this.filter.trim() === '') return undefined;
    return new Set(page.search(this.filter, Infinity).map(({ role }) => role.id));
  }

  private onInput(event: Event): void {
    this.filter = (event.currentTarget as HTMLInputElement).value;
  }

  /** Somebody is about to type: the panel makes room, and names are to be found by pinyin. */
  private onFocus(): void {
    this.dispatchEvent(new CommandEvent({ command: 'prepare-search' }));
  }

  private chooseMode(event: Event): void {
    const { to } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CommandEvent({ command: 'view', view: to as ViewMode }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-career-outline': CareerOutlineElement;
  }
}
