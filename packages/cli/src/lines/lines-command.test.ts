import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { runHere } from '../run-here.test-support.ts';
import { examples, main, nodeOptions, safeReturn, secret } from '../safe-return.test-support.ts';

const draft = '{"form":"risk-assessment","version":2}';
const on = ['--on', '2026-06-10', '--jurisdiction', 'FR'];

function resultsIn(out: string): readonly Readonly<Record<string, unknown>>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}

function start(words: readonly string[], options: readonly string[] = []): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...nodeOptions, ...options, main, ...words]);
}

describe('safe-return validate --ndjson', () => {
  test('gives one result a line, by number, whatever stands in a line, and goes on', () => {
    const input = Buffer.concat([
      Buffer.from(`\uFEFF${draft}\r\n\r\n{"form":"risk-assessment","note":"${secret}\n`),
      Buffer.from([0x00, 0xff, 0xfe, 0x0a]),
      Buffer.from(`{"note":"${secret}"}\n"${secret}"\nnull\n[${'['.repeat(100_000)}\n`),
      Buffer.from(`"${secret}${'x'.repeat(5_000_000)}"\n`),
      Buffer.from(
        `{"form":"tax-return","version":2}\n{"form":"risk-assessment","version":2,"answers":"${secret}"}\n`,
      ),
      Buffer.from(`{"form":"risk-assessment","version":2,"__proto__":{"${secret}":1}}\n${draft}`),
    ]);
    const { out, err, code } = safeReturn(['validate', '--ndjson', '--level', 'draft', '-'], input);
    expect(resultsIn(out)).toEqual([
      { line: 1, ok: true, level: 'draft', issues: [] },
      { line: 3, error: 'not-json' },
      { line: 4, error: 'not-json' },
      { line: 5, error: 'not-a-case-file' },
      { line: 6, error: 'not-a-case-file' },
      { line: 7, error: 'not-a-case-file' },
      { line: 8, error: 'not-json' },
      { line: 9, error: 'too-large' },
      { line: 10, ok: false, level: 'draft', issues: [{ path: '/form', code: 'unknown-form', params: {} }] },
      { line: 11, ok: false, level: 'draft', issues: [{ path: '/answers', code: 'type', params: {} }] },
      { line: 12, ok: false, level: 'draft', issues: [{ path: '', code: 'forbidden-key', params: {} }] },
      { line: 13, ok: true, level: 'draft', issues: [] },
    ]);
    expect(out + err).not.toContain(secret);
    expect(err).toBe('12 lines: nothing to report for 2, something to report for 3, not carried out: 7.\n');
    expect(code).toBe(1);
  });

  test('finds in a line what it finds in a file', () => {
    const whole = readFileSync(join(examples, 'contact-lost-after-return.json'), 'utf8');
    const half = JSON.stringify({ ...(JSON.parse(whole) as object), profile: { recordedAt: '2026-02-30' } });
    const { issues } = JSON.parse(safeReturn(['validate', '--json', '-'], half).out) as { issues: unknown };
    const { out } = safeReturn(['validate', '--ndjson', '-'], `${half}\n`);
    expect(resultsIn(out)).toEqual([{ line: 1, ok: false, level: 'complete', issues }]);
  });

  test('takes every line for the form that is named', () => {
    const { out } = safeReturn(['validate', '--ndjson', '--form', 'best-interests', '-'], `${draft}\n`);
    expect(resultsIn(out)).toMatchObject([
      { line: 1, issues: [{ path: '/form', code: 'unknown-form' }, { path: '/version' }] },
    ]);
  });

  test('ends with 0 where there is nothing to report, and says so in the language that is asked for', () => {
    const words = ['validate', '--ndjson', '--level', 'draft', '--locale', 'fr', '-'];
    const { err, code } = safeReturn(words, `${draft}\n`);
    expect(err).toContain('1 ligne');
    expect(code).toBe(0);
  });

  test.each([
    ['a file that is not there', ['/nowhere/cases.ndjson'], 'There is no file'],
    ['a directory', [tmpdir()], 'can’t be read'],
    ['nothing at all', ['-'], 'not one line'],
    ['a form that is none', ['--form', 'tax-return', '-'], '--form takes one of'],
    ['--json beside it', ['--json', '-'], 'leave out --json'],
  ])('%s ends with 2 and one line', (_, words, line) => {
    const { out, err, code } = safeReturn(['validate', '--ndjson', ...words]);
    expect(out).toBe('');
    expect(err).toContain(line);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });

  test('does 20,000 lines, nearly a gigabyte, in order and in little room, one of them of 400 MB', async () => {
    const measure = `data:text/javascript,import { writeSync } from 'node:fs';
process.on('exit', () => writeSync(2, '\\nroom ' + process.resourceUsage().maxRSS));`;
    const child = start(['validate', '--ndjson', '--level', 'draft', '-'], ['--import', measure]);
    const reading = Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    const line = `${draft}${' '.repeat(26_000)}\n`;
    for (let number = 1; number <= 20_000; number += 1) {
      const written = number % 1_000 === 0 ? `{"note":"${secret}\n` : line;
      if (!child.stdin.write(written)) await once(child.stdin, 'drain');
    }
    const piece = '"'.padEnd(1_000_000, 'x');
    for (let pieces = 0; pieces < 400; pieces += 1)
      if (!child.stdin.write(piece)) await once(child.stdin, 'drain');
    child.stdin.end(`\n${draft}`);
    const [out, err, [code]] = await reading;
    const results = resultsIn(out);
    expect(results.map(({ line: number }) => number)).toEqual(
      Array.from({ length: 20_002 }, (_, at) => at + 1),
    );
    expect(results.filter(({ error }) => error === 'not-json')).toHaveLength(20);
    expect(results.at(-2)).toEqual({ line: 20_001, error: 'too-large' });
    expect(out + err).not.toContain(secret);
    expect(err).toContain(
      '20,002 lines: nothing to report for 19,981, something to report for 0, not carried out: 21.',
    );
    expect(code).toBe(1);
    const room = [...err.matchAll(/room (\d+)/g)].map(([, kilobytes]) => Number(kilobytes));
    expect(Math.max(...room)).toBeGreaterThan(0);
    expect(Math.max(...room)).toBeLessThan(400_000);
  }, 120_000);

  test('gives results while more is still to come, and on Ctrl+C says what was done', async () => {
    const child = start(['validate', '--ndjson', '--level', 'draft', '-']);
    const ended = Promise.all([text(child.stderr), once(child, 'exit')]);
    child.stdin.write(`${draft}\n${draft}\n{"note":"${secret}`);
    let out = '';
    for await (const chunk of child.stdout) {
      out += String(chunk);
      if (resultsIn(out).length === 2) break;
    }
    child.kill('SIGINT');
    const [err, [code]] = await ended;
    expect(err).toBe(
      'Stopped before the end. Done until then:\n2 lines: nothing to report for 2, something to report for 0, not carried out: 0.\n',
    );
    expect(code).toBe(130);
  });

  test('stops quietly when nobody reads on, and does not end as if all was done', () => {
    const command = `yes '${draft}' | "${process.execPath}" ${nodeOptions.join(' ')} "${main}" validate --ndjson --level draft -`;
    const { stdout, stderr } = spawnSync('bash', ['-c', `${command} | head -1; echo "\${PIPESTATUS[1]}"`], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('{"line":1,"ok":true,"level":"draft","issues":[]}\n2\n');
    expect(stderr).toBe('');
  });
});

describe('several files', () => {
  test('are done one after the other, each result with its file, and one that is missing stops none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'safe-return-'));
    const [first, second] = [join(folder, 'first.ndjson'), join(folder, 'second.ndjson')];
    writeFileSync(first, `${draft}\n${draft}\n`);
    writeFileSync(second, `${draft}\n`);
    const words = ['validate', '--ndjson', '--level', 'draft', first, join(folder, 'none'), second];
    const { out, err, code } = await runHere(words);
    rmSync(folder, { recursive: true });
    expect(resultsIn(out).map(({ file, line }) => [file, line])).toEqual([
      [first, 1],
      [first, 2],
      [second, 1],
    ]);
    expect(err).toMatch(/^safe-return: There is no file .*none\.\n3 lines: /);
    expect(code).toBe(2);
  });
});

