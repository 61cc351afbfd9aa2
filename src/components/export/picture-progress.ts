import { html, nothing } from 'lit';
import type { PictureMaker } from '../../browser/pictures/picture-maker.ts';
import type { Words } from '../../languages/words.ts';
import type { PictureJob } from '../../export/picture-job.ts';

/** How large a picture becomes, how much of it is drawn, what came of it. */
export function renderPictureProgress(
  { order, measures }: PictureJob,
  { progress, fault, fileSize, copied, largestPossible }: PictureMaker,
  words: Words['export'],
  takeLargest: () => void,
) {
  if (progress !== undefined) {
    const percent = Math.round(progress * 100);
    return html`<p>${words.drawing(percent)}</p>
      <progress max="100" value=${percent}></progress>`;
  }
  const { pixels, millimetres } = measures;
  const size =
    order.format === 'pdf'
      ? words.paper(Math.round(millimetres.width), Math.round(millimetres.height))
      : words.pixels(pixels.width, pixels.height);
  const weight = fileSize ? words.weighs(words.weight(fileSize.bytes), fileSize.exact) : words.weighing;
  return html`<p>${largestPossible ? size : `${size} · ${weight}`}</p>
    ${fault ? html`<p role="alert">${words.faults[fault]}</p>` : nothing}
    ${
      largestPossible
        ? html`<p>
            <button @click=${takeLargest}>
              ${words.largest(largestPossible.width, largestPossible.height)}
            </button>
          </p>`
        : nothing
    }
    ${copied ? html`<p>${words[copied]}</p>` : nothing}`;
}
