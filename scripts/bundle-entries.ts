import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

// Bundles each entry as a host would, for `size-limit` to weigh: dependencies in, React out.
const out = fileURLToPath(new URL('../.sizes/', import.meta.url));
rmSync(out, { recursive: true, force: true });

const entries = {
  'core-one-form': 'packages/core/src/entries/risk-assessment.ts',
  core: 'packages/core/src/index.ts',
  // On a page that shows findings, the rest of this entry is there already.
  'core-everything': 'scripts/sizes/core-everything.ts',
  'core-provisions': 'packages/core/src/provisions/index.ts',
  messages: 'packages/messages/src/messages.ts',
  'react-form-english': 'scripts/sizes/react-form-english.ts',
};

for (const [name, entry] of Object.entries(entries)) {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: {
      conditions: ['@safe-return/source', 'module', 'browser', 'production'],
      // As `@safe-return/messages` is published.
      alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: `${out}${name}`,
      target: 'es2023',
      lib: { entry, formats: ['es'], fileName: 'entry' },
      rolldownOptions: { external: [/^react($|\/)/, /^react-dom($|\/)/], output: { minify: true } },
      minify: true,
    },
  });
}
