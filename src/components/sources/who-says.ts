import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { strongest, type Basis } from '../../model/basis.ts';
import type { SourceId } from '../../model/schema.ts';
import { inLanguage, type Text } from '../../model/text.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { AskEvent } from '../events.ts';
import { base } from '../base.css.ts';
import { whoSaysStyles } from './who-says.css.ts';

/** Something said, by whom, and why it is believed. */
export interface Voice {
  says?: Text;
  /** Absent where the sources are named for the whole, and each may have another. */
  basis?: Basis;
  /** False where the source only implies it. */
  stated?: boolean;
  sources: readonly SourceId[];
}

/** Why a thing is believed: its basis at once, each voice and its sources one click away. */
@customElement('zhitu-who-says')
export class WhoSaysElement extends LitElement {
  static override styles = [base, whoSaysStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) voices: readonly Voice[] = [];
  /** Whether they vouch for a step, but not for the reasons given beside it. */
  @property({ type: Boolean }) ofStep = false;

  protected override render() {
    const { reading, voices } = this;
    if (!reading || voices.length === 0) return nothing;
    const { words } = reading;
    const bases = voices.flatMap(({ basis }) => basis ?? []);
    const basis = strongest(bases);
    const said = this.ofStep ? words.way.stepItself(words.basis[basis]) : words.basis[basis];
    const label =
      bases.length === 0
        ? words.role.sources
        : html`<span class=${basis === 'editorial' ? 'estimate' : ''}>${said}</span>`;
    const sources = new Set(voices.flatMap((voice) => voice.sources)).size;
    if (sources === 0 && voices.every((voice) => !voice.says)) return label;
    return html`<details>
      <summary>${label}${sources > 0 ? html` · ${words.way.whoSays(sources)}` : nothing}</summary>
      <ul>
        ${voices.map((voice) => this.renderVoice(voice, reading))}
      </ul>
    </details>`;
  }

  private renderVoice({ says, basis, stated, sources }: Voice, reading: ReaderContext) {
    const { language, words } = reading;
    return html`<li>
      ${says ? html`<p>${inLanguage(says, language)}</p>` : nothing}
      ${
        basis
          ? html`<p class="muted">
              ${words.basis[basis]}${stated === false ? ` · ${words.source.implied}` : ''}
            </p>`
          : nothing
      }
      ${sources.map((id) => this.renderSource(reading, id))}
    </li>`;
  }

  private openSource(event: Event): void {
    const { source } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new AskEvent({ ask: 'sources', source: source as SourceId }));
  }

  private renderSource({ graph, language, words }: ReaderContext, id: SourceId) {
    const source = graph.source(id);
    const title = inLanguage(source.title, language);
    const facts = [
      source.author && words.source.by(source.author),
      source.date && source.date !== 'unknown' ? words.source.date(source.date) : words.source.undated,
      words.reliability[source.reliability],
      source.read && words.labelled(words.source.read, inLanguage(source.read, language)),
    ].filter(Boolean);
    return html`<div>
      ${source.url ? html`<a href=${source.url} target="_blank" rel="noopener noreferrer">${title}</a>` : title}
      <div class="muted">${facts.join(' · ')}</div>
      <button class="plain small" data-source=${id} @click=${this.openSource}>
        ${words.source.elsewhere}
      </button>
      ${source.note ? html`<div class="muted">${inLanguage(source.note, language)}</div>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-who-says': WhoSaysElement;
  }
}
