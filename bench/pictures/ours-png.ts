import { ENCODERS } from '../../src/browser/pictures/encode-picture.ts';
import { OVERVIEW } from '../../src/queries/ask/question.ts';
import { answer } from '../../src/queries/answer/answer.ts';
import { pictureJob } from '../../src/export/picture-job.ts';
import { FIRST_ORDER } from '../../src/export/picture-order.ts';
import type { Contender } from './make-png.ts';

/** As the page saves it: composed, written as SVG, drawn, checked, with its view inside. */
export const oursPng: Contender = (drawing) => {
  const content = {
    drawing,
    answer: answer(drawing.graph, OVERVIEW),
    opens: { address: '#/' },
    language: 'en',
    view: undefined,
    day: '2026-11-27',
    link: undefined,
  } as const;
  return (width) =>
    ENCODERS.png.encode(pictureJob(content, { ...FIRST_ORDER, subject: 'map', size: 'own', width }));
};
