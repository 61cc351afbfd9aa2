import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { hasTyped, isComposing, isTyping } from '../../browser/keyboard.ts';
import type { PageView } from '../../app/page-view.ts';
import type { Command } from '../../app/command.ts';
import type { DialogName } from '../../app/state.ts';
import type { Box } from '../../scene/geometry.ts';
import { CommandEvent, inBackground } from '../events.ts';
import { Hotkeys } from '../ports.ts';

const CODE: Record<DialogName, () => Promise<unknown>> = {
  commands: () => import('./command-palette.ts'),
  keys: () => import('./key-list.ts'),
  export: () => import('../export/picture-export.ts'),
};

/** An element that is a dialog. */
interface DialogElement extends HTMLElement {
  shut(): void;
}

/** The keys that work anywhere on the page, and the dialogs they open; a dialog's code comes when it is first opened. */
@customElement('zhitu-hotkeys')
export class HotkeysElement extends LitElement {
  @property({ attribute: false }) view: PageView | undefined;
  @property({ attribute: false }) visiblePart: (() => Box | undefined) | undefined;
  @state() private open: DialogName | undefined;
  /** Whose code may still be on its way. */
  private wanted: DialogName | undefined;

  constructor() {
    super();
    new Hotkeys(this, this.onKey);
  }

  protected override updated(): void {
    const { dialog } = this.view ?? {};
    if (dialog === this.wanted) return;
    this.wanted = dialog;
    if (dialog) inBackground(this, this.show(dialog));
    // Shut, so that the focus returns to where it came from.
    else this.renderRoot.querySelector<DialogElement>('#dialog')?.shut();
  }

  protected override render() {
    const { view, open } = this;
    if (open === 'commands')
      return html`<zhitu-command-palette
        id="dialog"
        data-dialog=${open}
        .view=${view}
        @leave-dialog=${this.leave}
      ></zhitu-command-palette>`;
    if (open === 'export')
      return html`<zhitu-picture-export
        id="dialog"
        data-dialog=${open}
        .view=${view}
        .visiblePart=${this.visiblePart}
        @leave-dialog=${this.leave}
      ></zhitu-picture-export>`;
    return open
      ? html`<zhitu-key-list
          id="dialog"
          data-dialog=${open}
          .view=${view}
          @leave-dialog=${this.leave}
        ></zhitu-key-list>`
      : nothing;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const command =
      this.open || event.defaultPrevented || isComposing(event) ? undefined : commandOfKey(event);
    if (!command) return;
    event.preventDefault();
    this.dispatchEvent(new CommandEvent(command));
  };

  /** A dialog's code comes when it is first opened. */
  private async show(dialog: DialogName): Promise<void> {
    await CODE[dialog]();
    if (this.wanted === dialog) this.open = dialog;
  }

  /** One that was shut may have made room for another. */
  private leave(event: Event): void {
    const { dialog } = (event.currentTarget as HTMLElement).dataset;
    if (dialog === this.open) this.open = undefined;
    if (dialog === this.wanted)
      this.dispatchEvent(new CommandEvent({ command: 'dialog', dialog: undefined }));
  }
}

/** What is typed into a field belongs to the field, and is undone by the browser. */
function commandOfKey(event: KeyboardEvent): Command | undefined {
  const key = event.key.toLowerCase();
  const held = event.ctrlKey || event.metaKey;
  if (event.altKey) return undefined;
  if (held && key === 'k' && !event.shiftKey) return { command: 'dialog', dialog: 'commands' };
  if (held && key === 'z' && !hasTyped(event)) return { command: event.shiftKey ? 'redo' : 'undo' };
  if (held && key === 'y' && !hasTyped(event) && !event.shiftKey) return { command: 'redo' };
  return key === '?' && !held && !isTyping(event) ? { command: 'dialog', dialog: 'keys' } : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-hotkeys': HotkeysElement;
  }
}
