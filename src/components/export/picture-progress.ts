import { html, nothing } from 'lit';
import type { PictureMaker } from '../../browser/pictures/picture-maker.ts';
import type { Words } from '../../languages/words.ts';
import type { PictureJob } from '../../export/picture-job.ts';

/** How large a picture becomes, how far its making is, what came of it. */
export function renderPictureProgress(
  { order, measures }: PictureJob,
  { drawn, fault, weight, said, largestOf }: PictureMaker,
  words: Words['export'],
  takeLargest: () => void,
) {
  if (drawn !== undefined) {
    const percent = Math.round(drawn * 100);
    return html`<p>${words.drawing(percent)}</p>
      <progress max="100" value=${percent}></progress>`;
  }
  const { pixels, millimetres } = measures;
  const size =
    order.format === 'pdf'
      ? words.paper(Math.round(millimetres.width), Math.round(millimetres.height))
      : words.pixels(pixels.width, pixels.height);
  const heavy = weight ? words.weighs(words.weight(weight.bytes), weight.exact) : words.weighing;
  return html`${largestOf ? nothing : html`<p>${size} · ${heavy}</p>`}
  ${largestOf ? html`<p>${size}</p>` : nothing}
  ${fault ? html`<p role="alert">${words.faults[fault]}</p>` : nothing}
  ${
    largestOf
      ? html`<p>
          <button @click=${takeLargest}>${words.largest(largestOf.width, largestOf.height)}</button>
        </p>`
      : nothing
  }
  ${said ? html`<p>${words[said]}</p>` : nothing}`;
}
