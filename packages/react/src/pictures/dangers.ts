import { contextOf, isUnknown, type RiskAssessment, type Truth } from '@safe-return/core';
import { riskAssessment } from '@safe-return/core/risk-assessment';

/** How a danger stands in a risk assessment, the gravest first. */
export const dangerStandings = ['stands', 'signs', 'unknown', 'none', 'not-applicable'] as const;

/** How a danger stands: `signs` are recorded where it is open or denied whether it is a danger. */
export type DangerStanding = (typeof dangerStandings)[number];

/** One measure against a danger, as far as it was recorded. */
export interface DangerMeasure {
  /** Where it stands in the payload. */
  readonly at: string;
  readonly state: string | undefined;
  readonly residual: string | undefined;
}

/** A danger that the risk assessment asks about, and what is recorded of it. */
export interface Danger {
  readonly code: DangerCode;
  readonly standing: DangerStanding;
  /** For `signs`: whether the danger itself was denied; it is open otherwise. */
  readonly denied: boolean;
  /** Undefined for what no measure lifts. */
  readonly measures: readonly DangerMeasure[] | undefined;
}

type Context = ReturnType<typeof contextOf>;
type Sign = readonly [path: string, ...codes: readonly string[]];

interface Asked {
  readonly truth: (context: Context) => Truth;
  /** Where it is no question for this person. */
  readonly unless?: (context: Context) => boolean;
  readonly signs?: readonly Sign[];
  /** The dangers that a measure can name for it; without them no measure lifts it. */
  readonly measures?: readonly string[];
  /** Whether these measures name other dangers, so that they say something here only where this one may stand. */
  readonly borrowed?: boolean;
}

const risk = 'riskAssessment';

/** The dangers, in the order of the form. */
const asked = {
  'reprisals-person': {
    truth: (context) => context.truth('risk.reprisalsAgainstPerson'),
    signs: [
      [`${risk}.reprisals.knowAddress`, 'yes'],
      [`${risk}.reprisals.fromOwnCircle`, 'yes'],
    ],
    measures: ['reprisals-person'],
  },
  'reprisals-family': {
    truth: (context) => context.truth('risk.reprisalsAgainstFamily'),
    signs: [
      [`${risk}.reprisals.familyApproached`, 'yes'],
      [`${risk}.reprisals.knowFamilyAddress`, 'yes'],
    ],
    measures: ['reprisals-family'],
  },
  retrafficking: {
    truth: (context) => context.truth('risk.retrafficking'),
    signs: [
      [`${risk}.retrafficking.recruiterNear`, 'yes'],
      [`${risk}.retrafficking.recruiterInContact`, 'yes'],
      [`${risk}.retrafficking.pressureToMigrateAgain`, 'from-family', 'from-others', 'debt'],
      [`${risk}.reprisals.debtClaimed`, 'yes'],
    ],
    measures: ['retrafficking'],
  },
  authorities: {
    truth: (context) => context.truth('risk.authorities'),
    signs: [[`${risk}.authorities.officialsInvolved`, 'general', 'linked']],
    measures: ['authorities'],
  },
  persecution: {
    truth: (context) => context.truth('risk.persecution'),
    signs: [
      [`${risk}.persecution.signs`, 'yes'],
      [`${risk}.persecution.past`, 'yes'],
    ],
  },
  torture: {
    truth: (context) => context.truth('risk.torture'),
    signs: [[`${risk}.persecution.torture.signs`, 'yes']],
  },
  'ill-treatment': {
    truth: (context) => context.truth('risk.inhuman'),
    signs: [[`${risk}.persecution.inhuman.signs`, 'yes']],
  },
  'serious-violation': { truth: (context) => context.truth('risk.seriousViolation') },
  'general-violence': {
    truth: (context) => context.truth('risk.generalViolence'),
    signs: [[`${risk}.persecution.generalViolence`, 'in-parts']],
    measures: ['general-violence'],
  },
  family: {
    truth: familyInvolved,
    measures: ['retrafficking', 'social-position'],
    borrowed: true,
  },
  'violence-at-home': {
    truth: (context) => context.truth('risk.violenceAtHome'),
    signs: [[`${risk}.socialPosition.violenceAtHome`, 'past']],
    measures: ['social-position'],
  },
  stigma: {
    truth: (context) => context.truth('risk.stigma'),
    signs: [[`${risk}.socialPosition.communityAccepts`, 'badly']],
    measures: ['social-position'],
  },
  health: {
    truth: (context) =>
      anyOf([
        says(context, [`${risk}.health.returnWouldHarm`, 'some', 'seriously']),
        opposite(context.truth('health.treatmentSecured')),
      ]),
    measures: ['health'],
  },
  children: {
    truth: ownChildren,
    unless: (context) => context.answer('profile.person.hasChildren') === 'no',
    measures: ['children'],
  },
  'child-return': {
    truth: (context) =>
      anyOf([
        says(context, [`${risk}.childReturn.reasonableRisk`, 'yes']),
        says(context, [
          `${risk}.childReturn.familyReturnDangers`,
          'treated-worse',
          'attack',
          'drawn-in-again',
        ]),
      ]),
    unless: (context) => context.truth('person.presumedChild') === 'false',
    signs: [
      [`${risk}.childReturn.foodShort`, 'yes'],
      [`${risk}.childReturn.healthServicesPoor`, 'yes'],
      [`${risk}.childReturn.protectionFromHarm`, 'violence-at-home', 'trafficking', 'trauma', 'other'],
    ],
    measures: ['children'],
  },
  journey: {
    truth: (context) =>
      says(context, [
        `${risk}.journey.dangers`,
        'known-route',
        'transit',
        'border-control',
        'on-arrival',
        'police-custody',
        'last-leg',
        'health',
        'other',
      ]),
    measures: ['journey'],
  },
} as const satisfies Record<string, Asked>;

