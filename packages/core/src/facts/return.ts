import { addDays, addMonths, dayRange, daysBetween } from '../answers/partial-date.ts';
import {
  all,
  answer,
  any,
  before,
  fact,
  is,
  known,
  not,
  notAfter,
  on,
  some,
} from '../conditions/condition.ts';
import type { Context, Row } from '../conditions/evaluate.ts';
import { conjunction, truthOf, type Truth } from '../conditions/truth.ts';
import type { Fact, FactContext } from './fact.ts';
import { parameterOn, parameters } from './parameters.ts';

const decisionStatus = 'profile.return.decision.status';
const noDecision = is(decisionStatus, 'none', 'planned', 'withdrawn');
const proceedings = 'profile.proceedings[]';
const witnessRoles = ['witness', 'complainant', 'civil-party', 'claimant'] as const;

function sameCountry(context: Context, one: string, other: string): Truth {
  const left = context.answer(one);
  const right = context.answer(other);
  return isCountry(left) && isCountry(right) ? truthOf(left === right) : 'unknown';
}

function isCountry(answer: unknown): answer is string {
  return typeof answer === 'string' && /^[A-Z]{2}$/.test(answer);
}

/** True when one of the nationalities, or for a stateless person the country of former residence, is the destination. */
function toCountryOfOrigin(context: Context): Truth {
  const destination = context.answer('profile.return.destination');
  if (!isCountry(destination)) return 'unknown';
  const nationalities = context.answer('profile.person.nationalities');
  const stateless = context.answer('profile.person.statelessness');
  const residence = context.answer('profile.person.habitualResidence');
  const origins: unknown[] = Array.isArray(nationalities) ? [...(nationalities as readonly unknown[])] : [];
  if (stateless === 'yes' || stateless === 'at-risk') origins.push(residence);
  const countries = origins.filter(isCountry);
  if (countries.includes(destination)) return 'true';
  const nationalitiesOpen = !Array.isArray(nationalities) && stateless !== 'yes';
  const open = nationalitiesOpen || countries.length === 0 || countries.length < origins.length;
  return open ? 'unknown' : 'false';
}

function reflectionDays(
  context: Context,
): { from: { earliest: string; latest: string }; until: { earliest: string; latest: string } } | undefined {
  const from = dayRange(context.answer('profile.status.reflection.from'));
  const until = dayRange(context.answer('profile.status.reflection.until'));
  return from && until && { from, until };
}

/**
 * Every witness has protection arranged in both states; evidence given without such a row leaves it open.
 *
 * In a case against the traffickers it is owed before the person has a part in it.
 */
function witnessProtectionArranged(context: FactContext): Truth {
  const rows = context.rows(proceedings);
  if (!rows) return 'unknown';
  const againstTraffickers = (row: Row): boolean =>
    context.answer('.kind', row) === 'criminal-against-traffickers';
  const owed = rows.filter((row) => {
    const role = context.answer('.role', row);
    const other = typeof role === 'string' && ['applicant', 'accused', 'no-part-yet'].includes(role);
    return !other || againstTraffickers(row);
  });
  const arranged = conjunction(
    owed.flatMap((row) =>
      ['.protectionHere', '.protectionThere', '.safetyAssessed'].map((path): Truth => {
        const given = context.answer(path, row);
        return given === 'yes' ? 'true' : given === 'no' ? 'false' : 'unknown';
      }),
    ),
  );
  const certain = owed.some(
    (row) => againstTraffickers(row) || witnessRoles.some((role) => role === context.answer('.role', row)),
  );
  if (arranged !== 'true' || certain) return arranged;
  context.missing('profile.proceedingsAny');
  return 'unknown';
}