describe('every other command', () => {
  const file = readFileSync(join(examples, 'returned-and-followed-up.json'), 'utf8');
  const asked = ['--recipient', 'support-organisation', '--purpose', 'monitoring', '--on', '2026-06-10'];

  test.each([
    ['upgrade', [], '{"form":"risk-assessment","version":1,"answers":{"note":"x"}}'],
    ['schedule', ['--on', '2026-08-11'], file],
    ['disclose', [...asked, '--country', 'RS', '--name', 'Nobody'], file],
    ['explain', [...on, '--rule', 'safe.torture'], file],
  ] as const)('%s gives for a line what it gives for a file', async (command, words, content) => {
    const whole = await runHere([command, '--json', ...words, '-'], content);
    const { out, code } = await runHere([command, '--ndjson', ...words, '-'], content.replaceAll('\n', ''));
    expect(resultsIn(out)).toEqual([{ line: 1, ...(JSON.parse(whole.out) as object) }]);
    expect(code).toBe(whole.code);
  });

  test.each([
    ['schedule', ['--on', '2026-08-11'], draft, 'no-plan'],
    ['disclose', asked, '{"profile":{}}', 'form-not-there'],
    ['explain', [...on, '--rule', 'safe.torture'], '[]', 'not-a-case-file'],
  ] as const)('%s says of which line it could not be done', async (command, words, content, error) => {
    const { out, code } = await runHere([command, '--ndjson', ...words, '-'], `\n${content}\n`);
    expect(resultsIn(out)).toEqual([{ line: 2, error }]);
    expect(code).toBe(1);
  });
});

