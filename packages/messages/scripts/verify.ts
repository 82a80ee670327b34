import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locales, partsOf, readPart } from './catalogues.ts';

// A language is complete or absent: the same parts, the same ids, the same structure as English.
const folder = mkdtempSync(join(tmpdir(), 'safe-return-messages-'));
let failed = false;
for (const locale of locales) {
  const parts = partsOf(locale);
  if (parts.join() !== partsOf('en').join()) {
    console.log(`${locale} has other parts than English: ${parts.join(', ')}`);
    failed = true;
  }
  const merged: Record<string, string> = {};
  for (const part of parts) {
    for (const [id, text] of Object.entries(readPart(locale, part))) {
      if (id in merged) {
        console.log(`${locale} has ${id} twice.`);
        failed = true;
      }
      if (text.trim() === '') {
        console.log(`${locale} says nothing for ${id}.`);
        failed = true;
      }
      merged[id] = text;
    }
  }
  writeFileSync(join(folder, `${locale}.json`), JSON.stringify(merged));
}
const { status, stdout, stderr } = spawnSync(
  'formatjs',
  [
    'verify',
    '--source-locale',
    'en',
    '--missing-keys',
    '--extra-keys',
    '--structural-equality',
    join(folder, '*.json'),
  ],
  { encoding: 'utf8', shell: false },
);
if (status !== 0) console.log(stdout, stderr);
failed ||= status !== 0;
console.log(
  failed
    ? 'The languages do not match.'
    : `${locales.join(', ')}: every message is there, with the same structure.`,
);
process.exitCode = failed ? 1 : 0;
