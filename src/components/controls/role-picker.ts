import openIcon from 'lucide-static/icons/chevron-down.svg?raw';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { isComposing } from '../../browser/keyboard.ts';
import type { Words } from '../../languages/words.ts';
import { inLanguage } from '../../model/text.ts';
import type { SearchHit } from '../../queries/search/search.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { renderRoleOptions, roleOptions, type RoleOption } from './role-options.ts';
import { CommandEvent, PickRoleEvent } from '../events.ts';
import { base } from '../base.css.ts';
import { pickerStyles } from './role-picker.css.ts';
import { roleLineStyles } from './role-line.css.ts';

/**
 * Picks a role by what people call it, or from all of them by family: an editable combobox. Says `pick-role` with the
 * role's id, or with undefined where the field was emptied. What is typed stays until it is picked or taken back.
 */
@customElement('zhitu-role-picker')
export class RolePickerElement extends LitElement {
  static override styles = [base, pickerStyles, roleLineStyles];

  @property({ attribute: false }) words: Words | undefined;
  /** Both undefined until there is a map; what is typed before is looked for as soon as there is. */
  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) search: ((text: string) => SearchHit[]) | undefined;
  @property() label = '';
  @property() placeholder = '';
  /** The id of the role that is picked. */
  @property() chosen: string | undefined;
  /** The ids of roles that are not offered. */
  @property({ attribute: false }) without: readonly string[] = [];

  /** What was typed since the last pick; undefined: the field shows what is picked. */
  @state() private typed: string | undefined;
  @state() private open = false;
  /** Which of the options Enter would pick; −1: none. */
  @state() private at = -1;

  @query('input') private readonly input!: HTMLInputElement;

  override focus(): void {
    this.input.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('chosen') && this.hasUpdated) this.typed = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('open') && this.open)
      this.renderRoot.querySelector('.list')?.scrollIntoView({ block: 'nearest' });
    if (this.open && (changed.has('at') || changed.has('open')))
      this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    const { words, reading, open } = this;
    if (!words) return nothing;
    const options = open ? this.options : [];
    return html`
      <input
        class="field"
        type="text"
        role="combobox"
        aria-label=${this.label}
        aria-expanded=${options.length > 0}
        aria-controls="list"
        aria-autocomplete="list"
        aria-activedescendant=${options[this.at] ? `option-${this.at}` : nothing}
        placeholder=${this.placeholder}
        autocomplete="off"
        spellcheck="false"
        .value=${this.text}
        @input=${this.onInput}
        ?data-picked=${this.typed === undefined}
        @keydown=${this.onKey}
        @click=${this.show}
        @focus=${this.onFocus}
        @blur=${this.onBlur}
      />
      ${this.typed === undefined && this.chosen ? html`<span class="picked" aria-hidden="true">${this.text}</span>` : nothing}
      <span class="open" aria-hidden="true">${unsafeSVG(openIcon)}</span>
      <div
        class="list"
        id="list"
        role="listbox"
        aria-label=${this.label}
        ?hidden=${options.length === 0}
        @mousedown=${this.keepFocus}
      >
        ${reading ? renderRoleOptions(options, reading, { at: this.at, grouped: this.wanted === '', onPoint: this.onPoint }) : nothing}
      </div>
      <div role="status">${open && options.length === 0 ? this.renderNone(words) : nothing}</div>
    `;
  }

  private renderNone({ search, app }: Words) {
    return html`<p class="none">${this.reading ? search.none(this.wanted) : app.loadingMap}</p>`;
  }

  private get options(): readonly RoleOption[] {
    const all = this.reading ? roleOptions(this.reading, this.wanted, this.search) : [];
    return all.filter(({ role }) => !this.without.includes(role.id));
  }

  private get wanted(): string {
    return this.typed?.trim() ?? '';
  }

  private get text(): string {
    if (this.typed !== undefined) return this.typed;
    const role = this.reading?.graph.find(this.chosen ?? '');
    return role && this.reading ? inLanguage(role.name, this.reading.language) : '';
  }

  private readonly show = (): void => {
    if (this.open) return;
    this.open = true;
    this.at = this.wanted === '' ? this.options.findIndex(({ role }) => role.id === this.chosen) : 0;
  };

  private onInput(): void {
    this.typed = this.input.value;
    this.open = true;
    this.at = this.wanted === '' ? -1 : 0;
  }

  private onFocus(): void {
    this.input.select();
    this.dispatchEvent(new CommandEvent({ command: 'prepare-search' }));
  }

  /** Emptied and left, nothing is picked; half a word stays and can be gone on with. */
  private onBlur(): void {
    this.open = false;
    if (this.typed !== undefined && this.wanted === '') this.pick(undefined);
  }

  private onKey(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter') this.enter();
    else if (event.key === 'Escape' && (this.open || this.typed !== undefined)) this.restore(event);
    else return;
    event.preventDefault();
  }

  private move(by: 1 | -1): void {
    if (!this.open) {
      this.show();
      return;
    }
    const last = this.options.length - 1;
    this.at = this.at < 0 && by < 0 ? last : Math.min(last, Math.max(0, this.at + by));
  }

  private enter(): void {
    const option = this.open ? this.options[this.at] : undefined;
    if (option) this.pick(option.role.id);
    else if (this.typed !== undefined && this.wanted === '') this.pick(undefined);
    else this.show();
  }

  private restore(event: Event): void {
    event.stopPropagation();
    this.typed = undefined;
    this.open = false;
  }

  private keepFocus(event: Event): void {
    event.preventDefault();
  }

  private readonly onPoint = (event: Event): void => {
    this.pick((event.currentTarget as HTMLElement).dataset['role']);
  };

  private pick(role: string | undefined): void {
    this.typed = undefined;
    this.open = false;
    if (role !== this.chosen) this.dispatchEvent(new PickRoleEvent(role));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-role-picker': RolePickerElement;
  }
  interface HTMLElementEventMap {
    'pick-role': CustomEvent<string | undefined>;
  }
}
