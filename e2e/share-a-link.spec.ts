import { expect, test, type Page } from '@playwright/test';
import { clickStation, elements, openMap, toned } from './page.ts';

test('an address opens the same view: question, language, theme', async ({ page }) => {
  await openMap(page, '?lang=en&theme=dark#/role/presales-engineer?trail=implementation-engineer');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page).toHaveTitle('Presales engineer: where from, where to · Zhitu 职途');
  expect(await toned(page, 'chosen')).toEqual(['presales-engineer']);
  await expect(page.locator('zhitu-trail-bar li')).toHaveCount(2);
});

test('Back goes one question back, Forward one on, and a reload stays', async ({ page }) => {
  await openMap(page);
  await clickStation(page, 'ops-engineer');
  await clickStation(page, 'support-l1');
  // The address follows the picture.
  await expect(page).toHaveURL(/support-l1/);
  await page.goBack();
  await expect.poll(() => toned(page, 'chosen')).toEqual(['ops-engineer']);
  await page.goBack();
  await expect.poll(() => toned(page, 'chosen')).toEqual([]);
  await page.goForward();
  await expect.poll(() => toned(page, 'chosen')).toEqual(['ops-engineer']);
  await page.reload();
  await expect.poll(() => toned(page, 'chosen')).toEqual(['ops-engineer']);
});

/** Lets no frame be painted until what it returns is called. */
async function holdFrames(page: Page): Promise<() => Promise<void>> {
  const frames = await page.evaluateHandle(() => {
    const ask = window.requestAnimationFrame.bind(window);
    const held: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (callback) => held.push(callback);
    return {
      release: () => {
        window.requestAnimationFrame = ask;
        for (const callback of held) ask(callback);
      },
    };
  });
  return () =>
    frames.evaluate(({ release }) => {
      release();
    });
}

test('Back pressed twice before anything is painted still leaves Forward to go', async ({ page }) => {
  await openMap(page);
  await clickStation(page, 'ops-engineer');
  await expect(page).toHaveURL(/ops-engineer$/);
  await clickStation(page, 'support-l1');
  await expect(page).toHaveURL(/support-l1/);
  const release = await holdFrames(page);
  await page.goBack();
  await page.goBack();
  await release();
  await expect.poll(() => toned(page, 'chosen')).toEqual([]);
  await page.goForward();
  await expect(page).toHaveURL(/ops-engineer$/);
  await expect.poll(() => toned(page, 'chosen')).toEqual(['ops-engineer']);
});

test('two questions asked before anything is painted are two to go back', async ({ page }) => {
  await openMap(page, '?view=outline');
  const inTheList = (role: string) => page.locator(`zhitu-career-outline button[data-role=${role}]`);
  const [first, second] = [inTheList('ops-engineer'), inTheList('support-l1')];
  const later = await second.elementHandle();
  const release = await holdFrames(page);
  await first.dispatchEvent('click');
  await later.dispatchEvent('click');
  await release();
  await expect(page).toHaveURL(/support-l1/);
  await page.goBack();
  await expect(page).toHaveURL(/ops-engineer$/);
});

test('switching language changes labels, sheet, title and lang, and keeps the question', async ({ page }) => {
  await openMap(page, '#/role/implementation-engineer');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(/^Implementation engineer/);
  await expect(page.locator('zhitu-role-sheet h2')).toHaveText('Implementation engineer');
  expect((await elements(page)).map(({ label }) => label)).toContain('Operations engineer');
  await expect(page).toHaveURL(/\?lang=en#\/role\/implementation-engineer$/);
  await page.reload();
  await expect(page.locator('zhitu-role-sheet h2')).toHaveText('Implementation engineer');
});

test('sharing copies an address that opens the same view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page, '#/routes/presales-engineer/manager');
  await page.getByRole('button', { name: '分享' }).click();
  await expect(page.locator('zhitu-note-list')).toContainText('链接已复制');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('?lang=zh#/routes/presales-engineer/manager');
});

test('an address that is not understood says so and shows the nearest thing', async ({ page }) => {
  await openMap(page, '?map=nowhere#/routes/support-l1/astronaut?by=luck&mood=fine');
  const notes = page.locator('zhitu-note-list');
  for (const said of ['nowhere', 'astronaut', 'by=luck', 'mood=fine'])
    await expect(notes).toContainText(said);
  expect(await toned(page, 'stop')).toEqual(['support-l1']);
});

test('where storage is refused the page still works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await openMap(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
