import { addDays, ageOn, birthday, dayRange, daysBetween, type DayRange } from '../answers/partial-date.ts';
import { all, any, is, known, not } from '../conditions/condition.ts';
import type { Context, NumberRange } from '../conditions/evaluate.ts';
import { conjunction, disjunction, truthOf, type Truth } from '../conditions/truth.ts';
import { binds } from '../jurisdictions/jurisdiction.ts';
import type { Fact } from './fact.ts';
import { parameters } from './parameters.ts';

const assessment = 'profile.person.ageAssessment';

/**
 * The days on which the person can have been born.
 *
 * From the birth date as far as it is known; without one, from an assessed range of whole years, margins included.
 * The midpoint is never used. If both are there, the date counts.
 */
function birthRange(context: Context): DayRange | undefined {
  const stated = dayRange(context.answer('profile.person.birth.date'));
  if (stated) return stated;
  const lowest = context.answer(`${assessment}.lowestAge`);
  const highest = context.answer(`${assessment}.highestAge`);
  const assessed = dayRange(context.answer(`${assessment}.on`));
  if (typeof lowest !== 'number' || typeof highest !== 'number' || !assessed || lowest > highest)
    return undefined;
  return {
    earliest: addDays(birthday(assessed.earliest, -(highest + 1)), 1),
    latest: birthday(assessed.latest, -lowest),
  };
}

/** The age in completed years on a day, as a range; undefined when nothing is known of the birth. */
export function ageRange(context: Context, on: DayRange): NumberRange | undefined {
  const born = birthRange(context);
  return born && { least: ageOn(born.latest, on.earliest), most: ageOn(born.earliest, on.latest) };
}

/**
 * Whether the age is open: under assessment, disputed, without any range, or guessed by eye.
 *
 * A finished assessment closes the question whatever was disputed before.
 */
function ageUncertain(context: Context): Truth {
  const born = birthRange(context);
  const status = context.answer(`${assessment}.status`);
  if (status === 'done' && born) return 'false';
  const disputed = context.answer('profile.person.ageDisputed');
  if (status === 'under-way' || disputed === 'yes' || !born) return 'true';
  if (context.answer('profile.person.birth.basis') === 'visual-estimate') return 'true';
  if (disputed === 'no') return 'false';
  const reason = context.answer('profile.person.ageReasonToBelieveChild');
  const pastDoubt = birthday(born.latest, parameters['age.askWhetherChild'].value) <= context.on;
  // Past the age of doubt neither is asked.
  const undisputed = disputed === undefined || disputed === 'not-applicable';
  const unsuspected = reason === undefined || reason === 'not-applicable' || reason === 'no';
  return undisputed && unsuspected && pastDoubt ? 'false' : 'unknown';
}

/**
 * Whether the person is presumed a child on a day.
 *
 * True when the range of the birth reaches below 18, or while the age is open and there is reason to believe so. On the
 * 18th birthday itself: not a child.
 */
export function presumedChild(context: Context, on: string): Truth {
  const born = birthRange(context);
  const reachesBelow = truthOf(
    born !== undefined && birthday(born.latest, parameters['age.majority'].value) > on,
  );
  const reason = context.answer('profile.person.ageReasonToBelieveChild');
  const believed: Truth = reason === 'yes' ? 'true' : reason === 'no' ? 'false' : 'unknown';
  return disjunction([reachesBelow, conjunction([ageUncertain(context), believed])]);
}

/** Whether the lowest possible age, when the answers were recorded, lies below a number of years or is not known. */
function mayBeBelow(context: Context, years: number): Truth {
  const recorded = dayRange(context.answer('profile.recordedAt')) ?? dayRange(context.on);
  const age = recorded && ageRange(context, recorded);
  return truthOf(!age || age.least < years);
}

/** Facts about who the person is and how the state has recognised them. */
export const personFacts = {
  'person.presumedChild': {
    basis: ['gl.11', 'gp4.01', 'gp4.02'],
    truth: (context) => presumedChild(context, context.on),
  },
  'person.ageUncertain': { basis: ['gp4.01', 'gp4.02', 'er4.87'], truth: ageUncertain },
  'person.age': {
    basis: ['gl.11'],
    number: (context) => ageRange(context, { earliest: context.on, latest: context.on }),
  },
  'person.mayBeBelow21': {
    basis: ['gp4.01', 'gp4.02'],
    truth: (context) => mayBeBelow(context, parameters['age.askWhetherChild'].value),
  },
  'person.mayBeBelow22': {
    basis: ['gp4.01'],
    truth: (context) => mayBeBelow(context, parameters['age.youngAdult'].value),
  },
  /** Trafficked, presumed so, or with signs not looked into; declining the label changes nothing. */
  'person.trafficked': {
    basis: ['gl.28', 'gl.29', 'gl.30', 'gl.31', 'gl.89'],
    is: is('profile.status.identification', 'identified', 'presumed', 'potential', 'declined-by-person'),
  },
  /** A new sign outweighs an old refusal. */
  'person.reasonableGrounds': {
    basis: ['er2.22', 'er2.36', 'gl.29', 'gp2.21'],
    is: any(
      is('profile.status.identificationDetails.reasonableGrounds', 'yes'),
      is('profile.status.identification', 'identified', 'presumed', 'declined-by-person'),
    ),
  },
  /** An asylum applicant counts: the claim does not close the way to protection as a trafficked person. */
  'stay.insecure': {
    basis: ['er2.36', 'er2.49'],
    is: not(is('profile.status.migration', 'citizen', 'free-movement', 'residence-permit')),
  },
  /** Asked in the profile; in the assessment only where the profile does not know. */
  'family.involved': {
    basis: ['gp1.55', 'er1.127', 'er1.153'],
    is: any(
      all(
        known('profile.experience.familyInvolved'),
        is('profile.experience.familyInvolved', 'knew-and-tolerated', 'took-part'),
      ),
      all(
        not(known('profile.experience.familyInvolved')),
        is('riskAssessment.socialPosition.familyInvolved', 'knew-and-tolerated', 'took-part'),
      ),
    ),
  },
  'returningState.euMember': {
    basis: ['er5.119'],
    truth: (context) => (context.jurisdiction ? binds('eu', context.jurisdiction, context.on) : 'unknown'),
  },
  'detention.days': {
    basis: ['gp5.27'],
    number: (context) => {
      const since = dayRange(context.answer('profile.status.detention.since'));
      return (
        since && {
          least: daysBetween(since.latest, context.on),
          most: daysBetween(since.earliest, context.on),
        }
      );
    },
  },
} as const satisfies Record<string, Fact>;
