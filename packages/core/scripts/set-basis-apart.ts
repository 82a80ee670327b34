import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { citedQuestions } from '../src/evaluation/cited-questions.ts';
import type * as definitions from '../src/forms/forms.ts';
import type * as published from '../src/index.ts';
import { forms } from '../src/validation/public-forms.ts';
import { withoutBasis } from './without-basis.ts';

// A question is written with what it rests on, which no form shows. So in what is published it stands in a module of its own,
// that is loaded by `forms` and `questions` only, and a browser that loads one form does without.
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const fromDist = async (file: string): Promise<unknown> => import(pathToFileURL(join(dist, file)).href);

for (const file of globSync('forms/**/*.js', { cwd: dist })) {
  const code = readFileSync(join(dist, file), 'utf8');
  writeFileSync(join(dist, file), withoutBasis(code));
}
const sections = Object.values(forms).flatMap((form) => form.sections);
const setApart = Object.fromEntries(
  sections.map(({ questions }) => [
    Object.keys(questions)[0],
    Object.values(questions).map(({ basis }) => basis),
  ]),
);
writeFileSync(join(dist, 'questions/set-apart.js'), `export const setApart = ${JSON.stringify(setApart)};\n`);
rmSync(join(dist, 'questions/set-apart.js.map'));

// What is published says the same as what is written, and a form by itself names no provision.
const whole = (await fromDist('index.js')) as typeof published;
deepStrictEqual(
  whole.questions,
  citedQuestions,
  'A published question differs from the one that is written.',
);
for (const { id, sections: written } of Object.values(forms))
  deepStrictEqual(
    whole.forms[id].sections,
    written,
    `The published form ${id} differs from the one that is written.`,
  );
const single = (await fromDist('forms/forms.js')) as typeof definitions;
for (const { placed } of Object.values(single.forms)) {
  for (const { path, question } of placed)
    strictEqual(question.basis, undefined, `${path} is published with its provisions.`);
}