/** Facts about the proposed return, its decision, the period of reflection and the cases that are open. */
export const returnFacts = {
  /** All three ways were explained completely, in a language understood, before the person agreed. */
  'return.choiceInformed': {
    basis: ['gp1.18', 'gp1.19', 'er1.16', 'er1.17', 'er1.18', 'er1.19'],
    is: all(
      is('profile.return.voluntary.optionsExplained', 'return'),
      is('profile.return.voluntary.optionsExplained', 'stay'),
      is('profile.return.voluntary.optionsExplained', 'third-country'),
      is('profile.return.voluntary.informationComplete', 'yes'),
      is('profile.return.voluntary.languageUnderstood', 'yes'),
      // Who has not been asked yet has no day of agreement: what is explained by now comes before it.
      any(
        all(
          is('profile.return.consent.state', 'not-asked-yet'),
          notAfter(answer('profile.return.voluntary.explainedOn'), on),
        ),
        notAfter(answer('profile.return.voluntary.explainedOn'), answer('profile.return.consent.on')),
      ),
    ),
  },
  /**
   * Forced, or called voluntary without an agreement that was informed and free of pressure to go.
   *
   * Pressure to stay is not read: it must not bar the departure of a person who wants to go.
   */
  'return.treatedAsForced': {
    basis: ['gp1.17', 'gp1.18', 'gp1.22', 'gl.72', 'gl.73'],
    is: any(
      is('profile.return.kind', 'forced'),
      all(
        is('profile.return.kind', 'voluntary', 'assisted'),
        not(
          all(
            is('profile.return.consent.state', 'yes'),
            fact('return.choiceInformed'),
            is('profile.return.voluntary.pressureToGo', 'no'),
          ),
        ),
      ),
    ),
  },
  'decision.taken': { basis: ['gp2.03'], is: is(decisionStatus, 'notified', 'appealed', 'final') },
  'return.toCountryOfOrigin': { basis: ['gl.16', 'gl.17', 'gl.18'], truth: toCountryOfOrigin },
  /** Whether the case file holds a risk assessment that is complete; established by the evaluation, never answered. */
  'assessment.complete': { basis: ['gp1.38', 'gp1.47', 'in.53'], given: 'truth', missing: 'riskAssessment' },
  /** The assessment came before the decision and before the day of return; the same day counts as before. */
  'assessment.inTime': {
    basis: ['gp1.49', 'er1.60', 'er1.64'],
    is: all(
      any(noDecision, notAfter(answer('riskAssessment.assessment.on'), answer('profile.return.decision.on'))),
      any(
        not(known('profile.return.date')),
        notAfter(answer('riskAssessment.assessment.on'), answer('profile.return.date')),
      ),
    ),
  },
  'assessment.sameDestination': {
    basis: ['er1.122'],
    truth: (context) =>
      sameCountry(context, 'profile.return.destination', 'riskAssessment.profile.return.destination'),
  },
  /** Not past the last day of validity, neither today nor on the day of return, and made for this destination. */
  'assessment.current': {
    basis: ['er1.93', 'er1.122', 'gl.35'],
    is: all(
      notAfter(on, answer('riskAssessment.assessment.validUntil')),
      any(
        not(known('profile.return.date')),
        notAfter(answer('profile.return.date'), answer('riskAssessment.assessment.validUntil')),
      ),
      fact('assessment.sameDestination'),
    ),
  },
  'reflection.running': {
    basis: ['er2.27', 'er2.39', 'er2.46'],
    is: all(
      is('profile.status.reflection.granted', 'yes'),
      notAfter(answer('profile.status.reflection.from'), on),
      notAfter(on, answer('profile.status.reflection.until')),
    ),
  },
  /** Days of the period, first and last day counted: 1 to 30 March is 30 days. */
  'reflection.days': {
    basis: ['er2.41', 'er2.64'],
    number: (context) => {
      const period = reflectionDays(context);
      return (
        period && {
          least: daysBetween(period.from.latest, period.until.earliest) + 1,
          most: daysBetween(period.from.earliest, period.until.latest) + 1,
        }
      );
    },
  },
  /** From 1 March, 31 May is enough: three calendar months less a day, both ends counted. */
  'reflection.threeMonths': {
    basis: ['er2.54'],
    truth: (context) => {
      const period = reflectionDays(context);
      if (!period) return 'unknown';
      const months = parameters['reflection.experts'].value;
      const enough = (from: string): string => addDays(addMonths(from, months), -1);
      if (period.until.earliest >= enough(period.from.latest)) return 'true';
      return period.until.latest < enough(period.from.earliest) ? 'false' : 'unknown';
    },
  },
  /** The last protected day lies before today, or before the day of return; a removal before the period counts as inside. */
  'removal.outsideReflection': {
    basis: ['er2.27', 'er2.39', 'er2.46'],
    is: any(
      before(answer('profile.status.reflection.until'), on),
      before(answer('profile.status.reflection.until'), answer('profile.return.date')),
    ),
  },
  /** Proceedings of any kind that are alive, or that could still be brought. */
  'proceedings.interest': {
    basis: ['gp1.28', 'gp2.47', 'gp2.48'],
    is: some(proceedings, is('.stage', 'not-started', 'investigation', 'before-court', 'appeal', 'decided')),
  },
  /** In each live case: the person does not want to take part, or a way is arranged and their views were heard. */
  'proceedings.regarded': {
    basis: ['gp2.47', 'gp2.48', 'gp2.50', 'gp2.51'],
    is: {
      op: 'every',
      path: proceedings,
      where: any(
        is('.stage', 'carried-out', 'closed'),
        is('.wantsToTakePart', 'no'),
        all(
          is(
            '.arrangement',
            'stay-until-end',
            'return-visit',
            'video',
            'statement-recorded',
            'lawyer-represents',
            'power-of-attorney',
          ),
          is('.viewsHeard', 'yes'),
        ),
      ),
    },
  },
  'witness.any': {
    basis: ['gp1.87', 'gp2.52'],
    is: any(
      some(proceedings, is('.role', ...witnessRoles)),
      is('riskAssessment.reprisals.gaveEvidence', 'information', 'statement', 'testified', 'not-yet'),
      is('profile.status.cooperation.intention', 'yes'),
    ),
  },
  /** The papers have come. Papers that are still missing have not, also where no day is written down. */
  'documents.issued': {
    basis: ['er1.48', 'er7.41'],
    is: all(
      any(
        known('profile.return.documents.issuedOn'),
        not(is('profile.return.practicalObstacles', 'no-papers')),
      ),
      notAfter(answer('profile.return.documents.issuedOn'), on),
    ),
  },
  /** Asked in the assessment and in the plan; the plan, made later, goes before. */
  'journey.escortNotWanted': {
    basis: ['er1.202', 'er1.204'],
    is: any(
      all(known('plan.travel.escortWanted'), is('plan.travel.escortWanted', 'no')),
      all(not(known('plan.travel.escortWanted')), is('riskAssessment.journey.escortWished', 'no')),
    ),
  },
  /** Who has no health needs does not have to be asked; a nurse or doctor once called for is needed all the same. */
  'journey.medicalEscortNeeded': {
    basis: ['er1.198'],
    is: all(
      any(known('riskAssessment.health.escortNeeded'), not(is('riskAssessment.health.hasNeeds', 'no'))),
      is('riskAssessment.health.escortNeeded', 'nurse', 'doctor'),
    ),
  },
  /** Where no return is considered, nobody has to say which ways to travel there are. */
  'journey.saferMeansExist': {
    basis: ['er1.205'],
    is: all(
      any(known('plan.travel.saferMeansExists'), not(is('profile.return.proposed', 'no'))),
      is('plan.travel.saferMeansExists', 'yes'),
    ),
  },
  'witness.protectionArranged': { basis: ['gp1.86', 'gp1.87', 'gp2.52'], truth: witnessProtectionArranged },
  /** A permit given because of trafficking is in force today; first and last day both count. */
  'permit.protectsNow': {
    basis: ['er2.29'],
    is: some(
      'profile.status.permits[]',
      all(
        any(
          is('.kind', 'co-operation', 'personal-situation', 'proceedings', 'child'),
          is('.underVictimsDirective', 'yes'),
        ),
        is('.state', 'granted', 'renewed'),
        notAfter(answer('.from'), on),
        notAfter(on, answer('.until')),
      ),
    ),
  },
  'param.reflection.coe': {
    basis: ['er2.41'],
    number: (context) => parameterOn('reflection.coe', context.on),
  },
  'param.reflection.un': { basis: ['er2.64'], number: (context) => parameterOn('reflection.un', context.on) },
  /** What the law of this state fixes; asked, never assumed. 0 means that it fixes nothing. */
  'param.reflection.national': {
    basis: ['er2.50'],
    number: (context) => {
      const days = context.answer('profile.status.reflection.nationalMinimumDays');
      return typeof days === 'number' ? { least: days, most: days } : undefined;
    },
  },
} as const satisfies Record<string, Fact>;
