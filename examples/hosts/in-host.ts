import { mergeConfig, type ViteUserConfig } from 'vitest/config';
import { inNode } from '../../vitest.shared.ts';

/** Tests of a host that is started, and driven in Chromium: on a busy machine what is waited for comes after more than a second. */
export function inHost(name: string): ViteUserConfig {
  return mergeConfig(inNode(name), { test: { expect: { poll: { timeout: 10_000 } } } });
}
