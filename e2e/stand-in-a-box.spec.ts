import { expect, test, type Page } from '@playwright/test';
import { openMap } from './page.ts';

/* The explorer goes by the size of the box it stands in: in a corner of a large window it is laid out as it is
   alone in a small one. */

const AT = { x: 120, y: 40 };
const WINDOW = { width: 1440, height: 960 };
const SIZES = [
  { width: 600, height: 400 },
  { width: 390, height: 844 },
  { width: 820, height: 900 },
  { width: 1040, height: 700 },
];
const VIEWS: [name: string, address: string, does?: (page: Page) => Promise<unknown>][] = [
  ['a route', '?map=it-services&lang=en#/routes/implementation-engineer/cio'],
  ['the list', '?map=it-services&lang=zh&view=outline#/role/support-l1'],
  ['a comparison', '?map=it-services&lang=en&theme=dark#/compare/support-l1/ops-engineer'],
  [
    'a picker that is open',
    '?map=it-services&lang=zh#/',
    (page) => page.locator('zhitu-role-picker input').first().click(),
  ],
  [
    'the actions',
    '?lang=en#/',
    async (page) => {
      const more = page.locator('zhitu-header .more');
      if (await more.isVisible()) await more.click();
    },
  ],
];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Where every element is and how large, in every shadow tree, from the explorer's corner. */
function places(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const app = document.querySelector('zhitu-app');
    const from = app?.getBoundingClientRect() ?? new DOMRect();
    const placesIn = (root: ParentNode): string[] =>
      [...root.querySelectorAll(':not(svg *)')].flatMap((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const place =
          element.getClientRects().length === 0
            ? ['without a box']
            : [left - from.left, top - from.top, width, height].map((length) => length.toFixed(1));
        const own = `${element.localName}.${element.getAttribute('class') ?? ''} ${place.join(' ')}`;
        return [own, ...(element.shadowRoot ? placesIn(element.shadowRoot) : [])];
      });
    const now = (): string[] => (app?.shadowRoot ? placesIn(app.shadowRoot) : []);
    // Until all has come and stands still.
    let before: string[] = [];
    for (let still = 0; still < 12;) {
      await new Promise(requestAnimationFrame);
      const next = now();
      still = String(next) === String(before) ? still + 1 : 0;
      before = next;
    }
    return before;
  });
}

for (const { width, height } of SIZES)
  for (const [name, address, does] of VIEWS)
    test(`${name} in a box of ${width}×${height} is laid out as in a window of that size`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openMap(page, address);
      await does?.(page);
      const alone = await places(page);
      await page.goto('about:blank');

      await page.setViewportSize(WINDOW);
      await page.addInitScript(
        ([left, top, wide, high]) => {
          addEventListener('DOMContentLoaded', () => {
            const style = document.createElement('style');
            style.textContent = `zhitu-app { position: absolute; left: ${left}px; top: ${top}px; width: ${wide}px; height: ${high}px }`;
            document.head.append(style);
          });
        },
        [AT.x, AT.y, width, height] as const,
      );
      await openMap(page, address);
      await does?.(page);
      expect(await page.locator('zhitu-app').boundingBox()).toEqual({ ...AT, width, height });
      expect(alone.length).toBeGreaterThan(100);
      expect(await places(page)).toEqual(alone);
    });
