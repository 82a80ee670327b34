import { facts } from '../facts/facts.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../conditions/condition.ts';
import { evaluateCondition } from '../conditions/evaluate.ts';
import { answersOf } from '../evaluation/case-file.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import { caseFileFrom, generatedCaseFiles } from '../evaluation/generated-case-files.test-support.ts';
import { readableQuestions } from '../evaluation/readable-questions.ts';
import { CaseContext } from '../facts/case-context.ts';
import { parameters } from '../facts/parameters.ts';
import { resolveJurisdiction } from '../jurisdictions/resolve-jurisdiction.ts';
import { legalGround } from '../provisions/legal.ts';
import { protectionOptionCodes } from '../questions/code-lists.ts';
import { contextOfCase } from '../rules/evaluate-case.test-support.ts';
import { mutantsOf } from '../rules/mutants.test-support.ts';
import { evaluateOption } from './evaluate-option.ts';
import { forbiddenConditions, type ForbiddenCondition } from './forbidden-conditions.ts';
import type { OptionCase } from './option-case.ts';
import type { OptionFinding } from './option-finding.ts';
import type { ProtectionOption, ProtectionOptionId } from './option.ts';
import { cases } from './options.cases.ts';
import { protectionOptions } from './options.ts';

function find(
  id: ProtectionOptionId,
  { given, jurisdiction, on }: Pick<OptionCase, 'given' | 'jurisdiction' | 'on'>,
): OptionFinding {
  const option = protectionOptions.find((each) => each.id === id);
  if (!option) throw new Error(`There is no option ${id}.`);
  const context = contextOfCase({ given, jurisdiction, on });
  return evaluateOption(option, context, resolveJurisdiction(jurisdiction));
}

function at(jurisdiction: string, given: Readonly<Record<string, unknown>> = {}, on = '2026-06-15') {
  return { given, jurisdiction, on };
}

for (const option of protectionOptions) {
  describe(`${option.id} (${option.grantedBy.join(', ')})`, () => {
    for (const { name, outcome, ...each } of cases[option.id]) {
      test(`${name}: ${outcome}`, () => {
        expect(find(option.id, each).outcome).toBe(outcome);
      });
    }

    test('a change to its condition is noticed by one of its cases', () => {
      const contexts = cases[option.id].map((each) => contextOfCase(each));
      const came = contexts.map((context) => evaluateCondition(option.openWhen, context));
      const survives = (mutant: Condition): boolean =>
        contexts.every((context, index) => evaluateCondition(mutant, context) === came[index]);
      const survivors = [...mutantsOf(option.openWhen)].filter(({ condition }) => survives(condition));
      expect(survivors.map(({ change }) => change)).toEqual([]);
    });
  });
}

