import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../rules/finding.ts';
import { rules } from '../rules/rules.ts';
import { MalformedJurisdiction } from '../jurisdictions/malformed-jurisdiction.ts';
import { conclude, conclusions, evaluate, MalformedDate, type Conclusion } from './evaluate.ts';
import type { CaseFile } from './case-file.ts';
import { explain } from './explain.ts';
import { generatedCaseFiles } from './generated-case-files.test-support.ts';

const at = { on: '2026-06-15', jurisdiction: 'coe' } as const;

function finding(parts: Partial<Finding>): Finding {
  return {
    rule: 'a.rule',
    principle: 1,
    effect: 'safeguard',
    target: 'return',
    liftable: 'not-needed',
    outcome: 'met',
    force: 'must',
    assumed: false,
    recommendation: false,
    because: [],
    missing: [],
    settledBy: [],
    citations: [],
    trace: { when: { op: 'all', truth: 'true', of: [] } },
    ...parts,
  };
}

const obstacle = finding({ effect: 'obstacle', outcome: 'breached' });
const otherObstacle = finding({ effect: 'obstacle', target: 'detention', outcome: 'breached' });
const safeguard = finding({ outcome: 'breached' });
const open = finding({ outcome: 'undetermined' });
const recommendation = finding({
  effect: 'obstacle',
  outcome: 'breached',
  force: 'should',
  recommendation: true,
});

describe('the conclusion', () => {
  test.each<[string, readonly Finding[], Conclusion]>([
    ['an obstacle before all else', [open, safeguard, obstacle], 'obstacles'],
    [
      'an obstacle to something else counts as a missing safeguard',
      [open, otherObstacle],
      'safeguards-missing',
    ],
    ['a missing safeguard before what is open', [open, safeguard], 'safeguards-missing'],
    ['what is open before nothing found', [finding({}), open], 'undetermined'],
    ['a recommendation never weighs', [finding({}), recommendation], 'no-obstacle-found'],
    [
      'what does not apply never weighs',
      [finding({ outcome: 'not-applicable', force: null, recommendation: true })],
      'no-obstacle-found',
    ],
  ])('%s', (_, findings, expected) => {
    expect(conclude(findings)).toBe(expected);
  });
});

describe('an evaluation', () => {
  test('of an empty case file is open, never mild, and names what is missing', () => {
    const { conclusion, findings, missing } = evaluate({}, at);
    expect(conclusion).toBe('undetermined');
    expect(findings).toHaveLength(rules.length);
    expect(missing.map(({ path }) => path)).toContain('profile.return.proposed');
  });

  test('can be made again by another organisation: the same in, the same out', () => {
    expect(JSON.stringify(evaluate({}, at))).toBe(JSON.stringify(evaluate({}, at)));
  });

  test.each(['2026-02-30', '2026-06', 'today', ''])('refuses the day %s', (on) => {
    expect(() => evaluate({}, { on, jurisdiction: 'coe' })).toThrow(MalformedDate);
  });

  test('refuses a jurisdiction that can be anything', () => {
    expect(() => evaluate({}, { on: '2026-06-15', jurisdiction: 'europe' })).toThrow(MalformedJurisdiction);
  });

  test('never takes a code that no question has for a no', () => {
    const answers = { persecution: { signs: 'nope', torture: { signs: 0 } } };
    const profile = { return: { proposed: 'yes' } } as const;
    const caseFile: object = {
      profile,
      riskAssessment: { form: 'risk-assessment', version: 2, profile, answers },
    };
    const { findings } = evaluate(caseFile, at);
    const torture = findings.find(({ rule }) => rule === 'safe.torture');
    expect(torture?.outcome).toBe('undetermined');
    expect(findings.find(({ rule }) => rule === 'safe.persecution')?.outcome).toBe('undetermined');
  });

  test('does not see an answer whose question is no longer asked', () => {
    const profile = { return: { proposed: 'yes', wishNow: 'stay', undulyDelayed: 'yes' } } as const;
    const { findings } = evaluate({ profile }, at);
    expect(findings.find(({ rule }) => rule === 'leave.no-undue-delay')?.outcome).toBe('not-applicable');
  });

  test('asks for the day where only the month is known and the day decides, also behind a fact', () => {
    const reflection = { granted: 'yes', from: '2026-03-01', until: '2026-06-15' } as const;
    const profile = {
      return: { proposed: 'yes', kind: 'forced', date: '2026-06' },
      status: { identification: 'presumed', reflection },
    } as const;
    const { findings } = evaluate({ profile }, at);
    expect(findings.find(({ rule }) => rule === 'process.reflection-running')).toMatchObject({
      outcome: 'undetermined',
      missing: ['profile.return.date'],
      settledBy: [['profile.return.date']],
    });
  });

  test('explains a finding that has travelled as JSON', () => {
    const { findings } = evaluate({ profile: { return: { proposed: 'no' } } }, at);
    const travelled = JSON.parse(
      JSON.stringify(findings.find(({ rule }) => rule === 'safe.torture')),
    ) as Finding;
    expect(explain(travelled).when).toEqual({
      op: 'is',
      truth: 'false',
      looked: [{ path: 'profile.return.proposed', answer: 'no' }],
      values: ['yes'],
    });
  });

  test('repeats no words of a person in its reasons', () => {
    const profile = {
      return: { proposed: 'yes', receivingPartner: 'The house of Ms SECRET, Main Street 3' },
    } as const;
    expect(JSON.stringify(evaluate({ profile }, at))).not.toContain('SECRET');
  });

  test('repeats no word either that could be a code, nor one that stands where a date belongs', () => {
    const decision = { status: 'decided', on: 'secret' };
    const caseFile = {
      profile: { return: { proposed: 'yes', kind: 'voluntary', decision } },
      plan: { answers: { arrival: { metBy: 'secret' } } },
    } as unknown as CaseFile;
    const found = JSON.stringify(evaluate(caseFile, at));
    expect(found).toContain('"path":"plan.arrival.metBy"');
    expect(found).not.toContain('secret');
  });
});

