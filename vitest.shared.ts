import { playwright } from '@vitest/browser-playwright';
import type { ViteUserConfig } from 'vitest/config';

const sources = '@safe-return/source';

/** Packages resolve to each other's sources, so that no test needs a build. */
export const resolve = { conditions: [sources, 'module', 'browser', 'development|production'] };

/** Tests that run in Node. */
export function inNode(name: string): ViteUserConfig {
  return {
    resolve: { conditions: [sources] },
    ssr: { resolve: { conditions: [sources] } },
    test: {
      name,
      environment: 'node',
      include: ['**/*.test.ts'],
      exclude: ['**/node_modules/**', '**/dist/**'],
      // Properties over generated case files, and databases that start, take their time on a busy machine.
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  };
}

/** How Chromium is started: that of the machine, found by `scripts/find-chromium.ts`, and asking nothing of the network. */
export const launchOptions = {
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** Tests that run in a real Chromium. */
export const browser: NonNullable<NonNullable<ViteUserConfig['test']>['browser']> = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions }),
  instances: [{ browser: 'chromium' }],
};
