import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      'packages/core/vitest.config.ts',
      'packages/messages/vitest.config.ts',
      'packages/interop/vitest.config.ts',
      'packages/cli/vitest.config.ts',
      'packages/react/vitest.config.ts',
      'packages/react/vitest.pages.config.ts',
      'packages/elements/vitest.config.ts',
      'examples/vitest.config.ts',
      'examples/vitest.browser.config.ts',
      'examples/hosts/next/vitest.config.ts',
      'examples/hosts/plain/vitest.config.ts',
      'examples/hosts/server-rendered/vitest.config.ts',
      'examples/hosts/vue/vitest.config.ts',
      'apps/portal/vitest.config.ts',
      'apps/storybook/vitest.config.ts',
      'apps/storybook/vitest.pictures.config.ts',
    ],
  },
});
