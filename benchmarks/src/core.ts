import { readFileSync } from 'node:fs';
import { evaluate, forms, validate, type CaseFile } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Bench } from 'tinybench';
import * as z from 'zod/mini';

// Validation and evaluation of the largest example, beside reading its text and beside ajv on the exported schema, all in
// one run and reported as ratios: a number of milliseconds says more about the machine than about the code.
const [name, { caseFile, on, jurisdiction }] = Object.entries(examples).reduce((largest, each) =>
  JSON.stringify(each[1].caseFile).length > JSON.stringify(largest[1].caseFile).length ? each : largest,
);
const text = readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8');
const payload = caseFile.riskAssessment;

const schema = z.toJSONSchema(forms['risk-assessment'].draftSchema, { io: 'input' });
const ajv = new Ajv2020({ allErrors: true, strict: false });
const checkByAjv = ajv.compile(schema);
if (!checkByAjv(payload)) throw new Error('ajv refuses the example, so there is nothing to compare.');
const checked = validate('risk-assessment', payload, { level: 'complete' });
if (!checked.ok) throw new Error('The example is not complete, so there is nothing to compare.');

const tasks = {
  'JSON.parse': () => JSON.parse(text) as CaseFile,
  'ajv, shape only': () => checkByAjv(payload),
  'validate, draft': () => validate('risk-assessment', payload, { level: 'draft' }),
  'validate, complete': () => validate('risk-assessment', payload, { level: 'complete' }),
  evaluate: () => evaluate(caseFile, { on, jurisdiction }),
} as const;

const bench = new Bench({ time: 1500, warmupTime: 500 });
for (const [task, run] of Object.entries(tasks)) bench.add(task, run);
await bench.run();

const medians = new Map(
  bench.tasks.map(({ name: task, result }) => [task, 'latency' in result ? result.latency.p50 : Number.NaN]),
);
const median = (task: keyof typeof tasks): number => medians.get(task) ?? Number.NaN;

console.log(
  `${name}: ${String(text.length)} characters of JSON; medians of many runs, Node ${process.versions.node}\n`,
);
for (const task of Object.keys(tasks)) {
  const of = medians.get(task) ?? Number.NaN;
  console.log(
    `${task.padEnd(20)} ${of.toFixed(3)} ms   ${(of / median('JSON.parse')).toFixed(1)} × JSON.parse`,
  );
}
const both = median('validate, complete') + median('evaluate');
console.log(`
validate, draft, against ajv (the same question: the shape)   ${(median('validate, draft') / median('ajv, shape only')).toFixed(2)} ×
validate, complete, against ajv (shape alone)                 ${(median('validate, complete') / median('ajv, shape only')).toFixed(2)} ×
validate and evaluate, against JSON.parse                     ${(both / median('JSON.parse')).toFixed(1)} ×`);
