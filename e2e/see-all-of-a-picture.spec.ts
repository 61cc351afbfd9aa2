import { expect, type Page } from '@playwright/test';
import { subjectsFor, type PictureOrder } from '../src/core.ts';
import { LANGUAGES, type Language } from '../src/model/text.ts';
import { decodePng } from './decode-png.ts';
import { test } from './page-of-modules.ts';
import { answerTo, pictureOf } from './picture.ts';

/* Every picture as a browser sets it, with the fonts there are: the same in every format, and nothing of it cut off. */

const VIEWS = [
  '#/',
  '#/role/implementation-engineer',
  '#/routes/implementation-engineer/cio',
  '#/routes/implementation-engineer/cio?versus=2',
  // A title as wide as a ladder, in a bold face.
  '#/routes/support-l1/presales-engineer',
  '#/reach/implementation-engineer?steps=2',
  '#/compare/implementation-engineer/ops-engineer/presales-engineer/support-l1',
  '#/fit',
].map((address) => ({ address, map: 'it-services', held: ['implementation-engineer', 'ops-engineer'] }));

/** Each picture there can be of the atlas, but for what is on screen: there is no screen here. */
const PICTURES = VIEWS.flatMap((view) =>
  subjectsFor(answerTo(view))
    .filter(({ id }) => id !== 'view')
    .map(({ id }) => ({ view, subject: id, name: `${id} of ${view.address}` })),
);

interface Drawn {
  svg: string;
  width: number;
  height: number;
}

function draw(
  { view, subject }: (typeof PICTURES)[number],
  language: Language,
  order?: Partial<PictureOrder>,
): Drawn {
  const { svg, picture } = pictureOf(view, language, { ...order, subject });
  return { svg, width: picture.width, height: picture.height };
}

/** What sticks out of what holds it: a name out of its station, a text into the margin, anything out of the page. */
async function stickingOut(page: Page, svg: string): Promise<string[]> {
  return page.evaluate((text) => {
    document.body.innerHTML = text;
    const root = document.querySelector('svg') as SVGSVGElement;
    const out = (inner: Element, outer: Element, room: number): boolean => {
      const [a, b] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()];
      return (
        a.left < b.left + room || a.right > b.right - room || a.top < b.top - 1 || a.bottom > b.bottom + 1
      );
    };
    // What is cut off on purpose, and what does the cutting.
    const cut = (element: Element): boolean => element.closest('[clip-path], clipPath') !== null;
    const stations = [...root.querySelectorAll('[data-role]')].filter((station) => {
      const [rect, name] = [station.querySelector('rect'), station.querySelector('text')];
      return rect && name && out(name, rect, 0);
    });
    const beyond = [...root.querySelectorAll('text, rect')].filter((one) => {
      return !cut(one) && out(one, root, one.localName === 'text' ? 16 : 0);
    });
    return [...stations, ...beyond].map((one) => one.outerHTML.slice(0, 200));
  }, svg);
}

for (const language of LANGUAGES)
  test(`no name is wider than its station, and nothing lies beyond the page (${language})`, async ({
    page,
  }) => {
    expect(PICTURES.length).toBeGreaterThan(12);
    for (const one of PICTURES) {
      const { svg } = draw(one, language);
      expect(await stickingOut(page, svg), one.name).toEqual([]);
    }
  });

/** Of all pixels, how many are another colour than there, by more than an eye sees at an edge. */
async function unlike(page: Page, { svg, width, height }: Drawn): Promise<number> {
  await page.setViewportSize({ width, height });
  const shown = await page.evaluate(
    async ({ svg, natural }) => {
      const { drawRaster, base64 } = window.modules;
      const saved = await drawRaster(svg, natural, { format: 'png', pixels: natural });
      document.body.style.margin = '0';
      document.body.innerHTML = svg;
      return base64(saved);
    },
    { svg, natural: { width, height } },
  );
  const saved = decodePng(Buffer.from(shown, 'base64'));
  const seen = decodePng(await page.locator('svg').screenshot({ animations: 'disabled' }));
  expect([saved.width, saved.height]).toEqual([seen.width, seen.height]);
  let off = 0;
  for (let at = 0; at < width * height; at++) {
    const apart = [0, 1, 2].map((channel) =>
      Math.abs(
        (saved.pixels[at * saved.channels + channel] ?? 0) - (seen.pixels[at * seen.channels + channel] ?? 0),
      ),
    );
    if (Math.max(...apart) > 24) off += 1;
  }
  return off / (width * height);
}

for (const [theme, language] of [
  ['light', 'zh'],
  ['dark', 'en'],
] as const)
  test(`an SVG that is opened and the PNG of it show the same (${theme}, ${language})`, async ({ page }) => {
    for (const one of PICTURES)
      expect(await unlike(page, draw(one, language, { theme })), one.name).toBeLessThan(0.02);
  });
