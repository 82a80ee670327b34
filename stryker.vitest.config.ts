import { defineConfig } from 'vitest/config';

// The tests of core alone: what is mutated is core, and a mutant is tried against the tests that reach it.
export default defineConfig({
  test: {
    name: 'core',
    environment: 'node',
    include: ['packages/core/src/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
