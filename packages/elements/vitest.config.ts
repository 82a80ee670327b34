import { defineConfig, mergeConfig } from 'vitest/config';
import { inNode } from '../../vitest.shared.ts';

export default mergeConfig(
  inNode('elements'),
  // A page of a browser that is under load takes its time to follow.
  defineConfig({ test: { expect: { poll: { timeout: 10_000 } } } }),
);
