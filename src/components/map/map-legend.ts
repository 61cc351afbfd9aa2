import { consume } from '@lit/context';
import { html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Words } from '../../languages/words.ts';
import { isNumber, LEGEND_SAMPLE, legendOf, type LegendKey } from '../../scene/legend.ts';
import type { Scene } from '../../scene/scene.ts';
import { sampleStroke } from '../../scene/stroke.ts';
import type { Ports } from '../../app/ports.ts';
import { base } from '../base.css.ts';
import { portsContext } from '../ports.ts';
import { mapLegendStyles } from './map-legend.css.ts';

/** The key to the lines on the map: only to kinds of lines that are on it. */
@customElement('zhitu-map-legend')
export class MapLegendElement extends LitElement {
  static override styles = [base, mapLegendStyles];

  @property({ attribute: false }) scene: Scene | undefined;
  @property({ attribute: false }) words: Words | undefined;
  @consume({ context: portsContext }) private readonly ports: Ports | undefined;

  /** Changes are rendered after the map has been painted. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated) await this.ports?.scheduler.until('page');
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
    'zhitu-map-legend': MapLegendElement;
  }
}
