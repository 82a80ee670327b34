import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locales, partsOf, readPart } from './catalogues.ts';
import { faultsIn } from './faults.ts';

// A language is complete or absent: the same parts, the same ids, the same structure as English, every plural it has.
const folder = mkdtempSync(join(tmpdir(), 'safe-return-messages-'));
const faults: string[] = [];
const english = Object.assign({}, ...partsOf('en').map((part) => readPart('en', part))) as Record<
  string,
  string
>;
for (const locale of locales) {
  const parts = partsOf(locale);
  if (parts.join() !== partsOf('en').join()) {
    faults.push(`${locale} has other parts than English: ${parts.join(', ')}`);
  }
  const merged: Record<string, string> = {};
  for (const part of parts) {
    const inEnglish = readPart('en', part);
    for (const [id, text] of Object.entries(readPart(locale, part))) {
      if (id in merged) faults.push(`${locale} has ${id} twice.`);
      if (!(id in inEnglish)) faults.push(`${locale} has ${id} in ${part}, where English has it not.`);
      faults.push(
        ...faultsIn(locale, text, english[id] ?? text).map((fault) => `${locale}: ${id} ${fault}.`),
      );
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
rmSync(folder, { recursive: true });
if (status !== 0) faults.push(`${stdout}${stderr}`);
console.log(
  faults.length > 0
    ? `${faults.join('\n')}\nThe languages do not match.`
    : `${locales.join(', ')}: every message is there, with the same structure.`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
