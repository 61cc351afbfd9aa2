import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { isComposing } from '../../browser/keyboard.ts';
import type { PageView } from '../../app/page-view.ts';
import { AskEvent, CommandEvent } from '../events.ts';
import type { PaletteCommand } from './palette-command.ts';
import { paletteCommands } from './palette-commands.ts';
import { renderKeys } from './key-caps.ts';
import { KEYS } from './keys.ts';
import { Modal } from './modal.ts';
import { base } from '../base.css.ts';
import { dialogStyles } from './dialog.css.ts';

/** Everything that can be done, found by typing a part of its name (`Ctrl K`): a combobox in a dialog. */
@customElement('zhitu-command-palette')
export class CommandPaletteElement extends LitElement {
  static override styles = [base, dialogStyles];

  @property({ attribute: false }) view: PageView | undefined;
  @state() private typed = '';
  /** Which of what was found Enter would do. */
  @state() private at = 0;

  @query('[aria-selected=true]') private readonly selected!: HTMLElement | null;

  private readonly modal = new Modal(this);

  shut(): void {
    this.modal.shut();
  }

  protected override firstUpdated(): void {
    // Roles are found by pinyin, too.
    this.dispatchEvent(new CommandEvent({ command: 'prepare-search' }));
  }

  protected override updated(): void {
    this.selected?.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    const { view, typed } = this;
    if (!view) return nothing;
    const { commands } = view.words;
    const { found } = this;
    return html`<dialog aria-label=${commands.label}>
      <input
        class="field"
        role="combobox"
        aria-label=${commands.label}
        aria-expanded="true"
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant=${found[this.at] ? `command-${this.at}` : nothing}
        placeholder=${commands.placeholder}
        autocomplete="off"
        .value=${typed}
        @input=${this.onInput}
        @keydown=${this.onKey}
      />
      <ul id="found" role="listbox" aria-label=${commands.label}>
        ${found.map((command, index) => this.renderCommand(command, index, view))}
      </ul>
      <p class="none" role="status">${found.length === 0 ? commands.none(typed.trim()) : nothing}</p>
    </dialog>`;
  }

  private renderCommand({ say, keys }: PaletteCommand, index: number, { words, language }: PageView) {
    return html`<li
      id=${`command-${index}`}
      role="option"
      aria-selected=${index === this.at}
      data-index=${index}
      @click=${this.onPoint}
    >
      <span>${say(words, language)}</span>${keys ? renderKeys(KEYS[keys].slice(0, 1)) : nothing}
    </li>`;
  }

  private get found(): PaletteCommand[] {
    return this.view ? paletteCommands(this.view, this.typed.trim()) : [];
  }

  private onInput(event: Event): void {
    this.typed = (event.currentTarget as HTMLInputElement).value;
    this.at = 0;
  }

  private onKey(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const { length } = this.found;
    if (event.key === 'ArrowDown') this.at = length > 0 ? (this.at + 1) % length : 0;
    else if (event.key === 'ArrowUp') this.at = length > 0 ? (this.at + length - 1) % length : 0;
    else if (event.key === 'Enter') this.do(this.found[this.at]);
    else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) this.modal.shut();
    else return;
    event.preventDefault();
  }

  private onPoint(event: Event): void {
    this.do(this.found[Number((event.currentTarget as HTMLElement).dataset['index'])]);
  }

  /** The focus goes back first, so that what is done may take it elsewhere. */
  private do(command: PaletteCommand | undefined): void {
    if (!command) return;
    this.modal.shut();
    const { does } = command;
    this.dispatchEvent('ask' in does ? new AskEvent(does.ask) : new CommandEvent(does.run));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-command-palette': CommandPaletteElement;
  }
}
