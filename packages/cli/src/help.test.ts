import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '@safe-return/messages';
import { commands, isCommand, optionsOf } from './commands.ts';
import { runHere } from './run-here.test-support.ts';
import { examples, main, nodeOptions } from './safe-return.test-support.ts';

const names = Object.keys(commands).filter(isCommand);

test.each(locales.map(({ code }) => code))('help lists every command, in %s', async (locale) => {
  const { out, code } = await runHere(['--help', '--locale', locale]);
  for (const name of names) expect(out).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'));
  expect(out).not.toMatch(/cli\.|\{/);
  expect(code).toBe(0);
});

test.each(names)('%s says how it is called, all that it takes, how it ends, and examples', async (name) => {
  const { out, code } = await runHere([name, '--help']);
  expect(out).toMatch(new RegExp(`^Usage\n {2}safe-return ${name}`));
  expect(out).toMatch(/^Options$[^]*^Exit codes$[^]*^Examples$/m);
  for (const option of optionsOf(commands[name])) expect(out).toMatch(new RegExp(`^ {2}--${option}\\b`, 'm'));
  expect(out).not.toMatch(/cli\.|\{/);
  expect(code).toBe(0);
});

test.each([
  ['help', /^Checks and evaluates/],
  ['help schedule', /^Usage\n {2}safe-return schedule FILE\.\.\. --on DATE$/m],
  ['schedule -h', /^Usage\n {2}safe-return schedule/],
])('“safe-return %s” helps too', async (words, said) => {
  const { out, code } = await runHere(words.split(' '));
  expect(out).toMatch(said);
  expect(code).toBe(0);
});

describe('the examples of the help', () => {
  /** A folder as a newcomer might have it, which is their home too. */
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'safe-return-'));
    const whole = readFileSync(join(examples, 'no-obstacle-found.json'), 'utf8');
    const half = '{"form":"risk-assessment","version":1}';
    writeFileSync(join(folder, 'case.json'), whole);
    writeFileSync(join(folder, 'assessment.json'), half);
    writeFileSync(join(folder, 'cases.ndjson'), `${whole.replaceAll('\n', '')}\n`);
    writeFileSync(join(folder, 'assessments.ndjson'), `${half}\n`);
    mkdirSync(join(folder, '.config/fish/completions'), { recursive: true });
    mkdirSync(join(folder, 'bin'));
    const command = `exec "${process.execPath}" ${nodeOptions.join(' ')} "${main}" "$@"`;
    writeFileSync(join(folder, 'bin/safe-return'), `#!/bin/sh\n${command}\n`, { mode: 0o755 });
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(names.flatMap((name) => commands[name].examples.map((words) => `safe-return ${name} ${words}`)))(
    '%s',
    (line) => {
      const { stdout, stderr, status } = spawnSync('sh', ['-c', line], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, HOME: folder, PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}` },
      });
      expect([0, 1]).toContain(status);
      expect(stderr).toMatch(line.includes('--ndjson') ? /^1 line: .* not carried out: 0\.\n$/ : /^$/);
      const written = line.split(/>>? /)[1]?.replace('~/', '');
      expect(written === undefined ? stdout : readFileSync(join(folder, written), 'utf8')).not.toBe('');
      expect(readdirSync(folder)).toContain('case.json');
    },
  );
});
