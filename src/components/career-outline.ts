import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inLanguage } from '../model/text.ts';
import type { Scene, Station } from '../scene/scene.ts';
import type { Reading } from '../state/view.ts';
import { chooseRole } from './events.ts';
import { base } from './styles/base.ts';

/** The scene as a list: the same stations, lanes and lit tracks, for reading and for the keyboard. */
@customElement('career-outline')
export class CareerOutlineElement extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        padding: 18px 22px 40px;
        overflow: auto;
      }
      section {
        margin-bottom: 18px;
      }
      h3 {
        margin: 0 0 6px;
        padding: 4px 10px;
        border-radius: 6px;
        background: var(--tint);
        color: var(--name);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 2px 10px;
        padding: 4px 10px;
      }
      button {
        border: 1.5px solid var(--family);
        border-radius: 999px;
      }
      li[data-tone='dim'] {
        color: var(--muted);
      }
      li[data-tone='chosen'] > button,
      li[data-tone='stop'] > button {
        background: var(--fill);
        color: var(--on-fill);
        font-weight: 600;
      }
      li[data-tone='lit'] > button {
        border-width: 3px;
      }
      .number {
        font-weight: 700;
        color: var(--route);
      }
    `,
  ];

  @property({ attribute: false }) reading: Reading | undefined;
  @property({ attribute: false }) scene: Scene | undefined;

  protected override render() {
    const { reading, scene } = this;
    if (!reading || !scene) return nothing;
    return html`<h2 id="outline-heading" tabindex="-1">${reading.words.outline.heading}</h2>
      ${scene.quiet.lanes.map((lane) => {
        const stations = scene.live.stations.filter(
          ({ role }) => reading.graph.role(role).family === lane.family,
        );
        if (stations.length === 0) return nothing;
        return html`<section
          style="--tint: ${lane.paint.tint}; --name: ${lane.paint.text}; --family: ${lane.paint.line}"
        >
          <h3>${lane.name}</h3>
          <ul>
            ${stations.map((station) => this.renderStation(station, reading))}
          </ul>
        </section>`;
      })}`;
  }

  private renderStation(station: Station, { graph, language, words }: Reading) {
    const { role, name, tone, number, paint } = station;
    const ways = graph.stepsFrom(role).map((step) => inLanguage(graph.role(step.to).name, language));
    return html`<li
      data-role=${role}
      data-tone=${tone}
      style="--fill: ${paint.fill}; --on-fill: ${paint.onFill}"
    >
      <button data-role=${role} aria-current=${tone === 'chosen' ? 'true' : 'false'} @click=${chooseRole}>
        ${name}
      </button>
      <span class="muted small">${inLanguage(graph.level(graph.role(role).level).name, language)}</span>
      ${number === undefined ? nothing : html`<span class="number">${sayNumber(station, number, words)}</span>`}
      ${ways.length > 0 ? html`<span class="small">${words.labelled(words.outline.leadsTo, words.list(ways))}</span>` : nothing}
    </li>`;
  }
}

/** A number is a stop of the route, how far away it is, or a rank: as on the map. */
function sayNumber({ tone, away }: Station, number: number, { outline }: Reading['words']): string {
  if (tone === 'stop') return outline.stop(number);
  return away === undefined ? outline.rank(number) : outline.away(number);
}

declare global {
  interface HTMLElementTagNameMap {
    'career-outline': CareerOutlineElement;
  }
}
