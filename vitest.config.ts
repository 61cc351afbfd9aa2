import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The large ones take seconds; how long is for the bench, not for a test, to judge.
  test: { environment: 'node', include: ['src/**/*.test.ts', 'scripts/**/*.test.mjs'], testTimeout: 120_000 },
});
