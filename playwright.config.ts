import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';

/** Not the port of `npm start`, so that tests run while the app does. */
const PORT = 4199;

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  // What passes only when tried again is reported as flaky, and is a fault to be mended.
  retries: 2,
  forbidOnly: !!process.env['CI'],
  workers: 2,
  reporter: 'line',
  // How fast a machine is, or what else it does, is not for a test to judge: only what hangs is ended.
  timeout: 10 * 60_000,
  expect: { timeout: 2 * 60_000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: launchOptions(),
    locale: 'zh-CN',
    // What a worker answers cannot be held back or broken by a test; read-offline.spec.ts allows it.
    serviceWorkers: 'block',
  },
  webServer: {
    // Not npx: nothing is left running when the tests end.
    command: `node node_modules/vite/bin/vite.js preview --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: false,
  },
});
