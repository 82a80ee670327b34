import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browser, launchOptions, resolve } from '../../vitest.shared.ts';
import { browserCommands } from './src/looks/browser-commands.ts';

const kept = fileURLToPath(new URL('pictures/', import.meta.url));

export default defineConfig({
  resolve,
  test: {
    name: 'pictures',
    include: ['src/looks/*.browser.test.tsx'],
    // Before the stories are composed, which is when they take up its toolbars.
    setupFiles: ['src/looks/use-preview.ts'],
    testTimeout: 60_000,
    browser: {
      ...browser,
      // Letters are drawn in grey and without hints, so that they come out alike on other machines.
      provider: playwright({
        launchOptions: {
          ...launchOptions,
          args: [
            ...launchOptions.args,
            '--disable-lcd-text',
            '--font-render-hinting=none',
            '--force-color-profile=srgb',
            '--hide-scrollbars',
          ],
        },
      }),
      viewport: { width: 1024, height: 768 },
      commands: browserCommands,
      expect: {
        toMatchScreenshot: {
          comparatorName: 'pixelmatch',
          // What the edges of letters may differ by. A padding or a colour that changes moves more than that.
          comparatorOptions: { threshold: 0.1, allowedMismatchedPixelRatio: 0.001 },
          resolveScreenshotPath: ({ arg, ext }) => `${kept}${arg}${ext}`,
        },
      },
    },
  },
});
