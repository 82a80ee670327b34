import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere } from './run-here.test-support.ts';
import { examples, main, nodeOptions, secret } from './safe-return.test-support.ts';

const at = ['--on', '2026-06-10', '--jurisdiction'] as const;

describe('safe-return validate', () => {
  test('says that a complete case file is complete, and ends with 0', async () => {
    const { out, code } = await runHere(['validate', join(examples, 'reprisals-at-home.json')]);
    expect(out).toContain('Nothing is missing, nothing is wrong.');
    expect(code).toBe(0);
  });

  test('names what is missing by place and question, and ends with 1', async () => {
    const { out, code } = await runHere(['validate', '-'], '{"form":"risk-assessment","version":2}');
    expect(out).toMatch(/^\/answers\/reprisals\/riskToPerson \[required\]\n {2}.+\? Choose yes or no\./m);
    expect(code).toBe(1);
  });

  test('says each fault of a case file in the words of the form that it stands in', async () => {
    const { out } = await runHere(
      ['validate', '--level', 'draft', '-'],
      `{"plan":{"form":"reintegration-plan","version":1,"answers":{"mode":"${secret}"}},"consents":[{"form":"data-sharing-consent","version":1,"answers":{"anySharing":"${secret}"}}]}`,
    );
    expect(out).toMatch(
      /^\/plan\/answers\/mode \[unknown-code\]\n {2}\S.*\? Choose one of the answers in the list\.$/m,
    );
    expect(out).toMatch(
      /^\/consents\/0\/answers\/anySharing \[unknown-code\]\n {2}\S.*\? Choose one of the answers in the list\.$/m,
    );
  });

  test('takes half a form as a draft', async () => {
    const { code } = await runHere(
      ['validate', '--level', 'draft', '-'],
      '{"form":"risk-assessment","version":2}',
    );
    expect(code).toBe(0);
  });

  test('gives issues as JSON', async () => {
    const { out, code } = await runHere(
      ['validate', '--json', '-'],
      '{"form":"risk-assessment","version":9}',
    );
    expect(JSON.parse(out)).toEqual({
      ok: false,
      level: 'complete',
      issues: [{ path: '/version', code: 'unknown-version', params: {} }],
    });
    expect(code).toBe(1);
  });

  test('checks every part of a case file, and says where each fault stands', async () => {
    const { out, code } = await runHere(
      ['validate', '--json', '--level', 'draft', '-'],
      `{"profile":{"recordedAt":"2026-02-30"},"plan":{"form":"reintegration-plan","version":1,"answers":{"mode":"${secret}"}},"shoeSizes":[]}`,
    );
    const { issues } = JSON.parse(out) as { issues: readonly { path: string; code: string }[] };
    expect(issues.map(({ path, code: what }) => [path, what])).toEqual([
      ['/profile/recordedAt', 'date-impossible'],
      ['/plan/answers/mode', 'unknown-code'],
      ['', 'unknown-key'],
    ]);
    expect(code).toBe(1);
  });

  test('takes a file for the form that is named, whatever it says', async () => {
    const words = ['validate', '--json', '--level', 'draft', '--form', 'risk-assessment', '-'];
    expect(JSON.parse((await runHere(words, '{"version":2}')).out)).toMatchObject({
      issues: [{ path: '/form', code: 'unknown-form' }],
    });
    expect((await runHere(['validate', '--form', 'tax-return', '-'], '{}')).err).toContain(
      '--form takes one of',
    );
  });

  test('names a form that is not known', async () => {
    const { out, code } = await runHere(['validate', '--json', '-'], '{"form":"tax-return","version":2}');
    expect(JSON.parse(out)).toMatchObject({ issues: [{ path: '/form', code: 'unknown-form' }] });
    expect(code).toBe(1);
  });

  test('says it in another language', async () => {
    const { out } = await runHere(
      ['validate', '--locale', 'fr', '--level', 'draft', '-'],
      '{"form":"risk-assessment","version":2}',
    );
    expect(out).toMatch(/brouillon/);
  });
});

