import { describe, expect, test } from 'vitest';
import determination from '../../../../../examples/payloads/best-interests.json' with { type: 'json' };
import { validateBestInterests } from '../../entries/best-interests.ts';
import { askedQuestions, contextOf } from '../../validation/completeness.ts';
import { validate } from '../../validation/validate.ts';
import { bestInterests } from './best-interests.ts';

type Payload = typeof determination;

/** Copies the worked determination and changes the copy; what was made undefined is left out, as in any JSON. */
function setup(change: (payload: Payload) => void): unknown {
  const payload = structuredClone(determination);
  change(payload);
  return JSON.parse(JSON.stringify(payload));
}

/** Puts an answer where the worked determination has another, or none. */
function put(holder: object | undefined, key: string, answer: unknown): void {
  Object.assign(holder ?? {}, { [key]: answer });
}

/** The return to the grandmother, as if it had been found best and everything were arranged for it. */
const asIfReturning = (payload: Payload): void => {
  const { answers } = payload;
  put(answers.determination, 'option', 'return');
  put(answers.determination, 'returnInBestInterests', 'yes');
  put(answers.determination, 'indicationAgainst', 'no');
  put(answers, 'override', {});
  put(answers.determination, 'thirdCountryConsidered', undefined);
  put(answers.options[1], 'care', {
    type: 'other-relatives',
    carer: 'Grandmother, H1',
    address: 'Known to the guardian',
    from: '2026-08',
    lasts: 'until-eighteen-or-longer',
    securedBy: 'court-order',
    securedOn: '2026-05-22',
    custodyHolder: 'The grandmother',
    custodySettledOn: '2026-05-22',
    authorityAgreed: 'yes',
    receivedBy: 'family-member',
    evidence: 'Report of the child welfare authority there',
  });
};

function issuesOf(payload: unknown): readonly (readonly [path: string, code: string])[] {
  const result = validateBestInterests(payload, { level: 'complete' });
  return result.ok ? [] : result.issues.map(({ path, code }) => [path, code] as const);
}

/** The answers that the form itself asks for, beside the profile; a list is counted by what is asked in its rows. */
function requiredOf(payload: unknown): readonly string[] {
  return askedQuestions(bestInterests, contextOf(bestInterests, payload as object))
    .filter(
      ({ path, required, question }) =>
        required && question.kind !== 'repeat' && path.startsWith('bestInterests.'),
    )
    .map(({ location }) => location);
}

describe('the worked determination', () => {
  test('is complete', () => {
    expect(issuesOf(determination)).toEqual([]);
    expect(validate('best-interests', determination, { level: 'complete' }).ok).toBe(true);
  });

  test('holds codes and no names', () => {
    expect(determination.caseReference).toMatch(/^[A-Z]{2}-\d{4}$/);
    expect(JSON.stringify(determination)).not.toMatch(/"names"/);
  });

  test('asks for at most 80 answers of its own', () => {
    expect(requiredOf(determination).length).toBeLessThanOrEqual(80);
  });

  test('asks for at most 80 also where a return is found best, and needs its care secured', () => {
    const payload = setup((copy) => {
      asIfReturning(copy);
      put(copy.answers.balance, 'competingFound', 'no');
      put(copy.answers.balance, 'competing', undefined);
      put(copy.answers.facts.tracing, 'endangers', 'no');
      put(copy.answers.panel.members[2], 'position', 'agrees');
    });
    expect(issuesOf(payload)).toEqual([]);
    expect(requiredOf(payload).length).toBeLessThanOrEqual(80);
  });

  test('asks nothing about the child’s view of a child who does not want to speak', () => {
    const payload = setup(({ answers }) => {
      put(answers, 'heard', { wantsToSpeak: 'no', parentsHeard: 'not-found' });
      put(answers.determination, 'viewsInfluence', undefined);
    });
    expect(issuesOf(payload)).toEqual([]);
  });
});

