import { expect, test } from 'vitest';
import type { Condition, Operand } from '../conditions/condition.ts';
import { evaluateCondition } from '../conditions/evaluate.ts';
import type { CaseFile } from '../evaluation/case-file.ts';
import { facts, isFactName } from '../facts/facts.ts';
import { parameters } from '../facts/parameters.ts';
import { forms } from '../forms/forms.ts';
import { instruments } from '../instruments/index.ts';
import type { InstrumentId } from '../instruments/validity.ts';
import { binds } from '../jurisdictions/jurisdiction.ts';
import { resolveJurisdiction } from '../jurisdictions/resolve-jurisdiction.ts';
import { cases as optionCases } from '../options/options.cases.ts';
import { protectionOptions } from '../options/options.ts';
import { behaviours, type BehaviourName } from '../provisions/behaviours.ts';
import { legalGrounds } from '../provisions/legal.ts';
import { readableQuestions } from '../evaluation/readable-questions.ts';
import { ruleCases } from '../rules/cases.ts';
import { contextOfCase } from '../rules/evaluate-case.test-support.ts';
import { evaluateRule } from '../rules/evaluate-rule.ts';
import type { Finding } from '../rules/finding.ts';
import { deriveForce } from '../rules/force.ts';
import { rules } from '../rules/rules.ts';
import { conclude, evaluate } from '../evaluation/evaluate.ts';

function operandReads(operand: Operand): readonly string[] {
  if ('answer' in operand) return [operand.answer];
  return 'fact' in operand ? factReads(operand.fact) : [];
}

function factReads(name: string): readonly string[] {
  const fact = isFactName(name) ? facts[name] : undefined;
  return fact && 'is' in fact ? reads(fact.is) : [`fact ${name}`];
}

/** Lists the answers that a condition can turn on, through facts; a fact that is a function stands by its name. */
function reads(condition: Condition): readonly string[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap(reads);
    case 'not':
      return reads(condition.of);
    case 'is':
    case 'answered':
    case 'known':
      return [condition.path];
    case 'fact':
      return factReads(condition.name);
    case 'some':
    case 'every':
      return [condition.path, ...reads(condition.where)];
    case 'before':
    case 'notAfter':
    case 'atLeast':
    case 'moreThan':
    case 'lessThan':
      return [...operandReads(condition.left), ...operandReads(condition.right)];
  }
}

/** The codes that can make a condition true by being the answer: those that stand under no `not`. */
function* codesThatFulfil(condition: Condition, holds = true): Generator<string> {
  switch (condition.op) {
    case 'all':
    case 'any':
      for (const part of condition.of) yield* codesThatFulfil(part, holds);
      return;
    case 'not':
      yield* codesThatFulfil(condition.of, !holds);
      return;
    case 'some':
    case 'every':
      yield* codesThatFulfil(condition.where, holds);
      return;
    case 'is':
      if (holds) yield* condition.values;
      return;
    case 'fact': {
      const fact = isFactName(condition.name) ? facts[condition.name] : undefined;
      if (fact && 'is' in fact) yield* codesThatFulfil(fact.is, holds);
      return;
    }
    case 'answered':
    case 'known':
    case 'before':
    case 'notAfter':
    case 'atLeast':
    case 'moreThan':
    case 'lessThan':
  }
}

const byRules = rules.map(({ id, target, liftable, when, expect: expected }) => ({
  id,
  target,
  liftable,
  paths: [...reads(when), ...reads(expected)],
}));

