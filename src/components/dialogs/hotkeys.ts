import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { PAGE_KEYS } from '../../app/keys/page-keys.ts';
import { commandForKey } from '../../app/keys/key-press.ts';
import { keyPressOf } from '../../browser/keyboard.ts';
import type { PageView } from '../../app/page-view.ts';
import { CommandEvent } from '../events.ts';

type Dialog = 'commands' | 'keys' | 'export';

/** The keys that work anywhere on the page, and the dialogs they open; a dialog's code comes when it is first opened. */
@customElement('zhitu-hotkeys')
export class HotkeysElement extends LitElement {
  @property({ attribute: false }) view: PageView | undefined;
  @state() private open: Dialog | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.onKey);
    addEventListener('wish', this.onWish);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.onKey);
    removeEventListener('wish', this.onWish);
  }

  protected override render() {
    const { view, open } = this;
    if (open === 'commands')
      return html`<zhitu-command-palette .view=${view} @leave-dialog=${this.leave}></zhitu-command-palette>`;
    if (open === 'export')
      return html`<zhitu-picture-export .view=${view} @leave-dialog=${this.leave}></zhitu-picture-export>`;
    return open ? html`<zhitu-key-list .view=${view} @leave-dialog=${this.leave}></zhitu-key-list>` : nothing;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (this.open || event.defaultPrevented) return;
    const command = commandForKey(keyPressOf(event), PAGE_KEYS);
    // The search takes its key itself, and what is open closes itself.
    if (!command || command === 'search' || command === 'close') return;
    event.preventDefault();
    this.dispatchEvent(new CommandEvent({ wish: command }));
  };

  private readonly onWish = ({ detail }: CommandEvent): void => {
    if (detail.wish === 'commands') void this.show('commands', import('./command-palette.ts'));
    if (detail.wish === 'export') void this.show('export', import('../export/picture-export.ts'));
    if (detail.wish === 'keys') void this.show('keys', import('./key-list.ts'));
  };

  private async show(dialog: Dialog, code: Promise<unknown>): Promise<void> {
    await code;
    this.open = dialog;
  }

  private leave(): void {
    this.open = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-hotkeys': HotkeysElement;
  }
  interface WindowEventMap {
    wish: CommandEvent;
  }
}
