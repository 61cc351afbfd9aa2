import { html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { PAGE_KEYS } from '../../app/keys/page-keys.ts';
import { commandForKey } from '../../app/keys/key-press.ts';
import type { Page } from '../../app/page-view.ts';
import { focused } from '../../browser/focus.ts';
import { keyPressOf } from '../../browser/keyboard.ts';
import type { Words } from '../../languages/words.ts';
import { ChooseEvent, CommandEvent } from '../events.ts';
import { Hotkeys } from '../ports.ts';
import { Listbox } from './listbox.ts';
import { renderField, renderList, renderStatus } from './render-listbox.ts';
import { renderRoleOptions, type RoleOption } from './role-options.ts';
import { base } from '../base.css.ts';
import { roleLineStyles } from './role-line.css.ts';
import { searchStyles } from './role-search.css.ts';

/** Finds a role by what people call it, from anywhere (`/`). Sends `choose` with the role's id. */
@customElement('zhitu-role-search')
export class RoleSearchElement extends LitElement {
  static override styles = [base, searchStyles, roleLineStyles];

  @property({ attribute: false }) words: Words | undefined;
  /** What is typed before a map is open is looked for as soon as it is. */
  @property({ attribute: false }) page: Page | undefined;

  @query('input') private readonly input!: HTMLInputElement | null;
  /** What had the focus when the key of the search was pressed. */
  private cameFrom: HTMLElement | undefined;

  private readonly listbox: Listbox<RoleOption> = new Listbox<RoleOption>(this, {
    name: 'hit',
    find: (wanted) => (wanted === '' || this.page?.is !== 'open' ? undefined : this.page.search(wanted)),
    basis: () => [this.page?.is === 'open' ? this.page.search : undefined],
    choose: ({ role }) => {
      this.leave();
      this.dispatchEvent(new ChooseEvent(role.id));
    },
    escape: () => {
      this.leave();
      return true;
    },
  });

  constructor() {
    super();
    new Hotkeys(this, this.onPageKey);
  }

  protected override render() {
    const { words, page, listbox } = this;
    if (!words || !page) return nothing;
    const { onFocus, onBlur } = this;
    const { label, placeholder, listed } = words.search;
    const value = listbox.typed ?? '';
    return html`
      ${renderField(listbox, { label, placeholder, type: 'search', value, onFocus, onBlur })}
      <kbd aria-hidden="true">${PAGE_KEYS.search.map(({ key }) => key)}</kbd>
      ${renderList(listbox, label, page.is === 'open' ? renderRoleOptions(listbox, page.reading) : nothing)}
      ${renderStatus(listbox, { listed: listed(listbox.options.length), none: this.sayNone(words) })}
    `;
  }

  private sayNone({ search, app }: Words): string | undefined {
    const { open, wanted, notFound } = this.listbox;
    if (notFound !== undefined) return search.none(notFound);
    return open && wanted !== '' && this.page?.is === 'opening' ? app.loadingMap : undefined;
  }

  /** The focus returns, once the search is left, to where the key was pressed. */
  private readonly onPageKey = (event: KeyboardEvent): void => {
    if (commandForKey(keyPressOf(event), PAGE_KEYS) !== 'search') return;
    event.preventDefault();
    this.cameFrom = focused();
    this.input?.focus();
  };

  private onFocus(): void {
    this.listbox.show();
    this.dispatchEvent(new CommandEvent({ command: 'prepare-search' }));
  }

  private onBlur(): void {
    this.listbox.close();
    this.cameFrom = undefined;
  }

  private leave(): void {
    this.listbox.clear();
    if (this.cameFrom) this.cameFrom.focus({ preventScroll: true });
    else this.input?.blur();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-role-search': RoleSearchElement;
  }
}