/** The code of a danger that the risk assessment asks about. */
export type DangerCode = keyof typeof asked | 'other';

/**
 * Reads how each danger stands, in the words of the form and by the facts that the rules read.
 *
 * The gravest come first, and those that stand alike in the order of the form. What was not answered is not known. A
 * measure against another danger is a sign that there is one.
 */
export function dangersOf(payload: RiskAssessment): readonly Danger[] {
  const context = contextOf(riskAssessment, payload);
  const codes = Object.keys(asked) as (keyof typeof asked)[];
  const dangers = codes.map((code): Danger => {
    const question: Asked = asked[code];
    const truth = question.truth(context);
    const standing =
      question.unless?.(context) === true ? 'not-applicable' : standingOf(truth, question, context);
    const hidden = question.borrowed === true && (standing === 'none' || standing === 'not-applicable');
    return {
      code,
      standing,
      denied: truth === 'false',
      measures: question.measures && (hidden ? [] : measuresFor(question.measures, context)),
    };
  });
  const others = measuresFor(['other'], context);
  if (others.length > 0) dangers.push({ code: 'other', standing: 'signs', denied: false, measures: others });
  return dangerStandings.flatMap((standing) => dangers.filter((danger) => danger.standing === standing));
}

function measuresFor(dangers: readonly string[], context: Context): readonly DangerMeasure[] {
  return (context.rows(`${risk}.measures[]`) ?? [])
    .filter((row) => dangers.some((danger) => danger === context.answer('.risk', row)))
    .map((row) => ({
      at: row.at,
      state: said(context.answer('.state', row)),
      residual: said(context.answer('.residual', row)),
    }));
}

function standingOf(truth: Truth, { signs = [] }: Asked, context: Context): DangerStanding {
  if (truth === 'true') return 'stands';
  if (signs.some((sign) => says(context, sign) === 'true')) return 'signs';
  return truth === 'false' ? 'none' : 'unknown';
}

/** Whether an answer is, or holds, one of the codes. */
function says(context: Context, [path, ...codes]: Sign): Truth {
  const answer = context.answer(path);
  if (isUnknown(answer)) return 'unknown';
  const given: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return given.some((one) => codes.some((code) => code === one)) ? 'true' : 'false';
}

/** Asked in one of two places: in the risk assessment where the case profile does not say. */
function familyInvolved(context: Context): Truth {
  const codes = ['knew-and-tolerated', 'took-part'] as const;
  const known = says(context, ['profile.experience.familyInvolved', ...codes]);
  return known === 'unknown' ? says(context, [`${risk}.socialPosition.familyInvolved`, ...codes]) : known;
}

/** A child in danger, or who needs protection; nothing is denied before each child was looked at. */
function ownChildren(context: Context): Truth {
  const rows = context.rows(`${risk}.children[]`) ?? [];
  const answers = rows.flatMap((row) => [
    context.answer('.risk', row),
    context.answer('.protectionOwed', row),
  ]);
  const nothing = new Set<unknown>(['no', 'nothing-now', 'not-applicable']);
  const given = answers.map((answer): readonly unknown[] => (Array.isArray(answer) ? answer : [answer]));
  if (given.some((codes) => codes.some((code) => !isUnknown(code) && !nothing.has(code)))) return 'true';
  const allDenied = given.every((codes) => codes.length > 0 && codes.every((code) => nothing.has(code)));
  return allDenied && context.truth('children.examined') === 'true' ? 'false' : 'unknown';
}

function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes('true')) return 'true';
  return truths.includes('unknown') ? 'unknown' : 'false';
}

function opposite(truth: Truth): Truth {
  if (truth === 'unknown') return truth;
  return truth === 'true' ? 'false' : 'true';
}

function said(answer: unknown): string | undefined {
  return typeof answer === 'string' && !isUnknown(answer) ? answer : undefined;
}
