import { test as base } from '@playwright/test';
import { createServer } from 'vite';
import type { Modules } from './in-page.ts';

/** A test whose page has the modules of in-page.ts and nothing else, served as they are written. */
export const test = base.extend<object, { served: string }>({
  served: [
    // Playwright wants a pattern, to see which other fixtures this needs: none.
    async ({}, use) => {
      const server = await createServer({
        configFile: false,
        root: new URL('..', import.meta.url).pathname,
        logLevel: 'error',
        server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
        optimizeDeps: { noDiscovery: true },
      });
      await server.listen();
      await use(server.resolvedUrls?.local[0] ?? '');
      await server.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ page, served }, use) => {
    await page.route(`${served}empty`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>Empty</title><h1>The page</h1><script type="module" src="/e2e/in-page.ts"></script>',
      }),
    );
    await page.goto(`${served}empty`);
    await page.waitForFunction(() => (window as { modules?: Modules }).modules !== undefined);
    await use(page);
  },
});
