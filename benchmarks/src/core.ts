import { evaluate, forms, validate, type CaseFile } from '@safe-return/core';
import { examples, type Example } from '@safe-return/examples';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Bench } from 'tinybench';
import * as z from 'zod/mini';

// Validation and evaluation beside reading the same text and beside ajv on the exported schema, in one run and as ratios:
// a number of milliseconds says more about the machine than about the code. Every round measures all of them, so that
// what else the machine does in a round falls on each, and the median of the rounds counts.
const rounds = 9;

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats(ajv);
const checkByAjv = ajv.compile(z.toJSONSchema(forms['risk-assessment'].draftSchema, { io: 'input' }));

type Measured = 'JSON.parse' | 'ajv' | 'validate, draft' | 'validate, complete' | 'evaluate';

function tasksFor({ caseFile, on, jurisdiction }: Example): Record<Measured, () => unknown> {
  const text = JSON.stringify(caseFile);
  const payload = caseFile.riskAssessment;
  if (!checkByAjv(payload)) throw new Error('ajv refuses the example, so there is nothing to compare.');
  if (!validate('risk-assessment', payload, { level: 'complete' }).ok)
    throw new Error('The example is not complete, so there is nothing to compare.');
  return {
    'JSON.parse': () => JSON.parse(text) as CaseFile,
    ajv: () => checkByAjv(payload),
    'validate, draft': () => validate('risk-assessment', payload, { level: 'draft' }),
    'validate, complete': () => validate('risk-assessment', payload, { level: 'complete' }),
    evaluate: () => evaluate(caseFile, { on, jurisdiction }),
  };
}

async function measure(tasks: Record<Measured, () => unknown>): Promise<readonly Record<Measured, number>[]> {
  const measured: Record<Measured, number>[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const bench = new Bench({ time: 150, warmupTime: 50 });
    for (const [name, run] of Object.entries(tasks)) bench.add(name, run);
    await bench.run();
    const medians = bench.tasks.map(({ name, result }) => [
      name,
      'latency' in result ? result.latency.p50 : Number.NaN,
    ]);
    // The first round only warms up.
    if (round > 0) measured.push(Object.fromEntries(medians) as Record<Measured, number>);
  }
  return measured;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

async function report(name: string, example: Example): Promise<void> {
  const measured = await measure(tasksFor(example));
  const ratio = (of: readonly Measured[], to: Measured): string =>
    median(measured.map((round) => of.reduce((sum, task) => sum + round[task], 0) / round[to])).toFixed(1);
  console.log(`\n${name}, ${String(JSON.stringify(example.caseFile).length)} characters`);
  for (const task of ['JSON.parse', 'ajv', 'validate, draft', 'validate, complete', 'evaluate'] as const) {
    const microseconds = (median(measured.map((round) => round[task])) * 1000).toFixed(0);
    console.log(
      `  ${task.padEnd(20)}${microseconds.padStart(6)} µs   ${ratio([task], 'JSON.parse')} × JSON.parse`,
    );
  }
  console.log(
    `  validate, draft, to ajv (the same question)           ${ratio(['validate, draft'], 'ajv')} ×`,
  );
  console.log(
    `  validate, complete, to ajv (which checks the shape)   ${ratio(['validate, complete'], 'ajv')} ×`,
  );
  console.log(
    `  validate and evaluate, to JSON.parse                  ${ratio(['validate, complete', 'evaluate'], 'JSON.parse')} ×`,
  );
}

const entries = Object.entries(examples);
const [largest] = entries.toSorted(
  ([, one], [, other]) => JSON.stringify(other.caseFile).length - JSON.stringify(one.caseFile).length,
);
console.log(`Node ${process.versions.node}; medians of ${String(rounds)} rounds`);
if (largest) await report(...largest);
// Where nothing is known, every rule is open, and what could settle each is looked for.
await report('forced-and-unknown', examples['forced-and-unknown']);
