import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type CDPSession } from 'playwright';
import { preview } from 'vite';
import { firstPageParts, partsOfForm } from '@safe-return/messages';
import { findChromium } from '../../../scripts/find-chromium.ts';
import { buildPage, outDir, pages, sizeOf, type Page } from './build.ts';
import { definitionOf } from './definitions.ts';
import { keyPath, largest, questionnaireOf } from './questions.ts';

// Our largest form beside its peers and beside React alone, in a real Chromium, from production builds. In every round each
// contestant is loaded afresh, one after the other, so that what else the machine does falls on each.
const rounds = Number(process.env['ROUNDS'] ?? 10);
const warmUpKeys = 5;
const keys = 6;

interface Contestant {
  readonly name: string;
  readonly page: Page;
  readonly scope: 'always' | 'form';
  readonly variant?: string;
  /** Ours, a peer that ours is held against, or one that is shown beside. */
  readonly as: 'floor' | 'ours' | 'peer' | 'beside';
}

const sameFields: readonly Contestant[] = [
  { name: 'floor: React alone', page: 'floor', scope: 'always', as: 'floor' },
  { name: 'Safe Return', page: 'safe-return-fields', scope: 'always', as: 'ours' },
  { name: 'react-jsonschema-form', page: 'rjsf', scope: 'always', as: 'peer' },
  { name: 'JSON Forms', page: 'json-forms', scope: 'always', as: 'peer' },
  { name: 'SurveyJS', page: 'surveyjs', scope: 'always', as: 'peer' },
  {
    name: 'SurveyJS, told on leaving a field',
    page: 'surveyjs',
    scope: 'always',
    variant: 'on-leaving',
    as: 'beside',
  },
];
const byDefault: readonly Contestant[] = [
  { name: 'Safe Return', page: 'safe-return-form', scope: 'form', as: 'ours' },
  {
    name: 'Safe Return, with findings',
    page: 'safe-return-form',
    scope: 'form',
    variant: 'findings',
    as: 'ours',
  },
  { name: 'react-jsonschema-form', page: 'rjsf', scope: 'form', as: 'peer' },
  { name: 'JSON Forms', page: 'json-forms', scope: 'form', as: 'peer' },
  { name: 'SurveyJS, one page', page: 'surveyjs', scope: 'form', as: 'peer' },
  { name: 'SurveyJS, a page a section', page: 'surveyjs', scope: 'form', variant: 'paged', as: 'beside' },
];

/** Milliseconds. */
interface Measured {
  /** From the call that shows the form until it was painted. */
  readonly mount: number[];
  /** What of it, and of what it left for later, was script. */
  readonly mountScript: number[];
  /** All that the main thread did to show it: script, style, layout. */
  readonly mountTask: number[];
  /** The script of one key, with what it left for later. */
  readonly key: number[];
  /** All that the main thread did for one key: script, style, layout. */
  readonly keyTask: number[];
  fields: number;
}

async function measureOnce(
  browser: Browser,
  origin: string,
  contestant: Contestant,
  into: Measured,
): Promise<void> {
  // A context of its own is a process of its own, of which the browser counts the time.
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => void faults.push(message));
  const { scope, variant = '' } = contestant;
  await page.goto(
    `${origin}/${contestant.page}/index.html?${new URLSearchParams({ scope, variant, key: keyPath }).toString()}`,
  );
  await page.waitForFunction(() => globalThis.bench !== undefined);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });

  const still = await quietOf(session);
  const before = await timesOf(session);
  into.mount.push(await ask<number>(session, 'bench.mount()'));
  // Findings are loaded after the form.
  await page.waitForLoadState('networkidle');
  await settle(session);
  const after = await timesOf(session);
  into.mountScript.push(after.script - before.script - still.script);
  into.mountTask.push(after.task - before.task - still.task);

  const question = page.getByRole('textbox', { name: nameOfKey }).first();
  await question.focus();
  const quiet = await quietOf(session);
  let typed = '';
  for (let index = 0; index < warmUpKeys + keys; index += 1) {
    const start = await timesOf(session);
    const letter = 'abcdefghijklmno'[index] ?? 'z';
    await page.keyboard.press(letter);
    typed += letter;
    await settle(session);
    const end = await timesOf(session);
    if (index < warmUpKeys) continue;
    into.key.push(Math.max(0, end.script - start.script - quiet.script));
    into.keyTask.push(Math.max(0, end.task - start.task - quiet.task));
  }
  into.fields = await page.locator('input, select, textarea').count();
  const shown = await question.inputValue();
  const held = await ask<unknown>(session, 'bench.written()');
  if (shown !== typed || (held !== typed && variant !== 'on-leaving'))
    throw new Error(`${contestant.name} does not hold what was written.`);
  if (faults.length > 0) throw new Error(`${contestant.name} failed: ${faults.join('; ')}`);
  await context.close();
}

