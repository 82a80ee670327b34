import type { StorybookConfig } from '@storybook/react-vite';

const dependencies = [
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'intl-messageformat',
  'zod/mini',
];

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../src/**/*.mdx', '../src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // The room has a width and themes of its own, and a page that says how to begin.
  features: {
    backgrounds: false,
    viewport: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
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
