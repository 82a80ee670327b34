import { describe, expect, test } from 'vitest';
import type { Condition, Operand } from '../conditions/condition.ts';
import { facts } from '../facts/facts.ts';
import { legalGrounds } from '../provisions/legal.ts';
import type { Question } from '../questions/question.ts';
import { repeatOf } from '../questions/register.ts';
import { citedQuestions } from '../evaluation/cited-questions.ts';
import { readableQuestions } from '../evaluation/readable-questions.ts';
import { protectionOptions } from '../options/options.ts';
import { rules } from '../rules/rules.ts';
import { orders } from '../validation/orders.ts';
import { forms } from './forms.ts';
import { isPutToChild, pointerTo, locationOf } from './form.ts';

const all = readableQuestions;

/** What only an evaluation knows: the profile that a form was filled in with stands below the form. */
const beyondForms = new Set(['riskAssessment.profile.return.destination']);

function* reads(
  condition: Condition,
  row = '',
): Generator<{ path: string; values?: readonly string[]; op: string }> {
  const at = (path: string): string => (path.startsWith('.') ? row + path : path);
  switch (condition.op) {
    case 'all':
    case 'any':
      for (const part of condition.of) yield* reads(part, row);
      return;
    case 'not':
      yield* reads(condition.of, row);
      return;
    case 'some':
    case 'every':
      yield { path: at(condition.path), op: condition.op };
      yield* reads(condition.where, at(condition.path));
      return;
    case 'is':
      yield { path: at(condition.path), values: condition.values, op: 'is' };
      return;
    case 'answered':
    case 'known':
      yield { path: at(condition.path), op: condition.op };
      return;
    case 'fact':
      yield { path: `fact:${condition.name}`, op: 'fact' };
      return;
    case 'before':
    case 'notAfter':
    case 'atLeast':
    case 'moreThan':
    case 'lessThan':
      for (const operand of [condition.left, condition.right]) yield* operandReads(operand, at);
  }
}

function* operandReads(
  operand: Operand,
  at: (path: string) => string,
): Generator<{ path: string; op: string }> {
  if ('answer' in operand) yield { path: at(operand.answer), op: 'answer' };
  if ('fact' in operand) yield { path: `fact:${operand.fact}`, op: 'fact' };
}

const conditions: readonly (readonly [owner: string, condition: Condition, row: string])[] = [
  ...[...all].flatMap(([path, question]) => {
    const row = repeatOf(path) ?? '';
    const list: [string, Condition, string][] = [];
    if (question.relevant) list.push([`relevance of ${path}`, question.relevant, row]);
    if (question.required && question.required !== 'always')
      list.push([`need of ${path}`, question.required, row]);
    return list;
  }),
  ...Object.entries(facts).flatMap(([name, fact]) =>
    'is' in fact ? [[`fact ${name}`, fact.is, ''] as [string, Condition, string]] : [],
  ),
  ...rules.flatMap(({ id, when, expect: expected }) => [
    [`rule ${id}, when`, when, ''] as [string, Condition, string],
    [`rule ${id}, expect`, expected, ''] as [string, Condition, string],
  ]),
  ...protectionOptions.map(
    ({ id, openWhen }) => [`option ${id}`, openWhen, ''] as [string, Condition, string],
  ),
];

function optionsOf(question: Question): readonly string[] | undefined {
  return 'options' in question ? question.options : undefined;
}

describe('every condition', () => {
  test.each(conditions)(
    '%s reads questions and facts that exist, and codes that they have',
    (_, condition, row) => {
      for (const { path, values } of reads(condition, row)) {
        if (path.startsWith('fact:')) {
          expect(Object.keys(facts)).toContain(path.slice(5));
          continue;
        }
        if (beyondForms.has(path)) continue;
        const question = all.get(path);
        expect(question, path).toBeDefined();
        if (values && question)
          expect([...(optionsOf(question) ?? []), ...question.reserved], path).toEqual(
            expect.arrayContaining([...values]),
          );
      }
    },
  );

  test('of a rule or an option never asks whether something is known: a missing answer would turn into a no', () => {
    const judging = [
      ...rules.flatMap(({ when, expect: expected }) => [when, expected]),
      ...protectionOptions.map(({ openWhen }) => openWhen),
    ];
    const used = judging.flatMap((condition) =>
      [...reads(condition)].filter(({ op }) => op === 'known').map(({ path }) => path),
    );
    expect(used).toEqual([]);
  });
});

