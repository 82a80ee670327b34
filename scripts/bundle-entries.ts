import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

// Bundles each entry as a host would, from what is published: dependencies in, React out. What a page has to load before it
// can begin, the entry and everything that it imports at once, is written to `first`, for `size-limit` to weigh all of it;
// what is loaded later, on demand, to `later`.
const out = fileURLToPath(new URL('../.sizes/', import.meta.url));
rmSync(out, { recursive: true, force: true });

const entries = {
  'core-one-form': 'packages/core/dist/entries/risk-assessment.js',
  core: 'packages/core/dist/index.js',
  'core-provisions': 'packages/core/dist/provisions/index.js',
  messages: 'packages/messages/dist/index.js',
  'risk-assessment-form': 'scripts/sizes/risk-assessment-form.ts',
  'best-interests-form': 'scripts/sizes/best-interests-form.ts',
  'data-sharing-consent-form': 'scripts/sizes/data-sharing-consent-form.ts',
  'reintegration-plan-form': 'scripts/sizes/reintegration-plan-form.ts',
  'monitoring-report-form': 'scripts/sizes/monitoring-report-form.ts',
};

for (const [name, entry] of Object.entries(entries)) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry, formats: ['es'], fileName: 'entry' },
      rolldownOptions: { external: [/^react($|\/)/, /^react-dom($|\/)/], output: { minify: true } },
      minify: true,
    },
  });
  const chunks = (Array.isArray(built) ? built : [built])
    .flatMap((each) => ('output' in each ? each.output : []))
    .filter((each) => each.type === 'chunk');
  const first = neededFirst(chunks);
  for (const chunk of chunks) {
    const file = join(out, name, first.has(chunk) ? 'first' : 'later', chunk.fileName);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, chunk.code);
  }
}

/** The entry, and whatever is imported on the way to it without being asked for. */
function neededFirst(chunks: readonly Rolldown.OutputChunk[]): ReadonlySet<Rolldown.OutputChunk> {
  const needed = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of needed)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) needed.add(chunk);
  return needed;
}
