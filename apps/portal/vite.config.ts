import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { resolve } from '../../vitest.shared.ts';

export default defineConfig({
  plugins: [react()],
  resolve,
  build: {
    // A file that is written into the page as a `data:` address would be stopped by the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
  },
});
