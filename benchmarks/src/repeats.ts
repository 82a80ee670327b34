import {
  caseFileOf,
  evaluate,
  forms,
  pointerTo,
  validate,
  type Payload,
  type Question,
} from '@safe-return/core';
import { Bench } from 'tinybench';

// What rows cost: the same case with 10, 100 and 1,000 rows. Linear means that ten times the rows cost ten times what
// the rows cost, whatever the case costs without any.
const form = forms['reintegration-plan'];
const lists = 10;
const repeats = form.placed
  .filter(({ question, repeat }) => question.kind === 'repeat' && repeat === undefined)
  .slice(-lists);

function answerTo(question: Question): unknown {
  switch (question.kind) {
    case 'yes-no':
    case 'choice':
      return question.options[0];
    case 'choices':
      return [question.options[0]];
    case 'date':
    case 'partial-date':
      return '2026-06-15';
    case 'number':
      return question.least;
    case 'country':
      return 'MD';
    case 'countries':
      return ['MD'];
    case 'language':
      return 'ro';
    case 'text':
    case 'long-text':
      return 'words';
    case 'reference':
    case 'repeat':
      return undefined;
  }
}

function put(tree: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  const [key = '', ...rest] = keys;
  if (rest.length === 0) tree[key] = value;
  else put((tree[key] ??= {}) as Record<string, unknown>, rest, value);
}

/** A plan with so many rows, spread over ten lists. */
function planWith(rows: number): Payload {
  const payload: Record<string, unknown> = { form: form.id, version: form.version };
  const count = rows / lists;
  for (const { path } of repeats) {
    const own = form.placed.filter(({ repeat, question }) => repeat === path && question.kind !== 'repeat');
    const list = Array.from({ length: count }, (_, index) => {
      const row: Record<string, unknown> = { id: `row-${String(index)}` };
      for (const { path: at, question } of own) {
        const answer = answerTo(question);
        if (answer !== undefined) put(row, at.slice(path.length + 1).split('.'), answer);
      }
      return row;
    });
    put(payload, pointerTo(form, path).split('/').slice(1), list);
  }
  return payload as unknown as Payload;
}

const counts = [0, 10, 100, 1000] as const;
const bench = new Bench({ time: 600, warmupTime: 200 });
for (const count of counts) {
  const plan = planWith(count);
  const text = JSON.stringify(plan);
  if (!validate('reintegration-plan', plan, { level: 'draft' }).ok) throw new Error('The plan is not sound.');
  const caseFile = caseFileOf(plan);
  bench.add(`JSON.parse ${String(count)}`, () => JSON.parse(text) as unknown);
  bench.add(`validate ${String(count)}`, () => validate('reintegration-plan', plan, { level: 'complete' }));
  bench.add(`evaluate ${String(count)}`, () => evaluate(caseFile, { on: '2026-06-15', jurisdiction: 'FR' }));
}
await bench.run();

const time = new Map(
  bench.tasks.map(({ name, result }) => [name, 'latency' in result ? result.latency.p50 : Number.NaN]),
);
console.log('\nRows: what each costs beyond a case without any, medians in one run');
for (const task of ['JSON.parse', 'validate', 'evaluate']) {
  const base = time.get(`${task} 0`) ?? Number.NaN;
  const each = counts.slice(1).map((count) => {
    const cost = ((time.get(`${task} ${String(count)}`) ?? Number.NaN) - base) / count;
    return `${String(count)} rows ${(cost * 1000).toFixed(1)} µs a row`;
  });
  console.log(`  ${task.padEnd(12)}${each.join(', ')}`);
}
