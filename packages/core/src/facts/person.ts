import { addDays, ageOn, birthday, dayRange, daysBetween, type DayRange } from '../answers/partial-date.ts';
import { all, any, fact, is, known, not } from '../conditions/condition.ts';
import type { Context, NumberRange } from '../conditions/evaluate.ts';
import { conjunction, disjunction, truthOf, type Truth } from '../conditions/truth.ts';
import { binds } from '../jurisdictions/jurisdiction.ts';
import type { Fact } from './fact.ts';
import { parameters } from './parameters.ts';

const assessment = 'profile.person.ageAssessment';

/** The days of birth that the birth date leaves open, as far as it is known. */
function statedBirth(context: Context): DayRange | undefined {
  return dayRange(context.answer('profile.person.birth.date'));
}

/** The days of birth that an assessed range of whole years leaves open, margins included; never the midpoint. */
function assessedBirth(context: Context): DayRange | undefined {
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

/**
 * The days on which the person can have been born.
 *
 * Where a birth date and an assessed range contradict each other, everything between them: a date that makes the person
 * an adult must not hide that the assessment found a child.
 */
export function birthRange(context: Context): DayRange | undefined {
  const stated = statedBirth(context);
  const assessed = assessedBirth(context);
  if (!stated || !assessed) return stated ?? assessed;
  return {
    earliest: stated.earliest < assessed.earliest ? stated.earliest : assessed.earliest,
    latest: stated.latest > assessed.latest ? stated.latest : assessed.latest,
  };
}

/** The age in completed years on a day, as a range; undefined when nothing is known of the birth. */
function ageRange(born: DayRange | undefined, on: DayRange): NumberRange | undefined {
  return born && { least: ageOn(born.latest, on.earliest), most: ageOn(born.earliest, on.latest) };
}

/**
 * Whether the age is open: under assessment, disputed, without any range, or guessed by eye.
 *
 * A finished assessment closes the question whatever was disputed before, once it says which ages are possible. Where the
 * birth date makes an adult of somebody who is believed to be a child, the two contradict each other, and the age is open
 * whether or not anybody disputes it.
 */
function ageUncertain(context: Context): Truth {
  const born = birthRange(context);
  const status = context.answer(`${assessment}.status`);
  if (status === 'done' && assessedBirth(context)) return 'false';
  const disputed = context.answer('profile.person.ageDisputed');
  if (status === 'under-way' || disputed === 'yes' || !born) return 'true';
  if (context.answer('profile.person.birth.basis') === 'visual-estimate') return 'true';
  const reason = context.answer('profile.person.ageReasonToBelieveChild');
  const statedAdult = birthday(born.latest, parameters['age.majority'].value) <= context.on;
  if (reason === 'yes' && statedAdult) return 'true';
  if (disputed === 'no') return 'false';
  const pastDoubt = birthday(born.latest, parameters['age.askWhetherChild'].value) <= context.on;
  // Past the age of doubt neither is asked.
  const undisputed = disputed === undefined || disputed === 'not-applicable';
  const unsuspected = reason === undefined || reason === 'not-applicable' || reason === 'no';
  return undisputed && unsuspected && pastDoubt ? 'false' : 'unknown';
}

/** Whether there is reason to believe that the person is a child; where it is not asked, the person is past that age. */
function believedChild(context: Context): Truth {
  const reason = context.answer('profile.person.ageReasonToBelieveChild');
  if (reason === 'yes') return 'true';
  return reason === 'no' || reason === 'not-applicable' ? 'false' : 'unknown';
}

/** Whether an age is open that has to be settled first: under assessment, or in doubt with reason to believe in a child. */
export function ageToBeVerified(context: Context): Truth {
  const underWay = truthOf(context.answer(`${assessment}.status`) === 'under-way');
  return disjunction([underWay, conjunction([ageUncertain(context), believedChild(context)])]);
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
  return disjunction([reachesBelow, conjunction([ageUncertain(context), believedChild(context)])]);
}

/** Whether the lowest possible age, when the answers were recorded, lies below a number of years or is not known. */
function mayBeBelow(born: DayRange | undefined, years: number, context: Context): Truth {
  const recorded = dayRange(context.answer('profile.recordedAt')) ?? dayRange(context.on);
  const age = recorded && ageRange(born, recorded);
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
    number: (context) => ageRange(birthRange(context), { earliest: context.on, latest: context.on }),
  },
  /** By the birth date alone: whether there is an assessment at all is asked only of whom this is true. */
  'person.mayBeBelow21': {
    basis: ['gp4.01', 'gp4.02'],
    truth: (context) => mayBeBelow(statedBirth(context), parameters['age.askWhetherChild'].value, context),
  },
  'person.mayBeBelow22': {
    basis: ['gp4.01'],
    truth: (context) => mayBeBelow(birthRange(context), parameters['age.youngAdult'].value, context),
  },
  /** Trafficked, presumed so, or at risk of it; neither declining the label nor an old refusal outweighs a sign. */
  'person.trafficked': {
    basis: ['gl.28', 'gl.29', 'gl.30', 'gl.31', 'gl.89'],
    is: any(
      is('profile.status.identification', 'identified', 'presumed', 'potential', 'declined-by-person'),
      fact('person.reasonableGrounds'),
    ),
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
