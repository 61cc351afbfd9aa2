import type { LitElement, ReactiveController } from 'lit';
import { LeaveDialogEvent } from '../events.ts';

/**
 * Shows an element's dialog above the page as soon as it is there, and says `leave-dialog` once it is shut: by Esc, by a
 * click beside it, or by who opened it. The focus returns to where it came from.
 */
export class Modal implements ReactiveController {
  private shown = false;
  private left = false;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { dialog } = this;
    if (!dialog || this.shown) return;
    this.shown = true;
    dialog.addEventListener('close', this.leave);
    dialog.addEventListener('cancel', this.onCancel);
    dialog.addEventListener('click', this.onClick);
    dialog.showModal();
  }

  /** At once: the browser's own `close` event comes a task later, and a key pressed meanwhile would find it still open. */
  readonly shut = (): void => {
    this.dialog?.close();
    this.leave();
  };

  private readonly leave = (): void => {
    if (this.left) return;
    this.left = true;
    this.host.dispatchEvent(new LeaveDialogEvent());
  };

  /** Esc. */
  private readonly onCancel = (event: Event): void => {
    if (event.target !== this.dialog) return;
    event.preventDefault();
    this.shut();
  };

  /** The dialog itself is hit only where its content is not. */
  private readonly onClick = (event: Event): void => {
    if (event.target === this.dialog) this.shut();
  };

  private get dialog(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector('dialog');
  }
}
