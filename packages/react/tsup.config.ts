import { defineConfig } from 'tsup';

// The style sheets: each one file, whatever it is made of. The modules are written one by one, by `tsc`, so that whoever
// bundles a page takes those that it needs.
export default defineConfig({
  entry: {
    styles: 'src/styles.css',
    'themes/plain-government': 'src/themes/plain-government.css',
    'themes/warm': 'src/themes/warm.css',
    'themes/high-contrast': 'src/themes/high-contrast.css',
  },
  target: 'es2023',
});