describe('no question decides its own relevance, however long the way round', () => {
  test('there is no circle', () => {
    const seen = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (node: string): void => {
      if (seen.get(node) === 'done') return;
      if (seen.get(node) === 'open') {
        circles.push(node);
        return;
      }
      seen.set(node, 'open');
      for (const next of dependenciesOf(node)) visit(next);
      seen.set(node, 'done');
    };
    for (const path of all.keys()) visit(path);
    expect(circles).toEqual([]);
  });

  function dependenciesOf(node: string): readonly string[] {
    if (node.startsWith('fact:')) {
      const fact = Object.entries(facts).find(([name]) => name === node.slice(5))?.[1];
      return fact && 'is' in fact ? [...reads(fact.is)].map(({ path }) => path) : [];
    }
    const question = all.get(node);
    const row = repeatOf(node);
    const outer = row === undefined ? [] : [row];
    return question?.relevant
      ? [...outer, ...[...reads(question.relevant, row)].map(({ path }) => path)]
      : outer;
  }
});

describe('every question', () => {
  const placed = Object.values(forms).flatMap((form) => form.placed);

  test('stands in one place of one form', () => {
    for (const form of Object.values(forms)) {
      const paths = form.placed.map(({ path }) => path);
      expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
    }
  });

  test('of a row stands in a repeat that is asked', () => {
    const repeats = new Set(
      placed.filter(({ question }) => question.kind === 'repeat').map(({ path }) => path),
    );
    const orphans = placed.filter(({ repeat }) => repeat !== undefined && !repeats.has(repeat));
    expect(orphans.map(({ path }) => path)).toEqual([]);
  });

  test('is no question and a group at once', () => {
    const paths = placed.map(({ path }) => path);
    expect(
      paths.filter((path) => paths.some((other) => other.startsWith(`${path}.`) && !path.endsWith('[]'))),
    ).toEqual([]);
  });

  test('cites provisions, each once', () => {
    for (const [path, { basis }] of citedQuestions) {
      expect(basis.length, path).toBeGreaterThan(0);
      expect(new Set(basis).size, path).toBe(basis.length);
      for (const id of basis) expect(Object.hasOwn(legalGrounds, id), `${path}: ${id}`).toBe(true);
    }
  });

  test('that is put to a person lets them prefer not to say', () => {
    const pressing = placed.filter(
      ({ question }) =>
        question.kind !== 'repeat' &&
        question.answeredBy.some((who) => who === 'person' || who === 'guardian') &&
        question.reserved.length > 0 &&
        !question.reserved.includes('declined'),
    );
    expect(pressing.map(({ path }) => path)).toEqual([]);
  });

  test('has options that differ, and no reserved value among them', () => {
    for (const { path, question } of placed) {
      const options = optionsOf(question);
      if (!options) continue;
      expect(new Set(options).size, path).toBe(options.length);
      expect(
        options.filter((code) => question.reserved.some((reserved) => reserved === code)),
        path,
      ).toEqual([]);
    }
  });

  test('is found in a payload by its pointer, and back', () => {
    const form = forms['risk-assessment'];
    expect(pointerTo(form, 'riskAssessment.reprisals.threats[2].when')).toBe(
      '/answers/reprisals/threats/2/when',
    );
    expect(locationOf(form, '/answers/reprisals/threats/2/when')).toBe(
      'riskAssessment.reprisals.threats[2].when',
    );
    for (const { path } of placed.filter(
      ({ repeat, question }) => repeat === undefined && question.kind !== 'repeat',
    )) {
      expect(locationOf(form, pointerTo(form, path))).toBe(path);
    }
  });
});

test('pairs of dates that are ordered are asked', () => {
  const known = new Set(Object.values(forms).flatMap((form) => form.placed.map(({ path }) => path)));
  for (const { earlier, later } of orders)
    expect([earlier, later].filter((path) => !known.has(path))).toEqual([]);
});

test.each(Object.values(forms))(
  'no two sections of $id have one id, the profile’s among them',
  ({ sections }) => {
    const ids = sections.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  },
);

describe('a second wording, for a child', () => {
  const pathsPutToChild = (id: keyof typeof forms): readonly string[] =>
    forms[id].placed.filter((placed) => isPutToChild(forms[id], placed)).map(({ path }) => path);

  test('is for what the person is asked in the determination and in the consent', () => {
    expect(pathsPutToChild('best-interests')).toContain('bestInterests.heard.wantsReturn');
    expect(pathsPutToChild('data-sharing-consent')).toContain('consent.grants[].childAnswer');
  });

  test('is not for what only the worker answers, nor for the profile, which other forms share', () => {
    const paths = [...pathsPutToChild('best-interests'), ...pathsPutToChild('data-sharing-consent')];
    expect(paths).not.toContain('consent.how.interpreter');
    expect(paths.filter((path) => path.startsWith('profile.'))).toEqual([]);
  });

  test.each(['risk-assessment', 'reintegration-plan', 'monitoring-report'] as const)('is not in %s', (id) => {
    expect(pathsPutToChild(id)).toEqual([]);
  });
});