async function ask<T>(session: CDPSession, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** Waits until the page has nothing left to do, also of what it put off. */
async function settle(session: CDPSession): Promise<void> {
  await ask(session, 'bench.settled()');
  await new Promise((resolve) => setTimeout(resolve, 30));
}

interface Times {
  readonly script: number;
  readonly task: number;
}

/** What it takes to wait while nothing happens, which is not what a key or a mount takes. */
async function quietOf(session: CDPSession): Promise<Times> {
  const waits: Times[] = [];
  for (let index = 0; index < 3; index += 1) {
    await settle(session);
    const start = await timesOf(session);
    await settle(session);
    const end = await timesOf(session);
    waits.push({ script: end.script - start.script, task: end.task - start.task });
  }
  return { script: median(waits.map(({ script }) => script)), task: median(waits.map(({ task }) => task)) };
}

async function timesOf(session: CDPSession): Promise<Times> {
  const { metrics } = await session.send('Performance.getMetrics');
  const milliseconds = (name: string): number =>
    (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
  return { script: milliseconds('ScriptDuration'), task: milliseconds('TaskDuration') };
}

function quantile(numbers: readonly number[], share: number): number {
  return (
    numbers.toSorted((one, other) => one - other)[Math.floor((numbers.length - 1) * share)] ?? Number.NaN
  );
}

function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

const said = (milliseconds: number): string => milliseconds.toFixed(milliseconds < 10 ? 2 : 0);

function table(contestants: readonly Contestant[], measured: ReadonlyMap<Contestant, Measured>): void {
  const columns = ['key', 'keyTask', 'mountScript', 'mountTask', 'mount'] as const;
  const of = (contestant: Contestant, column: (typeof columns)[number]): readonly number[] =>
    measured.get(contestant)?.[column] ?? [];
  const floor = contestants.find(({ as }) => as === 'floor');
  const best = (column: (typeof columns)[number]): number =>
    Math.min(...contestants.filter(({ as }) => as === 'peer').map((peer) => median(of(peer, column))));
  console.log(
    `  ${''.padEnd(36)}fields${columns.map((column) => columnNames[column].padStart(34)).join('')}`,
  );
  for (const contestant of contestants) {
    const cells = columns.map((column) => {
      const numbers = of(contestant, column);
      const spread = `${said(median(numbers))} (${said(quantile(numbers, 0.25))}–${said(quantile(numbers, 0.75))})`;
      const toFloor = floor ? ` ${(median(numbers) / median(of(floor, column))).toFixed(1)}×f` : '';
      return `${spread}${toFloor} ${(median(numbers) / best(column)).toFixed(2)}×p`.padStart(34);
    });
    console.log(
      `  ${contestant.name.padEnd(36)}${String(measured.get(contestant)?.fields).padStart(6)}${cells.join('')}`,
    );
  }
}

const columnNames = {
  key: 'a key, script',
  keyTask: 'a key, script to layout',
  mountScript: 'mount, script',
  mountTask: 'mount, script to layout',
  mount: 'mount, until painted',
} as const;

/** Says whether a budget holds. A number of milliseconds fails nothing: this machine may be busy. */
function budget(what: string, ratio: number, most: number): void {
  console.log(
    `  ${ratio <= most ? 'holds        ' : 'does not hold'}  ${what}: ${ratio.toFixed(2)}, at most ${String(most)}`,
  );
}

if (largest.id !== 'reintegration-plan')
  throw new Error(`The largest form is now ${largest.id}: the pages of Safe Return have to show that one.`);
const scopes = { always: questionnaireOf(largest, 'always'), form: questionnaireOf(largest, 'form') };
const nameOfKey =
  scopes.always.sections.flatMap(({ questions }) => questions).find(({ path }) => path === keyPath)?.words ??
  '';

mkdirSync(outDir, { recursive: true });
const definitions = { always: definitionOf(scopes.always), form: definitionOf(scopes.form) };
const sizes = new Map<Page, number>();
const wholeSize = await sizeOf('safe-return-form', [...firstPageParts, ...partsOfForm('reintegration-plan')]);
for (const page of pages) {
  await buildPage(page);
  sizes.set(page, await sizeOf(page, firstPageParts));
}
for (const [scope, definition] of Object.entries(definitions))
  writeFileSync(`${outDir}${scope}.json`, JSON.stringify(definition));

const server = await preview({
  configFile: false,
  logLevel: 'error',
  build: { outDir },
  preview: { host: '127.0.0.1', port: 0 },
});
const address = server.httpServer.address();
if (address === null || typeof address === 'string') throw new Error('The server has no port.');
const origin = `http://127.0.0.1:${String(address.port)}`;
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});

