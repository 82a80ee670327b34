import type { Conclusion } from '@safe-return/core';

/** What must come out of a worked case, reasoned from the source and the rules, each with the reason. */
export interface Expectation {
  readonly about: string;
  readonly on: string;
  readonly jurisdiction: string;
  readonly conclusion: Conclusion;
  /** The rules that are breached and required of this state: these and no other. */
  readonly breached: Readonly<Record<string, string>>;
  /** The rules that are breached and only recommended: these and no other. */
  readonly recommended: Readonly<Record<string, string>>;
  /**
   * The rules that are required and still open: these and no other.
   *
   * Or whatever applies, but for what is breached and the rules that are fulfilled all the same.
   */
  readonly open: Readonly<Record<string, string>> | { readonly allElseBut: Readonly<Record<string, string>> };
}

const noPlan = 'Nothing of the journey is planned yet.';

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
        'Threats to her and her parents, no protection there, and the one measure is an idea (gp1.57, gp1.58, gp1.29).',
      'safe.retrafficking':
        'A debt is claimed, the recruiter is near and in contact, and there is no measure (gp1.50).',
      'safe.inhuman-treatment':
        'The revenge that is threatened would reach the bar of ill-treatment (er1.96, er1.97).',
      'safe.forced-no-outstanding-measures':
        'Safety is not established, and a measure is only an idea (gp1.29, gp1.35).',
      'safe.plan-for-serious-risks':
        'Nothing is planned for the family, nor against being trafficked again (gp1.39, er1.71).',
      'safe.plan-for-risks': 'The same dangers, and the one on arrival, have no plan (gp1.39).',
      'process.reflection-granted':
        'Identified, without a right to stay, and never offered a period of reflection (er2.36, er2.41).',
      'process.asylum-referral':
        'Signs of serious harm, and nobody referred her to the asylum authority (gp2.15, gp2.16, er3.125).',
    },
    recommended: {},
    open: {},
  },
  'held-for-a-trial': {
    about: 'A person who wants to go home is kept for a trial in which they are a witness.',
    on: '2026-09-03',
    jurisdiction: 'IT',
    conclusion: 'safeguards-missing',
    breached: {
      'leave.restriction-justified':
        'Kept for the trial: lawful, and shown to be neither necessary nor proportionate (gp1.07, gp1.08).',
      'leave.no-undue-delay': 'The return is put off by half a year for one hearing (gp1.15, er1.07).',
      'voluntary.uncoerced': 'There is pressure to stay (gp1.23).',
      'witness.protected': 'A witness, with no protection from retaliation there (gp1.86, gp1.87).',
      'process.proceedings-regard':
        'The testimony is wanted in the courtroom, and no other way is arranged (gp1.28, gp2.47).',
    },
    recommended: {},
    open: {},
  },
  'forced-and-unknown': {
    about:
      'A forced return decided three days before anybody looked at the case, of a person nobody has talked with: everything else is not known.',
    on: '2026-03-02',
    jurisdiction: 'DE',
    conclusion: 'obstacles',
    breached: {
      'safe.risk-assessment-before-return': 'The assessment came three days after the decision (gp1.49).',
    },
    recommended: {},
    // Missing is not no, and not yes either.
    open: {
      allElseBut: {
        'process.screened-before-removal':
          'Somebody saw signs of trafficking and wrote it down (er2.06, er2.08).',
      },
    },
  },
  'child-of-uncertain-age': {
    about:
      'A person born “in 2008” whose age is being examined, made to commit crimes; forced return within the period of reflection.',
    on: '2026-05-28',
    jurisdiction: 'BE',
    conclusion: 'obstacles',
    breached: {
      'safe.retrafficking': 'The loan is still claimed, and there is no measure (gp1.31, gp1.50).',
      'safe.forced-no-outstanding-measures': 'A recorded danger that nothing brings down (gp1.35).',
      'safe.plan-for-serious-risks': 'No measure for being drawn in again (gp1.39).',
      'safe.plan-for-risks': 'No measure for any danger (gp1.39).',
      'safe.child-reunification-examined':
        'Presumed a child, and nobody has looked at what going back to the family would mean (gp1.73).',
      'safe.child-alternatives-examined': 'The ways there are were not weighed against each other (gp1.69).',
      'process.reflection-running': 'The flight is booked two days before the period ends (er2.27, er2.46).',
      'process.identification-complete': 'Reasonable grounds, and the identification is still open (er2.22).',
    },
    recommended: {
      'voluntary.offered-first': 'Nobody offered to leave of one’s own accord first (gp1.16).',
      'safe.child-stigma-plan': 'The danger of being drawn in again at home has no plan (er1.115).',
      'process.reflection-three-months': '45 days where three months are advised (er2.54).',
      'process.reflection-90-days': '45 days where 90 are advised (er2.64).',
    },
    open: {
      'safe.reprisals': 'Nobody knows what the lender would do to the family.',
      'safe.inhuman-treatment': 'Nor whether it would reach the bar of ill-treatment.',
      'safe.every-stage': noPlan,
      'conduct.privacy-in-transit': noPlan,
      'conduct.rights-and-dignity': noPlan,
      'privacy.no-mark-in-documents': noPlan,
    },
  },
  'eu-citizen': {
    about:
      'A citizen of one EU state in another, refused help for that reason, pressed to go back to where the recruiter is.',
    on: '2026-01-20',
    jurisdiction: 'ES',
    conclusion: 'obstacles',
    breached: {
      'safe.retrafficking':
        'No home, no income, the same agent in the village, and no measure (gp1.31, gp1.50).',
      'safe.forced-no-outstanding-measures':
        'Pressed and not asked to agree, so it counts as forced, and nothing brings the danger down (gp1.29, gp1.35).',
      'safe.plan-for-serious-risks': 'No measure for it (gp1.39).',
      'safe.plan-for-risks': 'No measure for it (gp1.39).',
      'voluntary.informed': 'Only the return was explained, and not completely (gp1.18, gp1.19).',
      'voluntary.uncoerced': 'Pressed to go, and not asked to agree (gp1.17, gp1.22).',
      'support.legal-both-states': 'No legal help within reach there (gp1.85).',
      'safe.immediate-needs': 'He sleeps outside (in.12).',
      'safe.special-needs': 'Help that does not exist fits nobody (er1.50, er1.185).',
      'process.referred-to-support': 'Never referred to a support organisation (gp2.13, er2.26).',
    },
    recommended: {
      'safe.services-actually-accessible':
        'A shelter for the first nights, and no legal help within reach (er1.142).',
      'process.agencies-told': 'The office that pays the ticket does not know (in.48).',
    },
    open: {
      'safe.forced-rights-respected':
        'Nobody asked whether the return interferes with other rights (gp1.30).',
    },
  },
  'mother-with-health-needs': {
    about:
      'A mother who wants to return; treatment exists there and can’t be reached, and one child there gives cause for worry.',
    on: '2026-10-01',
    jurisdiction: 'CH',
    conclusion: 'safeguards-missing',
    breached: {
      'safe.health-treatment':
        'The treatment exists there, and she can’t reach it: what the illness means must be looked at (er1.196, er1.197).',
      'safe.plan-for-risks': 'The danger to the younger child has no measure (gp1.39).',
    },
    recommended: {
      'safe.children-of-person':
        'The younger child needs protection, and no measure brings the danger down (gp1.66).',
      'safe.services-actually-accessible': 'Medical care is there and out of reach (er1.142, er1.144).',
    },
    open: {},
  },
  'asylum-claim-pending': {
    about: 'A man exploited in labour whose asylum claim is pending is to be returned by a fast track.',
    on: '2026-07-15',
    jurisdiction: 'SE',
    conclusion: 'obstacles',
    breached: {
      'safe.authorities': 'Arrest there, and no assurance (gp1.29, gp1.60).',
      'safe.forced-no-outstanding-measures': 'A recorded danger that nothing brings down (gp1.35).',
      'safe.plan-for-serious-risks': 'No measure for the danger from the authorities (gp1.39).',
      'safe.plan-for-risks': 'The same (gp1.39).',
      'process.asylum-pending':
        'The claim is pending, and the return is to the country of origin (er1.84, er3.159).',
      'process.identification-complete': 'Presumed, and the identification is still open (er2.22).',
      'process.reflection-granted': 'No period of reflection was offered (er2.36, er2.41).',
    },
    recommended: {
      'voluntary.time-to-leave': 'No time was given to leave of his own accord (er1.28, er1.29).',
      'process.trafficking-referral':
        'Grounds to believe that he was trafficked, and no referral from the asylum system (gp2.18).',
    },
    open: {
      'safe.persecution': 'The signs were recorded and not examined (gp1.51).',
      'safe.serious-violation': 'What it comes to, all in all, is left open.',
      'safe.every-stage': noPlan,
      'conduct.privacy-in-transit': noPlan,
      'conduct.rights-and-dignity': noPlan,
      'privacy.no-mark-in-documents': noPlan,
    },
  },
  'no-obstacle-found': {
    about:
      'A person who wants to go home, informed and unpressed, to where nothing dangerous was found by either side.',
    on: '2026-04-08',
    jurisdiction: 'AT',
    conclusion: 'no-obstacle-found',
    breached: {},
    recommended: {},
    open: {},
  },
} as const satisfies Readonly<Record<string, Expectation>>;

/** The name of a worked case. */
export type ExampleName = keyof typeof expectations;
