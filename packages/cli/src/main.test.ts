import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examples, main, safeReturn, secret } from './safe-return.test-support.ts';

const at = ['--on', '2026-06-10', '--jurisdiction'] as const;

describe('safe-return validate', () => {
  test('says that a complete case file is complete, and ends with 0', () => {
    const { out, code } = safeReturn(['validate', join(examples, 'reprisals-at-home.json')]);
    expect(out).toContain('Nothing is missing, nothing is wrong.');
    expect(code).toBe(0);
  });

  test('names what is missing by place and question, and ends with 1', () => {
    const { out, code } = safeReturn(['validate', '-'], '{"form":"risk-assessment","version":2}');
    expect(out).toMatch(/\/answers\/reprisals\/riskToPerson\n {2}.+\? Choose yes or no\./);
    expect(code).toBe(1);
  });

  test('says each fault of a case file in the words of the form that it stands in', () => {
    const { out } = safeReturn(
      ['validate', '--level', 'draft', '-'],
      `{"plan":{"form":"reintegration-plan","version":1,"answers":{"mode":"${secret}"}},"consents":[{"form":"data-sharing-consent","version":1,"answers":{"anySharing":"${secret}"}}]}`,
    );
    expect(out).toMatch(/^\/plan\/answers\/mode\n {2}\S.*\? Choose one of the answers in the list\.$/m);
    expect(out).toMatch(
      /^\/consents\/0\/answers\/anySharing\n {2}\S.*\? Choose one of the answers in the list\.$/m,
    );
  });

  test('takes half a form as a draft', () => {
    const { code } = safeReturn(
      ['validate', '--level', 'draft', '-'],
      '{"form":"risk-assessment","version":2}',
    );
    expect(code).toBe(0);
  });

  test('gives issues as JSON', () => {
    const { out, code } = safeReturn(['validate', '--json', '-'], '{"form":"risk-assessment","version":9}');
    expect(JSON.parse(out)).toEqual({
      ok: false,
      level: 'complete',
      issues: [{ path: '/version', code: 'unknown-version', params: {} }],
    });
    expect(code).toBe(1);
  });

  test('checks every part of a case file, and says where each fault stands', () => {
    const { out, code } = safeReturn(
      ['validate', '--json', '--level', 'draft', '-'],
      `{"profile":{"recordedAt":"2026-02-30"},"plan":{"form":"reintegration-plan","version":1,"answers":{"mode":"${secret}"}},"shoeSizes":[]}`,
    );
    const { issues } = JSON.parse(out) as { issues: readonly { path: string; code: string }[] };
    expect(issues.map(({ path, code: what }) => [path, what])).toEqual([
      ['/profile/recordedAt', 'date-impossible'],
      ['/plan/answers/mode', 'unknown-code'],
      ['/shoeSizes', 'unknown-key'],
    ]);
    expect(code).toBe(1);
  });

  test('takes a file for the form that is named, whatever it says', () => {
    const words = ['validate', '--json', '--level', 'draft', '--form', 'risk-assessment', '-'];
    expect(JSON.parse(safeReturn(words, '{"version":2}').out)).toMatchObject({
      issues: [{ path: '/form', code: 'unknown-form' }],
    });
    expect(safeReturn(['validate', '--form', 'tax-return', '-'], '{}').err).toContain('--form takes one of');
  });

  test('names a form that is not known', () => {
    const { out, code } = safeReturn(['validate', '--json', '-'], '{"form":"tax-return","version":2}');
    expect(JSON.parse(out)).toMatchObject({ issues: [{ path: '/form', code: 'unknown-form' }] });
    expect(code).toBe(1);
  });

  test('says it in another language', () => {
    const { out } = safeReturn(
      ['validate', '--locale', 'fr', '--level', 'draft', '-'],
      '{"form":"risk-assessment","version":2}',
    );
    expect(out).toMatch(/brouillon/);
  });
});

