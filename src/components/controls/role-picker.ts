import openIcon from 'lucide-static/icons/chevron-down.svg?raw';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import type { Words } from '../../languages/words.ts';
import { inLanguage } from '../../model/text.ts';
import type { Search } from '../../queries/search/search.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { CommandEvent, PickRoleEvent } from '../events.ts';
import { Listbox } from './listbox.ts';
import { renderField, renderList, renderStatus } from './render-listbox.ts';
import { familyOf, optionsWithout, renderRoleOptions, roleOptions, type RoleOption } from './role-options.ts';
import { base } from '../base.css.ts';
import { pickerStyles } from './role-picker.css.ts';
import { roleLineStyles } from './role-line.css.ts';

/**
 * Picks a role by what people call it, or from all of them by family. Sends `pick-role` with the role's id, or with
 * undefined where the field was emptied. What is typed stays until a role is picked or Escape takes it back.
 */
@customElement('zhitu-role-picker')
export class RolePickerElement extends LitElement {
  static override styles = [base, pickerStyles, roleLineStyles];

  @property({ attribute: false }) words: Words | undefined;
  /** Both undefined until there is a map; what is typed before is looked for as soon as there is. */
  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) search: Search | undefined;
  @property() label = '';
  @property() placeholder = '';
  /** The id of the role that is picked. */
  @property() chosen: string | undefined;
  /** The ids of roles that are not offered. */
  @property({ attribute: false }) without: readonly string[] = [];

  @query('input') private readonly input!: HTMLInputElement;

  private readonly listbox: Listbox<RoleOption> = new Listbox<RoleOption>(this, {
    name: 'option',
    opensInPage: true,
    find: (wanted) =>
      this.reading && optionsWithout(roleOptions(this.reading, wanted, this.search), this.without),
    basis: () => [this.reading, this.search, this.without],
    first: (options, wanted) => this.firstOf(options, wanted),
    groupOf: familyOf,
    choose: ({ role }) => {
      this.pick(role.id);
    },
    enter: () => {
      if (this.isEmptied) this.pick(undefined);
      else this.listbox.show();
    },
    escape: (event) => this.restore(event),
  });

  override focus(): void {
    this.input.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('chosen') && this.hasUpdated) this.listbox.typed = undefined;
  }

  protected override render() {
    const { words, reading, listbox, label, placeholder, text } = this;
    if (!words) return nothing;
    const { onFocus, onBlur } = this;
    const picked = listbox.typed === undefined;
    const onClick = listbox.show;
    return html`
      ${renderField(listbox, { label, placeholder, value: text, picked, onClick, onFocus, onBlur })}
      ${picked && this.chosen ? html`<span class="picked" aria-hidden="true">${text}</span>` : nothing}
      <span class="open" aria-hidden="true">${unsafeSVG(openIcon)}</span>
      ${renderList(listbox, label, reading ? renderRoleOptions(listbox, reading) : nothing)}
      ${renderStatus(listbox, { listed: words.search.listed(listbox.options.length), none: this.sayNone(words) })}
    `;
  }

  private sayNone({ search, app }: Words): string | undefined {
    const { open, notFound } = this.listbox;
    if (notFound !== undefined) return search.none(notFound);
    return open && !this.reading ? app.loadingMap : undefined;
  }

  /** A search begins at the best that was found, the whole list at what is picked. */
  private firstOf(options: readonly RoleOption[], wanted: string): number {
    if (wanted !== '') return 0;
    return this.isEmptied ? -1 : options.findIndex(({ role }) => role.id === this.chosen);
  }

  private get isEmptied(): boolean {
    return this.listbox.typed !== undefined && this.listbox.wanted === '';
  }

  private get text(): string {
    if (this.listbox.typed !== undefined) return this.listbox.typed;
    const role = this.reading?.graph.find(this.chosen ?? '');
    return role && this.reading ? inLanguage(role.name, this.reading.language) : '';
  }

  private onFocus(): void {
    this.input.select();
    this.dispatchEvent(new CommandEvent({ command: 'prepare-search' }));
  }

  /** Emptied and left, nothing is picked; half a word stays and can be gone on with. */
  private onBlur(): void {
    if (this.isEmptied) this.pick(undefined);
    else this.listbox.close();
  }

  private restore(event: Event): boolean {
    const { open, typed } = this.listbox;
    if (!open && typed === undefined) return false;
    event.stopPropagation();
    this.listbox.clear();
    return true;
  }

  private pick(role: string | undefined): void {
    this.listbox.clear();
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
