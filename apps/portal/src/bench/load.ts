import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { examples } from '@safe-return/examples';
import { startPostgres } from '../server/database/postgres-server.ts';
import { addressOf, endPortal, launchPortal, type PortalProcess } from '../server/portal-process.ts';
import { sendAtRate, type Latency, type Measured, type Shot } from './open-loop.ts';
import { prepareCases, type OpenedCase } from './portal-with-cases.ts';

// How many submissions a portal holds, and what it does above that. `--help` says what can be chosen.

const { values } = parseArgs({
  options: {
    database: { type: 'string', default: 'PGlite,PostgreSQL' },
    example: { type: 'string', default: 'forced-and-unknown,mother-with-health-needs' },
    history: { type: 'string', default: '1,10,50' },
    seconds: { type: 'string', default: '10' },
    rates: { type: 'string' },
    workers: { type: 'string', default: '40' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(
    [
      '--database PGlite,PostgreSQL   what to measure on (PostgreSQL waits for the disk, as it does for real)',
      '--example NAME,…               worked examples; the risk assessment of each is what is submitted',
      '--history 1,10,50              how much was submitted for each case before',
      '--seconds 10                   how long each rate is kept up',
      '--workers 40                   how many send; each may send 600 requests a minute, and has two cases',
      '--rates 10,20,40               fixed rates, instead of looking for the highest that is held',
    ].join('\n'),
  );
  process.exit();
}
const seconds = Number(values.seconds);
/** A rate is held when everything is stored and 99 of 100 answers take no longer, in milliseconds. */
const bound = 1000;

console.log(
  `${String(availableParallelism())} × ${cpus()[0]?.model ?? 'a processor'}, Node ${process.versions.node}; ` +
    `other work when it began: load ${loadavg()[0]?.toFixed(1) ?? '?'}`,
);
for (const kind of values.database.split(',')) {
  for (const name of values.example.split(',')) {
    for (const history of values.history.split(',')) await measure(kind, name, Number(history));
  }
}

async function measure(kind: string, name: string, history: number): Promise<void> {
  const example = Object.entries(examples).find(([one]) => one === name)?.[1];
  if (!example) throw new Error(`There is no example ${name}.`);
  const folder = mkdtempSync(join(tmpdir(), 'safe-return-load-'));
  const server = kind === 'PostgreSQL' ? await startPostgres({ waitsForDisk: true }) : undefined;
  if (kind === 'PostgreSQL' && !server) throw new Error('There is no PostgreSQL for this machine.');
  let portal: PortalProcess | undefined;
  try {
    const { prepared, cases } = await prepareCases(server ? { databaseUrl: server.url } : { folder }, {
      workers: Number(values.workers),
      cases: 2 * Number(values.workers),
      history,
      caseFile: example.caseFile,
    });
    const size = JSON.stringify(example.caseFile).length;
    console.log(
      `\n${kind}, ${name}: a case file of ${(size / 1000).toFixed(0)} kB, ${String(history)} risk assessments before`,
    );
    const launched = launchPortal(prepared.environment);
    portal = launched;
    const url = await addressOf(launched);
    launched.stderr.pipe(process.stderr);
    const next = shots(cases);
    const run = async (rate: number): Promise<Measured> => {
      const before = usedBy(launched);
      const measured = await sendAtRate(url, { rate, seconds, next });
      const { cpu, memory } = usedBy(launched);
      report(rate, measured, { cpu: cpu - before.cpu, memory });
      return measured;
    };

    await sendAtRate(url, { rate: 10, seconds: 3, next });
    if (values.rates !== undefined) {
      for (const rate of values.rates.split(',')) await run(Number(rate));
      return;
    }
    const highest = await highestHeld(run);
    console.log(`held: ${String(highest)} a second`);
    for (const rate of [highest / 2, highest * 2, highest * 5]) await run(Math.max(1, Math.round(rate)));
    console.log('and afterwards');
    await run(Math.max(1, Math.round(highest / 2)));
  } finally {
    if (portal) await endPortal(portal, 'SIGTERM');
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Doubles the rate until it is not held, then halves the gap until it is a tenth. */
async function highestHeld(run: (rate: number) => Promise<Measured>): Promise<number> {
  let held = 0;
  let tooMuch = Infinity;
  for (let rate = 8; tooMuch - held > Math.max(1, held / 10);) {
    if (isHeld(await run(rate))) held = rate;
    else tooMuch = rate;
    rate = tooMuch === Infinity ? held * 2 : Math.round((held + tooMuch) / 2);
  }
  return held;
}

function isHeld({ latencies }: Measured): boolean {
  const stored = latencies.get(201);
  return latencies.size === 1 && stored !== undefined && stored.p99 < bound;
}

function shots(cases: readonly OpenedCase[]): () => Shot {
  let number = 0;
  return () => {
    const one = cases[number % cases.length];
    if (!one) throw new Error('There is no case.');
    number += 1;
    return {
      path: `${one.path}/risk-assessment/submissions`,
      headers: { cookie: one.cookie, 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify(one.payload),
    };
  };
}

interface Used {
  /** Seconds. */
  readonly cpu: number;
  /** MiB. */
  readonly memory: number;
}

/** What a process has used, on Linux, which counts its time in hundredths of a second. */
function usedBy({ pid }: PortalProcess): Used {
  const stat = existsSync('/proc') ? readFileSync(`/proc/${String(pid)}/stat`, 'utf8') : '';
  const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14);
  const memory = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return { cpu: (Number(user) + Number(system)) / 100, memory: Number(memory) / 1024 };
}

function report(
  rate: number,
  { latencies, refusalsWithoutRetryAfter }: Measured,
  { cpu, memory }: Used,
): void {
  const parts = [...latencies].map(([status, { count, p50, p99, max }]: [number, Latency]) => {
    const times = [p50, p99, max].map((one) => one.toFixed(0).padStart(5)).join(' ');
    return `${String(status).padStart(3)} × ${String(count).padStart(5)}  p50/p99/max ${times} ms`;
  });
  const answers = [...latencies.values()].reduce((sum, { count }) => sum + count, 0);
  console.log(
    `${String(rate).padStart(4)}/s  ${parts.join('   ')}   processor ${((1000 * cpu) / answers).toFixed(0)} ms each, ` +
      `memory ${memory.toFixed(0)} MiB` +
      (refusalsWithoutRetryAfter > 0 ? `, ${String(refusalsWithoutRetryAfter)} without Retry-After` : ''),
  );
}
