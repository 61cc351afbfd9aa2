import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { hasTyped, isComposing, isTyping } from '../../browser/keyboard.ts';
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
    const wish = this.open || event.defaultPrevented || isComposing(event) ? undefined : wishOf(event);
    if (!wish) return;
    event.preventDefault();
    this.dispatchEvent(new CommandEvent({ wish }));
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

/** What is typed into a field belongs to the field, and is undone by the browser. */
function wishOf(event: KeyboardEvent): 'commands' | 'keys' | 'undo' | 'redo' | undefined {
  const key = event.key.toLowerCase();
  const held = event.ctrlKey || event.metaKey;
  if (event.altKey) return undefined;
  if (held && key === 'k' && !event.shiftKey) return 'commands';
  if (held && key === 'z' && !hasTyped(event)) return event.shiftKey ? 'redo' : 'undo';
  if (held && key === 'y' && !hasTyped(event) && !event.shiftKey) return 'redo';
  return key === '?' && !held && !isTyping(event) ? 'keys' : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-hotkeys': HotkeysElement;
  }
  interface WindowEventMap {
    wish: CommandEvent;
  }
}
