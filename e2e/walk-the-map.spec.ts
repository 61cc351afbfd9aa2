import { expect, test, type Page } from '@playwright/test';
import { elements, litTracks, openMap, toned, watchConsole } from './page.ts';

/** What the map says of the last step. */
const said = (page: Page) => page.locator('career-map').getByRole('status');

async function focusMap(page: Page): Promise<void> {
  const map = page.getByRole('application');
  while (!(await map.evaluate((element) => element.matches(':focus')))) await page.keyboard.press('Tab');
}

/** Down, and down again, until a role is held out; returns all that was said. */
async function holdOut(page: Page, name: string): Promise<string[]> {
  const heard: string[] = [];
  while (!heard.at(-1)?.startsWith(name)) {
    const before = heard.at(-1) ?? '';
    await page.keyboard.press('ArrowDown');
    await expect(said(page)).not.toHaveText(before);
    heard.push((await said(page).textContent()) ?? '');
    expect(heard.length).toBeLessThan(60);
  }
  return heard;
}

test('from support to product manager, by keys and by ear', async ({ page }) => {
  const errors = watchConsole(page);
  await openMap(page, '?map=it-services&lang=zh');
  await focusMap(page);

  // Nothing is chosen yet: the roles of the map, lane by lane.
  const roles = await holdOut(page, '一线技术支持');
  expect(roles[0]).toMatch(/^总经理，第 1 \/ 53，/);
  expect(roles.at(-1)).toMatch(/^一线技术支持，第 13 \/ 53，\d+ 条去路$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/role\/support-l1$/);
  expect(await toned(page, 'chosen')).toEqual(['support-l1']);

  // Its ways out, those that are lit, each with why it works.
  const lit = (await litTracks(page)).filter((track) => track.startsWith('out'));
  const ways = await holdOut(page, '运维工程师');
  ways.forEach((way, index) => {
    expect(way).toContain(`，第 ${index + 1} / ${lit.length}，`);
  });
  expect(ways.at(-1)).toMatch(/条去路。(转岗|晋升) · (专家整理|从业者说|真实流动) · \d+ 份出处。/);
  expect((await elements(page)).filter(({ held }) => held).map(({ id }) => id)).toEqual([
    'role:ops-engineer',
    expect.stringMatching(/^track:support-l1>ops-engineer>/),
  ]);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#\/role\/ops-engineer\?trail=support-l1$/);
  await expect(page.locator('zhitu-app .panels > [role=status]')).toContainText('运维工程师');

  await holdOut(page, '产品经理');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/role\/product-manager\?trail=support-l1,ops-engineer$/);

  await page.keyboard.press('n');
  await expect(said(page)).toHaveText(/^产品经理。\d+ 条去路：.+。\d+ 条来路：.+运维工程师/);
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/#\/role\/ops-engineer\?trail=support-l1$/);
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/#\/role\/support-l1$/);
  await page.keyboard.press('ArrowLeft');
  await expect(said(page)).toHaveText('足迹从这里开始，前面没有了。');
  expect(errors).toEqual([]);
});

test('both ends of a route, and the next route, without leaving the map', async ({ page }) => {
  await openMap(page, '?lang=en#/role/presales-engineer');
  await focusMap(page);
  await page.keyboard.press('s');
  await expect(page).toHaveURL(/#\/routes\/presales-engineer\//);
  await holdOut(page, 'R&D engineer');
  await page.keyboard.press('g');
  await expect(page).toHaveURL(/#\/routes\/presales-engineer\/software-engineer/);
  await page.keyboard.press('p');
  await expect(said(page)).toHaveText(/^Route 2 of \d+: .+ and R&D engineer$/);
  await expect(page).toHaveURL(/pick=2/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(said(page)).toHaveText(/, 2 of \d+, .+ sources?\./);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/at=/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/at=/);
});

test('keys with Ctrl, and keys where one types, are not the map’s', async ({ page }) => {
  await openMap(page, '#/role/support-l1');
  await focusMap(page);
  await page.keyboard.press('Control+g');
  await page.keyboard.press('Alt+s');
  await page.keyboard.press('/');
  await page.keyboard.type('gs');
  await expect(page).toHaveURL(/#\/role\/support-l1$/);
  await expect(said(page)).toHaveText('');
});
