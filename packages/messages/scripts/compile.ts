import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { locales, partsOf, readPart } from './catalogues.ts';

// Compiles every catalogue ahead, so that no parser is shipped: a text without arguments stays a text, the rest becomes
// the tree that @formatjs/intl formats. Also writes the type of all message ids, so that a wrong one does not compile.
const out = fileURLToPath(new URL('../src/compiled/', import.meta.url));
rmSync(out, { recursive: true, force: true });

for (const locale of locales) {
  mkdirSync(`${out}${locale}`, { recursive: true });
  for (const part of partsOf(locale)) {
    const compiled = Object.fromEntries(
      Object.entries(readPart(locale, part)).map(([id, text]) => [id, compile(locale, id, text)]),
    );
    writeFileSync(
      `${out}${locale}/${part}.ts`,
      `import type { Catalogue } from '../../catalogue.ts';\n\nexport const messages: Catalogue = ${JSON.stringify(compiled)};\n`,
    );
  }
}

const parts = partsOf('en');
const ids = parts.flatMap((part) => Object.keys(readPart('en', part)));
writeFileSync(
  `${out}message-id.ts`,
  `/** The id of a message. */\nexport type MessageId =\n${ids.map((id) => `  | '${id}'`).join('\n')};\n`,
);
const imports = locales.map(
  (locale) =>
    `  ${locale}: {\n${parts.map((part) => `    '${part}': () => import('./${locale}/${part}.ts'),`).join('\n')}\n  },`,
);
writeFileSync(
  `${out}loaders.ts`,
  `/** Loads one part of one language, on demand. */\nexport const loaders = {\n${imports.join('\n')}\n};\n`,
);
for (const locale of locales) {
  const names = parts.map((part, index) => ({ part, name: `part${String(index)}` }));
  writeFileSync(
    `${out}${locale}.ts`,
    `${names.map(({ part, name }) => `import { messages as ${name} } from './${locale}/${part}.ts';`).join('\n')}\n\n` +
      `export const all = { ${names.map(({ name }) => `...${name}`).join(', ')} };\n`,
  );
}
console.log(`${String(ids.length)} messages in ${locales.join(', ')}.`);

function compile(locale: string, id: string, text: string): unknown {
  let tree;
  try {
    tree = parse(text);
  } catch (error) {
    throw new Error(`The message ${id} (${locale}) is not well-formed ICU.`, { cause: error });
  }
  const [only] = tree;
  return tree.length === 1 && only?.type === TYPE.literal ? only.value : tree;
}
