import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'terminal/**/*.test.ts'],
    // No file changes what another sees: all share two threads, and the libraries are loaded once in each.
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    // The large ones take seconds; how long is for the bench, not for a test, to judge.
    testTimeout: 120_000,
  },
});
