import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Part } from '@safe-return/messages';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Rolldown } from 'vite';

/** Where the pages are built to, and served from. */
export const outDir = fileURLToPath(new URL('../../../node_modules/.cache/benchmarks/', import.meta.url));

/** The pages, by the file that mounts the form. */
export const pages = [
  'floor',
  'safe-return-fields',
  'safe-return-form',
  'rjsf',
  'json-forms',
  'surveyjs',
] as const;
export type Page = (typeof pages)[number];

function configOf(page: Page): InlineConfig {
  return {
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [react()],
    resolve: {
      conditions: ['@safe-return/source', 'module', 'browser', 'production'],
      // As `@safe-return/messages` is published.
      alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' },
    },
    build: {
      outDir: `${outDir}${page}`,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: fileURLToPath(new URL(`pages/${page}.tsx`, import.meta.url)),
        output: { entryFileNames: 'page.js', assetFileNames: '[name][extname]' },
      },
    },
  };
}

/** Builds a page as a host would for production. */
export async function buildPage(page: Page): Promise<void> {
  const chunks = await chunksOf(configOf(page));
  const styles = chunks.some((chunk) => chunk.type === 'asset' && chunk.fileName === 'style.css');
  mkdirSync(`${outDir}${page}`, { recursive: true });
  writeFileSync(
    `${outDir}${page}/index.html`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${page}</title>` +
      (styles ? '<link rel="stylesheet" href="style.css">' : '') +
      '<div id="root"></div><script type="module" src="page.js"></script></html>',
  );
}

/**
 * Weighs what a page loads before it can show its form, React outside.
 *
 * @param words the parts of our English that count with it.
 * @returns bytes of the gzipped scripts, without styles.
 */
export async function sizeOf(page: Page, words: readonly Part[] = []): Promise<number> {
  const config = configOf(page);
  const chunks = await chunksOf({
    ...config,
    build: {
      ...config.build,
      write: false,
      rolldownOptions: { ...config.build?.rolldownOptions, external: [/^react($|\/)/, /^react-dom($|\/)/] },
    },
  });
  const scripts = new Map(
    chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk] as const] : [])),
  );
  const loaded = new Set<string>();
  const load = (fileName: string): void => {
    const chunk = scripts.get(fileName);
    if (!chunk || loaded.has(fileName)) return;
    loaded.add(fileName);
    for (const imported of chunk.imports) load(imported);
  };
  for (const { fileName, isEntry, facadeModuleId } of scripts.values()) {
    if (isEntry || words.some((part) => facadeModuleId?.endsWith(`/compiled/en/${part}.ts`) === true))
      load(fileName);
  }
  return [...loaded].reduce((sum, fileName) => sum + gzipSync(scripts.get(fileName)?.code ?? '').length, 0);
}

async function chunksOf(
  config: InlineConfig,
): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const built = await build(config);
  if ('close' in built) throw new Error('The build waits for changes, and gives no files.');
  return [built].flat().flatMap(({ output }) => [...output]);
}
