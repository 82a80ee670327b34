import { fuzz } from './fuzz.ts';

// RUNS, SEED and DATABASE (PGlite or PostgreSQL) say how much, which, and on what.
const runs = Number(process.env['RUNS'] ?? 20_000);
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const kind = process.env['DATABASE'] ?? 'PGlite';
console.log(`${String(runs)} requests with SEED=${String(seed)} on ${kind}`);
const { requests, answers, slowest } = await fuzz(kind, { runs, seed });
for (const [answer, count] of [...answers].toSorted(([one], [other]) => one.localeCompare(other))) {
  console.log(`${String(count).padStart(6)}  ${answer}`);
}
console.log(
  `${String(requests)} answered as they must be. The slowest took ${slowest.milliseconds.toFixed(0)} ms: ${slowest.what}`,
);
