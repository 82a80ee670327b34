import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };
import { bundleForms } from './bundle-forms.ts';
import { writeIntegrity } from './integrity.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const bundled = await bundleForms(dist);
writeIntegrity(dist, manifest.version);

// What is bundled keeps its licences beside it.
const packages = new Set(
  bundled.flatMap((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(file)?.[0] ?? []),
);
const licences = [...packages].flatMap((folder) =>
  globSync('LICENSE*', { cwd: folder }).map(
    (file) =>
      `# ${folder.replace(/^.*\/node_modules\/|\/$/g, '')}\n\n${readFileSync(join(folder, file), 'utf8')}`,
  ),
);
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.md'), licences.toSorted().join('\n'));
