import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inLanguage } from '../../model/text.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { chooseRole } from '../events.ts';
import { base } from '../base.css.ts';
import { welcomeSheetStyles } from './welcome-sheet.css.ts';
import { sheetStyles } from './sheet.css.ts';

/** What the sheet says while nothing is asked: what this map is, and where one could begin. */
@customElement('zhitu-welcome-sheet')
export class WelcomeSheetElement extends LitElement {
  static override styles = [base, sheetStyles, welcomeSheetStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;

  protected override render() {
    const { reading } = this;
    if (!reading) return nothing;
    const { graph, language, words } = reading;
    const { title, about, licence, openings = [] } = graph.map.map;
    if (graph.roles.length === 0) return html`<p>${words.app.emptyMap}</p>`;
    return html`<article>
      <p class="place">${inLanguage(title, language)}</p>
      <h2 id="name" tabindex="-1">${words.welcome.heading}</h2>
      <p class="duties">${words.welcome.hint}</p>
      <h3>${words.welcome.journeys}</h3>
      <ul class="journeys">
        ${openings.map(
          ({ name, address }) => html`<li><a href=${address}>${inLanguage(name, language)}</a></li>`,
        )}
        <li>
          <a href="#/fit">${words.fit.title}<span class="muted small">${words.fit.about}</span></a>
        </li>
      </ul>
      <h3>${words.welcome.start}</h3>
      <ul>
        ${wellConnected(reading).map(
          (role) =>
            html`<li>
              <button
                style="--family: var(--family-${role.family})"
                data-role=${role.id}
                @click=${chooseRole}
              >
                ${inLanguage(role.name, language)}
              </button>
            </li>`,
        )}
      </ul>
      <div class="about muted small">
        <p>${words.welcome.about(graph.roles.length, graph.map.transitions.length)} ${licence ?? ''}</p>
        ${about ? html`<p>${inLanguage(about, language)}</p>` : nothing}
      </div>
    </article>`;
  }
}

/** The roles with most said about where they lead, in the map's order. */
function wellConnected({ graph }: ReaderContext) {
  const ways = new Map(graph.roles.map((role) => [role, graph.stepsFrom(role.id).length]));
  const least = [...ways.values()].sort((a, b) => b - a)[5] ?? 0;
  return graph.roles.filter((role) => (ways.get(role) ?? 0) >= Math.max(1, least)).slice(0, 6);
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-welcome-sheet': WelcomeSheetElement;
  }
}
