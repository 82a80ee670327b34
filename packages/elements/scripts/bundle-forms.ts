import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { withoutBasis } from '../../core/scripts/without-basis.ts';

/** The forms, each of which is one element and one file. */
export const forms = [
  'risk-assessment',
  'best-interests',
  'data-sharing-consent',
  'reintegration-plan',
  'monitoring-report',
] as const;

const require = createRequire(import.meta.url);
const ofMessages = createRequire(new URL('../../messages/package.json', import.meta.url));
const runtime = (file: string): string => fileURLToPath(new URL(`../src/runtime/${file}`, import.meta.url));

/** Keeps the settings of zod within the script: they would lie in a global, which a page with a zod of its own has too. */
const zodOfItsOwn: Plugin = {
  name: 'zod-of-its-own',
  transform: {
    filter: { id: /\/zod\/v4\/core\/(core|registries)\.js$/ },
    handler: (code) => `const ownGlobals = {};\n${code.replaceAll('globalThis', 'ownGlobals')}`,
  },
};

/** What each question rests on is shown by no form; from what is published of `core` it is taken out as well. */
const lightForms: Plugin = {
  name: 'light-forms',
  transform: { filter: { id: /\/core\/src\/forms\// }, handler: (code) => withoutBasis(code) },
};

/**
 * Bundles forms from their sources, each by itself, so that its script is one file and one integrity hash.
 *
 * What is loaded on demand, languages first of all, comes to lie beside it in `chunks`.
 *
 * @param change what a test makes another version with.
 * @returns the files that they are made of.
 */
export async function bundleForms(outDir: string, change?: Plugin): Promise<readonly string[]> {
  const modules = new Set<string>();
  for (const form of forms) {
    const built = await build({
      configFile: false,
      logLevel: 'error',
      root: fileURLToPath(new URL('..', import.meta.url)),
      // What is published, also where a test bundles it.
      mode: 'production',
      oxc: { jsx: { runtime: 'automatic', development: false } },
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [zodOfItsOwn, lightForms, change],
      resolve: {
        conditions: ['@safe-return/source', 'module', 'browser', 'production'],
        alias: [
          { find: /^react$/, replacement: runtime('react.ts') },
          { find: /^react-dom\/client$/, replacement: runtime('react-dom-client.ts') },
          { find: /^react-dom$/, replacement: require.resolve('preact/compat') },
          { find: /^react\/jsx-runtime$/, replacement: require.resolve('preact/jsx-runtime') },
          { find: /^preact\/compat$/, replacement: require.resolve('preact/compat') },
          { find: /^preact$/, replacement: require.resolve('preact') },
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: ofMessages.resolve('@formatjs/icu-messageformat-parser/no-parser.js'),
          },
        ],
      },
      build: {
        outDir,
        emptyOutDir: false,
        target: 'es2023',
        // As written: what stands in for `light-dark()` in old browsers would not see which theme is chosen around the element.
        cssTarget: 'esnext',
        minify: true,
        lib: { entry: `src/${form}.ts`, formats: ['es'], fileName: () => `${form}.js` },
        rolldownOptions: {
          transform: { inject: { 'Array.from': [runtime('array-from.ts'), 'arrayFrom'] } },
          preserveEntrySignatures: 'allow-extension',
          output: {
            minify: true,
            codeSplitting: { groups: [{ name: form, tags: ['$initial'] }] },
            chunkFileNames: ({ facadeModuleId }) => {
              const language = /\/compiled\/(\w+)\/[\w-]+\.\w+$/.exec(facadeModuleId ?? '')?.[1];
              return language === undefined
                ? 'chunks/[name]-[hash].js'
                : `chunks/${language}/[name]-[hash].js`;
            },
          },
        },
      },
    });
    for (const each of [built].flat()) {
      for (const file of 'output' in each ? each.output : [])
        if (file.type === 'chunk') for (const id of file.moduleIds) modules.add(id);
    }
  }
  return [...modules];
}
