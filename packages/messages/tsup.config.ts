import { globSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsup';
import { locales } from './src/locales.ts';

export default defineConfig({
  entry: ['src/index.ts', ...locales.map(({ code }) => `src/${code}.ts`)],
  format: ['esm'],
  dts: true,
  splitting: true,
  clean: true,
  sourcemap: true,
  target: 'es2023',
  // Messages are compiled ahead, so the parser stays out. Which of its two halves is taken is decided by whoever bundles:
  // so it is bundled here, and not left to every host.
  noExternal: [/^@formatjs\//, 'intl-messageformat'],
  esbuildOptions: (options) => {
    options.charset = 'utf8';
    options.alias = {
      '@formatjs/icu-messageformat-parser': fileURLToPath(
        import.meta.resolve('@formatjs/icu-messageformat-parser/no-parser.js'),
      ),
    };
  },
  // What is bundled keeps its licences beside it.
  onSuccess: async () => {
    const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
    const licences = globSync(
      ['@formatjs/{fast-memoize,icu-*}/LICENSE.md', 'intl-messageformat/LICENSE.md'],
      {
        cwd: modules,
      },
    ).map((file) => `# ${dirname(file)}\n\n${readFileSync(modules + file, 'utf8')}`);
    await writeFile('dist/THIRD-PARTY-LICENSES.md', licences.toSorted().join('\n'));
  },
});
