import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { PAGE_KEYS } from '../../app/keys/page-keys.ts';
import { commandForKey } from '../../app/keys/key-press.ts';
import type { PageView } from '../../app/page-view.ts';
import { keyPressOf } from '../../browser/keyboard.ts';
import { Listbox } from '../controls/listbox.ts';
import { renderBlocks, renderField, renderList, renderStatus } from '../controls/render-listbox.ts';
import { AskEvent, CommandEvent } from '../events.ts';
import type { PaletteCommand } from './palette-command.ts';
import { paletteCommands } from './palette-commands.ts';
import { renderKeys } from './key-caps.ts';
import { Modal } from './modal.ts';
import { base } from '../base.css.ts';
import { dialogStyles } from './dialog.css.ts';

/** Everything that can be done, found by typing a part of its name (`Ctrl K`). */
@customElement('zhitu-command-palette')
export class CommandPaletteElement extends LitElement {
  static override styles = [base, dialogStyles];

  @property({ attribute: false }) view: PageView | undefined;

  private readonly modal = new Modal(this);
  private readonly listbox: Listbox<PaletteCommand> = new Listbox<PaletteCommand>(this, {
    name: 'command',
    goesRound: true,
    find: (wanted) => this.view && paletteCommands(this.view, wanted),
    basis: () => [this.view],
    choose: (command) => {
      this.do(command);
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.listbox.show();
  }

  shut(): void {
    this.modal.shut();
  }

  protected override firstUpdated(): void {
    // Roles are found by pinyin, too.
    this.dispatchEvent(new CommandEvent({ command: 'prepare-search' }));
  }

  protected override render() {
    const { view, listbox } = this;
    if (!view) return nothing;
    const { label, placeholder, listed, none } = view.words.commands;
    const { notFound, options, typed } = listbox;
    return html`<dialog aria-label=${label} @keydown=${this.onKey}>
      ${renderField(listbox, { label, placeholder, value: typed ?? '' })}
      ${renderList(listbox, label, this.renderCommands(view))}
      ${renderStatus(listbox, {
        listed: listed(options.length),
        none: notFound === undefined ? undefined : none(notFound),
      })}
    </dialog>`;
  }

  private renderCommands({ words, language }: PageView) {
    const { listbox } = this;
    return renderBlocks(listbox, listbox.placed, ({ name, keys }) => ({
      content: html`<span>${name(words, language)}</span>${
          keys ? renderKeys(PAGE_KEYS[keys].slice(0, 1)) : nothing
        }`,
    }));
  }

  /** The key that opened it shuts it. */
  private onKey(event: KeyboardEvent): void {
    const command = commandForKey(keyPressOf(event), { commands: PAGE_KEYS.commands });
    if (command === undefined) return;
    this.modal.shut();
    event.preventDefault();
  }

  /** The focus goes back first, so that what is done may take it elsewhere. */
  private do({ does }: PaletteCommand): void {
    this.modal.shut();
    this.dispatchEvent('ask' in does ? new AskEvent(does.ask) : new CommandEvent(does.run));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-command-palette': CommandPaletteElement;
  }
}
