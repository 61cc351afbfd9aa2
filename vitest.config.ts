import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'terminal/**/*.test.ts'],
    // No file changes what another sees: all share two threads, and the libraries are loaded once in each.
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    // How long a test takes is for the bench to judge: only what hangs is ended.
    testTimeout: 15 * 60_000,
    hookTimeout: 15 * 60_000,
  },
});