const jurisdictions = fc.constantFrom('eu', 'coe', 'un-only', 'osce-only', 'FR', 'US', 'ZZ');

/** Answers that tell of a danger, with the way they are told. */
const dangers: readonly (readonly [path: string, answer: string | readonly string[]])[] = [
  ['riskAssessment.reprisals.riskToPerson', 'yes'],
  ['riskAssessment.reprisals.threatsMade', 'yes'],
  ['riskAssessment.reprisals.riskToFamily', 'yes'],
  ['riskAssessment.reprisals.familyThreatened', 'yes'],
  ['riskAssessment.retrafficking.risk', 'yes'],
  ['riskAssessment.authorities.arrest', 'yes'],
  ['riskAssessment.authorities.prosecution', 'yes'],
  ['riskAssessment.authorities.risk', 'yes'],
  ['riskAssessment.persecution.signs', 'yes'],
  ['riskAssessment.persecution.torture.signs', 'yes'],
  ['riskAssessment.persecution.inhuman.signs', 'yes'],
  ['riskAssessment.persecution.otherThreat', 'yes'],
  ['riskAssessment.persecution.risk', 'yes'],
  ['riskAssessment.persecution.conditionsThere', ['extreme-poverty']],
  ['riskAssessment.persecution.generalViolence', 'everywhere'],
  ['riskAssessment.socialPosition.livesWithTrafficker', 'yes'],
  ['riskAssessment.socialPosition.violenceAtHome', 'yes'],
  ['riskAssessment.persecution.past', 'yes'],
  ['riskAssessment.health.returnWouldHarm', 'seriously'],
  ['bestInterests.determination.indicationAgainst', 'yes'],
  ['bestInterests.facts.tracing.endangers', 'yes'],
  ['plan.departure.newDangers', 'yes'],
  ['plan.arrival.placeKnownToTraffickers', 'yes'],
  ['plan.travel.documents.showTrafficking', 'yes'],
  ['plan.travel.identifiesAsTrafficked', 'yes'],
  ['plan.travel.conduct.restraintsPlanned', 'yes'],
];

