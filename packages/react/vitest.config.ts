import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { browser, resolve } from '../../vitest.shared.ts';

export default defineConfig({
  plugins: [react()],
  resolve,
  optimizeDeps: {
    include: [
      'react',
      'react-dom',
      'react-dom/client',
      'react-dom/server',
      'react/jsx-runtime',
      'react/jsx-dev-runtime',
      'zod/mini',
      'intl-messageformat',
      'idb',
      'vitest-browser-react',
    ],
  },
  test: { name: 'react', browser, include: ['**/*.browser.test.tsx'], testTimeout: 8_000 },
});
