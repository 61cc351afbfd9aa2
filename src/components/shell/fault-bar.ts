import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Ports } from '../../app/ports.ts';
import type { AppError } from '../../app/state.ts';
import { copyText } from '../../browser/clipboard.ts';
import type { Words } from '../../languages/words.ts';
import { base } from '../base.css.ts';
import { CommandEvent, inBackground } from '../events.ts';
import { portsContext } from '../ports.ts';
import { faultBarStyles } from './fault-bar.css.ts';

/** A mistake of ours, said where it happened, with ways on; what was on screen stays beneath it. */
@customElement('zhitu-fault-bar')
export class FaultBarElement extends LitElement {
  static override styles = [base, faultBarStyles];

  @property({ attribute: false }) words: Words | undefined;
  @property({ attribute: false }) fault: AppError | undefined;
  @state() private copied: 'no' | 'yes' | 'refused' = 'no';
  @consume({ context: portsContext }) private readonly ports: Ports | undefined;

  protected override render() {
    const { words, fault } = this;
    if (!words || !fault) return nothing;
    const { faults } = words;
    return html`<div role="alert">
      <p>
        <strong>${faults.heading}</strong> ${faults.stays}
        <span class="muted">${faults.message(fault.message)}</span>
      </p>
      <p class="ways">
        <button @click=${this.restart}>${faults.restart}</button>
        <button class="plain" @click=${this.copy}>${faults.copy}</button>
        <button class="plain" @click=${this.dismiss}>${faults.dismiss}</button>
        <span role="status">${this.copied === 'no' ? nothing : faults.copied[this.copied]}</span>
      </p>
    </div>`;
  }

  private restart(): void {
    this.ports?.faults.restart();
  }

  private copy(): void {
    const { message = '', details = '' } = this.fault ?? {};
    const text = [message, details, this.ports?.address.link(this.ports.address.read())].join('\n');
    inBackground(
      this,
      copyText(text).then((done) => (this.copied = done ? 'yes' : 'refused')),
    );
  }

  private dismiss(): void {
    this.dispatchEvent(new CommandEvent({ command: 'dismiss-fault' }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-fault-bar': FaultBarElement;
  }
}