test('a thread that ends of itself ends the command, with a word and what was done', async () => {
  const crash = `data:text/javascript,import { isMainThread } from 'node:worker_threads';
if (!isMainThread) process.exit(0);`;
  const child = start(['validate', '--ndjson', '-'], ['--import', crash]);
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  child.stdin.write(`${draft}\n`);
  const [out, err, [code]] = await ended;
  expect(out).toBe('');
  expect(err).toMatch(/^Stopped before the end\. Done until then:\n0 lines: .*\n.*not your doing \(Error\)/);
  expect(code).toBe(2);
});

test('a full disk is said, with what was done before', () => {
  const { stderr, status } = spawnSync(
    'sh',
    [
      '-c',
      `echo '${draft}' | "${process.execPath}" ${nodeOptions.join(' ')} "${main}" validate --ndjson - >/dev/full`,
    ],
    { encoding: 'utf8' },
  );
  expect(stderr).toMatch(
    /^Stopped before the end\. .*\n0 lines: .*\nsafe-return: The results can’t be written\./,
  );
  expect(status).toBe(2);
});

describe('progress', () => {
  test('is shown to somebody who looks on, and gone before the summary', async () => {
    const { err } = await runHere(['validate', '--ndjson', '--level', 'draft', '-'], `${draft}\n`, {
      watched: true,
    });
    expect(err).toMatch(/^\r1 line done\r {11}\r1 line: nothing to report for 1/);
  });

  test('is not shown to a file', async () => {
    const { err } = await runHere(['validate', '--ndjson', '--level', 'draft', '-'], `${draft}\n`);
    expect(err).not.toContain('\r');
  });
});

describe('safe-return evaluate --ndjson', () => {
  const names = ['reprisals-at-home', 'no-obstacle-found', 'eu-citizen'];
  const files = names.map(
    (name) => JSON.parse(readFileSync(join(examples, `${name}.json`), 'utf8')) as unknown,
  );
  const input = `${files.map((file) => JSON.stringify(file)).join('\n')}\nnot JSON ${secret}\n`;

  test('gives for each line the conclusion, and the rules behind it by name', () => {
    const { out, err, code } = safeReturn(['evaluate', '--ndjson', '-', ...on], input);
    const results = resultsIn(out);
    expect(results).toMatchObject([
      { line: 1, conclusion: 'obstacles', issues: 0, obstacles: expect.arrayContaining(['safe.reprisals']) },
      { line: 2, on: '2026-06-10', jurisdiction: 'FR', ruleSet: { hash: expect.any(String) } },
      { line: 3, conclusion: 'obstacles' },
      { line: 4, error: 'not-json' },
    ]);
    expect(out + err).not.toContain(secret);
    expect(code).toBe(1);
  });

  test('gives each evaluation in full where all is asked for, the same as of a file', () => {
    const { out } = safeReturn(
      ['evaluate', '--ndjson', '--all', '-', ...on],
      `${JSON.stringify(files[0])}\n`,
    );
    const single = safeReturn(['evaluate', '--json', join(examples, 'reprisals-at-home.json'), ...on]).out;
    expect(resultsIn(out)).toEqual([{ line: 1, issues: 0, ...(JSON.parse(single) as object) }]);
  });

  test('refuses a day or a state that is none before it begins', () => {
    const { out, err, code } = safeReturn(
      ['evaluate', '--ndjson', '-', '--on', '2026-02-30', '--jurisdiction', 'FR'],
      input,
    );
    expect([out, code]).toEqual(['', 2]);
    expect(err).toContain('--on takes a whole date');
    expect(safeReturn(['evaluate', '--ndjson', '-', '--on', '2026-06-10'], input).err).toContain(
      '--jurisdiction',
    );
  });
});
