import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { painted } from '../browser/painted.ts';
import type { Words } from '../languages/words.ts';
import { isNumber, LEGEND_SAMPLE, legendOf, type LegendKey } from '../scene/legend.ts';
import type { Scene } from '../scene/scene.ts';
import { sampleStroke } from '../scene/stroke.ts';
import { base } from './styles/base.ts';

/** What the lines on the map mean: only those that are on it. */
@customElement('map-legend')
export class MapLegendElement extends LitElement {
  static override styles = [
    base,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 16px;
        padding: 6px 12px;
        border: 1px solid var(--hair);
        border-radius: 10px;
        background: var(--card);
        font-size: 12px;
      }
      li {
        display: flex;
        align-items: center;
        gap: 7px;
      }
      .badge {
        width: 18px;
        height: 18px;
        border-radius: 50%;
        border: 2px solid var(--muted);
        background: var(--paper);
        font-size: 11px;
        font-weight: 700;
        line-height: 14px;
        text-align: center;
      }
    `,
  ];

  @property({ attribute: false }) scene: Scene | undefined;
  @property({ attribute: false }) words: Words | undefined;

  /** The map goes first. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated) await painted();
    await super.scheduleUpdate();
  }

  protected override render() {
    const { scene, words } = this;
    if (!scene || !words) return nothing;
    const keys = legendOf(scene);
    if (keys.length === 0) return nothing;
    return html`<ul aria-label=${words.map.legend}>
      ${keys.map((key) => html`<li>${sample(key, scene)} ${words.legend[key]}</li>`)}
    </ul>`;
  }
}

function sample(key: LegendKey, scene: Scene) {
  if (isNumber(key)) return html`<span class="badge" aria-hidden="true">1</span>`;
  const { colour, width, dash, arrow } = sampleStroke(key, scene);
  const end = LEGEND_SAMPLE - (arrow === 'none' ? 0 : 8);
  const hollow = arrow === 'hollow';
  return html`<svg width=${LEGEND_SAMPLE} height="12" aria-hidden="true">
    ${svg`<line x1="0" y1="6" x2=${end} y2="6" stroke=${colour} stroke-width=${width} stroke-dasharray=${dash.join(' ') || nothing} />`}
    ${
      arrow === 'none'
        ? nothing
        : svg`<path d=${`M${LEGEND_SAMPLE - 1} 6l-8 -4.5v9z`} fill=${hollow ? 'none' : colour} stroke=${hollow ? colour : 'none'} stroke-width="1.5" />`
    }
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'map-legend': MapLegendElement;
  }
}
