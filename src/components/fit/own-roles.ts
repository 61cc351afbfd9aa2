import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RoleId } from '../../model/schema.ts';
import { inLanguage } from '../../model/text.ts';
import { didHold, didNotHold } from '../../app/profile/profile.ts';
import type { OpenPage, ReaderContext } from '../../app/page-view.ts';
import { CommandEvent, inBackground } from '../events.ts';
import '../controls/role-picker.ts';
import { base } from '../base.css.ts';
import { ownRolesStyles } from './own-roles.css.ts';

/** The roles a person has held: what they bring begins there. */
@customElement('zhitu-own-roles')
export class OwnRolesElement extends LitElement {
  static override styles = [base, ownRolesStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) search: OpenPage['search'] | undefined;
  @property({ attribute: false }) held: readonly RoleId[] = [];

  protected override render() {
    const { reading, held } = this;
    if (!reading) return nothing;
    const { fit } = reading.words;
    return html`<h3>${fit.held}</h3>
      ${
        held.length > 0
          ? html`<ul>
              ${held.map((id) => this.renderRole(id, reading))}
            </ul>`
          : nothing
      }
      <zhitu-role-picker
        .words=${reading.words}
        .reading=${reading}
        .search=${this.search}
        .label=${fit.held}
        .placeholder=${fit.hold}
        @pick-role=${this.add}
      ></zhitu-role-picker>`;
  }

  private renderRole(id: RoleId, { graph, language, words }: ReaderContext) {
    const role = graph.role(id);
    const name = inLanguage(role.name, language);
    return html`<li>
      <button
        style="--family: var(--family-${role.family})"
        data-drop=${id}
        aria-label=${words.fit.drop(name)}
        title=${words.fit.drop(name)}
        @click=${this.drop}
      >
        ${name} <span aria-hidden="true">×</span>
      </button>
    </li>`;
  }

  private add(event: CustomEvent<string | undefined>): void {
    if (event.detail !== undefined)
      this.dispatchEvent(new CommandEvent({ command: 'profile', edit: didHold(event.detail) }));
  }

  private drop(event: Event): void {
    const { drop = '' } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CommandEvent({ command: 'profile', edit: didNotHold(drop) }));
    inBackground(
      this,
      this.updateComplete.then(() => this.renderRoot.querySelector('zhitu-role-picker')?.focus()),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-own-roles': OwnRolesElement;
  }
}
