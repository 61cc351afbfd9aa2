import sourcesIcon from 'lucide-static/icons/book-open.svg?raw';
import commandsIcon from 'lucide-static/icons/command.svg?raw';
import saveIcon from 'lucide-static/icons/download.svg?raw';
import moreIcon from 'lucide-static/icons/ellipsis.svg?raw';
import darkIcon from 'lucide-static/icons/moon.svg?raw';
import shareIcon from 'lucide-static/icons/share-2.svg?raw';
import fitIcon from 'lucide-static/icons/user-round-check.svg?raw';
import lightIcon from 'lucide-static/icons/sun.svg?raw';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { WORDS } from '../../languages/languages.ts';
import { inLanguage, LANGUAGES } from '../../model/text.ts';
import type { PageView } from '../../app/page-view.ts';
import '../controls/role-search.ts';
import { AskEvent, CommandEvent } from '../events.ts';
import type { Command } from '../../app/command.ts';
import { base } from '../base.css.ts';
import { headerStyles } from './header.css.ts';

/** The name of the app and of the map, and how to look at it, share it, save it. */
@customElement('zhitu-header')
export class HeaderElement extends LitElement {
  static override styles = [base, headerStyles];

  @property({ attribute: false }) view: PageView | undefined;

  protected override render() {
    const { view } = this;
    if (!view) return nothing;
    const { app } = view.words;
    const [first, second] = app.title.split(' ');
    return html`<header>
      <h1>
        ${first}<span><i> · </i>${second}</span>
      </h1>
      ${this.renderMaps(view)}
      <zhitu-role-search class="space" .words=${view.words} .page=${view.page}></zhitu-role-search>
      <div class="switch" role="group" aria-label=${app.show.label}>
        ${(['map', 'outline'] as const).map(
          (show) =>
            html`<button
              data-command="view"
              data-to=${show}
              aria-pressed=${(view.viewMode === 'map') === (show === 'map')}
              @click=${this.runCommand}
            >
              ${app.show[show]}
            </button>`,
        )}
      </div>
      <div class="switch languages" role="group" aria-label=${app.language}>
        ${LANGUAGES.map(
          (language) =>
            html`<button
              data-command="language"
              data-to=${language}
              lang=${WORDS[language].tag}
              aria-label=${WORDS[language].name}
              aria-pressed=${view.language === language}
              @click=${this.runCommand}
            >
              ${WORDS[language].short}
            </button>`,
        )}
      </div>
      <button class="icon more" popovertarget="actions" aria-label=${app.more} title=${app.more}>
        ${unsafeSVG(moreIcon)}
      </button>
      <div
        class="actions"
        id="actions"
        popover
        @beforetoggle=${this.placeActions}
        @click=${this.closeActions}
      >
        ${this.renderActions(view)}
      </div>
      <button
        class="icon primary"
        data-command="dialog"
        data-to="export"
        aria-label=${app.save}
        title=${app.save}
        ?disabled=${view.page.is !== 'open'}
        @click=${this.runCommand}
      >
        ${unsafeSVG(saveIcon)}<span>${app.save}</span>
      </button>
    </header>`;
  }

  /** In the row where there is room, else in a popover that a button opens. */
  private renderActions(view: PageView) {
    const { app, commands, fit } = view.words;
    const other = view.theme === 'light' ? 'dark' : 'light';
    return html`
      <button
        class="icon"
        data-ask="fit"
        aria-label=${fit.title}
        title=${fit.title}
        ?disabled=${view.page.is !== 'open'}
        @click=${this.openFit}
      >
        ${unsafeSVG(fitIcon)}<span class="word">${fit.title}</span>
      </button>
      <button
        class="icon"
        aria-label=${app.sources}
        title=${app.sources}
        ?disabled=${view.page.is !== 'open'}
        @click=${this.openSources}
      >
        ${unsafeSVG(sourcesIcon)}<span>${app.sources}</span>
      </button>
      <button
        class="icon"
        data-command="theme"
        data-to=${other}
        aria-label=${app.theme[other]}
        title=${app.theme[other]}
        @click=${this.runCommand}
      >
        ${unsafeSVG(other === 'dark' ? darkIcon : lightIcon)}<span class="word">${app.theme[other]}</span>
      </button>
      <button
        class="icon"
        data-command="share"
        aria-label=${app.share}
        title=${app.share}
        ?disabled=${view.page.is !== 'open'}
        @click=${this.runCommand}
      >
        ${unsafeSVG(shareIcon)}<span>${app.share}</span>
      </button>
      <button
        class="icon"
        data-command="dialog"
        data-to="commands"
        aria-label=${commands.label}
        title=${commands.label}
        @click=${this.runCommand}
      >
        ${unsafeSVG(commandsIcon)}<span class="word">${commands.label}</span>
      </button>
    `;
  }

  /** An open popover is positioned in the document, whatever element it is in: just below the header's right end. */
  private placeActions(event: ToggleEvent): void {
    const { style } = event.currentTarget as HTMLElement;
    const { top, right } = this.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    style.setProperty('--top', `${top + scrollY + 60}px`);
    style.setProperty('--right', `${clientWidth - right - scrollX + 8}px`);
  }

  private closeActions(event: Event): void {
    const actions = event.currentTarget as HTMLElement;
    if (actions.matches(':popover-open')) actions.hidePopover();
  }

  private renderMaps({ mapId, titles, language, words }: PageView) {
    return html`<select
      class="shelf"
      aria-label=${words.app.map}
      .value=${mapId ?? ''}
      @change=${this.chooseMap}
    >
      ${titles.map(
        ({ id, title }) =>
          html`<option value=${id} ?selected=${id === mapId}>${inLanguage(title, language)}</option>`,
      )}
    </select>`;
  }

  private chooseMap(event: Event): void {
    this.dispatchEvent(
      new CommandEvent({ command: 'map', map: (event.currentTarget as HTMLSelectElement).value }),
    );
  }

  private openFit(): void {
    this.dispatchEvent(new AskEvent({ ask: 'fit', at: undefined }));
  }

  private openSources(): void {
    this.dispatchEvent(new AskEvent({ ask: 'sources', source: undefined }));
  }

  /** The button says which command, and what of it. */
  private runCommand(event: Event): void {
    const { command, to } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CommandEvent({ command, ...(command && to && { [command]: to }) } as Command));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-header': HeaderElement;
  }
}