const contestants = [...sameFields, ...byDefault];
const measured = new Map(
  contestants.map((contestant): [Contestant, Measured] => [
    contestant,
    { mount: [], mountScript: [], mountTask: [], key: [], keyTask: [], fields: 0 },
  ]),
);
try {
  for (let round = 0; round < rounds; round += 1) {
    for (const [contestant, into] of measured) await measureOnce(browser, origin, contestant, into);
  }
  report();
} finally {
  await browser.close();
  await server.close();
}

function report(): void {
  const asked = (scope: 'always' | 'form'): number =>
    scopes[scope].sections.reduce((sum, { questions }) => sum + questions.length, 0);
  console.log(
    `\nChromium ${browser.version()}; medians in ms, the middle half of the values in brackets, of ${String(rounds)} loads and ` +
      `${String(rounds * keys)} keys each; ×f to the floor, ×p to the best peer`,
  );
  console.log(`\nThe same ${String(asked('always'))} questions of “${scopes.form.title}”, all on the page`);
  table(sameFields, measured);
  console.log(
    `\nAs each is used by default: ${String(asked('form'))} questions of it, of which ${String(asked('always'))} are shown at the beginning`,
  );
  table(byDefault, measured);

  const middle = (contestant: Contestant | undefined, column: 'key' | 'mountScript' | 'mountTask'): number =>
    median((contestant && measured.get(contestant)?.[column]) ?? []);
  const best = (from: readonly Contestant[], column: 'key' | 'mountScript' | 'mountTask'): number =>
    Math.min(...from.filter(({ as }) => as === 'peer').map((peer) => middle(peer, column)));
  const [floor, fields] = sameFields;
  console.log('\nWith the same fields on the page');
  budget('a key, to the best peer', middle(fields, 'key') / best(sameFields, 'key'), 1);
  budget('a key, to the floor', middle(fields, 'key') / middle(floor, 'key'), 2.5);
  console.log('As each is used by default');
  for (const ours of byDefault.filter(({ as }) => as === 'ours')) {
    budget(`${ours.name}, a key, to the best peer`, middle(ours, 'key') / best(byDefault, 'key'), 0.5);
    budget(
      `${ours.name}, mounting, script, to the best peer`,
      middle(ours, 'mountScript') / best(byDefault, 'mountScript'),
      0.5,
    );
    budget(
      `${ours.name}, mounting, script to layout, to the best peer`,
      middle(ours, 'mountTask') / best(byDefault, 'mountTask'),
      0.5,
    );
  }

  console.log(
    '\nkB of script, gzipped, React outside; the definition of the form with its English is a peer’s to load too',
  );
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0).padStart(5);
  const told = {
    rjsf: definitions.form.rjsf,
    'json-forms': definitions.form.jsonForms,
    surveyjs: definitions.form.surveyJs,
  };
  const ours = [
    ['Safe Return, ready to begin', sizes.get('safe-return-form') ?? Number.NaN],
    ['the same, with all words of the form', wholeSize],
  ] as const;
  for (const [name, bytes] of ours) console.log(`  ${name.padEnd(36)}${kilobytes(bytes)}`);
  for (const page of ['rjsf', 'json-forms', 'surveyjs'] as const) {
    const definition = gzipSync(JSON.stringify(told[page])).length;
    console.log(
      `  ${page.padEnd(36)}${kilobytes(sizes.get(page) ?? Number.NaN)}, and ${kilobytes(definition).trim()} its definition`,
    );
  }
  budget('ours, ready to begin, in kB', (sizes.get('safe-return-form') ?? Number.NaN) / 1000, 75);
}
