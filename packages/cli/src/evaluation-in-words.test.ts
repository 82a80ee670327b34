import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SaidEvaluation } from './evaluation-in-words.ts';
import { examples, safeReturn } from './safe-return.test-support.ts';

const file = join(examples, 'reprisals-at-home.json');
const evaluate = ['evaluate', file, '--on', '2026-06-10', '--jurisdiction', 'FR'];

function words(...more: readonly string[]): SaidEvaluation {
  const { out } = safeReturn([...evaluate, '--json', '--words', ...more]);
  return (JSON.parse(out) as { readonly words: SaidEvaluation }).words;
}

describe('An evaluation with its words, for a server that has none of its own', () => {
  test('has the conclusion and each finding with its reason, what is missing, and its sources', () => {
    const { conclusion, noVerdict, groups, conflicts, options, missing } = words();
    expect(conclusion).toBe('There are obstacles to the return');
    expect(noVerdict).toBe('Nothing here says that a return is safe.');
    expect(groups.map(({ group }) => group)).toEqual([
      'obstacles',
      'safeguards-missing',
      'undetermined',
      'recommendations',
    ]);
    const reprisals = groups[0]?.findings.find(({ rule }) => rule === 'safe.reprisals');
    expect(reprisals?.title).toBe('Revenge on the person or the family');
    expect(reprisals?.text).toMatch(/in danger of revenge/);
    expect(reprisals?.lifting).toMatch(/^Measures can lift this/);
    expect(reprisals?.sources.find(({ provision }) => provision === 'gp1.57')).toEqual({
      provision: 'gp1.57',
      name: 'Guiding Principles, Part 1, Principle 1 (gp1.57)',
      statement: 'Every risk assessment should at least cover revenge by the traffickers on the person.',
      instruments: [],
    });
    const open = groups.find(({ group }) => group === 'undetermined')?.findings ?? [];
    expect(open.flatMap((finding) => finding.missing)).toContainEqual({
      path: 'plan.mode',
      question: expect.stringMatching(/\?$/) as string,
    });
    expect(conflicts.found[0]?.sides[0]?.sources[0]?.instruments).toEqual([
      'Council of Europe Trafficking Convention, 33(1)',
    ]);
    expect(options.groups[0]?.outcome).toBe('available');
    expect(options.groups[0]?.options[0]?.durations[0]).toEqual({
      text: 'At least 30 days: required.',
      sources: ['er2.41'],
    });
    expect(missing.places.length).toBeGreaterThan(0);
  });

  test('has what is fulfilled and does not apply when all is asked for, and speaks the language that is asked for', () => {
    const said = words('--all', '--locale', 'fr');
    expect(said.groups.map(({ group }) => group)).toEqual(expect.arrayContaining(['met', 'not-applicable']));
    expect(said.locale).toBe('fr');
    expect(said.conclusion).toBe('Il y a des obstacles au retour');
  });

  test('has beside them all that it has without', () => {
    const plain = JSON.parse(safeReturn([...evaluate, '--json']).out) as object;
    expect(plain).not.toHaveProperty('words');
    expect(JSON.parse(safeReturn([...evaluate, '--json', '--words']).out)).toMatchObject(plain);
  });
});

describe('Issues with their words', () => {
  test('say what to do, and no answer', () => {
    const secret = 'SECRET-77ab';
    const { out, code } = safeReturn(
      ['validate', '-', '--level', 'draft', '--json', '--words'],
      `{"form":"risk-assessment","version":2,"profile":{"recordedAt":"${secret}"}}`,
    );
    const { issues } = JSON.parse(out) as { readonly issues: readonly unknown[] };
    expect(issues).toEqual([
      {
        path: '/profile/recordedAt',
        code: 'date-format',
        params: {},
        words: 'On what date were these answers recorded? Write the date as day, month and year.',
      },
    ]);
    expect(out).not.toContain(secret);
    expect(code).toBe(1);
  });
});

test.each([
  ['without --json', ['validate', '-', '--words']],
  ['line by line', ['validate', '-', '--ndjson', '--words']],
])('words are refused %s', (_, asked) => {
  const { out, err, code } = safeReturn(asked, '{}');
  expect([out, code]).toEqual(['', 2]);
  expect(err).toBe('safe-return: --words goes into JSON: add --json.\n');
});
