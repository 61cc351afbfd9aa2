import closeIcon from 'lucide-static/icons/x.svg?raw';
import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { canCopyPicture } from '../../browser/pictures/copy-picture.ts';
import { PictureMaker } from '../../browser/pictures/picture-maker.ts';
import type { Words } from '../../languages/words.ts';
import type { Box } from '../../scene/geometry.ts';
import { pictureJob, type PictureJob } from '../../export/picture-job.ts';
import { orderFrom, type PictureOrder } from '../../export/picture-order.ts';
import { subjectFor, subjectsFor } from '../../export/subjects/subjects.ts';
import { writeAddress } from '../../app/address/write-address.ts';
import type { OpenPage, PageView } from '../../app/page-view.ts';
import './picture-options.ts';
import { late } from '../late.ts';
import { renderPictureProgress } from './picture-progress.ts';
import { Modal } from '../dialogs/modal.ts';
import { renderSegments } from '../controls/segments.ts';
import type { Ports } from '../../app/ports.ts';
import { viewAddress } from '../../app/address/look-options.ts';
import { inBackground } from '../events.ts';
import { portsContext } from '../ports.ts';
import { base } from '../base.css.ts';
import { dialogStyles } from '../dialogs/dialog.css.ts';
import { pictureExportStyles } from './picture-export.css.ts';
import { segmentStyles } from '../controls/segments.css.ts';

/** A picture to take away: what it will look like, what can be chosen of it, and the ways to have it. */
@customElement('zhitu-picture-export')
export class PictureExportElement extends LitElement {
  static override styles = [base, dialogStyles, segmentStyles, pictureExportStyles];

  @property({ attribute: false }) view: PageView | undefined;
  /** Which part of the map is on screen, in scene units; asked when the dialog is opened. */
  @property({ attribute: false }) visiblePart: (() => Box | undefined) | undefined;
  @consume({ context: portsContext })
  private readonly ports!: Ports | undefined;
  @state() private kind: 'picture' | 'data' = 'picture';
  @state() private order: PictureOrder = orderFrom(undefined);

  private readonly modal: Modal = new Modal(this);

  shut(): void {
    this.modal.shut();
  }

  private readonly maker = new PictureMaker(() => {
    this.requestUpdate();
  });
  private readonly day = new Date().toLocaleDateString('sv-SE');
  /** The part of the map that was on screen when this was opened. */
  private onScreen: Box | undefined;
  private job: PictureJob | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.onScreen = this.visiblePart?.();
    this.order = orderFrom(this.ports?.storage.read('picture'));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.maker.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { page } = this;
    if (!page || !this.view || !(changed.size > 0)) return;
    const { drawing, answer } = page;
    const address = writeAddress(page.question);
    const { language, estimates } = this.view;
    const link = this.ports?.address.link(viewAddress(this.view, address));
    const opens = { address, ...(!estimates && { estimates: 'hidden' as const }) };
    this.job = pictureJob(
      { drawing, answer, language, view: this.onScreen, day: this.day, link, opens },
      this.order,
    );
    this.maker.check(this.job);
  }

  protected override render() {
    const { view, page, job } = this;
    if (!view || !page || !job) return nothing;
    const words = view.words.export;
    return html`<dialog aria-labelledby="heading">
      <div class="head">
        <h2 id="heading">${words.heading}</h2>
        ${renderSegments(
          words.kind,
          (['picture', 'data'] as const).map((value) => ({ value, says: words.kinds[value] })),
          this.kind,
          this.chooseKind,
        )}
        <button class="plain" aria-label=${words.shut} title=${words.shut} @click=${this.modal.shut}>
          ${unsafeSVG(closeIcon)}
        </button>
      </div>
      ${
        this.kind === 'data'
          ? late(
              html`<zhitu-data-export .page=${page} day=${this.day}></zhitu-data-export>`,
              import('./data-export.ts'),
              view.words,
            )
          : this.renderPicture(page, job, view)
      }
    </dialog>`;
  }

  private renderPicture(page: OpenPage, job: PictureJob, { words: { export: words } }: PageView) {
    return html`<div class="body">
        <figure>
          <div class="sheet ${job.picture.background === undefined ? 'clear' : ''}">
            <img
              alt=${words.preview(job.picture.title)}
              src=${'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(job.svg)}
              @dragstart=${this.onDrag}
            />
          </div>
          <figcaption>${words.drag}</figcaption>
        </figure>
        <zhitu-picture-options
          class="side"
          .reading=${page.reading}
          .order=${this.order}
          .subjects=${subjectsFor(page.answer)}
          .subject=${subjectFor(page.answer, this.order.subject).id}
          hasLink
          @order=${this.onOrder}
        ></zhitu-picture-options>
      </div>
      <div class="foot">
        <div class="says" role="status">
          ${renderPictureProgress(job, this.maker, words, this.takeLargest)}
        </div>
        ${this.maker.progress === undefined ? this.renderActions(words) : html`<button @click=${this.stop}>${words.stop}</button>`}
      </div>`;
  }

  private renderActions(words: Words['export']) {
    return html`
      <button @click=${this.print}>${words.print}</button>
      ${canCopyPicture() ? html`<button @click=${this.copy}>${words.copy}</button>` : nothing}
      <button class="primary" data-do="save" @click=${this.save}>${words.save}</button>
    `;
  }

  private get page(): OpenPage | undefined {
    return this.view?.page.is === 'open' ? this.view.page : undefined;
  }

  private chooseKind(event: Event): void {
    this.kind = (event.currentTarget as HTMLInputElement).value as 'picture' | 'data';
  }

  private onOrder({ detail }: CustomEvent<PictureOrder>): void {
    this.order = detail;
    this.ports?.storage.write('picture', JSON.stringify(detail));
  }

  private readonly takeLargest = (): void => {
    const { largestPossible } = this.maker;
    if (largestPossible) this.order = { ...this.order, size: 'own', width: largestPossible.width };
  };

  private save(): void {
    if (this.job) inBackground(this, this.maker.save(this.job));
  }

  private copy(): void {
    if (this.job) inBackground(this, this.maker.copy(this.job));
  }

  private print(): void {
    if (this.job) inBackground(this, this.maker.print(this.job));
  }

  private stop(): void {
    this.maker.stop();
  }

  /** Dragged out, it is a file with a name. */
  private onDrag({ dataTransfer }: DragEvent): void {
    if (this.job && dataTransfer) this.maker.drag(this.job, dataTransfer);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-picture-export': PictureExportElement;
  }
}
