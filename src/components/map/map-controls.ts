import fitIcon from 'lucide-static/icons/maximize.svg?raw';
import zoomOutIcon from 'lucide-static/icons/minus.svg?raw';
import zoomInIcon from 'lucide-static/icons/plus.svg?raw';
import { html } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import type { Words } from '../../languages/words.ts';

/** The buttons of a map; `data-look` says which one was pressed. */
export function renderMapControls({ map }: Words, listener: (event: Event) => void) {
  const button = (look: string, name: string, icon: string) => html`
    <button
      class=${look === 'fit' ? '' : 'zoom'}
      data-look=${look}
      aria-label=${name}
      title=${name}
      @click=${listener}
    >
      ${unsafeSVG(icon)}
    </button>
  `;
  return html`<div class="controls">
    ${button('closer', map.zoomIn, zoomInIcon)} ${button('further', map.zoomOut, zoomOutIcon)}
    ${button('fit', map.fit, fitIcon)}
  </div>`;
}
