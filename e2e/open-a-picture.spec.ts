import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { mapDrawn, openMap, savePicture } from './page.ts';

/* A picture that was saved here opens again as the view it shows. */

const ROUTE = '#/routes/presales-engineer/client-specialist?by=fewest-steps';

async function drop(page: Page, bytes: Buffer, name: string): Promise<void> {
  await page.evaluate(
    ({ base64, name }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(
        new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], name),
      );
      const place = document.querySelector('zhitu-app') as HTMLElement;
      for (const type of ['dragover', 'drop']) {
        const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
        place.dispatchEvent(event);
        // Left alone, the browser would show the file instead of the page.
        if (!event.defaultPrevented) throw new Error(`${type} is left to the browser`);
      }
    },
    { base64: bytes.toString('base64'), name },
  );
}

const svg = (map: string): Buffer => {
  const carried = JSON.stringify({ app: 'zhitu', map, address: '#/role/manager', language: 'en' });
  const text = carried.replaceAll('"', '&quot;');
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><metadata id="zhitu">${text}</metadata></svg>`);
};

test('a saved picture, dropped on another view, opens its own; Back goes back', async ({ page }) => {
  await openMap(page, `?map=four-jobs&lang=en${ROUTE}`);
  const picture = readFileSync(await (await savePicture(page)).path());
  await openMap(page, '?map=it-services&lang=zh&theme=dark#/role/cio');
  await drop(page, picture, 'picture.png');
  await expect.poll(() => new URL(page.url()).hash).toBe(ROUTE);
  await mapDrawn(page);
  const { searchParams } = new URL(page.url());
  expect(Object.fromEntries(searchParams)).toMatchObject({ map: 'four-jobs', lang: 'en', theme: 'dark' });
  await expect(page.locator('zhitu-route-sheet')).toContainText('Presales engineer');
  await page.goBack();
  await expect.poll(() => new URL(page.url()).hash).toBe('#/role/cio');
});

test('what was left out when it was saved is left out when it is opened', async ({ page }) => {
  await openMap(page, '?map=it-services&lang=en&estimates=hidden#/role/cio');
  const picture = readFileSync(await (await savePicture(page)).path());
  await openMap(page, '?map=it-services&lang=en#/');
  await drop(page, picture, 'picture.png');
  await expect.poll(() => new URL(page.url()).hash).toBe('#/role/cio');
  expect(new URL(page.url()).searchParams.get('estimates')).toBe('hidden');
});

test('a picture is picked where nothing can be dragged', async ({ page }) => {
  await openMap(page);
  // Before the first key: the browser has to be told that no dialog of the system is wanted.
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('打开保存过');
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await (await choosing).setFiles({ name: 'a.svg', mimeType: 'image/svg+xml', buffer: svg('four-jobs') });
  await expect.poll(() => new URL(page.url()).hash).toBe('#/role/manager');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a file that opens no view says why, and leaves the view as it is', async ({ page }) => {
  await openMap(page, ROUTE);
  const picture = readFileSync(await (await savePicture(page)).path());
  const notes = page.locator('zhitu-note-list');
  for (const [name, bytes, said] of [
    ['notes.txt', Buffer.from('not a picture'), '不是 PNG 或 SVG'],
    ['elsewhere.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>'), '没有可打开的视图'],
    ['cut.png', picture.subarray(0, 60), '已经损坏'],
    ['other.svg', svg('another-map'), '「another-map」'],
  ] as const) {
    await drop(page, bytes, name);
    await expect(notes).toContainText(said);
    expect(new URL(page.url()).hash).toBe(ROUTE);
  }
  await drop(page, picture, 'picture.png');
  await expect(notes).not.toContainText('「another-map」');
});
