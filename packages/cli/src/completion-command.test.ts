import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHere } from './run-here.test-support.ts';

/** A folder with one file in it, and the script of each shell. */
let folder = '';
const script = (shell: string): string => join(folder, `.completion.${shell}`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'safe-return-'));
  writeFileSync(join(folder, 'case.json'), '{}');
  for (const shell of ['bash', 'zsh', 'fish'])
    writeFileSync(script(shell), (await runHere(['completion', shell])).out);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function lines(command: string, words: readonly string[]): readonly string[] {
  const { stdout, stderr } = spawnSync(command, words, { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout
    .trim()
    .split(/\r?\n/)
    .toSorted((one, other) => one.localeCompare(other));
}

function isThere(shell: string): boolean {
  return spawnSync(shell, ['--version']).status === 0;
}

/** What each shell offers for the last word of a line. */
const cases: readonly (readonly [line: string, offered: readonly string[]])[] = [
  ['safe-return ev', ['evaluate']],
  ['safe-return --locale f', ['fr']],
  ['safe-return --locale fr prov', ['provisions']],
  ['safe-return help sched', ['schedule']],
  ['safe-return disclose --re', ['--recipient']],
  ['safe-return --locale fr disclose --re', ['--recipient']],
  ['safe-return disclose --recipient support', ['support-organisation']],
  ['safe-return validate --level d', ['draft']],
  ['safe-return explain --rule safe.tort', ['safe.torture']],
  ['safe-return schema b', ['best-interests']],
  ['safe-return completion f', ['fish']],
  ['safe-return upgrade ca', ['case.json']],
  ['safe-return provisions ca', ['']],
  ['safe-return evaluate --on ca', ['']],
];

describe('bash', () => {
  const offered = (line: string): readonly string[] =>
    lines('bash', [
      '--norc',
      '-c',
      `source "$1"; shift; complete -p safe-return >/dev/null
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); _safe_return; printf '%s\n' "\${COMPREPLY[@]}"`,
      'bash',
      script('bash'),
      // Bash takes an equals sign for a word of its own.
      ...line.replace('=', ' = ').split(' '),
    ]);

  test.each(cases)('completes “%s”', (line, expected) => {
    expect(offered(line)).toEqual(expected);
  });

  test('completes a value behind an equals sign', () => {
    expect(offered('safe-return validate --level=d')).toEqual(['draft']);
  });

  test('offers every command where none is named yet', () => {
    expect(offered('safe-return ')).toEqual(expect.arrayContaining(['validate', 'help', '--version']));
  });
});

describe('fish', () => {
  const offered = (line: string): readonly string[] =>
    lines('fish', ['--no-config', '-c', 'source $argv[1]; complete -C $argv[2]', script('fish'), line]);

  test.runIf(isThere('fish')).each(cases)('completes “%s”', (line, expected) => {
    expect(offered(line)).toEqual(expected);
  });
});

describe('zsh', () => {
  // A zsh within a terminal of its own, where somebody types the line, Tab, and a key that shows what stands there then.
  const typed = `zmodload zsh/zpty
zpty typing zsh -f -i
zpty -w typing 'PROMPT=; unsetopt PROMPT_SP BEEP; autoload -Uz compinit; compinit -D -u; source "'$1'"; show() { print -r -- "<<$BUFFER>>" }; zle -N show; bindkey "^X" show; print RE""ADY'
zpty -r typing begun '*READY*'
zpty -n -w typing "$2"$'\t\x18'
zpty -r typing shown '*<<*>>*'
print -r -- \${\${shown##*<<}%%>>*}
zpty -d typing`;

  test.runIf(isThere('zsh')).each(cases)('completes “%s”', (line, [expected = '']) => {
    const before = line.slice(0, line.lastIndexOf(' ') + 1);
    const [completed] = lines('zsh', ['-f', '-c', typed, 'zsh', script('zsh'), line]);
    expect(completed?.trim()).toBe(expected === '' ? line : `${before}${expected}`);
  });
});

test('a shell that is not known is asked for', async () => {
  const { err, code } = await runHere(['completion', 'csh']);
  expect(err).toContain('bash, zsh or fish');
  expect(code).toBe(2);
});
