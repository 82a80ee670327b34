import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { browser, resolve } from '../../vitest.shared.ts';

export default defineConfig({
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
  resolve,
  // Axe reads a whole form, which takes seconds, and many times that on a busy machine.
  test: { name: 'stories', browser, testTimeout: 60_000 },
});
