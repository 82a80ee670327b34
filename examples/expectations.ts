import type { Conclusion } from '@safe-return/core';

/** What must come out of a worked case, reasoned from the rules and the source, with the reason. */
export interface Expectation {
  readonly about: string;
  readonly on: string;
  readonly jurisdiction: string;
  readonly conclusion: Conclusion;
  /** Rules that must be breached with force `must`, each with why; no other may be. */
  readonly breached: Readonly<Record<string, string>>;
  /** Rules that must still be open. */
  readonly open: readonly string[];
}

/** What must come out of each worked case. */
export const expectations = {
  'reprisals-at-home': {
    about:
      'An adult, exploited in two countries, is threatened by those responsible, who are at large at home; forced return.',
    on: '2026-06-10',
    jurisdiction: 'FR',
    conclusion: 'obstacles',
    breached: {
      'safe.reprisals':
        'Threats to her and her parents, no protection there, the only measure an idea (gp1.57, gp1.39).',
      'safe.retrafficking': 'A debt is claimed and the recruiter is near; no measure at all (gp1.50).',
      'safe.inhuman-treatment':
        'The revenge that is threatened would reach the bar of ill-treatment (er1.96).',
      'safe.plan-for-serious-risks':
        'Nothing planned for the family or against being trafficked again (gp1.39, er1.71).',
      'safe.plan-for-risks': 'The same risks have no measure with owner and review.',
      'safe.forced-no-outstanding-measures': 'A measure is only an idea, and the return is forced (gp1.35).',
      'process.reflection-granted':
        'Identified, without a right to stay, and never offered a reflection period (er2.36).',
      'process.asylum-referral':
        'Signs of serious harm, and nobody referred her to the asylum authority (gp2.15).',
    },
    open: [],
  },
  'held-for-a-trial': {
    about: 'A person who wants to go home is kept for a trial in which they are a witness.',
    on: '2026-06-10',
    jurisdiction: 'IT',
    conclusion: 'safeguards-missing',
    breached: {
      'leave.restriction-justified':
        'Kept for the trial: lawful, but neither necessary nor proportionate was shown (er1.08).',
      'leave.no-undue-delay': 'The wish to return is delayed unduly by the proceedings (gp1.15).',
      'voluntary.uncoerced': 'There is pressure to stay (gp1.18).',
      'witness.protected': 'A witness, and no protection from retaliation there (gp1.87).',
      'process.proceedings-regard': 'The presence is needed, and no way to take part is arranged (gp2.47).',
    },
    open: [],
  },
  'forced-and-unknown': {
    about:
      'A forced return decided two days after arrival, of a person nobody has talked with: everything else is not known.',
    on: '2026-06-10',
    jurisdiction: 'DE',
    conclusion: 'obstacles',
    breached: {
      'safe.risk-assessment-before-return': 'The assessment came five days after the decision (gp1.49).',
    },
    open: [
      'safe.torture',
      'safe.persecution',
      'safe.reprisals',
      'safe.inhuman-treatment',
      'process.individual-decision',
    ],
  },
  'child-of-uncertain-age': {
    about:
      'A person born “in 2008” whose age is being examined, made to commit crimes; forced return within the reflection period.',
    on: '2026-06-10',
    jurisdiction: 'BE',
    conclusion: 'obstacles',
    breached: {
      'safe.child-reunification-examined':
        'Nobody has looked at the danger of going back to the family (gp1.73).',
      'safe.child-alternatives-examined':
        'Nobody has looked at each solution there is for the child (gp1.69).',
      'safe.forced-no-outstanding-measures':
        'Counts as forced, and a recorded danger has no measure that brings it down (gp1.35).',
      'safe.retrafficking': 'The debt is still claimed, and there is no measure (gp1.50).',
      'safe.plan-for-serious-risks': 'No measure for being drawn in again.',
      'safe.plan-for-risks': 'No measure for any risk.',
      'process.reflection-running': 'The return is planned two days before the period ends (er2.39).',
      'process.identification-complete': 'Reasonable grounds, and the identification is still open (er2.36).',
    },
    open: ['safe.inhuman-treatment'],
  },
  'eu-citizen': {
    about:
      'A citizen of one EU state in another, refused help for that reason, pressed to go back to where the recruiter is.',
    on: '2026-06-10',
    jurisdiction: 'ES',
    conclusion: 'obstacles',
    breached: {
      'safe.forced-no-outstanding-measures':
        'Counts as forced, and a recorded danger has no measure that brings it down (gp1.35).',
      'safe.retrafficking': 'No home, no income, the same agent in the village, and no measure (gp1.50).',
      'safe.plan-for-serious-risks': 'No measure for it.',
      'safe.plan-for-risks': 'No measure for it.',
      'voluntary.informed': 'Only return was explained, and not completely (gp1.19).',
      'voluntary.uncoerced': 'Pressed to go, and not asked to agree (gp1.18).',
      'support.legal-both-states': 'No legal help within reach there.',
      'safe.immediate-needs': 'On the street, without help (in.12).',
      'safe.special-needs': 'The help does not fit: there is none.',
      'process.referred-to-support': 'Never referred to a support organisation (gp2.12).',
    },
    open: [],
  },
  'mother-with-health-needs': {
    about:
      'A mother who wants to return; treatment exists there and can’t be reached, and one child there gives cause for worry.',
    on: '2026-06-10',
    jurisdiction: 'CH',
    conclusion: 'safeguards-missing',
    breached: {
      'safe.health-treatment': 'The treatment exists there and this person can’t reach it (er1.196).',
      'safe.plan-for-risks': 'The risk to the younger child has no measure (gp1.39).',
    },
    open: [],
  },
  'asylum-claim-pending': {
    about: 'A man exploited in labour whose asylum claim is pending is to be returned by a fast track.',
    on: '2026-06-10',
    jurisdiction: 'SE',
    conclusion: 'obstacles',
    breached: {
      'safe.forced-no-outstanding-measures':
        'Counts as forced, and a recorded danger has no measure that brings it down (gp1.35).',
      'safe.authorities': 'Arrest there, and no assurance (gp1.60).',
      'safe.plan-for-serious-risks': 'No measure for the danger from the authorities.',
      'safe.plan-for-risks': 'The same.',
      'process.asylum-pending': 'The claim is pending, and the return is to the country of origin.',
      'process.identification-complete': 'Presumed, and the identification still open.',
      'process.reflection-granted': 'No reflection period was offered.',
    },
    open: ['safe.persecution'],
  },
  'no-obstacle-found': {
    about:
      'A person who wants to go home, informed and unpressed, to where nothing dangerous was found by either side.',
    on: '2026-06-10',
    jurisdiction: 'AT',
    conclusion: 'no-obstacle-found',
    breached: {},
    open: [],
  },
} as const satisfies Readonly<Record<string, Expectation>>;

/** The name of a worked case. */
export type ExampleName = keyof typeof expectations;
