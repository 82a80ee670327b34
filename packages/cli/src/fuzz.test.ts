import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands, isCommand, type CommandName } from './commands.ts';
import { hostileBytes, hostileDocuments, hostileWords, lineOf } from './hostile-input.test-support.ts';
import { runHere } from './run-here.test-support.ts';
import { main, nodeOptions, safeReturn, secret, type Run } from './safe-return.test-support.ts';

// `RUNS=20000 npm run fuzz -w packages/cli` looks longer.
const runs = Number(process.env['RUNS'] ?? 60);
const names = Object.keys(commands).filter(isCommand);

/** Those that read answers. */
const reading = names.filter((name) => 'operand' in commands[name] && commands[name].operand === 'FILE...');
/** Those that give answers back: whoever asks for them has the file. */
const givingBack: readonly string[] = ['evaluate', 'explain', 'disclose', 'upgrade'];

// What a terminal would take for a command; a line's end is none.
const control = /[^\P{Cc}\n]/u;
const stackTrace = /^\s+at .+:\d+/m;

/** What is wrong with how a command ended, whichever it is. */
function faultsOf({ out, err, code }: Run, words: readonly string[]): readonly string[] {
  const all = out + err;
  const lines = words.includes('--ndjson');
  const ended = code === 0 || code === 1;
  const faults = {
    'an exit code that stands nowhere': !ended && code !== 2,
    'an answer beside the results': err.includes(secret),
    'something that was not foreseen': err.includes('not your doing'),
    'a stack trace': stackTrace.test(all),
    'a character that commands the terminal': control.test(all),
    'no reason why it was not carried out': code === 2 && !/^safe-return: .*\n/m.test(err),
    'no result': ended && out === '' && !lines,
    'words beside the results': !lines && !(ended ? /^$/ : /^(?:safe-return: .*\n)+$/).test(err),
  };
  return Object.entries(faults).flatMap(([fault, is]) => (is ? [fault] : []));
}

describe('whatever stands in a file', () => {
  test.each(names)(
    '“%s” ends as it should, and tells nobody an answer that should not be told',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(lineOf(name), hostileBytes, async (words, bytes) => {
          const run = await runHere(words, bytes);
          expect(faultsOf(run, words)).toEqual([]);
          if (!givingBack.includes(name)) expect(run.out).not.toContain(secret);
          if (words.includes('--json') && run.code !== 2 && !words.includes('--help')) JSON.parse(run.out);
        }),
        { numRuns: reading.includes(name) ? runs : Math.ceil(runs / 10) },
      );
    },
    3_600_000,
  );

  test('“evaluate” in words repeats no answer either', async () => {
    const words = ['evaluate', '-', '--on', '2026-06-10', '--jurisdiction', 'FR', '--all'];
    await fc.assert(
      fc.asyncProperty(hostileDocuments, async (text) => {
        expect((await runHere(words, text)).out).not.toContain(secret);
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  }, 3_600_000);
});

test('any words at all end as they should', async () => {
  await fc.assert(
    fc.asyncProperty(hostileWords, hostileBytes, async (words, bytes) => {
      expect(faultsOf(await runHere(words, bytes), words)).toEqual([]);
    }),
    { numRuns: runs },
  );
}, 3_600_000);

const needed: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  evaluate: ['--on', '2026-06-10', '--jurisdiction', 'FR'],
  explain: ['--on', '2026-06-10', '--jurisdiction', 'FR', '--rule', 'safe.reprisals'],
  disclose: [
    '--on',
    '2026-06-10',
    '--recipient',
    'police',
    '--purpose',
    'asylum',
    '--name',
    'x',
    '--country',
    'FR',
  ],
  schedule: ['--on', '2026-06-10'],
};

describe('in a process of its own', () => {
  test.each(reading)(
    '“%s --ndjson” gives a result for every line, in order, whatever stands in it',
    (name) => {
      const lines = fc
        .sample(hostileBytes, Math.ceil(runs / 2))
        .map((bytes) => Buffer.from(bytes.map((byte) => (byte === 10 ? 32 : byte))));
      const input = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
      const run = safeReturn([name, '--ndjson', '-', ...(needed[name] ?? [])], input);
      expect(faultsOf(run, ['--ndjson'])).toEqual([]);
      const results = run.out
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as { readonly line: number; readonly error?: string });
      const filled = lines.flatMap((line, at) => (isEmpty(line) ? [] : [at + 1]));
      expect(results.map(({ line }) => line)).toEqual(filled);
      expect(results.filter(({ error }) => error === 'unexpected')).toEqual([]);
      expect(run.err.trim().split('\n')).toHaveLength(1);
      if (!['explain', 'disclose', 'upgrade'].includes(name)) expect(run.out).not.toContain(secret);
    },
    3_600_000,
  );

  test('any words and bytes end as they should', () => {
    fc.assert(
      fc.property(fc.oneof(hostileWords, ...names.map(lineOf)), hostileBytes, (words, bytes) => {
        // No shell and no system can pass on U+0000.
        const passed = words.map((word) => word.replaceAll('\0', ''));
        const { stdout, stderr, status, signal } = spawnSync(
          process.execPath,
          [...nodeOptions, main, ...passed],
          {
            encoding: 'utf8',
            input: bytes,
            maxBuffer: 100_000_000,
          },
        );
        expect(signal).toBeNull();
        expect(faultsOf({ out: stdout, err: stderr, code: status }, passed)).toEqual([]);
      }),
      { numRuns: Math.max(4, Math.ceil(runs / 100)) },
    );
  }, 3_600_000);
});

function isEmpty(line: Buffer): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line).trim() === '';
  } catch {
    return false;
  }
}
