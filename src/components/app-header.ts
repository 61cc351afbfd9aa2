import saveIcon from 'lucide-static/icons/download.svg?raw';
import darkIcon from 'lucide-static/icons/moon.svg?raw';
import shareIcon from 'lucide-static/icons/share-2.svg?raw';
import lightIcon from 'lucide-static/icons/sun.svg?raw';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { WORDS } from '../languages/languages.ts';
import { inLanguage, LANGUAGES } from '../model/text.ts';
import { SHOWS } from '../state/state.ts';
import type { View } from '../state/view.ts';
import { WishEvent, type Wish } from './events.ts';
import { base } from './styles/base.ts';

/** The name of the app and of the map, and how to look at it, share it, save it. */
@customElement('app-header')
export class AppHeaderElement extends LitElement {
  static override styles = [
    base,
    css`
      header {
        display: flex;
        align-items: center;
        gap: 10px;
        min-height: 56px;
        padding: 8px 18px;
        border-bottom: 1px solid var(--hair);
        background: var(--card);
      }
      h1 {
        margin: 0;
        font-size: 18px;
        font-weight: 700;
        letter-spacing: 0.02em;
        white-space: nowrap;
      }
      h1 i {
        color: var(--route);
        font-style: normal;
      }
      .map {
        overflow: hidden;
        color: var(--muted);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .space {
        flex: 1;
      }
      .switch {
        display: flex;
        border: 1px solid var(--edge);
        border-radius: 8px;
        overflow: clip;
      }
      .switch button {
        min-width: 40px;
        border: 0;
        border-radius: 0;
        padding: 4px 12px;
      }
      .switch button[aria-pressed='true'] {
        background: var(--ink);
        color: var(--paper);
      }
      .icon {
        display: flex;
        align-items: center;
        justify-content: center;
        gap: 7px;
        min-width: 40px;
        padding: 6px 12px;
        white-space: nowrap;
      }
      svg {
        width: 17px;
        height: 17px;
      }
      @media (max-width: 760px) {
        header {
          gap: 6px;
          padding: 6px 10px;
          padding-left: max(10px, env(safe-area-inset-left));
        }
        h1 {
          font-size: 16px;
        }
        h1 span,
        .map,
        .icon span {
          display: none;
        }
        .icon {
          padding: 6px;
          min-width: 44px;
        }
        .switch button {
          min-width: 44px;
          padding: 4px 6px;
        }
        .languages button[aria-pressed='true'] {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) view: View | undefined;

  protected override render() {
    const { view } = this;
    if (!view) return nothing;
    const { app } = view.words;
    const [first, second] = app.title.split(' ');
    const other = view.theme === 'light' ? 'dark' : 'light';
    return html`<header>
      <h1>
        ${first}<span><i> · </i>${second}</span>
      </h1>
      <span class="map"
        >${view.page.is === 'open' ? inLanguage(view.page.reading.graph.map.map.title, view.language) : ''}</span
      >
      <span class="space"></span>
      <div class="switch" role="group" aria-label=${app.show.label}>
        ${SHOWS.map(
          (show) =>
            html`<button
              data-wish="show"
              data-to=${show}
              aria-pressed=${view.show === show}
              @click=${this.wish}
            >
              ${app.show[show]}
            </button>`,
        )}
      </div>
      <div class="switch languages" role="group" aria-label=${app.language}>
        ${LANGUAGES.map(
          (language) =>
            html`<button
              data-wish="language"
              data-to=${language}
              lang=${WORDS[language].tag}
              aria-label=${WORDS[language].name}
              aria-pressed=${view.language === language}
              @click=${this.wish}
            >
              ${language === 'zh' ? '中' : 'EN'}
            </button>`,
        )}
      </div>
      <button
        class="icon"
        data-wish="theme"
        data-to=${other}
        aria-label=${app.theme[other]}
        title=${app.theme[other]}
        @click=${this.wish}
      >
        ${unsafeSVG(other === 'dark' ? darkIcon : lightIcon)}
      </button>
      <button
        class="icon"
        data-wish="share"
        aria-label=${app.share}
        title=${app.share}
        ?disabled=${view.page.is !== 'open'}
        @click=${this.wish}
      >
        ${unsafeSVG(shareIcon)}<span>${app.share}</span>
      </button>
      <button
        class="icon primary"
        data-wish="save-picture"
        aria-label=${app.save}
        title=${app.save}
        ?disabled=${view.page.is !== 'open' || view.saving === 'drawing'}
        @click=${this.wish}
      >
        ${unsafeSVG(saveIcon)}<span>${view.saving === 'drawing' ? app.saving : app.save}</span>
      </button>
    </header>`;
  }

  private wish(event: Event): void {
    const { wish, to } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new WishEvent({ wish, ...(wish && to && { [wish]: to }) } as Wish));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'app-header': AppHeaderElement;
  }
}
