import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // Every core: left alone, one would stand by.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Pages run in Chromium, where the browser tests press everything; targets run as they are built.
      exclude: ['src/catalogue/compiled.ts', 'src/targets/**', 'src/ui/**'],
      reporter: ['text-summary', 'html'],
      thresholds: { lines: 95 },
    },
  },
});