/** One proof for each behaviour: what is claimed without one is not there. */
const proofs: Readonly<Record<BehaviourName, () => void>> = {
  'instruments-told-apart': () => {
    const kinds: Partial<Record<InstrumentId, string>> = {
      crc: 'treaty',
      'crc-gc14': 'guidance',
      echr: 'treaty',
      'ecthr-mss': 'case-law',
      iccpr: 'treaty',
      uncat: 'treaty',
      untoc: 'treaty',
      'un-trafficking-protocol': 'treaty',
      'refugee-convention': 'treaty',
      'crc-op-sale': 'treaty',
      'odihr-nrm-2004': 'guidance',
      'osce-action-plan': 'political-commitment',
      'osce-addendum-2005': 'political-commitment',
      'osce-addendum-2013': 'political-commitment',
      'osce-mc-1-2000': 'political-commitment',
      'osce-declaration-2002': 'political-commitment',
      'osce-mc-8-07': 'political-commitment',
      'osce-mc-5-08': 'political-commitment',
      'osce-mc-13-05': 'political-commitment',
      'osce-mc-14-06': 'political-commitment',
      'osce-mc-7-13': 'political-commitment',
      'coe-trafficking': 'treaty',
      'eu-trafficking': 'eu-law',
      'ohchr-principles': 'guidance',
      'unicef-trafficking': 'guidance',
      'unhcr-trafficking': 'guidance',
      'unodc-model-law': 'guidance',
      'eu-qualification': 'eu-law',
      'eu-2004-81': 'eu-law',
    };
    const ids = Object.keys(kinds) as InstrumentId[];
    expect(Object.fromEntries(ids.map((id) => [id, instruments[id].kind]))).toEqual(kinds);
    const inFull: readonly (readonly [InstrumentId, string])[] = [
      ['crc', 'Rights of the Child'],
      ['echr', 'Human Rights'],
      ['iccpr', 'Civil and Political'],
      ['uncat', 'Inhuman'],
      ['untoc', 'Organized Crime'],
      ['refugee-convention', 'Refugees'],
    ];
    for (const [id, words] of inFull) {
      const { name, citation = '' } = instruments[id];
      expect([id, `${name} ${citation}`]).toEqual([id, expect.stringContaining(words)]);
    }
    for (const [id, { name, kind, boundBy, inForceFrom }] of Object.entries(instruments)) {
      expect([id, name, inForceFrom]).toEqual([
        id,
        expect.stringMatching(/./),
        expect.stringMatching(/^\d{4}(-|$)/),
      ]);
      expect([id, boundBy === 'none']).toEqual([id, kind === 'guidance']);
    }
  },
  'successors-counted': () => {
    const at = (provision: 'er4.185' | 'er6.45', on: string): unknown =>
      deriveForce([provision], { preset: 'eu' }, on).citations[0]?.instruments.map(
        ({ id, inForce, replacedBy }) => [id, inForce, replacedBy],
      );
    expect(at('er6.45', '2015-11-15')).toContainEqual(['eu-framework-2001-220', 'true', undefined]);
    expect(at('er6.45', '2015-11-16')).toContainEqual(['eu-framework-2001-220', 'false', 'eu-victims']);
    for (const on of ['2015-11-15', '2015-11-16']) {
      const act = deriveForce(['er6.45'], { preset: 'eu' }, on).citations[0]?.instruments[0];
      expect([on, act?.id, act?.binds]).toEqual([on, 'eu-framework-2001-220', 'true']);
    }
    expect(at('er4.185', '2026-06-01')).toContainEqual(['eu-reception-2003', 'false', 'eu-reception-2013']);
  },
  'jurisdictions-by-circle': () => {
    const bound = (preset: 'eu' | 'coe' | 'un-only' | 'osce-only'): readonly string[] =>
      (['osce', 'unTraffickingProtocol', 'coeTraffickingConvention', 'echr', 'eu'] as const).map((circle) =>
        binds(circle, { preset }, '2026-06-15'),
      );
    expect(bound('osce-only')).toEqual(['true', 'false', 'false', 'false', 'false']);
    expect(bound('un-only')).toEqual(['true', 'true', 'false', 'false', 'false']);
    expect(bound('coe')).toEqual(['true', 'true', 'true', 'true', 'false']);
    expect(bound('eu')).toEqual(['true', 'true', 'true', 'true', 'true']);
    expect(instruments['eu-trafficking'].boundBy).toBe('eu');
  },
  'refoulement-in-any-form': () => {
    const absolute = byRules.filter(({ target, liftable }) => target === 'return' && liftable === 'never');
    expect(absolute.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['safe.persecution', 'safe.torture', 'safe.inhuman-treatment']),
    );
    for (const { id, paths } of absolute) {
      const manner = paths.filter((path) => /^(fact return|profile\.return)\.(?!proposed$)/.test(path));
      expect([id, manner]).toEqual([id, []]);
    }
    const barred = absolute.flatMap(({ id }) =>
      (ruleCases[id] ?? []).filter(({ outcome }) => outcome === 'breached').map((each) => ({ id, ...each })),
    );
    expect(barred.length).toBeGreaterThan(absolute.length);
    for (const { id, name, given, jurisdiction, on } of barred) {
      const rule = rules.find((each) => each.id === id);
      for (const procedure of ['ordinary', 'accelerated', 'readmission', 'border']) {
        const context = contextOfCase({
          given: {
            ...given,
            'profile.return.kind': 'forced',
            'profile.return.decision.procedure': procedure,
          },
          jurisdiction,
          on,
        });
        const outcome = rule && evaluateRule(rule, context, resolveJurisdiction(jurisdiction)).outcome;
        expect([id, name, procedure, outcome]).toEqual([id, name, procedure, 'breached']);
      }
    }
  },
  'no-means-for-a-child': () => {
    const means = 'profile.experience.control';
    const readBy = ({ paths }: { paths: readonly string[] }): boolean =>
      paths.includes(means) || paths.includes('profile.experience.recruitment');
    expect(byRules.filter(readBy).map(({ id }) => id)).toEqual([]);
    const { placed, questions } = forms['risk-assessment'];
    expect(questions.get(means)).toBeDefined();
    expect(questions.get(means)?.required).toBeUndefined();
    const turning = placed.filter(({ question: { relevant, required } }) =>
      [relevant, required === 'always' ? undefined : required].some(
        (condition) => condition !== undefined && reads(condition).includes(means),
      ),
    );
    expect(turning.map(({ path }) => path)).toEqual([]);
    const outcomes = (control: readonly string[]): unknown => {
      const profile = {
        person: { birth: { date: '2012-03-04', basis: 'document' } },
        status: { identification: 'presumed' },
        experience: { control },
        return: { proposed: 'yes', kind: 'forced' },
      };
      const { findings, options } = evaluate({ profile } as CaseFile, {
        on: '2026-06-15',
        jurisdiction: 'eu',
      });
      return [
        findings.map(({ rule, outcome }) => [rule, outcome]),
        options.map(({ option, outcome }) => [option, outcome]),
      ];
    };
    const some = readableQuestions.get(means);
    const codes = some && 'options' in some ? some.options : [];
    expect(codes.length).toBeGreaterThan(1);
    for (const code of codes) expect(outcomes([code])).toEqual(outcomes(codes.slice(0, 1)));
  },
  'every-rule-has-a-source': () => {
    for (const { id, basis } of rules) expect([id, basis.length > 0]).toEqual([id, true]);
    const { findings } = evaluate({}, { on: '2026-06-15', jurisdiction: 'eu' });
    for (const [index, { citations }] of findings.entries()) {
      expect(citations.map(({ provision }) => provision)).toEqual(rules[index]?.basis);
    }
    expect(Object.keys(legalGrounds).filter((id) => !/^(gl|in|gp[1-7]|er[1-7])\.\d+$/.test(id))).toEqual([]);
  },
  'one-conclusion': () => {
    const { findings } = evaluate({}, { on: '2026-06-15', jurisdiction: 'eu' });
    expect(findings.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
    const breached: readonly Finding[] = findings.map((finding, index) =>
      index % 5 === 0 ? { ...finding, outcome: 'breached' } : finding,
    );
    expect(conclude(breached.toReversed())).toBe(conclude(breached));
    expect(conclude(breached.map((finding) => ({ ...finding, principle: 7 })))).toBe(conclude(breached));
  },
  'assessment-owed-everywhere': () => {
    const basis = rules.find(({ id }) => id === 'safe.risk-assessment-before-return')?.basis ?? [];
    for (const preset of ['osce-only', 'un-only', 'coe', 'eu'] as const) {
      expect([preset, deriveForce(basis, { preset }, '2026-06-15').force]).toEqual([preset, 'must']);
    }
  },
  'reflection-from-those-who-fix-it': () => {
    const length = (jurisdiction: string): string | undefined =>
      evaluate({}, { on: '2026-06-15', jurisdiction }).findings.find(
        ({ rule }) => rule === 'process.reflection-30-days',
      )?.outcome;
    expect([length('coe'), length('un-only')]).toEqual(['undetermined', 'not-applicable']);
  },
  'options-in-every-evaluation': () => {
    const { options, findings, conclusion } = evaluate(
      { profile: { return: { proposed: 'no' } } },
      { on: '2026-06-15', jurisdiction: 'osce-only' },
    );
    expect(options.map(({ option }) => option)).toEqual(protectionOptions.map(({ id }) => id));
    expect(conclude(findings)).toBe(conclusion);
    const refused = (discretionaryLeave: 'yes' | 'no') =>
      evaluate(
        {
          profile: {
            status: { asylum: { stage: 'decided', outcome: 'refused' } },
            return: { proposed: 'yes', kind: 'forced' },
            alternativesAny: 'yes',
            alternatives: [{ option: 'residence-humanitarian', result: 'refused' }],
            stateLaw: { discretionaryLeave },
            person: { familyHere: ['children'] },
          },
        },
        { on: '2026-06-15', jurisdiction: 'osce-only' },
      );
    const [yes, no] = [refused('yes'), refused('no')];
    expect(yes.options.map(({ option }) => option)).toEqual(protectionOptions.map(({ id }) => id));
    const leave = ({ options: all }: typeof yes): string | undefined =>
      all.find(({ option }) => option === 'discretionary-leave')?.outcome;
    expect([leave(yes), leave(no)]).toEqual(['available', 'unavailable']);
    expect([yes.conclusion, yes.findings]).toEqual([no.conclusion, no.findings]);
  },
  'forbidden-conditions-open-nothing': () => {
    const outcomes = (migration: 'tolerated' | 'without-permission', intention: 'yes' | 'no'): unknown => {
      const profile = {
        status: { identification: 'presumed', migration, cooperation: { intention } },
      } as const;
      const { options } = evaluate({ profile }, { on: '2026-06-15', jurisdiction: 'coe' });
      return options
        .filter(({ mustNotDependOn }) => mustNotDependOn.includes('co-operation'))
        .map(({ option, outcome }) => [option, outcome])
        .filter(([option]) => option !== 'work-permit');
    };
    expect(outcomes('without-permission', 'no')).toEqual(outcomes('tolerated', 'yes'));
    const turns = [
      ['papers', 'profile.return.documents.identityConfirmed'],
      ['papers', 'profile.experience.papersTakenByTraffickers'],
      ['testimony-useful', 'profile.status.cooperation.stayUseful'],
    ] as const;
    for (const [condition, path] of turns) {
      const forbidding = protectionOptions.filter(({ mustNotDependOn }) => condition in mustNotDependOn);
      expect([condition, forbidding.length > 0]).toEqual([condition, true]);
      for (const { id, openWhen } of forbidding) {
        for (const { given, jurisdiction, on } of optionCases[id]) {
          // The second route of the Council of Europe is co-operation, and the permit of the Union is for nothing else.
          if (path.endsWith('stayUseful') && (id === 'residence-coe' || id === 'residence-co-operation-eu'))
            continue;
          const came = ['yes', 'no', 'not-known'].map((value) =>
            evaluateCondition(
              openWhen,
              contextOfCase({ given: { ...given, [path]: value }, jurisdiction, on }),
            ),
          );
          expect([id, path, new Set(came).size]).toEqual([id, path, 1]);
        }
      }
    }
  },
  'lengths-dated': () => {
    for (const { leastDurations } of protectionOptions) {
      for (const { parameter } of leastDurations) {
        const { from, source } = parameters[parameter];
        expect([parameter, from]).toEqual([parameter, expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)]);
        expect([parameter, source]).toEqual([
          parameter,
          { instrument: expect.any(String), article: expect.any(String) },
        ]);
      }
    }
    const least = (id: string): unknown =>
      protectionOptions
        .find((option) => option.id === id)
        ?.leastDurations.map(({ parameter }) => [parameters[parameter].value, parameters[parameter].unit]);
    expect(least('refugee-status')).toEqual([[3, 'years']]);
    expect(least('subsidiary-protection')).toEqual([[1, 'years']]);
    expect(least('residence-co-operation-eu')).toEqual([[6, 'months']]);
  },
  'worked-cases-to-review': () => {
    expect(rules.filter(({ id }) => (ruleCases[id] ?? []).length < 2).map(({ id }) => id)).toEqual([]);
    expect(protectionOptions.filter(({ id }) => optionCases[id].length < 2).map(({ id }) => id)).toEqual([]);
  },
  'nothing-speaks-for-control': () => {
    const control = ['migration-control', 'cost', 'deterrence', 'quota-or-capacity', 'no-longer-needed'];
    const speaking = [
      ...rules.flatMap(({ id, expect: expected }) =>
        [...codesThatFulfil(expected)].map((code) => [id, code]),
      ),
      ...protectionOptions.flatMap(({ id, openWhen }) =>
        [...codesThatFulfil(openWhen)].map((code) => [id, code]),
      ),
    ];
    expect(speaking.filter(([, code]) => control.includes(code ?? ''))).toEqual([]);
    const read = Object.values(ruleCases)
      .flat()
      .filter(({ given }) =>
        Object.values(given).some(
          (answer) => Array.isArray(answer) && control.some((code) => answer.includes(code)),
        ),
      );
    expect(read.filter(({ outcome }) => outcome === 'breached')).not.toEqual([]);
  },
  'no-way-to-stay-by-status-alone': () => {
    const profile = { status: { identification: 'identified' } } as const;
    const { options } = evaluate({ profile }, { on: '2026-06-15', jurisdiction: 'eu' });
    expect(options.filter(({ outcome }) => outcome === 'available')).toEqual([]);
  },
  'forced-until-free': () => {
    const forced = (given: Readonly<Record<string, unknown>>): string =>
      contextOfCase({
        given: { 'profile.return.proposed': 'yes', 'profile.return.kind': 'voluntary', ...given },
        jurisdiction: 'eu',
        on: '2026-06-15',
      }).truth('return.treatedAsForced');
    const chosen = {
      'profile.return.consent.state': 'yes',
      'profile.return.consent.on': '2026-06-10',
      'profile.return.voluntary.optionsExplained': ['return', 'stay', 'third-country'],
      'profile.return.voluntary.informationComplete': 'yes',
      'profile.return.voluntary.languageUnderstood': 'yes',
      'profile.return.voluntary.explainedOn': '2026-06-01',
      'profile.return.voluntary.pressureToGo': 'no',
    };
    expect(forced(chosen)).toBe('false');
    expect(forced({})).not.toBe('false');
    for (const path of Object.keys(chosen)) {
      expect([path, forced({ ...chosen, [path]: 'not-known' })]).not.toEqual([path, 'false']);
    }
    expect(forced({ ...chosen, 'profile.return.voluntary.optionsExplained': ['return'] })).toBe('true');
    expect(forced({ ...chosen, 'profile.return.voluntary.pressureToGo': 'yes' })).toBe('true');
  },
  'every-principle-everywhere': () => {
    for (const preset of ['osce-only', 'un-only', 'coe', 'eu'] as const) {
      const speaking = rules.filter(
        ({ basis }) => deriveForce(basis, { preset }, '2026-06-15').force !== null,
      );
      expect([preset, new Set(speaking.map(({ principle }) => principle))]).toEqual([
        preset,
        new Set([1, 2, 3, 4, 5, 6, 7]),
      ]);
    }
  },
  'no-other-assessment-stands-in': () => {
    const assessment = byRules.find(({ id }) => id === 'safe.risk-assessment-before-return');
    expect(assessment).toBeDefined();
    expect(assessment?.paths.filter((path) => path.includes('specificProtection'))).toEqual([]);
    const { findings } = evaluate(
      {
        profile: { return: { proposed: 'yes' } },
        riskAssessment: { answers: { needs: { specificProtection: { assessed: 'yes' } } } },
      } as CaseFile,
      { on: '2026-06-15', jurisdiction: 'eu' },
    );
    const { outcome } = findings.find(({ rule }) => rule === 'safe.risk-assessment-before-return') ?? {};
    expect(['breached', 'undetermined']).toContain(outcome);
  },
  'no-form-of-exploitation-hides-help': () => {
    const forms = 'profile.experience.exploitation[].forms';
    const hanging = [
      ...byRules.filter(({ paths }) => paths.includes(forms)).map(({ id }) => id),
      ...protectionOptions.filter(({ openWhen }) => reads(openWhen).includes(forms)).map(({ id }) => id),
      ...[...readableQuestions].filter(
        ([, { relevant }]) => relevant !== undefined && reads(relevant).includes(forms),
      ),
    ];
    expect(hanging).toEqual([]);
  },
};

test.each(Object.entries(proofs))('%s', (_, proof) => {
  expect.hasAssertions();
  proof();
});

test('no provision is served twice by behaviour', () => {
  const served = Object.values(behaviours).flatMap(({ serves }) => [...serves]);
  expect(new Set(served).size).toBe(served.length);
});
