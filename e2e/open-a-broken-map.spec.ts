import { expect, test } from '@playwright/test';
import { mapDrawn, openMap, pickRole, savePicture } from './page.ts';

test('every mistake in the data is listed with its place, and the page stays up', async ({ page }) => {
  await page.route('**/graph-data/four-jobs/transitions*.json', (route) =>
    route.fulfill({
      json: [
        { from: 'sales-rep', to: 'nobody', kind: 'move' },
        { from: 'manager', to: 'manager', kind: 'move' },
      ],
    }),
  );
  await page.goto('/');
  const list = page.locator('zhitu-problem-list');
  await expect(list).toContainText('没有标识为「nobody」的角色');
  await expect(list).toContainText('transitions.json，位置 /transitions/0/to');
  await expect(list).toContainText('/transitions/1/to');
  await expect(page.locator('career-map, zhitu-role-sheet, zhitu-route-planner')).toHaveCount(0);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(list).toContainText('There is no role with the id “nobody”.');
});

test('from a broken map there is a way on: another one, or the same again', async ({ page }) => {
  let broken = true;
  await page.route('**/graph-data/four-jobs/roles*.json', (route) =>
    broken ? route.fulfill({ body: '[' }) : route.continue(),
  );
  await page.goto('/?lang=en');
  broken = false;
  await page.getByRole('button', { name: 'Reload' }).click();
  await mapDrawn(page);
  await expect(page.locator('zhitu-problem-list')).toHaveCount(0);
  broken = true;
  await page.reload();
  await page.getByRole('button', { name: 'Open “IT services careers”' }).click();
  await mapDrawn(page);
  await expect(page).toHaveURL(/map=it-services/);
});

test('a file that is not JSON, or not there, is named', async ({ page }) => {
  await page.route('**/graph-data/four-jobs/roles*.json', (route) =>
    route.fulfill({ body: '[\n  {"id": }\n]' }),
  );
  await page.route('**/graph-data/four-jobs/sources*.json', (route) => route.abort());
  await page.goto('/');
  await expect(page.locator('zhitu-problem-list')).toContainText('第 2 行');
  await expect(page.locator('zhitu-problem-list')).toContainText('sources.json');
});

test('the shell paints and answers before the part that draws is there', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/assets/cytoscape*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await pickRole(page, '起点', 'support-l1');
  await pickRole(page, '终点', 'software-engineer');
  await expect(page.locator('zhitu-route-card').first()).toBeVisible();
  await expect(page.locator('career-map')).toHaveCount(0);
  release();
  await mapDrawn(page);
});

test('without the part that draws, the list takes the map’s place', async ({ page }) => {
  await page.route('**/assets/cytoscape*.js', (route) => route.abort());
  await page.goto('/#/role/ops-engineer');
  await expect(page.locator('zhitu-note-list')).toContainText('列表仍然可用');
  await expect(
    page.locator('zhitu-career-outline').getByRole('button', { name: '技术支持' }).first(),
  ).toBeVisible();
});

test('the page asks nothing of any other host', async ({ page }) => {
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.add(new URL(request.url()).host);
  });
  await openMap(page, '#/routes/presales-engineer/client-specialist');
  await page.locator('.shelf').selectOption('it-services');
  await page.getByRole('combobox', { name: '搜索角色' }).fill('ssgcs');
  await page.locator('zhitu-role-search [role=option]').first().click();
  await savePicture(page);
  await page.getByRole('button', { name: '出处', exact: true }).click();
  await expect(page.locator('zhitu-source-list h2')).toBeVisible();
  expect([...asked]).toEqual([new URL(page.url()).host]);
});
