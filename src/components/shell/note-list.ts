import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Words } from '../../languages/words.ts';
import { inLanguage } from '../../model/text.ts';
import type { Unknown } from '../../app/address/read-address.ts';
import type { UndoNotice, PictureProblem } from '../../app/state.ts';
import type { PageView } from '../../app/page-view.ts';
import { base } from '../base.css.ts';
import { noteListStyles } from './note-list.css.ts';

/** What the page has to say about itself: an address it did not wholly understand, a copy made, a picture failed. */
@customElement('zhitu-note-list')
export class NoteListElement extends LitElement {
  static override styles = [base, noteListStyles];

  @property({ attribute: false }) view: PageView | undefined;

  protected override render() {
    const { view } = this;
    const notes = view ? notesOf(view) : [];
    const notice = view?.undoNotice;
    const undone = notice && sayUndoNotice(notice, view.words);
    return html`<div role="status">
      ${
        notes.length > 0 || undone
          ? html`<ul>
              ${notes.map((note) => html`<li>${note}</li>`)}
              ${undone ? keyed(notice, html`<li class="passing">${undone}</li>`) : nothing}
            </ul>`
          : nothing
      }
    </div>`;
  }
}

function notesOf({ words, page, drawing, sharing, pictureProblem, language }: PageView): string[] {
  if (page.is !== 'open') return [];
  const { map } = page.reading.graph.map;
  return [
    ...(page.unknownMap === undefined
      ? []
      : [words.unknown.map(page.unknownMap, inLanguage(map.title, language))]),
    ...page.unknown.map((unknown) => sayUnknown(unknown, words)),
    ...(drawing === 'failed' ? [words.app.drawingFailed] : []),
    ...(sharing === 'copied' ? [words.app.shared] : []),
    ...(sharing === 'failed' ? [words.app.shareFailed] : []),
    ...(pictureProblem ? [sayWrong(pictureProblem, words)] : []),
  ];
}

function sayUndoNotice({ did, what, left }: UndoNotice, { history }: Words): string {
  return what ? history[did](history.changes[what], left) : history.nothing[did];
}

function sayWrong(picture: PictureProblem, { openPicture: { wrong } }: Words): string {
  return picture.wrong === 'other-map' ? wrong[picture.wrong](picture.map) : wrong[picture.wrong];
}

function sayUnknown(unknown: Unknown, { unknown: say }: Words): string {
  switch (unknown.what) {
    case 'role':
      return say.role(unknown.id);
    case 'source':
      return say.source(unknown.id);
    case 'page':
      return say.page(unknown.path);
    case 'option':
      return say.option(unknown.key, unknown.value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-note-list': NoteListElement;
  }
}