describe('a determination is not complete', () => {
  const cases: readonly (readonly [
    what: string,
    change: (payload: Payload) => void,
    path: string,
    code: string,
  ])[] = [
    [
      'with one solution',
      ({ answers }) => {
        answers.options.splice(1);
        answers.weighing.splice(1);
        put(answers.opening, 'decisions', ['care-arrangement']);
      },
      '/answers/options',
      'too-few-options',
    ],
    [
      'without going back among the solutions, where a return is to be decided',
      ({ answers }) => {
        answers.options.splice(1, 1);
        answers.weighing.splice(1, 1);
      },
      '/answers/options',
      'return-not-among-options',
    ],
    [
      'with nothing but going back among the solutions',
      (copy) => {
        asIfReturning(copy);
        for (const option of copy.answers.options) put(option, 'kind', 'return');
      },
      '/answers/options',
      'only-return-among-options',
    ],
    [
      'while a solution that is possible is not weighed',
      ({ answers }) => void answers.weighing.splice(1),
      '/answers/options/1/kind',
      'option-not-weighed',
    ],
    [
      'while a solution is weighed that nobody knows to be impossible',
      ({ answers }) => {
        put(answers.options[2], 'feasible', 'not-known');
      },
      '/answers/options/2/kind',
      'option-not-weighed',
    ],
    [
      'while a return that is called impossible is not weighed',
      ({ answers }) => {
        put(answers.options[1], 'feasible', 'no');
        put(answers.options[1], 'care', undefined);
        answers.weighing.splice(1);
      },
      '/answers/options/1/kind',
      'option-not-weighed',
    ],
    [
      'while a solution is weighed twice',
      ({ answers }) => void answers.weighing.push(structuredClone(answers.weighing[0] ?? ({} as never))),
      '/answers/weighing/2/option',
      'weighed-twice',
    ],
    [
      'while a solution is weighed that is not there',
      ({ answers }) => {
        put(answers.weighing[1], 'option', 'gone');
      },
      '/answers/weighing/1/option',
      'reference-missing',
    ],
    [
      'while two solutions have one id',
      ({ answers }) => {
        put(answers.options[1], 'id', 'stay');
      },
      '/answers/options/1',
      'id-repeated',
    ],
    [
      'while the solution that was chosen is not there',
      ({ answers }) => {
        put(answers.determination, 'option', 'gone');
      },
      '/answers/determination/option',
      'reference-missing',
    ],
    [
      'while it is about a child who is not in the profile',
      ({ profile, answers }) => {
        put(profile.person, 'hasChildren', 'yes');
        put(profile.person, 'children', [{ id: 'child-1', label: 'C1', where: 'with-person' }]);
        put(answers.opening, 'subject', 'child-of-person');
        put(answers.opening, 'child', 'child-2');
      },
      '/answers/opening/child',
      'reference-missing',
    ],
    [
      'while going back is found best and staying is chosen',
      (copy) => {
        asIfReturning(copy);
        put(copy.answers.determination, 'option', 'stay');
      },
      '/answers/determination/returnInBestInterests',
      'contradicts-solution',
    ],
    [
      'while going back is chosen and not found best',
      ({ answers }) => {
        put(answers.determination, 'option', 'return');
      },
      '/answers/determination/returnInBestInterests',
      'contradicts-solution',
    ],
    [
      'while a member disagrees and gives no reasons',
      ({ answers }) => {
        put(answers.panel.members[2], 'reasons', undefined);
      },
      '/answers/panel/members/2/reasons',
      'required',
    ],
    [
      'while a member steps back and gives no reasons',
      ({ answers }) => {
        put(answers.panel.members[0], 'position', 'recused');
      },
      '/answers/panel/members/0/reasons',
      'required',
    ],
    [
      'while it was accepted and everybody stepped back',
      ({ answers }) => {
        for (const member of answers.panel.members) {
          put(member, 'position', 'recused');
          put(member, 'reasons', 'Works for the authority that carries out returns.');
        }
      },
      '/answers/panel/decision',
      'nobody-agrees',
    ],
    [
      'while it was made before the work on it began',
      ({ answers }) => {
        put(answers.determination, 'on', '2026-03-19');
      },
      '/answers/determination/on',
      'date-order',
    ],
    [
      'while the child was told the outcome before there was one',
      ({ answers }) => {
        put(answers.told, 'on', '2026-05-31');
      },
      '/answers/told/on',
      'date-order',
    ],
    [
      'while the child wants to speak and has not been listened to',
      ({ answers }) => {
        put(answers.heard, 'interviews', []);
      },
      '/answers/heard/interviews',
      'required',
    ],
    [
      'while a return is found best and its care is not secured',
      (copy) => {
        asIfReturning(copy);
        put(copy.answers.options[1]?.care, 'securedBy', undefined);
      },
      '/answers/options/1/care/securedBy',
      'required',
    ],
    [
      'while the danger of a return that is called impossible was not looked at',
      ({ answers }) => {
        const [, toGrandmother] = answers.options;
        put(toGrandmother, 'feasible', 'no');
        put(toGrandmother, 'fundamentalRightsRisk', undefined);
      },
      '/answers/options/1/fundamentalRightsRisk',
      'required',
    ],
  ];

  test.each(cases)('%s', (_, change, path, code) => {
    expect(issuesOf(setup(change))).toContainEqual([path, code]);
  });
});

test('a draft may leave everything open, and nothing is called unfit yet', () => {
  const payload = { form: 'best-interests', version: 1, answers: { options: [{ id: 'a' }] } };
  expect(validateBestInterests(payload, { level: 'draft' }).ok).toBe(true);
});