function withAnswer(
  caseFile: Readonly<Record<string, unknown>>,
  path: string,
  answer: unknown,
): Readonly<Record<string, unknown>> {
  const copy = JSON.parse(JSON.stringify(caseFile)) as Record<string, unknown>;
  const [root = '', ...segments] = path.split('.');
  const payload = copy[root] as Record<string, Record<string, unknown>>;
  let node: Record<string, unknown> = (payload['answers'] ??= {});
  for (const segment of segments.slice(0, -1)) node = (node[segment] ??= {}) as Record<string, unknown>;
  node[segments.at(-1) ?? ''] = answer;
  return copy;
}

/** Where the payload of a path stands in a case file. */
const payloads: Readonly<Record<string, readonly string[]>> = {
  profile: ['profile'],
  consent: ['consents', '0', 'answers'],
};

function isAnswered(caseFile: Readonly<Record<string, unknown>>, location: string): boolean {
  const [root = '', ...keys] = location
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .replaceAll('[]', '')
    .split('.');
  const path =
    root === 'monitoring'
      ? ['monitoringReports', keys[1] ?? '', 'answers', ...keys.slice(2)]
      : [...(payloads[root] ?? [root, 'answers']), ...keys];
  const answer = path.reduce<unknown>(
    (node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined),
    caseFile,
  );
  return answer !== undefined;
}

describe('always', () => {
  test('any JSON gives a result, and one of four conclusions', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), jurisdictions, (json, jurisdiction) => {
        const caseFile: object = { riskAssessment: json, profile: json };
        const { conclusion } = evaluate(caseFile, { on: '2026-06-15', jurisdiction });
        expect(conclusions).toContain(conclusion);
        expect(conclusion).not.toBe('no-obstacle-found');
      }),
      { numRuns: 50 },
    );
  });

  test('a danger that comes to light never makes the conclusion milder, nor fulfils a rule', () => {
    fc.assert(
      fc.property(
        generatedCaseFiles,
        jurisdictions,
        fc.constantFrom(...dangers),
        (caseFile, jurisdiction, danger) => {
          const earlier = evaluate(caseFile, { on: '2026-06-15', jurisdiction });
          const later = evaluate(withAnswer(caseFile, ...danger), { on: '2026-06-15', jurisdiction });
          expect(conclusions.indexOf(later.conclusion)).toBeLessThanOrEqual(
            conclusions.indexOf(earlier.conclusion),
          );
          for (const [index, { rule, outcome }] of later.findings.entries()) {
            if (outcome === 'met') expect([rule, 'met']).toEqual([rule, earlier.findings[index]?.outcome]);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('an open finding has something left to ask', () => {
    fc.assert(
      fc.property(generatedCaseFiles, (caseFile) => {
        const { findings } = evaluate(caseFile, { on: '2026-06-15', jurisdiction: 'eu' });
        const stuck = findings.filter(
          ({ outcome, missing }) => outcome === 'undetermined' && missing.length === 0,
        );
        expect(stuck.map(({ rule }) => rule)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('a breach never rests on nothing but answers that were not asked for', () => {
    // What is not asked follows from a no there: help that does not exist, a person who was told nothing, or not heard.
    const beside = [
      'support.legal-both-states',
      'process.information-tailored',
      'process.informed-from-first-contact',
      'process.language',
      'process.heard',
      'process.appeal',
      // A plan for staying prepares no journey: for a return that is proposed all the same, nothing is ready.
      'conduct.privacy-in-transit',
      'conduct.rights-and-dignity',
      'privacy.no-mark-in-documents',
    ];
    fc.assert(
      fc.property(generatedCaseFiles, (caseFile) => {
        const { findings } = evaluate(caseFile, { on: '2026-06-15', jurisdiction: 'eu' });
        const groundless = findings.filter(
          ({ rule, outcome, because }) =>
            outcome === 'breached' &&
            !beside.includes(rule) &&
            because.every((looked) => 'path' in looked && looked.missing === 'not-applicable') &&
            because.every((looked) => 'path' in looked && !isAnswered(caseFile, looked.path)),
        );
        expect(groundless.map(({ rule }) => rule)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('the order of keys changes nothing', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, item]) => [key, turned(item)]),
      );
    };
    fc.assert(
      fc.property(generatedCaseFiles, (caseFile) => {
        expect(evaluate(turned(caseFile) as object, at)).toEqual(evaluate(caseFile, at));
      }),
      { numRuns: 30 },
    );
  });
});