describe('every option', () => {
  test('of the list is there once, in its order', () => {
    expect(protectionOptions.map(({ id }) => id)).toEqual(protectionOptionCodes.codes);
  });

  test('comes out available, unavailable and undetermined in its table', () => {
    for (const { id } of protectionOptions) {
      const outcomes = new Set(cases[id].map(({ outcome }) => outcome));
      expect([id, ...outcomes]).toEqual(
        expect.arrayContaining([id, 'available', 'unavailable', 'undetermined']),
      );
    }
  });

  test('exists for every participating State exactly where it says so', () => {
    const everywhere = protectionOptions.filter(
      ({ id }) => find(id, at('osce-only')).outcome !== 'not-applicable',
    );
    expect(everywhere.map(({ id }) => id)).toEqual(
      protectionOptions.filter(({ everyState }) => everyState).map(({ id }) => id),
    );
  });

  test('names each provision once, and none that grants it among the others', () => {
    for (const { id, grantedBy, basis } of protectionOptions) {
      const all = [...grantedBy, ...basis];
      expect([id, new Set(all).size]).toEqual([id, all.length]);
    }
  });

  test('names a length only from the instrument that fixes it', () => {
    for (const { id, leastDurations } of protectionOptions) {
      for (const { parameter, basis } of leastDurations) {
        const { source } = parameters[parameter];
        const instruments = basis.flatMap((provision) => legalGround(provision).instruments ?? []);
        expect([id, instruments.map(([instrument]) => instrument)]).toEqual([
          id,
          [typeof source === 'string' ? source : source.instrument],
        ]);
      }
    }
  });

  test('that is open is open for want of an answer that can be asked', () => {
    fc.assert(
      fc.property(generatedCaseFiles, (caseFile) => {
        const stuck = findings(caseFile, 'eu').filter(
          ({ outcome, missing }) => outcome === 'undetermined' && missing.length === 0,
        );
        expect(stuck.map(({ option }) => option)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the least length', () => {
  const lengths = (id: ProtectionOptionId, jurisdiction: string, on = '2026-06-15') => {
    const { required, advised } = find(id, at(jurisdiction, {}, on)).durations;
    const said = ({ value, unit }: { value: number; unit: string }): string => `${String(value)} ${unit}`;
    return { required: required.map(said), advised: advised.map(said) };
  };

  test('of a reflection period binds parties to the Council of Europe Convention; two others are advised, apart', () => {
    const advised = ['3 months', '90 days'];
    expect(lengths('reflection-period', 'coe')).toEqual({ required: ['30 days'], advised });
    expect(lengths('reflection-period', 'osce-only')).toEqual({ required: [], advised });
    expect(lengths('reflection-period', 'coe', '2008-01-31')).toEqual({
      required: [],
      advised: ['3 months'],
    });
  });

  test('of a permit of the European Union is six months, three years or one, and binds where the act does', () => {
    expect(lengths('residence-co-operation-eu', 'eu').required).toEqual(['6 months']);
    expect(lengths('refugee-status', 'eu').required).toEqual(['3 years']);
    expect(lengths('refugee-status', 'eu', '2026-07-01').required).toEqual(['3 years']);
    expect(lengths('refugee-status', 'coe').required).toEqual([]);
    expect(lengths('subsidiary-protection', 'eu').required).toEqual(['1 years']);
    expect(lengths('residence-co-operation-eu', 'coe')).toEqual({ required: [], advised: [] });
  });

  test('of a humanitarian permit is advised to every state', () => {
    expect(lengths('residence-humanitarian', 'osce-only')).toEqual({ required: [], advised: ['6 months'] });
  });
});

describe('the force', () => {
  test.each<[ProtectionOptionId, string, string | null]>([
    ['reflection-period', 'coe', 'must'],
    ['reflection-period', 'osce-only', 'should'],
    ['residence-coe', 'coe', 'must'],
    ['residence-coe', 'un-only', null],
    ['residence-humanitarian', 'osce-only', 'should'],
    ['non-refoulement-stay', 'osce-only', 'must'],
    ['refugee-status', 'osce-only', 'must'],
    ['complementary-protection', 'eu', 'may'],
    ['child-residence', 'osce-only', 'must'],
    ['work-permit', 'osce-only', 'should'],
    ['stay-at-majority', 'osce-only', 'should'],
    ['eu-free-movement', 'eu', null],
  ])('of %s in %s: %s', (id, jurisdiction, force) => {
    expect(find(id, at(jurisdiction)).force).toBe(force);
  });
});

/** Answers that only tell of what is forbidden as a condition, and what else they can be. */
const tellOnlyOf: Partial<Record<ForbiddenCondition, readonly (readonly [string, readonly unknown[]])[]>> = {
  'co-operation': [
    ['profile.status.cooperation.intention', ['yes', 'no', 'undecided', 'not-known']],
    ['profile.status.cooperation.tiesCut', ['yes', 'no']],
    ['riskAssessment.reprisals.gaveEvidence', ['no', 'testified']],
  ],
  'formal-testimony': [['riskAssessment.reprisals.gaveEvidence', ['no', 'information', 'testified']]],
  'testimony-useful': [['profile.status.cooperation.stayUseful', ['yes', 'no']]],
  'irregular-entry-or-stay': [['profile.status.migration', ['without-permission', 'tolerated', 'visa']]],
  papers: [
    ['profile.return.documents.identityConfirmed', ['yes', 'no']],
    ['profile.experience.papersTakenByTraffickers', ['yes', 'no']],
    ['profile.return.practicalObstacles', [['none'], ['no-papers']]],
  ],
  'asylum-claim': [['profile.status.asylum.stage', ['none', 'first-decision-pending', 'withdrawn']]],
  'claim-made': [
    ['profile.status.asylum.stage', ['none', 'first-decision-pending', 'withdrawn']],
    ['profile.status.asylum.wanted', ['yes', 'no']],
  ],
  'proceedings-open': [['profile.proceedingsAny', ['yes', 'no']]],
  'other-permit': [
    ['profile.status.permitsAny', ['yes', 'no']],
    ['profile.status.reflection.granted', ['yes', 'no-refused', 'no-not-wanted']],
  ],
  'final-identification': [
    ['profile.status.identification', ['presumed', 'identified', 'declined-by-person']],
  ],
  'victim-status': [['profile.status.identification', ['none', 'presumed', 'identified', 'refused']]],
  'place-called-safe': [['riskAssessment.persecution.inhuman.inEuOrTransfer', ['yes', 'no']]],
  'asylum-refused': [['profile.status.asylum.stage', ['none', 'decided', 'withdrawn']]],
  'wish-to-return': [
    ['profile.return.wishNow', ['return', 'stay']],
    ['profile.return.kind', ['voluntary', 'forced']],
  ],
  'women-only': [
    ['profile.person.gender', ['woman-or-girl', 'man-or-boy']],
    ['profile.person.sex', ['female', 'male']],
  ],
  'cost-or-migration-control': [
    ['profile.return.decision.restsOn', [['cost'], ['migration-control'], ['none']]],
  ],
};

/** Where the answer is itself a condition that the source sets: another route, or what makes the claim. */
const conditionsOfTheSource: readonly (readonly [ProtectionOptionId, string])[] = [
  // The second route of Article 14 is co-operation.
  ['residence-coe', 'profile.status.cooperation.intention'],
  // A claim that was decided is what sets it apart from refugee status.
  ['subsidiary-protection', 'profile.status.asylum.stage'],
];

function inCaseFile(caseFile: Readonly<Record<string, unknown>>, path: string, value: unknown): object {
  const copy = JSON.parse(JSON.stringify(caseFile)) as Record<string, unknown>;
  const put = (root: Record<string, unknown>, keys: readonly string[]): void => {
    let node = root;
    for (const key of keys.slice(0, -1)) node = (node[key] ??= {}) as Record<string, unknown>;
    node[keys.at(-1) ?? ''] = value;
  };
  const [root = '', ...keys] = path.split('.');
  put(copy, root === 'profile' ? [root, ...keys] : [root, 'answers', ...keys]);
  return copy;
}

/** Evaluates options over a case file, without the rules beside them, which take longer. */
function findings(
  caseFile: object,
  jurisdiction: string,
  options: readonly ProtectionOption[] = protectionOptions,
): readonly OptionFinding[] {
  const state = resolveJurisdiction(jurisdiction);
  const context = new CaseContext({
    facts,
    answers: answersOf(caseFile),
    questions: readableQuestions,
    on: '2026-06-15',
    jurisdiction: state,
  });
  return options.map((option) => evaluateOption(option, context, state));
}

function outcomes(caseFile: object, jurisdiction: string): Readonly<Record<string, string>> {
  return Object.fromEntries(findings(caseFile, jurisdiction).map(({ option, outcome }) => [option, outcome]));
}

const jurisdictions = fc.constantFrom('eu', 'coe', 'un-only', 'osce-only');

describe('what the source forbids as a condition', () => {
  test('is said of an option with the provisions that forbid it', () => {
    const said = protectionOptions.flatMap(({ mustNotDependOn }) => Object.entries(mustNotDependOn));
    for (const [code, provisions] of said) expect([code, provisions.length > 0]).toEqual([code, true]);
    expect(forbiddenConditions.filter((code) => !said.some(([other]) => other === code))).toEqual([]);
  });

  const turns = protectionOptions.flatMap((option) =>
    Object.keys(option.mustNotDependOn)
      .flatMap((code) => tellOnlyOf[code as ForbiddenCondition] ?? [])
      .filter(([path]) => !conditionsOfTheSource.some(([id, its]) => id === option.id && its === path))
      .map(([path, values]) => ({ option, path, values })),
  );

  test.each(turns)('changes no worked case of $option.id: $path', ({ option, path, values }) => {
    for (const { name, given, jurisdiction, on } of cases[option.id]) {
      const came = values.map(
        (value) => find(option.id, { given: { ...given, [path]: value }, jurisdiction, on }).outcome,
      );
      expect([name, new Set(came).size]).toEqual([name, 1]);
    }
  });

  test('changes no outcome of any case', () => {
    fc.assert(
      fc.property(generatedCaseFiles, jurisdictions, fc.constantFrom(...turns), (caseFile, state, turn) => {
        const came = turn.values.map(
          (value) => findings(inCaseFile(caseFile, turn.path, value), state, [turn.option])[0]?.outcome,
        );
        expect([turn.option.id, turn.path, new Set(came).size]).toEqual([turn.option.id, turn.path, 1]);
      }),
      { numRuns: 150 },
    );
  });

  test.each<[string, ForbiddenCondition]>([
    ['no-co-operation', 'co-operation'],
    ['no-papers', 'papers'],
    ['testimony-not-useful', 'testimony-useful'],
    ['civil-claim-not-enough', 'criminal-case'],
  ])('is a finding only where a permit was refused for it: %s', (ground, forbidden) => {
    const permits = protectionOptions.filter(({ id }) =>
      /^residence-|^child-residence$|^work-permit$/.test(id),
    );
    for (const { id, mustNotDependOn } of permits) {
      const context = contextOfCase({
        given: {
          'profile.alternativesAny': 'yes',
          'profile.alternatives[0].option': id,
          'profile.alternatives[0].result': 'refused',
          'profile.alternatives[0].refusalGrounds': [ground],
        },
        jurisdiction: 'coe',
        on: '2026-06-15',
      });
      const named = String(forbidden in mustNotDependOn);
      expect([id, context.truth('alternatives.refusedForWrongReason')]).toEqual([id, named]);
    }
  });

  test.each(['no', 'undecided', 'declined', 'not-known'])(
    'co-operation answered “%s” takes away no permit that the personal situation gives',
    (intention) => {
      const given = {
        'profile.status.identification': 'presumed',
        'profile.status.personalSituation': ['health'],
        'profile.status.cooperation.intention': intention,
      };
      expect(find('residence-coe', at('coe', given)).outcome).toBe('available');
    },
  );
});

describe('an unknown', () => {
  test('never opens an option, whichever answer turns into it', () => {
    fc.assert(
      fc.property(generatedCaseFiles, jurisdictions, fc.nat(), (caseFile, state, pick) => {
        const places = answered(caseFile);
        const place = places[pick % Math.max(places.length, 1)];
        fc.pre(place !== undefined);
        const before = outcomes(caseFile, state);
        const after = outcomes(place?.('not-known') ?? {}, state);
        const opened = Object.keys(after).filter(
          (id) => after[id] === 'available' && before[id] !== 'available',
        );
        expect(opened).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('of every answer leaves every option undetermined, or not for this state', () => {
    const { options } = evaluate({}, { on: '2026-06-15', jurisdiction: 'osce-only' });
    expect(new Set(options.map(({ outcome }) => outcome))).toEqual(
      new Set(['undetermined', 'not-applicable']),
    );
  });

  test('of what binds the state opens nothing that only a treaty or an act gives', () => {
    fc.assert(
      fc.property(generatedCaseFiles, (caseFile) => {
        const came = outcomes(caseFile, 'ZZ');
        const bound = protectionOptions.filter(({ everyState }) => !everyState).map(({ id }) => came[id]);
        expect(bound).not.toContain('available');
      }),
      { numRuns: 50 },
    );
  });
});

/** Lists every answer of a case file as something that can be put in its place. */
function answered(caseFile: Readonly<Record<string, unknown>>): readonly ((value: unknown) => object)[] {
  const found: (readonly (string | number)[])[] = [];
  const visit = (node: unknown, keys: readonly (string | number)[]): void => {
    if (Array.isArray(node) && node.some((item) => typeof item === 'object')) {
      node.forEach((item, index) => {
        visit(item, [...keys, index]);
      });
    } else if (typeof node === 'object' && node !== null && !Array.isArray(node)) {
      for (const [key, item] of Object.entries(node)) visit(item, [...keys, key]);
    } else found.push(keys);
  };
  visit(caseFile['profile'], ['profile']);
  const assessment = caseFile['riskAssessment'] as Record<string, unknown> | undefined;
  visit(assessment?.['answers'], ['riskAssessment', 'answers']);
  return found.map((keys) => (value) => {
    const copy = JSON.parse(JSON.stringify(caseFile)) as Record<string | number, unknown>;
    let node = copy;
    for (const key of keys.slice(0, -1)) node = node[key] as Record<string | number, unknown>;
    node[keys.at(-1) ?? ''] = value;
    return copy;
  });
}

test('an option shows what it rests on: reasons, what would settle it, citations', () => {
  const { options } = evaluate(
    caseFileFrom({ 'profile.status.identification': 'presumed', 'profile.status.migration': 'tolerated' }),
    { on: '2026-06-15', jurisdiction: 'coe' },
  );
  expect(options.find(({ option }) => option === 'reflection-period')).toMatchObject({
    outcome: 'undetermined',
    missing: ['profile.status.reflection.granted'],
    settledBy: [['profile.status.reflection.granted']],
  });
  const finding = options.find(({ option }) => option === 'eu-free-movement');
  expect(finding).toMatchObject({ outcome: 'not-applicable', missing: [], settledBy: [] });
  expect(finding?.citations.map(({ provision }) => provision)).toContain('er5.119');
});

test('a danger that bars the return for good opens the stay that follows from it', () => {
  const bars = ['safe.persecution', 'safe.torture', 'safe.inhuman-treatment', 'safe.serious-violation'];
  fc.assert(
    fc.property(generatedCaseFiles, jurisdictions, (caseFile, jurisdiction) => {
      const found = evaluate(inCaseFile(caseFile, 'profile.return.proposed', 'yes'), {
        on: '2026-06-15',
        jurisdiction,
      });
      const barred = found.findings.some(
        ({ rule, outcome }) => bars.includes(rule) && outcome === 'breached',
      );
      const stay = found.options.find(({ option }) => option === 'non-refoulement-stay');
      expect(barred && stay?.outcome !== 'available').toBe(false);
    }),
    { numRuns: 60 },
  );
});
