import type { StorybookConfig } from '@storybook/react-vite';

const dependencies = [
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  '@tanstack/react-form',
  '@formatjs/intl',
  'zod/mini',
];

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../src/**/*.mdx', '../src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) => ({
    ...vite,
    // Found ahead, so that no dependency is optimised anew in the middle of a run, with a second React.
    optimizeDeps: { ...vite.optimizeDeps, include: [...(vite.optimizeDeps?.include ?? []), ...dependencies] },
    resolve: {
      ...vite.resolve,
      conditions: ['@safe-return/source', 'module', 'browser', 'development|production'],
    },
  }),
};

export default config;
