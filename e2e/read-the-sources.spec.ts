import { expect, test } from '@playwright/test';
import { clickStation, litTracks, openMap, toned } from './page.ts';

const ATLAS = '?map=it-services';

test('the map can be changed, and the question goes along', async ({ page }) => {
  await openMap(page, '#/role/implementation-engineer');
  await page.getByRole('combobox', { name: '地图', exact: true }).selectOption('it-services');
  await expect(page).toHaveURL(/\?map=it-services#\/role\/implementation-engineer$/);
  await expect.poll(() => toned(page, 'lit')).toContain('project-manager');
});

test('every source is listed with what rests on it, found by a word and put in order', async ({ page }) => {
  await openMap(page, ATLAS);
  await page.getByRole('button', { name: '出处', exact: true }).click();
  await expect(page).toHaveURL(/#\/sources$/);
  const items = page.locator('zhitu-source-list li');
  await expect.poll(() => items.count()).toBeGreaterThan(150);
  await page.getByLabel('在出处里找…').fill('gitlab');
  await expect(items.first()).toContainText(/GitLab/i);
  expect(await items.count()).toBeLessThan(40);
  await page.getByLabel('在出处里找…').fill('salary');
  await expect.poll(() => items.count()).toBeGreaterThan(5);
  await page.getByLabel('在出处里找…').fill('nothing like it');
  await expect(page.locator('zhitu-source-list')).toContainText('没有找到');
  await page.getByLabel('在出处里找…').fill('');
  await page.getByLabel('排序').selectOption('reliability');
  await expect(items.first()).toContainText('可靠度高');
});

test('a source shows on the map what it carries', async ({ page }) => {
  await openMap(page, `${ATLAS}#/sources`);
  await page.getByLabel('在出处里找…').fill('bls-support');
  await page.locator('zhitu-source-list .title').first().click();
  await expect(page).toHaveURL(/#\/sources\/bls-support$/);
  const lit = await litTracks(page);
  expect(lit.length).toBeGreaterThan(3);
  expect(lit.every((track) => track.startsWith('rests '))).toBe(true);
  await page.getByRole('button', { name: '全部出处' }).click();
  await expect(page).toHaveURL(/#\/sources$/);
});

test('every way of a role names its voice in two clicks, and an estimate is called one', async ({ page }) => {
  await openMap(page, ATLAS);
  await clickStation(page, 'implementation-engineer');
  const ways = page.locator('zhitu-leg-list[towards=to] > *');
  await expect(ways.first()).toBeVisible();
  for (const way of await page
    .locator('zhitu-leg-list li')
    .filter({ has: page.locator('.travel') })
    .all()) {
    const says = way.locator('zhitu-who-says').first();
    await expect(says).toContainText(/从业者说|专家整理|技能相似|真实流动|编者估计/);
    const summary = says.locator('summary');
    if ((await summary.count()) > 0) await summary.click();
    await expect(says).toContainText(/可靠度|编者估计/);
  }
});

test('what a role does, asks and is said to be names its voice, on roles of both maps', async ({ page }) => {
  for (const [map, roles] of [
    ['four-jobs', ['support-l1', 'ops-engineer']],
    ['it-services', ['sre-devops', 'cio', 'csm']],
  ] as const)
    for (const role of roles) {
      await openMap(page, `?map=${map}&lang=en#/role/${role}`);
      const sheet = page.locator('zhitu-role-sheet');
      await expect(sheet.locator('.duties + zhitu-who-says summary')).toBeVisible();
      const voices = sheet.locator('zhitu-who-says');
      const said = await voices.evaluateAll((items) =>
        items.map((item) => item.shadowRoot?.textContent ?? ''),
      );
      expect(said.length).toBeGreaterThan(5);
      for (const text of said)
        expect(text).toMatch(
          /Sources|Practitioner says|Curated by experts|Observed moves|Similar skills|Editors’ estimate/,
        );
      await page.goto('about:blank');
    }
});

test('estimates can be left out, of the map and of the routes', async ({ page }) => {
  await openMap(page, `${ATLAS}#/role/ops-engineer`);
  const before = (await litTracks(page)).length;
  await page.getByLabel('包括编者估计的转换').uncheck();
  await expect(page).toHaveURL(/estimates=hidden/);
  await expect.poll(async () => (await litTracks(page)).length).toBeLessThan(before);
  await expect(page.locator('zhitu-map-legend')).not.toContainText('编者估计');
  await page.reload();
  await expect(page.getByLabel('包括编者估计的转换')).not.toBeChecked();
});

test('from 实施工程师 to CIO there are routes, at once', async ({ page }) => {
  await openMap(page, `${ATLAS}#/routes/implementation-engineer/cio`);
  await expect(page.locator('zhitu-route-card')).toHaveCount(5);
  for (const name of ['最平缓', '要补的最少', '依据最足', '步数最少']) {
    await page.getByRole('button', { name }).click();
    await expect(page.locator('zhitu-route-sheet .number').first()).toHaveText('1');
    expect((await toned(page, 'stop')).length).toBeGreaterThan(1);
  }
});

test('where sources disagree about a step, both are shown with it', async ({ page }) => {
  await openMap(page, `${ATLAS}#/role/presales-engineer`);
  await expect(page.locator('zhitu-role-sheet .against').first()).toContainText('两种说法不一致');
});
