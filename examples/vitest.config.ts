import { defineConfig, mergeConfig } from 'vitest/config';
import { inNode } from '../vitest.shared.ts';

export default defineConfig(
  mergeConfig(inNode('examples'), { test: { exclude: ['**/*.browser.test.ts', 'hosts/**'] } }),
);