describe('safe-return evaluate', () => {
  test('gives the conclusion, the findings and their sources, and ends with 1 where there is an obstacle', async () => {
    const { out, code } = await runHere(['evaluate', join(examples, 'reprisals-at-home.json'), ...at, 'FR']);
    expect(out).toContain('There are obstacles to the return');
    expect(out).toContain('[safe.reprisals]');
    expect(out).toContain('gp1.57');
    expect(code).toBe(1);
  });

  test('names the ways to stay that can be asked for, in full, and what the others wait for', async () => {
    const { out } = await runHere(['evaluate', join(examples, 'reprisals-at-home.json'), ...at, 'FR']);
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

  test('lists the ways that are not open, and those that the state does not have, when all is asked for', async () => {
    const words = ['evaluate', '--all', join(examples, 'former-fighter.json'), ...at, 'CA'];
    const { out } = await runHere(words);
    expect(out).toMatch(/Not open on these answers \(\d+\)\n\n(?:.*\n)*?.*\[child-residence\]\n/);
    expect(out).toMatch(/Does not exist in this state \(4\)\n\n(?:.*\n)*?.*\[subsidiary-protection\]\n\n/);
  });

  test('shows duties that stand against each other before the findings, with both sides', async () => {
    const { out } = await runHere(['evaluate', join(examples, 'reprisals-at-home.json'), ...at, 'FR']);
    const [before = ''] = out.split(/^Obstacles to return/m);
    expect(before).toContain('[danger-told-unsafe]');
    expect(before).toMatch(/A danger in another country.* – Required\n.*\(er5\.140\)/);
    expect(before).toMatch(/Trafficking told to the other state.* – Required\n.*\(gp1\.25\)/);
  });

  test('speaks of no conflict where there is none', async () => {
    const { out } = await runHere(['evaluate', join(examples, 'eu-citizen.json'), ...at, 'ES']);
    expect(out).not.toContain('Duties that stand against each other');
  });

  test('ends with 0 where no obstacle was found, and does not call it safe', async () => {
    const { out, code } = await runHere([
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

  test('gives the same evaluation as JSON', async () => {
    const { out } = await runHere([
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

  test('takes a single form too', async () => {
    const { riskAssessment } = JSON.parse(readFileSync(join(examples, 'eu-citizen.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    const { out } = await runHere(['evaluate', '-', ...at, 'ES'], JSON.stringify(riskAssessment));
    expect(out).toContain('There are obstacles to the return');
  });

  test.each([
    ['no day', ['--jurisdiction', 'FR'], /--on/],
    ['a day that is none', ['--on', '2026-02-30', '--jurisdiction', 'FR'], /--on takes a whole date/],
    ['a month', ['--on', '2026-06', '--jurisdiction', 'FR'], /--on takes a whole date/],
    ['no state', ['--on', '2026-06-10'], /--jurisdiction/],
    ['a state that is none', [...at, 'France'], /two capital letters/],
  ])('refuses %s with one line, and ends with 2', async (_, words, line) => {
    const { out, err, code } = await runHere(['evaluate', join(examples, 'eu-citizen.json'), ...words]);
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
      'standard input is not JSON from line 1, column 67 on',
    ],
    ['JSON with a word too many', `{\n  "form": ${secret}\n}`, 2, 'not JSON from line 2, column 11 on'],
    ['binary garbage', '\u0000\u0001\u0002\uFFFD', 2, 'not JSON'],
    ['what is no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), 2, 'no text in UTF-8'],
    ['nothing', '', 2, 'not JSON'],
    ['no form at all', `{"note":"${secret}"}`, 2, 'neither a form nor a case file'],
    ['a list', `["${secret}"]`, 2, 'neither a form nor a case file'],
    ['wrong types', profile(`{"return":{"kind":["${secret}"]}}`), 1, '/profile/return/kind'],
    ['an unknown key', profile(`{"shoeSize":"${secret}"}`), 1, '/profile [unknown-key]'],
    ['a name for a key', profile(`{"${secret}":{"person":"yes"}}`), 1, '/profile [unknown-key]'],
    [
      'a key in other letters',
      profile('{"person":{"Sex":"female"}}'),
      1,
      '/profile/person/Sex [unknown-key]',
    ],
    ['__proto__', profile(`{"__proto__":{"admin":"${secret}"}}`), 1, '/profile'],
    [
      'a megabyte of text',
      profile(`{"return":{"destinationPlace":"${'x'.repeat(1_000_000)}"}}`),
      1,
      'too large',
    ],
    ['a thousand repeats', profile(`{"person":{"children":[${'{},'.repeat(999)}{}]}}`), 1, '100'],
    ['an impossible date', profile('{"recordedAt":"2026-02-30"}'), 1, '/profile/recordedAt'],
  ])('%s is named, never repeated, and never a crash', async (_, input, code, named) => {
    const run = await runHere(['validate', '--level', 'draft', '-'], input);
    expect(run.code).toBe(code);
    expect(run.out + run.err).toContain(named);
    expect(run.out + run.err).not.toContain(secret);
    expect(run.err).not.toMatch(/at .*\.ts:\d+/);
  });

  test('more than anybody would fill in is refused while it is read', async () => {
    const { err, code } = await runHere(['validate', '-'], ' '.repeat(17 * 1_048_576));
    expect(err).toContain('too large');
    expect(code).toBe(2);
  });

  test('an evaluation of a form that is not known is refused', async () => {
    const { err, code } = await runHere(['evaluate', '-', ...at, 'FR'], '{"form":"tax-return"}');
    expect(err).toContain('names no form that is known');
    expect(code).toBe(2);
  });

  test('evaluates hostile content to something open, not to a crash', async () => {
    const { code, out } = await runHere(['evaluate', '-', ...at, 'FR'], profile('{"__proto__":{}}'));
    expect(code).toBe(1);
    expect(out).toContain('Not determined yet');
  });

  test('one file that can’t be read stops none of the others', async () => {
    const [first, second] = [join(examples, 'eu-citizen.json'), join(examples, 'reprisals-at-home.json')];
    const { out, err, code } = await runHere(['validate', first, '/nowhere/case.json', second]);
    expect(out.match(/^== .*\.json$/gm)).toEqual([`== ${first}`, `== ${second}`]);
    expect(out.match(/Nothing is missing, nothing is wrong\./g)).toHaveLength(2);
    expect(err).toBe('safe-return: There is no file /nowhere/case.json.\n');
    expect(code).toBe(2);
  });

  test('several files end as the worst of them, and JSON says of which file it is', async () => {
    const sound = join(examples, 'payloads', 'best-interests.json');
    const { out, code } = await runHere(
      ['validate', '--json', sound, '-'],
      '{"form":"risk-assessment","version":2}',
    );
    expect(code).toBe(1);
    expect(out.match(/^ {2}"(?:file|ok)": .*$/gm)).toEqual([
      `  "file": ${JSON.stringify(sound)},`,
      '  "ok": true,',
      '  "file": "-",',
      '  "ok": false,',
    ]);
  });

  test.each(['rules', 'provisions', 'evaluate'])('%s says it when the disk is full', (command) => {
    const more = command === 'evaluate' ? `"${join(examples, 'eu-citizen.json')}" ${at.join(' ')} FR` : '';
    const { stderr, status } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" ${nodeOptions.join(' ')} "${main}" ${command} ${more} >/dev/full`],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('safe-return: The results can’t be written. The disk may be full.\n');
    expect(status).toBe(2);
  });

  test('a file that is cut short while it is written is no success', () => {
    const folder = mkdtempSync(join(tmpdir(), 'safe-return-'));
    const script = `trap '' XFSZ; ulimit -f 8; "${process.execPath}" ${nodeOptions.join(' ')} "${main}" schema risk-assessment > "${join(folder, 'cut.json')}"`;
    const { stderr, status } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(stderr).toBe('safe-return: The results can’t be written. The disk may be full.\n');
    expect(status).toBe(2);
  });

  test('it ends as it should, also where nothing can be told', () => {
    const command = `"${process.execPath}" ${nodeOptions.join(' ')} "${main}" validate /nowhere/case.json`;
    expect(spawnSync('sh', ['-c', `${command} 2>/dev/full`]).status).toBe(2);
    expect(spawnSync('sh', ['-c', `${command} 2>&-`]).status).toBe(2);
  });

  test.each([
    ['a file that is not there', ['validate', '/nowhere/case.json'], 'There is no file'],
    ['no file', ['evaluate', ...at, 'FR'], 'Name a file'],
    ['no command', [], 'Say what to do'],
    ['a directory', ['validate', tmpdir()], 'can’t be read'],
    ['a word too many', ['schema', 'risk-assessment', 'best-interests'], 'too many words'],
    ['a word where none belongs', ['provisions', '2'], 'too many words'],
    ['a value where none belongs', ['validate', '--json=yes', '-'], '--json takes no value'],
    ['an option without its value', ['validate', '--level'], '--level needs a value'],
    ['a file that would command the terminal', ['validate', 'a\u001B[2J\nb'], 'There is no file a [2J b.'],
    ['a command that is none', ['approve'], 'not known'],
    ['an option that is none', ['validate', '--force', '-'], '--force'],
    ['an option of another command', ['validate', '--on', '2026-06-10', '-'], '“validate” takes no --on'],
    ['JSON that is to be text', ['rules', '--json', '--format', 'text'], 'leave one of them out'],
    ['a language that is none', ['validate', '--locale', 'xx', '-'], '--locale takes one of'],
  ])('%s ends with 2 and one line', async (_, words, line) => {
    const { err, code } = await runHere(words);
    expect(code).toBe(2);
    expect(err).toContain(line);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('safe-return provisions', () => {
  test('counts every provision once, and none is open', async () => {
    const { out, code } = await runHere(['provisions', '--json']);
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

  test('says in words what serves a provision, or why nothing in a case file can', async () => {
    const { out } = await runHere(['provisions']);
    expect(out).toMatch(/gp1\.52 {2}.*\n\s+Rules: .*safe\.torture/);
    expect(out).toMatch(/gl\.45 {2}.*\n\s+By itself: No rule that bars a return for good asks/);
    expect(out).toMatch(/gp1\.80 {2}.*\n\s+nothing that a case file can carry: Asks for money/);
    expect(out).toMatch(/er7\.82 {2}.*\n(?:\s+.*\n)*?\s+Contacts after the return: month-1/);
  });

  test('lists one principle, from both parts', async () => {
    const { out } = await runHere(['provisions', '--principle', '2']);
    expect(out).toContain('161 provisions: ');
    expect(out).not.toMatch(/^gp1\./m);
    expect((await runHere(['provisions', '--principle', '8'])).code).toBe(2);
  });
});

describe('safe-return explain', () => {
  const words = ['explain', join(examples, 'reprisals-at-home.json'), ...at, 'FR'];

  test('says why a finding came out as it did, with the answers it rests on', async () => {
    const { out, code } = await runHere([...words, '--rule', 'safe.reprisals']);
    expect(out).toMatch(
      /It applies when\n.*Is a return to another country proposed or decided\?”: Yes – yes/,
    );
    expect(out).toMatch(/There is a danger of reprisals – yes/);
    expect(out).toContain('gp1.57');
    expect(code).toBe(0);
  });

  test('gives the tree as JSON', async () => {
    const { out } = await runHere([...words, '--rule', 'safe.reprisals', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      rule: 'safe.reprisals',
      outcome: 'breached',
      when: { truth: 'true' },
    });
  });

  test('asks for a rule that there is', async () => {
    expect((await runHere(words)).err).toContain('--rule');
    expect((await runHere([...words, '--rule', 'no.such-rule'])).code).toBe(2);
  });
});

describe('safe-return rules', () => {
  test('writes a page for lawyers: words, provisions, instruments and cases', async () => {
    const { out, code } = await runHere([
      'rules',
      '--format',
      'html',
      '--principle',
      '3',
      '--on',
      '2026-06-15',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('<article id="protection.refoulement-examined">');
    expect(out).toContain('<article id="option.refugee-status">');
    expect(out).toMatch(/<q\s+lang="en"\s+dir="ltr"/);
    expect(out).toContain('Refugee Convention');
    expect(out).toMatch(/\d+ worked cases/);
    expect(out).not.toContain('undefined');
  });

  test('gives rules as data, with their force for each kind of state', async () => {
    const { out } = await runHere(['rules', '--format', 'json', '--on', '2026-06-15']);
    const { rules } = JSON.parse(out) as { rules: readonly { id: string; force: unknown }[] };
    expect(rules.find(({ id }) => id === 'safe.torture')?.force).toMatchObject({ 'osce-only': 'must' });
  });

  test('refuses a format and a day that it does not know', async () => {
    expect((await runHere(['rules', '--format', 'pdf'])).err).toContain('--format takes');
    expect((await runHere(['rules', '--on', 'today'])).code).toBe(2);
  });
});

describe('safe-return upgrade', () => {
  test('carries a form of an older version to today’s, and tells what it did', async () => {
    const { out, code } = await runHere(['upgrade', '-'], '{"form":"risk-assessment","version":1}');
    expect(JSON.parse(out)).toMatchObject({
      payload: { version: 2 },
      report: { outcome: 'upgraded', quarantined: [] },
    });
    expect(code).toBe(0);
  });

  test('carries every form of a case file, each with its report', async () => {
    const content = JSON.parse(
      readFileSync(join(examples, 'returned-and-followed-up.json'), 'utf8'),
    ) as object;
    const old = { ...content, riskAssessment: { form: 'risk-assessment', version: 1 }, somethingElse: 1 };
    const { out, code } = await runHere(['upgrade', '-'], JSON.stringify(old));
    const { caseFile, reports } = JSON.parse(out) as {
      caseFile: unknown;
      reports: readonly { path: string; outcome: string }[];
    };
    expect(caseFile).toEqual({ ...old, riskAssessment: { form: 'risk-assessment', version: 2 } });
    expect(reports.map(({ path, outcome }) => `${path} ${outcome}`)).toEqual([
      '/riskAssessment upgraded',
      '/plan current',
      '/consents/0 current',
      ...[0, 1, 2, 3].map((index) => `/monitoringReports/${String(index)} current`),
    ]);
    expect(code).toBe(0);
  });

  test('ends with 1 where one form of a case file could not be carried', async () => {
    const { out, code } = await runHere(['upgrade', '-'], '{"consents":[{"form":"tax-return","version":1}]}');
    expect(JSON.parse(out)).toMatchObject({ reports: [{ path: '/consents/0', outcome: 'unknown-form' }] });
    expect(code).toBe(1);
  });

  test('ends with 1 where something could not be carried', async () => {
    const { out, code } = await runHere(
      ['upgrade', '-'],
      `{"form":"risk-assessment","version":1,"answers":{"note":"${secret}"}}`,
    );
    expect(JSON.parse(out)).toMatchObject({ report: { quarantined: [{ path: '/answers/note' }] } });
    expect(code).toBe(1);
  });
});

test('no answer commands the terminal out of JSON either', async () => {
  const bytes = '{"form":"risk-assessment","version":2,"caseReference":"\\u001b[2J\\u009b2J\\u007f"}';
  for (const words of [
    ['upgrade', '-'],
    ['upgrade', '--ndjson', '-'],
  ]) {
    const { out } = await runHere(words, bytes);
    expect(out).not.toMatch(/[^\P{Cc}\n]/u);
    expect(JSON.parse(out)).toMatchObject({ payload: { caseReference: '\u001B[2J\u009B2J\u007F' } });
  }
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
    readonly path: string;
    readonly form: string;
    readonly disclosed: Readonly<Record<string, unknown>>;
    readonly withheld: readonly { readonly reasons: readonly string[] }[];
  }
  const tellParts = async (of: string, changed: Parameters<typeof asked>[0]): Promise<readonly Told[]> => {
    const { out } = await runHere(['disclose', of, '--json', ...asked(changed)]);
    return (JSON.parse(out) as { readonly parts: readonly Told[] }).parts;
  };
  const tell = async (changed: Parameters<typeof asked>[0]): Promise<Told> => {
    const parts = await tellParts(file, changed);
    expect(parts).toHaveLength(1);
    return parts[0] as Told;
  };

  test('shows what would be shared, and for the sender what is kept back and why', async () => {
    const { out, code } = await runHere(['disclose', file, ...asked()]);
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

  test('gives as JSON what core gives, with the reasons of everything that is kept back', async () => {
    const { disclosed, withheld } = await tell({});
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
  ])('shares nothing for %s', async (_, changed, reason) => {
    const { disclosed, withheld } = await tell(changed);
    expect(disclosed).toEqual({});
    expect(withheld.some(({ reasons }) => reasons.includes(reason))).toBe(true);
  });

  test('takes every form of a case with all its consents, each by its place', async () => {
    const parts = await tellParts(file, { form: undefined });
    expect(parts.map(({ path, form }) => [path, form])).toEqual([
      ['/riskAssessment', 'risk-assessment'],
      ['/plan', 'reintegration-plan'],
      ['/consents/0', 'data-sharing-consent'],
    ]);
    expect(parts[1]).toEqual(await tell({}));
  });

  test('takes a form that the case has several of', async () => {
    const several = join(examples, 'returned-and-followed-up.json');
    const parts = await tellParts(several, { form: 'monitoring-report' });
    expect(parts.map(({ path }) => path)).toEqual(
      [0, 1, 2, 3].map((index) => `/monitoringReports/${String(index)}`),
    );
  });

  test('says all that may go out before anything that is for the sender alone', async () => {
    const { out } = await runHere(['disclose', file, ...asked({ form: undefined })]);
    const [shared = '', kept = ''] = out.split('From here on, for you alone');
    for (const half of [shared, kept])
      expect(half).toMatch(
        /^Form: .*\(\/riskAssessment\)$[^]*^Form: .*\(\/plan\)$[^]*^Form: .*\(\/consents\/0\)$/m,
      );
    expect(shared).not.toContain('Kept back');
    expect(kept).not.toContain('May be shared');
  });

  test('shares nothing of a form without a consent beside it', async () => {
    const { plan } = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
    const { out } = await runHere(['disclose', '-', ...asked()], JSON.stringify(plan));
    expect(out).toContain('Nothing of it may be shared.');
  });

  test('says once whom to tell where a consent was taken back', async () => {
    const caseFile = JSON.parse(readFileSync(join(examples, 'consent-withdrawn.json'), 'utf8')) as {
      readonly consents: readonly { readonly answers: { afterWithdrawal?: unknown } }[];
    };
    for (const { answers } of caseFile.consents) delete answers.afterWithdrawal;
    const words = asked({ country: 'MK', on: '2026-12-01', form: undefined });
    const { out } = await runHere(['disclose', '-', ...words], JSON.stringify(caseFile));
    expect(out.match(/^Nothing of it may be shared\.$/gm)).toHaveLength(3);
    expect(out).toMatch(/To be told that a consent was taken back:\n {2}\S.*\n$/);
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
    ['a form that is not there', { form: 'best-interests' }, /not the one that is meant/],
  ])('refuses %s with one line, and ends with 2', async (_, changed, line) => {
    const { out, err, code } = await runHere(['disclose', file, ...asked(changed)]);
    expect(out).toBe('');
    expect(err).toMatch(line);
    expect(err).not.toContain(secret);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });

  test('lets no answer command the terminal', async () => {
    const caseFile = readFileSync(file, 'utf8').replaceAll(
      '"birth": {',
      String.raw`"birth": { "place": "\u001b[2J\u009bA\ntown",`,
    );
    const { out } = await runHere(['disclose', '-', ...asked()], caseFile);
    expect(out).toContain('“ [2J A town”');
    expect(out).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('safe-return schedule', () => {
  const file = join(examples, 'returned-and-followed-up.json');

  test('lists contacts with their days and how they stand', async () => {
    const { out, code } = await runHere(['schedule', file, '--on', '2026-06-10']);
    expect(out).toContain('10 May 2026: After three months – Reported');
    expect(out).toContain('10 August 2026: After six months – Due');
    expect(code).toBe(0);
  });

  test('ends with 1 where a contact is overdue', async () => {
    const { out, code } = await runHere(['schedule', file, '--on', '2026-08-11']);
    expect(out).toContain('10 August 2026: After six months – Overdue');
    expect(code).toBe(1);
  });

  test('says what does not take place, and why', async () => {
    const none = join(examples, 'no-contact-wanted-afterwards.json');
    const { out } = await runHere(['schedule', none, '--on', '2026-06-10']);
    expect(out).toContain('None of the reasons is the person’s fault.');
    expect(out).toContain('The person has not agreed to it, or no longer does');
  });

  test('gives the same as JSON, and refuses a file without a plan', async () => {
    const { out } = await runHere(['schedule', '--json', file, '--on', '2026-06-10']);
    expect(JSON.parse(out)).toMatchObject({
      contacts: expect.arrayContaining([expect.objectContaining({ state: 'due' })]),
    });
    const { err, code } = await runHere([
      'schedule',
      join(examples, 'eu-citizen.json'),
      '--on',
      '2026-06-10',
    ]);
    expect(err).toContain('holds no reintegration plan');
    expect(code).toBe(2);
  });
});

describe('safe-return schema', () => {
  test('writes the JSON Schema of a form, with the words of its questions', async () => {
    const { out, code } = await runHere([
      'schema',
      'reintegration-plan',
      '--level',
      'draft',
      '--locale',
      'fr',
    ]);
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:safe-return:json-schema:reintegration-plan:1:draft',
      properties: { caseReference: { title: expect.stringContaining('référence') } },
    });
    expect(code).toBe(0);
  });

  test('asks for a form and a level that there are', async () => {
    expect((await runHere(['schema'])).err).toContain('Name the form: risk-assessment');
    expect((await runHere(['schema', 'tax-return'])).code).toBe(2);
    expect((await runHere(['schema', 'risk-assessment', '--level', 'half'])).err).toContain('--level takes');
  });
});

test('it stops quietly when a pipe is closed early', () => {
  const piped = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" --conditions=@safe-return/source "${main}" provisions | head -1`],
    { encoding: 'utf8' },
  );
  expect(piped.stderr).toBe('');
});
