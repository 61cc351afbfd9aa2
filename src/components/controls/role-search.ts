import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { focused } from '../../browser/focus.ts';
import { isComposing, isTyping } from '../../browser/keyboard.ts';
import type { Words } from '../../languages/words.ts';
import type { SearchHit } from '../../queries/search/search.ts';
import type { OpenPage, Page } from '../../app/page-view.ts';
import { ChooseEvent, CommandEvent } from '../events.ts';
import { renderRoleLine } from './role-line.ts';
import { Hotkeys } from '../ports.ts';
import { base } from '../base.css.ts';
import { roleLineStyles } from './role-line.css.ts';
import { searchStyles } from './role-search.css.ts';

/** Finds a role by what people call it, from anywhere (`/`): a combobox with a list of what was found. */
@customElement('zhitu-role-search')
export class RoleSearchElement extends LitElement {
  static override styles = [base, searchStyles, roleLineStyles];

  @property({ attribute: false }) words: Words | undefined;
  /** What is typed before a map is open is looked for as soon as it is. */
  @property({ attribute: false }) page: Page | undefined;
  @state() private wanted = '';
  @state() private open = false;
  /** Which of the hits Enter would choose. */
  @state() private at = 0;

  @query('input') private readonly input!: HTMLInputElement | null;
  /** What had the focus when `/` was pressed. */
  private cameFrom: HTMLElement | undefined;

  constructor() {
    super();
    new Hotkeys(this, this.onAnyKey);
  }

  protected override render() {
    const { words, page } = this;
    if (!words || !page) return nothing;
    const { search } = words;
    const hits = this.hits;
    const shown = this.open && this.wanted.trim() !== '';
    return html`
      <input
        type="search"
        role="combobox"
        aria-label=${search.label}
        aria-expanded=${shown}
        aria-controls="hits"
        aria-autocomplete="list"
        aria-activedescendant=${shown && hits[this.at] ? `hit-${this.at}` : nothing}
        placeholder=${search.placeholder}
        autocomplete="off"
        .value=${this.wanted}
        @input=${this.onInput}
        @keydown=${this.onKey}
        @focus=${this.onFocus}
        @blur=${this.onBlur}
      />
      <kbd aria-hidden="true">/</kbd>
      <ul id="hits" role="listbox" aria-label=${search.label} ?hidden=${!shown || hits.length === 0}>
        ${shown && page.is === 'open' ? hits.map((hit, index) => this.renderHit(hit, index, page)) : nothing}
      </ul>
      <div role="status">${shown && hits.length === 0 ? this.renderNone(words, page) : nothing}</div>
    `;
  }

  private renderNone({ search, app }: Words, { is }: Page) {
    if (is !== 'open' && is !== 'opening') return nothing;
    return html`<p class="none">${is === 'open' ? search.none(this.wanted.trim()) : app.loadingMap}</p>`;
  }

  private renderHit({ role, matched }: SearchHit, index: number, { reading }: OpenPage) {
    return html`<li
      id=${`hit-${index}`}
      role="option"
      aria-selected=${index === this.at}
      data-index=${index}
      style="--family: var(--family-${role.family})"
      @pointerdown=${this.onPoint}
    >
      ${renderRoleLine(role, reading, matched)}
    </li>`;
  }

  private get hits(): SearchHit[] {
    return this.page?.is === 'open' ? this.page.search(this.wanted) : [];
  }

  /** `/` from anywhere but where one types; the focus returns there. */
  private readonly onAnyKey = (event: KeyboardEvent): void => {
    if (event.key !== '/' || isTyping(event) || isComposing(event)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.cameFrom = focused();
    this.input?.focus();
  };

  private onInput(): void {
    this.wanted = this.input?.value ?? '';
    this.open = true;
    this.at = 0;
  }

  private onFocus(): void {
    this.open = true;
    this.dispatchEvent(new CommandEvent({ command: 'prepare-search' }));
  }

  private onBlur(): void {
    this.open = false;
    this.cameFrom = undefined;
  }

  private onKey(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const last = this.hits.length - 1;
    if (event.key === 'ArrowDown') this.at = Math.min(last, this.at + 1);
    else if (event.key === 'ArrowUp') this.at = Math.max(0, this.at - 1);
    else if (event.key === 'Enter') this.choose(this.at);
    else if (event.key === 'Escape') this.leave();
    else return;
    event.preventDefault();
  }

  /** Before the input loses the focus, and with it the list. */
  private onPoint(event: PointerEvent): void {
    event.preventDefault();
    this.choose(Number((event.currentTarget as HTMLElement).dataset['index']));
  }

  private choose(index: number): void {
    const hit = this.hits[index];
    if (!hit) return;
    this.leave();
    this.dispatchEvent(new ChooseEvent(hit.role.id));
  }

  private leave(): void {
    this.wanted = '';
    this.open = false;
    if (this.cameFrom) this.cameFrom.focus({ preventScroll: true });
    else this.input?.blur();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-role-search': RoleSearchElement;
  }
}
