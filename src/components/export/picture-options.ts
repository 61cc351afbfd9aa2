import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { WORDS } from '../../languages/languages.ts';
import { inLanguage, type Language, LANGUAGES } from '../../model/text.ts';
import { THEMES } from '../../scene/palette.ts';
import {
  BACKGROUNDS,
  MARGINS,
  PICTURE_FORMATS,
  PICTURE_SIZES,
  type Margin,
} from '../../scene/pictures/picture-choices.ts';
import { PICTURE_PARTS } from '../../scene/pictures/picture.ts';
import type { PictureSubject } from '../../export/subjects/subject.ts';
import { DPIS, isOpaque, widthFrom, WIDTHS, type PictureOrder } from '../../export/picture-order.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { renderSegments } from '../controls/segments.ts';
import { OrderEvent } from '../events.ts';
import { base } from '../base.css.ts';
import { pictureOptionsStyles } from './picture-options.css.ts';
import { segmentStyles } from '../controls/segments.css.ts';

/** What is wanted of a picture: every change goes out as `order`, whole. */
@customElement('zhitu-picture-options')
export class PictureOptionsElement extends LitElement {
  static override styles = [base, segmentStyles, pictureOptionsStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) order: PictureOrder | undefined;
  @property({ attribute: false }) subjects: readonly PictureSubject[] = [];
  /** The id of the chosen one. */
  @property() subject = '';
  @property({ type: Boolean }) hasLink = false;

  protected override render() {
    const { reading, order } = this;
    if (!reading || !order) return nothing;
    const words = reading.words.export;
    const ids = this.subjects.map(({ id }) => id);
    const names = Object.fromEntries(
      this.subjects.map(({ id, name }) => [id, inLanguage(name, reading.language)]),
    );
    const onPaper = order.size === 'a4' || order.size === 'a3' || order.size === 'a2';
    const opaque = isOpaque(order);
    const grounds = BACKGROUNDS.filter((ground) => !opaque || ground !== 'none');
    return html`
      ${this.renderSelect(words.of, 'subject', ids, this.subject, names)}
      <div class="group">
        <h3>${words.format}</h3>
        ${renderSegments(
          words.format,
          PICTURE_FORMATS.map((value) => ({ value, says: words.formats[value] })),
          order.format,
          this.choose('format'),
        )}
      </div>
      ${this.renderSelect(words.size, 'size', PICTURE_SIZES, order.size, words.sizes)}
      ${order.size === 'own' ? this.renderWidth(order, words.width) : nothing}
      ${
        onPaper && order.format !== 'svg'
          ? html`<label
              ><span>${words.dpi}</span>
              <select class="field" data-key="dpi" @change=${this.setDpi}>
                ${DPIS.map((dpi) => html`<option value=${dpi} ?selected=${dpi === order.dpi}>${words.dpis(dpi)}</option>`)}
              </select></label
            >`
          : nothing
      }
      ${this.renderSelect(words.ground, 'ground', grounds, opaque && order.ground === 'none' ? 'white' : order.ground, words.grounds)}
      ${this.renderSelect(words.margin, 'margin', Object.keys(MARGINS) as Margin[], order.margin, words.margins)}
      <div class="group">
        <h3>${words.theme}</h3>
        ${renderSegments(
          words.theme,
          THEMES.map((value) => ({ value, says: words.themes[value] })),
          order.theme,
          this.choose('theme'),
        )}
      </div>
      ${this.renderLanguage(order, reading)} ${this.renderParts(order, reading)}
    `;
  }

  private renderSelect<T extends string>(
    label: string,
    key: keyof PictureOrder,
    values: readonly T[],
    chosen: T,
    names: Readonly<Record<T, string>>,
  ) {
    return html`<label
      ><span>${label}</span>
      <select class="field" data-key=${key} @change=${this.choose(key)}>
        ${values.map((value) => html`<option value=${value} ?selected=${value === chosen}>${names[value]}</option>`)}
      </select></label
    >`;
  }

  private renderWidth({ width }: PictureOrder, label: string) {
    return html`<label
      ><span>${label}</span>
      <input
        class="field"
        type="number"
        inputmode="numeric"
        min=${WIDTHS.least}
        max=${WIDTHS.most}
        data-key="width"
        .value=${String(width)}
        @change=${this.setWidth}
      />
    </label>`;
  }

  private renderLanguage({ language }: PictureOrder, { words }: ReaderContext) {
    const { ofPage, language: label } = words.export;
    return html`<label
      ><span>${label}</span>
      <select class="field" data-key="language" @change=${this.setLanguage}>
        <option value="" ?selected=${language === undefined}>${ofPage}</option>
        ${LANGUAGES.map((one) => html`<option value=${one} ?selected=${one === language}>${WORDS[one].name}</option>`)}
      </select></label
    >`;
  }

  private renderParts({ parts }: PictureOrder, { words }: ReaderContext) {
    const { with: label, parts: names } = words.export;
    const offered = PICTURE_PARTS.filter((part) => this.hasLink || (part !== 'link' && part !== 'code'));
    return html`<fieldset>
      <legend>${label}</legend>
      ${offered.map(
        (part) =>
          html`<label class="check">
            <input type="checkbox" value=${part} .checked=${parts.includes(part)} @change=${this.turnPart} />
            ${names[part]}
          </label>`,
      )}
    </fieldset>`;
  }

  private choose(key: keyof PictureOrder) {
    return (event: Event): void => {
      this.want({ [key]: (event.currentTarget as HTMLInputElement | HTMLSelectElement).value });
    };
  }

  private setDpi(event: Event): void {
    this.want({ dpi: Number((event.currentTarget as HTMLSelectElement).value) });
  }

  /** What cannot be drawn becomes the nearest that can. */
  private setWidth(event: Event): void {
    const field = event.currentTarget as HTMLInputElement;
    const typed = Math.round(Number(field.value));
    const width = widthFrom(typed) ?? Math.min(WIDTHS.most, Math.max(WIDTHS.least, typed || WIDTHS.least));
    field.value = String(width);
    this.want({ width });
  }

  private setLanguage(event: Event): void {
    const { value } = event.currentTarget as HTMLSelectElement;
    this.want({ language: value === '' ? undefined : (value as Language) });
  }

  private turnPart(event: Event): void {
    const { value, checked } = event.currentTarget as HTMLInputElement;
    const before = this.order?.parts ?? [];
    this.want({ parts: PICTURE_PARTS.filter((part) => (part === value ? checked : before.includes(part))) });
  }

  private want(change: Partial<PictureOrder>): void {
    if (this.order) this.dispatchEvent(new OrderEvent({ ...this.order, ...change }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-picture-options': PictureOptionsElement;
  }
}
