import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { argumentsOf } from './arguments.ts';
import { locales, partsOf, readPart } from './catalogues.ts';
import { isOfFirstPage } from './first-page.ts';

// Compiles every catalogue ahead, so that no parser is shipped: a text without arguments stays a text, the rest becomes
// the tree that intl-messageformat formats. Also writes the types of all message ids and of what each is filled with, so that
// a wrong one does not compile. A part that a language does not have yet is empty here, and fails `verify`.
const out = fileURLToPath(new URL('../src/compiled/', import.meta.url));
const files = new Map<string, string>();

const parts = partsOf('en');
for (const locale of locales) {
  const whole = parts.map(
    (part) => [part, compiled(locale, Object.entries(readPart(locale, part)))] as const,
  );
  for (const [part, messages] of whole) write(locale, part, messages);
  // What a form shows before anybody goes on, once more by itself: on a bad line the rest comes after it.
  const first = whole.flatMap(([, messages]) => Object.entries(messages)).filter(([id]) => isOfFirstPage(id));
  write(locale, 'first-page', Object.fromEntries(first));
  const names = parts.map((part, index) => ({ part, name: `part${String(index)}` }));
  files.set(
    `${locale}.ts`,
    `import type { Catalogue } from '../catalogue.ts';\n${names.map(({ part, name }) => `import { messages as ${name} } from './${locale}/${part}.ts';`).join('\n')}\n\n` +
      `export const all: Catalogue = { ${names.map(({ name }) => `...${name}`).join(', ')} };\n`,
  );
}

const texts = parts.flatMap((part) => Object.entries(readPart('en', part)));
files.set(
  'message-id.ts',
  `/** The id of a message. */\nexport type MessageId =\n${texts.map(([id]) => `  | '${id}'`).join('\n')};\n`,
);
const filled = texts.flatMap(([id, text]) => {
  const needed = [...argumentsOf(parsed('en', id, text))];
  const fields = needed.map(([name, type]) => `readonly ${name}: ${type}`);
  return fields.length > 0 ? [`  readonly '${id}': { ${fields.join('; ')} };`] : [];
});
files.set(
  'message-arguments.ts',
  `/** What each message with arguments is filled with. */\nexport interface MessageArguments {\n${filled.join('\n')}\n}\n`,
);
const imports = locales.map(
  (locale) =>
    `  ${locale}: {\n${[...parts, 'first-page'].map((part) => `    '${part}': () => import('./${locale}/${part}.ts'),`).join('\n')}\n  },`,
);
files.set(
  'loaders.ts',
  `/** Loads one part of one language, on demand. */\nexport const loaders = {\n${imports.join('\n')}\n};\n`,
);

// What has to be said when nothing else could be loaded.
const said = Object.fromEntries(
  locales.map((locale) => {
    const { 'ui.load-failed': failed, 'ui.try-again': again } = readPart(locale, 'ui');
    return [locale, { failed, again }];
  }),
);
files.set(
  'not-loaded.ts',
  `/** What is said where a language could not be loaded. */\nexport const notLoaded = ${JSON.stringify(said)} as const;\n`,
);

// Only what changed is written, so that whoever reads the folder meanwhile finds it whole.
for (const file of globSync('**/*.ts', { cwd: out })) if (!files.has(file)) rmSync(out + file);
for (const [file, content] of files) {
  if (existsSync(out + file) && readFileSync(out + file, 'utf8') === content) continue;
  mkdirSync(dirname(out + file), { recursive: true });
  writeFileSync(out + file, content);
}
console.log(`${String(texts.length)} messages in ${locales.join(', ')}.`);

function compiled(
  locale: string,
  texts: readonly (readonly [string, string])[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(texts.map(([id, text]) => [id, compile(locale, id, text)]));
}

function write(locale: string, part: string, messages: Readonly<Record<string, unknown>>): void {
  files.set(
    `${locale}/${part}.ts`,
    `import type { Catalogue } from '../../catalogue.ts';\n\nexport const messages: Catalogue = ${JSON.stringify(messages)};\n`,
  );
}

function compile(locale: string, id: string, text: string): unknown {
  const tree = parsed(locale, id, text);
  const [only] = tree;
  return tree.length === 1 && only?.type === TYPE.literal ? only.value : tree;
}

function parsed(locale: string, id: string, text: string): readonly MessageFormatElement[] {
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`The message ${id} (${locale}) is not well-formed ICU.`, { cause: error });
  }
}
