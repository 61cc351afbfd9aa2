import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { copyText } from '../../browser/clipboard.ts';
import { download } from '../../browser/download.ts';
import type { WrittenFile } from '../../formats/writers/writer.ts';
import { WRITERS } from '../../formats/writers/writers.ts';
import { exportContent } from '../../languages/export-words.ts';
import { fileName } from '../../languages/say-picture.ts';
import { inLanguage } from '../../model/text.ts';
import { extract, extractScopesOf, type Extract, type ExtractScope } from '../../queries/answer/extract.ts';
import type { OpenPage } from '../../app/page-view.ts';
import { renderSegments } from '../controls/segments.ts';
import { base } from '../base.css.ts';
import { dataExportStyles } from './data-export.css.ts';
import { segmentStyles } from '../controls/segments.css.ts';

/** As much of a file as is looked at; the file holds all of it. */
const SHOWN = 6000;

/** A map, what an answer speaks of, or a route to take away as data: which part, in which format, and what it looks like. */
@customElement('zhitu-data-export')
export class DataExportElement extends LitElement {
  static override styles = [base, segmentStyles, dataExportStyles];

  @property({ attribute: false }) page: OpenPage | undefined;
  @property() day = '';
  @state() private scope: ExtractScope | undefined;
  @state() private format = WRITERS[0].id;
  @state() private notice = '';

  protected override render() {
    const { page } = this;
    if (!page) return nothing;
    const { words, language } = page.reading;
    const parts = extractScopesOf(page.answer);
    const files = this.write(page);
    return html`
      <div class="text" role="group" aria-label=${words.export.text} tabindex="0">
        ${files.map(({ text }) => html`<pre lang=${words.tag}>${text.slice(0, SHOWN)}</pre>`)}
      </div>
      <div class="side">
        ${renderSegments(
          words.export.part,
          parts.map((value) => ({ value, says: words.export.taken[value] })),
          this.chosen(page),
          this.choosePart,
        )}
        <div role="radiogroup" aria-label=${words.export.format}>
          ${WRITERS.map(
            ({ id, name, about }) =>
              html`<label class="format">
                <input
                  type="radio"
                  name="format"
                  value=${id}
                  .checked=${id === this.format}
                  @change=${this.choose}
                />
                <span
                  ><b>${inLanguage(name, language)}</b> <small>${inLanguage(about, language)}</small></span
                >
              </label>`,
          )}
        </div>
      </div>
      <div class="foot">
        <div class="says" role="status">${this.notice}</div>
        <button @click=${this.copy}>${words.export.copy}</button>
        <button class="primary" data-do="save" @click=${this.save}>${words.export.save}</button>
      </div>
    `;
  }

  /** What was chosen, where the answer has it; else the most particular there is. */
  private chosen({ answer }: OpenPage): ExtractScope {
    const parts = extractScopesOf(answer);
    return parts.find((part) => part === this.scope) ?? parts.at(-1) ?? 'map';
  }

  private extractFrom(page: OpenPage): Extract | undefined {
    return extract(page.reading.graph, page.answer, this.chosen(page));
  }

  private write(page: OpenPage): readonly WrittenFile[] {
    const extracted = this.extractFrom(page);
    if (!extracted) return [];
    return this.writer.of(exportContent(extracted, page.reading.language, page.drawing.placement.at));
  }

  private get writer() {
    return WRITERS.find(({ id }) => id === this.format) ?? WRITERS[0];
  }

  private choosePart(event: Event): void {
    this.scope = (event.currentTarget as HTMLInputElement).value as ExtractScope;
    this.notice = '';
  }

  private choose(event: Event): void {
    this.format = (event.currentTarget as HTMLInputElement).value;
    this.notice = '';
  }

  private save(): void {
    const { page, writer } = this;
    const extracted = page && this.extractFrom(page);
    if (!page || !extracted) return;
    const name = fileName(extracted.answer, extracted.graph, page.reading.language, this.day);
    for (const { suffix, text } of this.write(page))
      download(new Blob([text], { type: writer.media }), `${name}${suffix}.${writer.endings[0]}`);
  }

  private async copy(): Promise<void> {
    const { page } = this;
    if (!page) return;
    const { words } = page.reading;
    const text = this.write(page)
      .map((file) => file.text)
      .join('\n');
    this.notice = (await copyText(text)) ? words.export.copiedText : words.export.noCopyText;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-data-export': DataExportElement;
  }
}
