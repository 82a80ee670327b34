import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'encrypted-drafts': 'src/drafts/encrypted-drafts.ts',
    styles: 'src/styles.css',
    'themes/plain-government': 'src/themes/plain-government.css',
    'themes/warm': 'src/themes/warm.css',
    'themes/high-contrast': 'src/themes/high-contrast.css',
  },
  format: ['esm'],
  dts: { entry: { index: 'src/index.ts', 'encrypted-drafts': 'src/drafts/encrypted-drafts.ts' } },
  // Bundling with splitting drops a directive that stands in a module: every file is of the client, so every file says it.
  banner: { js: "'use client';" },
  splitting: true,
  clean: true,
  sourcemap: true,
  target: 'es2023',
});
