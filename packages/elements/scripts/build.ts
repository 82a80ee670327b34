import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleForms } from './bundle-forms.ts';
import { integrityOf } from './integrity.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const bundled = await bundleForms(dist);
writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(integrityOf(dist), undefined, 2)}\n`);

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