describe('safe-return evaluate', () => {
  test('gives the conclusion, the findings and their sources, and ends with 1 where there is an obstacle', () => {
    const { out, code } = safeReturn(['evaluate', join(examples, 'reprisals-at-home.json'), ...at, 'FR']);
    expect(out).toContain('There are obstacles to the return');
    expect(out).toContain('[safe.reprisals]');
    expect(out).toContain('gp1.57');
    expect(code).toBe(1);
  });

  test('names the ways to stay that can be asked for, in full, and what the others wait for', () => {
    const { out } = safeReturn(['evaluate', join(examples, 'reprisals-at-home.json'), ...at, 'FR']);
    const [, section = ''] = out.split(/^Other ways than return$/m);
    const [options = ''] = section.split(/^\S.* \(\d+\)$/m);
    expect(options).toContain('Whoever decides may find otherwise');
    const [available = '', unknown = ''] = options.split('Not known yet (5)');
    expect(available).toContain('Can be asked for (4)');
    expect(available).toMatch(
      /\[reflection-period\]\n(?: {6}.*\n)*? {6}At least 30 days: required\. \(er2\.41\)/,
    );
    expect(available).toMatch(/May not be made a condition:\n {8}Helping the authorities/);
    expect(available).toMatch(/Sources: gp2\.21, er2\.38/);
    expect(unknown).toMatch(/\[refugee-status\]\n.*\n {6}Missing:\n.*\(riskAssessment\.persecution\.signs\)/);
    expect(unknown).not.toContain('At least');
    expect(options).not.toContain('[child-residence]');
  });

  test('lists the ways that are not open, and those that the state does not have, when all is asked for', () => {
    const words = ['evaluate', '--all', join(examples, 'former-fighter.json'), ...at, 'CA'];
    const { out } = safeReturn(words);
    expect(out).toMatch(/Not open on these answers \(\d+\)\n\n(?:.*\n)*?.*\[child-residence\]\n/);
    expect(out).toMatch(/Does not exist in this state \(4\)\n\n(?:.*\n)*?.*\[subsidiary-protection\]\n\n/);
  });

  test('shows duties that stand against each other before the findings, with both sides', () => {
    const { out } = safeReturn(['evaluate', join(examples, 'reprisals-at-home.json'), ...at, 'FR']);
    const [before = ''] = out.split(/^Obstacles to return/m);
    expect(before).toContain('[danger-told-unsafe]');
    expect(before).toMatch(/A danger in another country.* – Required\n.*\(er5\.140\)/);
    expect(before).toMatch(/Trafficking told to the other state.* – Required\n.*\(gp1\.25\)/);
  });

  test('speaks of no conflict where there is none', () => {
    const { out } = safeReturn(['evaluate', join(examples, 'eu-citizen.json'), ...at, 'ES']);
    expect(out).not.toContain('Duties that stand against each other');
  });

  test('ends with 0 where no obstacle was found, and does not call it safe', () => {
    const { out, code } = safeReturn([
      'evaluate',
      join(examples, 'no-obstacle-found.json'),
      '--on',
      '2026-05-16',
      '--jurisdiction',
      'AT',
    ]);
    expect(out).toContain('No obstacle found in what was recorded');
    expect(out).toContain('Nothing here says that a return is safe.');
    expect(code).toBe(0);
  });

  test('gives the same evaluation as JSON', () => {
    const { out } = safeReturn([
      'evaluate',
      '--json',
      join(examples, 'eu-citizen.json'),
      '--on',
      '2026-01-20',
      '--jurisdiction',
      'ES',
    ]);
    const { on, conclusion, findings } = JSON.parse(out) as {
      on: string;
      conclusion: string;
      findings: unknown[];
    };
    expect({ on, conclusion }).toEqual({ on: '2026-01-20', conclusion: 'obstacles' });
    expect(findings.length).toBeGreaterThan(80);
  });

  test('takes a single form too', () => {
    const { riskAssessment } = JSON.parse(readFileSync(join(examples, 'eu-citizen.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    const { out } = safeReturn(['evaluate', '-', ...at, 'ES'], JSON.stringify(riskAssessment));
    expect(out).toContain('There are obstacles to the return');
  });

  test.each([
    ['no day', ['--jurisdiction', 'FR'], /--on/],
    ['a day that is none', ['--on', '2026-02-30', '--jurisdiction', 'FR'], /--on takes a whole date/],
    ['no state', ['--on', '2026-06-10'], /--jurisdiction/],
    ['a state that is none', [...at, 'France'], /two capital letters/],
  ])('refuses %s with one line, and ends with 2', (_, words, line) => {
    const { out, err, code } = safeReturn(['evaluate', join(examples, 'eu-citizen.json'), ...words]);
    expect(out).toBe('');
    expect(err).toMatch(line);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });
});

describe('bad input', () => {
  const profile = (inner: string): string => `{"form":"risk-assessment","version":2,"profile":${inner}}`;
  test.each([
    [
      'truncated JSON',
      `{"form":"risk-assessment","profile":{"recordedBy":{"organisation":"${secret}`,
      2,
      'not JSON',
    ],
    ['binary garbage', '\u0000\u0001\u0002\uFFFD', 2, 'not JSON'],
    ['what is no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), 2, 'not JSON'],
    ['nothing', '', 2, 'not JSON'],
    ['no form at all', `{"note":"${secret}"}`, 2, 'neither a form nor a case file'],
    ['a list', `["${secret}"]`, 2, 'neither a form nor a case file'],
    ['wrong types', profile(`{"return":{"kind":["${secret}"]}}`), 1, '/profile/return/kind'],
    ['an unknown key', profile(`{"shoeSize":"${secret}"}`), 1, '/profile/shoeSize'],
    ['__proto__', profile(`{"__proto__":{"admin":"${secret}"}}`), 1, '/profile'],
    [
      'a megabyte of text',
      profile(`{"return":{"destinationPlace":"${'x'.repeat(1_000_000)}"}}`),
      1,
      'too large',
    ],
    ['a thousand repeats', profile(`{"person":{"children":[${'{},'.repeat(999)}{}]}}`), 1, '100'],
    ['an impossible date', profile('{"recordedAt":"2026-02-30"}'), 1, '/profile/recordedAt'],
  ])('%s is named, never repeated, and never a crash', (_, input, code, named) => {
    const run = safeReturn(['validate', '--level', 'draft', '-'], input);
    expect(run.code).toBe(code);
    expect(run.out + run.err).toContain(named);
    expect(run.out + run.err).not.toContain(secret);
    expect(run.err).not.toMatch(/at .*\.ts:\d+/);
  });

  test('more than anybody would fill in is refused while it is read', () => {
    const { err, code } = safeReturn(['validate', '-'], ' '.repeat(17 * 1_048_576));
    expect(err).toContain('too large');
    expect(code).toBe(2);
  });

  test('an evaluation of a form that is not known is refused', () => {
    const { err, code } = safeReturn(['evaluate', '-', ...at, 'FR'], '{"form":"tax-return"}');
    expect(err).toContain('names no form that is known');
    expect(code).toBe(2);
  });

  test('evaluates hostile content to something open, not to a crash', () => {
    const { code, out } = safeReturn(['evaluate', '-', ...at, 'FR'], profile('{"__proto__":{}}'));
    expect(code).toBe(1);
    expect(out).toContain('Not determined yet');
  });

  test.each([
    ['a file that is not there', ['validate', '/nowhere/case.json'], 'There is no file'],
    ['no file', ['evaluate', ...at, 'FR'], 'Name a file'],
    ['no command', [], 'Say what to do'],
    ['a directory', ['validate', tmpdir()], 'can’t be read'],
    ['two files', ['validate', 'a.json', 'b.json'], 'one file at a time'],
    ['a command that is none', ['approve'], 'not known'],
    ['an option that is none', ['validate', '--force', '-'], '--force'],
    ['an option of another command', ['validate', '--on', '2026-06-10', '-'], '“validate” takes no --on'],
    ['a language that is none', ['validate', '--locale', 'xx', '-'], '--locale takes one of'],
  ])('%s ends with 2 and one line', (_, words, line) => {
    const { err, code } = safeReturn(words);
    expect(code).toBe(2);
    expect(err).toContain(line);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('safe-return provisions', () => {
  test('counts every provision once, and none is open', () => {
    const { out, code } = safeReturn(['provisions', '--json']);
    const { total, served, declared, open } = JSON.parse(out) as {
      total: number;
      served: number;
      declared: number;
      open: string[];
    };
    expect(total).toBe(1669);
    expect(served + declared).toBe(total);
    expect(open).toEqual([]);
    expect(code).toBe(0);
  });

  test('says in words what serves a provision, or why nothing in a case file can', () => {
    const { out } = safeReturn(['provisions']);
    expect(out).toMatch(/gp1\.52 {2}.*\n\s+Rules: .*safe\.torture/);
    expect(out).toMatch(/gl\.45 {2}.*\n\s+By itself: No rule that bars a return for good asks/);
    expect(out).toMatch(/gp1\.80 {2}.*\n\s+nothing that a case file can carry: Asks for money/);
    expect(out).toMatch(/er7\.82 {2}.*\n(?:\s+.*\n)*?\s+Contacts after the return: month-1/);
  });

  test('lists one principle, from both parts', () => {
    const { out } = safeReturn(['provisions', '--principle', '2']);
    expect(out).toContain('161 provisions: ');
    expect(out).not.toMatch(/^gp1\./m);
    expect(safeReturn(['provisions', '--principle', '8']).code).toBe(2);
  });
});

describe('safe-return explain', () => {
  const words = ['explain', join(examples, 'reprisals-at-home.json'), ...at, 'FR'];

  test('says why a finding came out as it did, with the answers it rests on', () => {
    const { out, code } = safeReturn([...words, '--rule', 'safe.reprisals']);
    expect(out).toMatch(
      /It applies when\n.*Is a return to another country proposed or decided\?”: Yes – yes/,
    );
    expect(out).toMatch(/There is a danger of reprisals – yes/);
    expect(out).toContain('gp1.57');
    expect(code).toBe(0);
  });

  test('gives the tree as JSON', () => {
    const { out } = safeReturn([...words, '--rule', 'safe.reprisals', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      rule: 'safe.reprisals',
      outcome: 'breached',
      when: { truth: 'true' },
    });
  });

  test('asks for a rule that there is', () => {
    expect(safeReturn(words).err).toContain('--rule');
    expect(safeReturn([...words, '--rule', 'no.such-rule']).code).toBe(2);
  });
});

describe('safe-return rules', () => {
  test('writes a page for lawyers: words, provisions, instruments and cases', () => {
    const { out, code } = safeReturn(['rules', '--format', 'html', '--principle', '3', '--on', '2026-06-15']);
    expect(code).toBe(0);
    expect(out).toContain('<article id="protection.refoulement-examined">');
    expect(out).toContain('<article id="option.refugee-status">');
    expect(out).toMatch(/<q\s+lang="en"\s+dir="ltr"/);
    expect(out).toContain('Refugee Convention');
    expect(out).toMatch(/\d+ worked cases/);
    expect(out).not.toContain('undefined');
  });

  test('gives rules as data, with their force for each kind of state', () => {
    const { out } = safeReturn(['rules', '--format', 'json', '--on', '2026-06-15']);
    const { rules } = JSON.parse(out) as { rules: readonly { id: string; force: unknown }[] };
    expect(rules.find(({ id }) => id === 'safe.torture')?.force).toMatchObject({ 'osce-only': 'must' });
  });

  test('refuses a format and a day that it does not know', () => {
    expect(safeReturn(['rules', '--format', 'pdf']).err).toContain('--format takes');
    expect(safeReturn(['rules', '--on', 'today']).code).toBe(2);
  });
});

describe('safe-return upgrade', () => {
  test('carries a form of an older version to today’s, and tells what it did', () => {
    const { out, code } = safeReturn(['upgrade', '-'], '{"form":"risk-assessment","version":1}');
    expect(JSON.parse(out)).toMatchObject({
      payload: { version: 2 },
      report: { outcome: 'upgraded', quarantined: [] },
    });
    expect(code).toBe(0);
  });

  test('ends with 1 where something could not be carried', () => {
    const { out, code } = safeReturn(
      ['upgrade', '-'],
      `{"form":"risk-assessment","version":1,"answers":{"note":"${secret}"}}`,
    );
    expect(JSON.parse(out)).toMatchObject({ report: { quarantined: [{ path: '/answers/note' }] } });
    expect(code).toBe(1);
  });
});

describe('safe-return disclose', () => {
  const request = {
    recipient: 'support-organisation',
    purpose: 'reception-on-return',
    name: 'Partner organisation there',
    country: 'RS',
    on: '2026-05-18',
    form: 'reintegration-plan',
  };
  const asked = (changed: Readonly<Record<string, string | undefined>> = {}): string[] =>
    Object.entries({ ...request, ...changed }).flatMap(([option, value]) =>
      value === undefined ? [] : [`--${option}`, value],
    );
  const file = join(examples, 'no-obstacle-found.json');
  interface Told {
    readonly disclosed: Readonly<Record<string, unknown>>;
    readonly withheld: readonly { readonly reasons: readonly string[] }[];
  }
  const tell = (changed: Parameters<typeof asked>[0]): Told =>
    JSON.parse(safeReturn(['disclose', file, '--json', ...asked(changed)]).out) as Told;

  test('shows what would be shared, and for the sender what is kept back and why', () => {
    const { out, code } = safeReturn(['disclose', file, ...asked()]);
    const [shared = '', kept = ''] = out.split('From here on, for you alone');
    expect(shared).toContain('Nothing was sent.');
    expect(shared).toMatch(
      /Does the person need an interpreter\? \(profile\.person\.interpreterNeeded\)\n +No/,
    );
    expect(shared).toContain('The recipient may not pass it on.');
    expect(shared).not.toContain('profile.person.hasChildren');
    expect(kept).toMatch(
      /The person did not agree to share this kind of information\..*\n.*profile\.person\.hasChildren/,
    );
    expect(kept).toMatch(/and \d+ more/);
    expect(code).toBe(1);
  });

  test('gives as JSON what core gives, with the reasons of everything that is kept back', () => {
    const { disclosed, withheld } = tell({});
    expect(disclosed).toMatchObject({ profile: { person: { interpreterNeeded: 'no' } } });
    expect(withheld.every(({ reasons }) => reasons.length > 0)).toBe(true);
  });

  test.each([
    ['no name', { name: undefined }, 'disclose.grant-for-recipient'],
    ['another name', { name: 'Another organisation' }, 'disclose.grant-for-recipient'],
    ['no country', { country: undefined }, 'disclose.codes-known'],
    ['another country', { country: 'BA' }, 'disclose.grant-for-recipient'],
    ['another purpose', { purpose: 'statistics-research' }, 'disclose.grant-for-purpose'],
    ['a day after the consent has ended', { on: '2028-05-18' }, 'disclose.in-force'],
  ])('shares nothing for %s', (_, changed, reason) => {
    const { disclosed, withheld } = tell(changed);
    expect(disclosed).toEqual({});
    expect(withheld.some(({ reasons }) => reasons.includes(reason))).toBe(true);
  });

  test('shares nothing of a form without a consent beside it', () => {
    const { plan } = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
    const { out } = safeReturn(['disclose', '-', ...asked()], JSON.stringify(plan));
    expect(out).toContain('Nothing of it may be shared.');
  });

  test('says whom to tell where a consent was taken back', () => {
    const caseFile = JSON.parse(readFileSync(join(examples, 'consent-withdrawn.json'), 'utf8')) as {
      readonly consents: readonly { readonly answers: { afterWithdrawal?: unknown } }[];
    };
    for (const { answers } of caseFile.consents) delete answers.afterWithdrawal;
    const words = asked({ country: 'MK', on: '2026-12-01' });
    const { out } = safeReturn(['disclose', '-', ...words], JSON.stringify(caseFile));
    expect(out).toContain('Nothing of it may be shared.');
    expect(out).toMatch(/To be told that a consent was taken back:\n {2}\S/);
  });

  test.each([
    ['no recipient', { recipient: undefined }, /--recipient/],
    ['a recipient that is none', { recipient: secret }, /--recipient takes/],
    ['no purpose', { purpose: undefined }, /--purpose/],
    ['a purpose that is none', { purpose: secret }, /--purpose takes/],
    ['no day', { on: undefined }, /--on/],
    ['a day that is none', { on: '2026-02-30' }, /--on takes a whole date/],
    ['a country that is none', { country: 'Serbia' }, /--country takes/],
    ['a form that is none', { form: 'tax-return' }, /--form takes one of/],
    ['a form that is not there', { form: 'best-interests' }, /does not hold the form/],
    ['several forms, and none named', { form: undefined }, /Name the one that is meant/],
  ])('refuses %s with one line, and ends with 2', (_, changed, line) => {
    const { out, err, code } = safeReturn(['disclose', file, ...asked(changed)]);
    expect(out).toBe('');
    expect(err).toMatch(line);
    expect(err).not.toContain(secret);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });

  test('lets no answer command the terminal', () => {
    const caseFile = readFileSync(file, 'utf8').replaceAll(
      '"interpreterNeeded": "no"',
      String.raw`"interpreterNeeded": "\u001b[2J"`,
    );
    const { out } = safeReturn(['disclose', '-', ...asked(), '--all'], caseFile);
    expect(out).not.toContain('\u001B');
  });
});

describe('safe-return schedule', () => {
  const file = join(examples, 'returned-and-followed-up.json');

  test('lists contacts with their days and how they stand', () => {
    const { out, code } = safeReturn(['schedule', file, '--on', '2026-06-10']);
    expect(out).toContain('10 May 2026: After three months – Reported');
    expect(out).toContain('10 August 2026: After six months – Due');
    expect(code).toBe(0);
  });

  test('ends with 1 where a contact is overdue', () => {
    const { out, code } = safeReturn(['schedule', file, '--on', '2026-08-11']);
    expect(out).toContain('10 August 2026: After six months – Overdue');
    expect(code).toBe(1);
  });

  test('says what does not take place, and why', () => {
    const none = join(examples, 'no-contact-wanted-afterwards.json');
    const { out } = safeReturn(['schedule', none, '--on', '2026-06-10']);
    expect(out).toContain('None of the reasons is the person’s fault.');
    expect(out).toContain('The person has not agreed to it, or no longer does');
  });

  test('gives the same as JSON, and refuses a file without a plan', () => {
    const { out } = safeReturn(['schedule', '--json', file, '--on', '2026-06-10']);
    expect(JSON.parse(out)).toMatchObject({
      contacts: expect.arrayContaining([expect.objectContaining({ state: 'due' })]),
    });
    const { err, code } = safeReturn(['schedule', join(examples, 'eu-citizen.json'), '--on', '2026-06-10']);
    expect(err).toContain('holds no reintegration plan');
    expect(code).toBe(2);
  });
});

describe('safe-return schema', () => {
  test('writes the JSON Schema of a form, with the words of its questions', () => {
    const { out, code } = safeReturn(['schema', 'reintegration-plan', '--level', 'draft', '--locale', 'fr']);
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:safe-return:json-schema:reintegration-plan:1:draft',
      properties: { caseReference: { title: expect.stringContaining('référence') } },
    });
    expect(code).toBe(0);
  });

  test('asks for a form and a level that there are', () => {
    expect(safeReturn(['schema']).err).toContain('Name the form: risk-assessment');
    expect(safeReturn(['schema', 'tax-return']).code).toBe(2);
    expect(safeReturn(['schema', 'risk-assessment', '--level', 'half']).err).toContain('--level takes');
  });
});

describe('safe-return completion', () => {
  /** What bash offers for the last of some words. */
  const offered = (...words: readonly string[]): readonly string[] => {
    const script = `${safeReturn(['completion', 'bash']).out}
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_safe_return
printf '%s\n' "\${COMPREPLY[@]}"`;
    return spawnSync('bash', ['-c', script, 'bash', ...words], { encoding: 'utf8' })
      .stdout.trim()
      .split('\n');
  };

  test('offers commands, their options, and values, in bash', () => {
    expect(offered('safe-return', 'ev')).toEqual(['evaluate']);
    expect(offered('safe-return', 'disclose', '--re')).toEqual(['--recipient']);
    expect(offered('safe-return', 'disclose', '--recipient', 'support')).toEqual(['support-organisation']);
    expect(offered('safe-return', 'schema', 'b')).toEqual(['best-interests']);
  });

  test.each(['zsh', 'fish'])('writes a script for %s, with every command', (shell) => {
    const { out, code } = safeReturn(['completion', shell]);
    for (const command of ['validate', 'evaluate', 'disclose', 'schedule', 'schema', 'completion'])
      expect(out).toContain(command);
    expect(code).toBe(0);
  });

  test('asks for a shell that it knows', () => {
    expect(safeReturn(['completion', 'csh']).err).toContain('bash, zsh or fish');
  });
});

test.each([
  'validate',
  'evaluate',
  'explain',
  'disclose',
  'schedule',
  'upgrade',
  'schema',
  'rules',
  'provisions',
  'completion',
])('%s explains itself: how it is called, what it takes, how it ends, and by an example', (command) => {
  const { out, code } = safeReturn([command, '--help']);
  expect(out).toMatch(new RegExp(`^Usage\n  safe-return ${command}`));
  expect(out).toMatch(/^Options$[\s\S]*^Exit codes$[\s\S]*^Example$/m);
  expect(out).not.toMatch(/cli\.|\{/);
  expect(code).toBe(0);
});

test('help fits a newcomer, and works through a pipe that is closed early', () => {
  const { out, code } = safeReturn(['--help']);
  expect(out).toContain('safe-return COMMAND [FILE] [OPTIONS]');
  expect(code).toBe(0);
  const piped = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" --conditions=@safe-return/source "${main}" provisions | head -1`],
    { encoding: 'utf8' },
  );
  expect(piped.stderr).toBe('');
});
