import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { litTracks, openMap, toned, watchConsole } from './page.ts';

const ATLAS = '?map=it-services&lang=zh';
const TRADED = '#/routes/ops-engineer/implementation-consultant';

const picker = (page: Page, name: string): Locator => page.getByRole('combobox', { name, exact: true });
const hash = (page: Page): string => new URL(page.url()).hash;

/** Types a part of a role's name in a picker and takes the first that is found. */
async function type(page: Page, name: string, text: string): Promise<void> {
  await picker(page, name).focus();
  await page.keyboard.type(text);
  await expect(page.locator('zhitu-role-picker [role=option]').first()).toBeVisible();
  await page.keyboard.press('Enter');
}

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('a journey is planned by keyboard alone: ends, a stop, what to avoid, and all of it undone', async ({
    page,
  }) => {
    const errors = watchConsole(page);
    await openMap(page, ATLAS);
    await type(page, '起点', 'ssgcs');
    await type(page, '终点', 'CIO');
    await expect.poll(() => hash(page)).toBe('#/routes/implementation-engineer/cio?by=fewest-steps');
    await page.locator('zhitu-journey-filters summary').focus();
    await page.keyboard.press('Enter');
    await type(page, '途经', '信息化经理');
    await expect.poll(() => hash(page)).toContain('via=client-it-manager');
    await expect.poll(() => toned(page, 'stop')).toContain('client-it-manager');
    await expect(picker(page, '途经')).toHaveValue('');
    await type(page, '避开', 'prject manager');
    await expect.poll(() => hash(page)).toContain('avoid=project-manager');
    expect(await toned(page, 'stop')).not.toContain('project-manager');
    await page.getByRole('button', { name: '产品', exact: true }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => hash(page)).toContain('avoid=project-manager,family:product');
    await expect(page.locator('zhitu-journey-filters summary')).toContainText('3 项生效');
    await expectAccessible(page);

    const asked = hash(page);
    await page.reload();
    await expect(page.locator('zhitu-journey-filters summary')).toContainText('3 项生效');
    expect(hash(page)).toBe(asked);
    await page.goBack();
    await expect.poll(() => hash(page)).not.toContain('family:product');
    await expect(page.locator('zhitu-journey-filters summary')).toContainText('2 项生效');
    await page.getByRole('button', { name: '清除全部条件' }).click();
    await expect.poll(() => hash(page)).toBe('#/routes/implementation-engineer/cio?by=fewest-steps');
    await page.keyboard.press('Control+z');
    await expect.poll(() => hash(page)).toContain('avoid=project-manager');
    expect(errors).toEqual([]);
  });

  test('a picker lists every role by family, keeps what is typed, and Escape restores', async ({ page }) => {
    await openMap(page, `${ATLAS}#/routes/implementation-engineer/cio`);
    const from = picker(page, '起点');
    await from.click();
    const options = page.locator('zhitu-role-picker[data-end=from] [role=option]');
    await expect(options).toHaveCount(53);
    await expect(page.locator('zhitu-role-picker[data-end=from] [role=group]')).toHaveCount(10);
    await expect(page.locator('zhitu-role-picker [aria-selected=true]')).toContainText('实施工程师');
    await expectAccessible(page);
    await from.fill('yunwei');
    await picker(page, '终点').focus();
    await expect(from).toHaveValue('yunwei');
    await from.focus();
    await page.keyboard.press('Escape');
    await expect(from).toHaveValue('实施工程师');
    expect(hash(page)).toContain('implementation-engineer/cio');
    await from.fill('');
    await page.keyboard.press('Enter');
    await expect.poll(() => hash(page)).toContain('#/routes/_/cio');
  });

  test('where the filters leave no way, the smallest loosening is a button', async ({ page }) => {
    await openMap(page, `${ATLAS}#/routes/implementation-engineer/cio?by=fewest-steps&steps=1`);
    const message = page.locator('zhitu-route-list .message');
    await expect(message).toContainText('在现在的条件下，没有从「实施工程师」到「首席信息官」的路');
    await expectAccessible(page);
    await message.getByRole('button', { name: '放宽到 2 步' }).click();
    await expect.poll(() => hash(page)).toContain('steps=2');
    await expect(page.locator('zhitu-route-card')).not.toHaveCount(0);
    await expect(page.locator('[data-limit=steps]')).toHaveValue('2');
  });

  test('what limits is shown, though it is no usual choice', async ({ page }) => {
    await openMap(page, `${ATLAS}#/routes/implementation-engineer/cio`);
    await page.locator('zhitu-journey-filters summary').click();
    const least = page.locator('[data-limit=readiness]');
    await least.selectOption('90');
    await expect.poll(() => hash(page)).toContain('readiness=90');
    await page.evaluate(() => {
      location.hash = location.hash.replace('readiness=90', 'readiness=77');
    });
    await expect(least).toHaveValue('77');
  });

  test('a step of the route can be avoided from its sheet', async ({ page }) => {
    await openMap(page, `${ATLAS}#/routes/implementation-engineer/cio?by=fewest-steps`);
    await page.getByRole('button', { name: '避开这一步' }).first().click();
    await expect.poll(() => hash(page)).toContain('avoid=implementation-engineer%3Eproject-manager');
    expect((await litTracks(page)).join()).not.toContain('implementation-engineer>project-manager');
  });

  test('a dot of the chart lights its card and the map, and is picked by keyboard', async ({ page }) => {
    await openMap(page, `${ATLAS}${TRADED}?by=trade-offs`);
    const dots = page.locator('zhitu-trade-off-chart button');
    await expect(dots).toHaveCount(4);
    await expectAccessible(page);
    const first = await litTracks(page);
    await dots.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('zhitu-route-card').nth(2)).toHaveAttribute('looked', '');
    await expect.poll(() => litTracks(page)).not.toEqual(first);
    expect(hash(page)).not.toContain('pick');
    await page.keyboard.press('Enter');
    await expect.poll(() => hash(page)).toContain('pick=3');
    await expect(page.locator('zhitu-route-card').nth(2)).toHaveAttribute('live', '');
  });

  test('a card that is pointed at is seen on the map for as long, and the route that was asked comes back', async ({
    page,
  }) => {
    await openMap(page, `${ATLAS}${TRADED}?by=trade-offs`);
    await expect(page.locator('zhitu-trade-off-chart button')).toHaveCount(4);
    const before = await litTracks(page);
    const news = page.locator('.panels > [role=status]');
    const said = await news.textContent();
    await page.locator('zhitu-route-card .route').nth(3).hover();
    await expect.poll(() => litTracks(page)).not.toEqual(before);
    await expect(page.locator('zhitu-trade-off-chart button').nth(3)).toHaveClass(/looked/);
    expect(await news.textContent()).toBe(said);
    await page.mouse.move(700, 450);
    await expect.poll(() => litTracks(page)).toEqual(before);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('an end is picked by touch in the panel, and two routes are compared, which a reload keeps', async ({
    page,
  }) => {
    await openMap(page, `${ATLAS}#/routes/ops-engineer/_`);
    await picker(page, '终点').tap();
    const option = page.locator('zhitu-role-picker [role=option][data-role=implementation-consultant]');
    await option.tap();
    await expect.poll(() => hash(page)).toContain(TRADED);
    await page.getByRole('button', { name: '各有取舍' }).tap();
    await expect(page.locator('zhitu-trade-off-chart button')).toHaveCount(4);
    await page.getByRole('button', { name: '对比：路线 3' }).tap();
    await expect.poll(() => hash(page)).toContain('versus=3');
    const compared = page.locator('zhitu-routes-compared');
    await expect(compared.locator('h2')).toHaveText('路线 1 与路线 3');
    await expect(compared.getByRole('row')).toHaveCount(6);
    const parts = (await litTracks(page)).map((track) => track.split(' ')[0]);
    expect(new Set(parts)).toEqual(new Set(['route', 'versus']));
    await expectAccessible(page);
    await page.reload();
    await expect(compared.locator('h2')).toHaveText('路线 1 与路线 3');
    await compared.getByRole('button', { name: '结束对比' }).tap();
    await expect.poll(() => hash(page)).not.toContain('versus');
    await page.goBack();
    await expect(compared).toBeVisible();
  });

  test('every control of the planner is at least 44 pixels for a finger', async ({ page }) => {
    await openMap(page, `${ATLAS}${TRADED}?by=trade-offs&via=project-manager`);
    await page.locator('zhitu-route-planner .brief').tap();
    await page.locator('zhitu-journey-filters summary').tap();
    await expect(page.getByRole('button', { name: '移除：项目经理' })).toBeVisible();
    const small = await page
      .locator('button:visible, select:visible, summary:visible, zhitu-role-picker input:visible')
      .evaluateAll((items) =>
        items
          .map((item) => ({ name: item.textContent.trim(), box: item.getBoundingClientRect() }))
          .filter(({ box }) => box.height > 0 && box.height < 43.5)
          .map(({ name, box }) => `${name} ${box.height}`),
      );
    expect(small).toEqual([]);
  });
});
