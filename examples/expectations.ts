import type { Conclusion, DisclosureRequest, DropReason } from '@safe-return/core';
import { withoutPlan, withoutPlanForChild, withoutPlanInEurope } from './open-findings.ts';

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
   * The rules that are required and still open, below what they wait for: these and no other.
   *
   * Or whatever applies, but for what is breached and the rules that are fulfilled all the same.
   */
  readonly open:
    Readonly<Record<string, readonly string[]>> | { readonly allElseBut: Readonly<Record<string, string>> };
  /** The ways to stay that can be asked for: these and no other. */
  readonly available: Readonly<Record<string, string>>;
  /** The duties that stand against each other: these and no other. */
  readonly conflicts?: Readonly<Record<string, string>>;
  /** The contacts after the return by the day on which each is due, up to the end of the first year. */
  readonly contacts?: Readonly<Record<string, 'reported' | 'due' | 'overdue' | DropReason>>;
  /** Who asks for something of the case, and what they may see. */
  readonly disclosures?: readonly ExpectedDisclosure[];
}

/** What one recipient may see of one form, by the place of the answers. */
export interface ExpectedDisclosure {
  readonly why: string;
  readonly form: 'riskAssessment' | 'bestInterests' | 'plan';
  readonly request: Omit<DisclosureRequest, 'caseFile' | 'jurisdiction'>;
  /** Places that are shared, or that nothing is. */
  readonly shared: readonly string[] | 'nothing';
  /** Places that are kept back, each with the check that does so among others. */
  readonly withheld: Readonly<Record<string, string>>;
}

const noPlan = 'No plan was made, and nothing of what comes with one.';
const noPlanOfRemedies = 'Nobody has written down what was said of the right to a remedy.';
const otherWays = 'Nobody wrote down whether other ways than return were looked at.';
const stillWanted = 'The wish has to be asked for once more before the journey.';
const work = 'Whoever may stay should be able to work meanwhile (er3.26).';

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
      'protection.alternatives-considered':
        'Return would endanger her, and no other way was looked at (er3.02, gp3.04).',
      'harm.notify-risk-abroad':
        'Danger in another state of which nobody told that state: here because telling is not safe (er5.140).',
      'harm.protection-after-assessment': 'For none of the dangers is anything agreed (er5.133, er5.137).',
      'remedies.reflection-first': 'Without time to recover a remedy is out of reach (er6.74, er6.76).',
      'departure.risks-in-place': 'Forced, and no measure works yet (gp1.29, gp1.39).',
    },
    recommended: {},
    open: {
      [noPlan]: withoutPlanInEurope,
      'Nobody knows whether the authorities there are willing to protect her.': [
        'protection.refoulement-examined',
      ],
    },
    available: {
      'reflection-period': 'Identified, and with no other right to stay (er2.41, gp2.21).',
      'residence-coe': 'Her safety makes it necessary that she stays (er3.28).',
      'residence-humanitarian': 'Reprisals, and no protection from them (er3.83).',
      'non-refoulement-stay': 'What threatens her reaches the bar (er3.53).',
    },
    conflicts: {
      'danger-told-unsafe': 'The state there should learn of the danger, and telling would add to it.',
    },
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
      'departure.risks-agreed':
        'The evidence that he gave is a danger for which nothing is agreed there (gp1.39).',
    },
    recommended: {},
    open: {
      [noPlan]: withoutPlanInEurope,
      [noPlanOfRemedies]: ['remedies.reflection-first'],
      [otherWays]: ['protection.alternatives-considered'],
      [stillWanted]: ['departure.person-still-wants'],
    },
    available: {
      'residence-co-operation-eu': 'He co-operates, has cut all ties, and is useful as a witness (er3.36).',
      'residence-coe': 'He is needed for the case (er3.28).',
      'residence-proceedings': 'The case is before the court, and he takes part in it (gp3.17).',
      'work-permit': work,
    },
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
    recommended: {
      'remedies.order-before-return': 'The assessment has to come before the return is decided (er6.81).',
    },
    // Missing is not no, and not yes either.
    open: {
      allElseBut: {
        'process.screened-before-removal':
          'Somebody saw signs of trafficking and wrote it down (er2.06, er2.08).',
      },
    },
    available: {},
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
      'child.age-pending-no-removal': 'No removal while the age is being verified (er4.72).',
      'child.best-interests-first': 'The determination is under way, so no return can rest on it (er4.14).',
      'child.reasonable-risk': 'A reasonable risk of being trafficked again bars the return (gp4.52).',
      'child.residence-granted': 'A child, and without a permit of any kind (gp4.25, er4.79).',
      'harm.protection-after-assessment': 'Danger, and no protection agreed (er5.133, er5.137).',
      'departure.risks-in-place': 'Forced, and no measure works yet (gp1.29, gp1.39).',
    },
    recommended: {
      'voluntary.offered-first': 'Nobody offered to leave of one’s own accord first (gp1.16).',
      'safe.child-stigma-plan': 'The danger of being drawn in again at home has no plan (er1.115).',
      'process.reflection-three-months': '45 days where three months are advised (er2.54).',
      'process.reflection-90-days': '45 days where 90 are advised (er2.64).',
      'child.guardian-at-identification': 'The guardian came three days after identification (er4.110).',
      'child.assistance-complete': 'No social services and no schooling (er4.81, er4.86).',
      'child.turning-18': 'Perhaps of age within the year, and the determination is not finished (er4.78).',
      'remedies.order-before-return': 'Identification comes before return (er6.81).',
    },
    open: {
      [noPlan]: withoutPlanForChild,
      [noPlanOfRemedies]: ['remedies.reflection-first'],
      'Nobody knows what the lender would do to the family, nor whether it would reach the bar of ill-treatment.':
        ['safe.reprisals', 'safe.inhuman-treatment', 'harm.notify-risk-abroad'],
      [otherWays]: ['protection.alternatives-considered'],
      'The determination of best interests is not in the file yet.': [
        'child.durable-solution',
        'child.exceptional-override',
        'child.no-indication-against',
        'child.no-migration-control',
        'child.not-in-best-interests',
        'child.override-barred',
        'child.risk-and-security-assessed',
        'child.heard',
        'child.informed',
        'child.informed-before-heard',
        'child.parents-heard',
        'child.views-weighed',
        'child.background-weighed',
        'child.elements-weighed',
        'child.other-protection-examined',
        'child.three-solutions',
        'child.conditions-in-place',
        'child.care-secured',
        'child.custody-settled',
        'child.family-first',
        'child.received-by',
        'child.reunification-serves-child',
        'child.tracing-begun',
        'child.tracing-confidential',
        'child.tracing-only-in-interest',
      ],
    },
    available: {
      'reflection-period': 'Reasonable grounds, and no other right to stay (er2.41).',
      'residence-coe': 'Safety makes it necessary to stay (er3.28).',
      'residence-humanitarian': 'The danger of being trafficked again (er3.83).',
      'non-refoulement-stay': 'A reasonable risk to the rights of a presumed child (er3.53).',
      'child-residence': 'Presumed a child, neither national nor resident (gp4.25, er4.79).',
      'stay-at-majority': 'Perhaps about to come of age, with no permit (er4.165).',
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
      'protection.refoulement-examined': 'A day of travel is set, and nobody examined his own case (er3.60).',
      'harm.non-discrimination': 'Treated worse because of where he comes from (gp5.30, er5.102).',
      'harm.notify-risk-abroad': 'The danger is in another state, and that state was not told (er5.140).',
      'harm.protection-after-assessment': 'Danger, and no protection agreed (er5.133, er5.137).',
      'reintegration.eu-citizen': 'Refused help because he is a citizen of the Union (er5.104, gp5.42).',
      'remedies.reflection-first': 'No help to recover with, so no way to a remedy (er6.74, er6.76).',
      'departure.person-still-wants': 'He was not asked to agree (gp1.17).',
      'departure.risks-in-place': 'It counts as forced, and no measure works (gp1.29, gp1.39).',
    },
    recommended: {
      'safe.services-actually-accessible':
        'A shelter for the first nights, and no legal help within reach (er1.142).',
      'process.agencies-told': 'The office that pays the ticket does not know (in.48).',
    },
    open: {
      [noPlan]: withoutPlanInEurope,
      [otherWays]: ['protection.alternatives-considered'],
      'Nobody asked whether the return interferes with other rights (gp1.30).': [
        'safe.forced-rights-respected',
      ],
    },
    available: {
      'residence-coe': 'His safety makes it necessary that he stays (er3.28).',
      'residence-humanitarian': 'The danger of being trafficked again (er3.83).',
      'eu-free-movement': 'A citizen of the Union in another member state (er5.119).',
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
      'child.of-trafficked-adult':
        'The younger child is owed its own determination, and nobody has begun one (gp4.77).',
      'departure.risks-agreed': 'Neither for the child nor for the treatment is all agreed (gp1.39).',
    },
    recommended: {
      'safe.children-of-person':
        'The younger child needs protection, and no measure brings the danger down (gp1.66).',
      'safe.services-actually-accessible': 'Medical care is there and out of reach (er1.142, er1.144).',
    },
    open: {
      'Five weeks before the journey the last check has not been made.': [
        'departure.fit-to-travel',
        'departure.person-still-wants',
        'departure.risks-known',
      ],
      'What she needs of medicine, and the rooms, are not confirmed yet.': [
        'departure.medicines',
        'departure.safe-place',
      ],
      'Both sides have talked about the decision and the preparation, and not about what comes after.': [
        'cooperation.every-phase',
      ],
    },
    available: {
      'residence-coe': 'Her health and her family are such a situation (er3.28).',
      'residence-humanitarian': 'Services there fall short of what she needs (er3.83).',
      'work-permit': work,
    },
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
      'remedies.reflection-first': 'Without time to recover a remedy is out of reach (er6.74, er6.76).',
      'departure.risks-in-place': 'Forced, and no measure works yet (gp1.29, gp1.39).',
    },
    recommended: {
      'voluntary.time-to-leave': 'No time was given to leave of his own accord (er1.28, er1.29).',
      'process.trafficking-referral':
        'Grounds to believe that he was trafficked, and no referral from the asylum system (gp2.18).',
      'remedies.order-before-return': 'Identification comes before return (er6.81).',
    },
    open: {
      [noPlan]: withoutPlanInEurope,
      'The signs of persecution were recorded and not examined (gp1.51).': [
        'safe.persecution',
        'safe.serious-violation',
      ],
      [otherWays]: ['protection.alternatives-considered'],
      'Nobody wrote down whether the state that he fears was asked about him.': [
        'cooperation.no-contact-where-feared',
      ],
    },
    available: {
      'reflection-period': 'Presumed, and no right to stay but the claim (er2.41).',
      'residence-humanitarian': 'Prosecution there for what he was made to do (er3.83).',
      'work-permit': work,
      'stay-during-asylum-claim': 'The first decision is pending (er3.10).',
    },
  },
  'no-obstacle-found': {
    about:
      'A woman who wants to go home, informed and unpressed, to where nothing dangerous was found by either side; two days before the journey.',
    on: '2026-05-16',
    jurisdiction: 'AT',
    conclusion: 'no-obstacle-found',
    breached: {},
    recommended: {},
    open: {},
    available: { 'work-permit': work },
  },
  'returned-and-followed-up': {
    about: 'A man exploited on farms went home three months ago; every contact took place on its day.',
    on: '2026-05-20',
    jurisdiction: 'PL',
    conclusion: 'no-obstacle-found',
    breached: {},
    recommended: {},
    open: {},
    available: { 'work-permit': work },
    contacts: {
      '2026-02-10': 'reported',
      '2026-03-10': 'reported',
      '2026-04-10': 'reported',
      '2026-05-10': 'reported',
      '2026-08-10': 'due',
      '2026-11-10': 'due',
      '2027-02-10': 'due',
    },
  },
  'contact-lost-after-return': {
    about:
      'A trans woman went home to a place where people shun her; in the second month nobody reached her any more.',
    on: '2026-05-04',
    jurisdiction: 'GR',
    conclusion: 'no-obstacle-found',
    breached: {},
    recommended: {
      'monitoring.on-schedule': 'The third month is over, and there is no report of it (er7.82).',
    },
    open: {},
    available: { 'work-permit': work },
    contacts: {
      '2026-01-15': 'reported',
      '2026-02-15': 'reported',
      '2026-03-15': 'reported',
      '2026-04-15': 'overdue',
      '2026-07-15': 'due',
      '2026-10-15': 'due',
      '2027-01-15': 'due',
    },
  },
  'debt-demanded-after-return': {
    about:
      'A young man who was made to grow drugs went home; those who lent the money found him through the contact itself.',
    on: '2026-05-04',
    jurisdiction: 'GB',
    conclusion: 'safeguards-missing',
    breached: {
      'monitoring.concern-acted-on':
        'The debt is demanded and he is threatened, and nothing was done about it (gp1.46, gp7.30).',
      'monitoring.non-intrusive':
        'The message was not the way agreed, and brought him trouble (gp7.31, gp7.33).',
    },
    recommended: {},
    open: {},
    available: { 'work-permit': work },
    contacts: {
      '2026-03-02': 'reported',
      '2026-04-02': 'reported',
      '2026-05-02': 'paused-until-safe-way-agreed',
      '2026-06-02': 'paused-until-safe-way-agreed',
      '2026-09-02': 'paused-until-safe-way-agreed',
      '2026-12-02': 'paused-until-safe-way-agreed',
      '2027-03-02': 'paused-until-safe-way-agreed',
    },
  },
  'consent-withdrawn': {
    about:
      'A non-binary person withdraws the consent for the organisation that was to receive them, a week before the journey.',
    on: '2026-05-16',
    jurisdiction: 'NO',
    conclusion: 'safeguards-missing',
    breached: {
      'cooperation.partner-named': 'The partner there may not know of them any more (gp7.13, gp7.17).',
      'departure.receiving-organisation': 'So nobody is there who may receive them (gp7.13, er7.64).',
    },
    recommended: {},
    open: {},
    available: { 'work-permit': work },
    disclosures: [
      {
        why: 'The consent was in force: who they are, and that they are fit to travel; the rest says what happened to them.',
        form: 'plan',
        request: {
          recipient: { kind: 'support-organisation', name: 'Partner organisation there', country: 'MK' },
          purpose: 'reception-on-return',
          on: '2026-05-08',
        },
        shared: ['/profile/person/nationalities', '/answers/departure/fitNow'],
        withheld: {
          '/profile/return/destination': 'disclose.category',
          '/profile/status/identification': 'disclose.trafficking-implied',
        },
      },
      {
        why: 'It was withdrawn on 11 May.',
        form: 'plan',
        request: {
          recipient: { kind: 'support-organisation', name: 'Partner organisation there', country: 'MK' },
          purpose: 'reception-on-return',
          on: '2026-05-16',
        },
        shared: 'nothing',
        withheld: {
          '/profile/person/nationalities': 'disclose.withdrawn',
          '/answers/departure/fitNow': 'disclose.withdrawn',
        },
      },
    ],
  },
  'no-contact-wanted-afterwards': {
    about:
      'A woman takes back her consent to contacts after the return: that is hers to decide, and nothing hangs on it.',
    on: '2026-05-16',
    jurisdiction: 'SE',
    conclusion: 'no-obstacle-found',
    breached: {},
    recommended: {},
    open: {},
    available: { 'work-permit': work },
    contacts: {
      '2026-05-18': 'no-consent',
      '2026-06-18': 'no-consent',
      '2026-07-18': 'no-consent',
      '2026-08-18': 'no-consent',
      '2026-11-18': 'no-consent',
      '2027-02-18': 'no-consent',
      '2027-05-18': 'no-consent',
    },
    disclosures: [
      {
        why: 'The school may know who she is, and neither what happened to her nor where her file is.',
        form: 'plan',
        request: {
          recipient: { kind: 'school-or-training', name: 'Adult school there', country: 'BA' },
          purpose: 'reintegration',
          on: '2026-05-16',
        },
        shared: ['/profile/person/nationalities', '/profile/person/birth/date'],
        withheld: {
          '/caseReference': 'disclose.category',
          '/profile/experience/control': 'disclose.trafficking-implied',
        },
      },
    ],
  },
  'organ-taken-no-treatment-there': {
    about:
      'A man whose kidney was taken wants to see his mother; the treatment that keeps him alive does not exist there.',
    on: '2026-05-16',
    jurisdiction: 'KZ',
    conclusion: 'safeguards-missing',
    breached: {
      'safe.health-treatment': 'There is no treatment for him in the whole region (gp1.77, er1.196).',
      'safe.plan-for-risks': 'And no measure (gp1.39).',
      'protection.alternatives-considered':
        'Going would do him serious harm, and no other way was looked at (er3.03).',
      'departure.risks-agreed': 'Nor is anything agreed with him (gp1.39).',
    },
    recommended: {
      'safe.services-actually-accessible': 'Medical care is out of reach (er1.142, er1.144).',
    },
    open: {
      [noPlan]: withoutPlan,
      [noPlanOfRemedies]: ['remedies.reflection-first'],
      [stillWanted]: ['departure.person-still-wants'],
      'A doctor has to travel with him, and nobody has arranged it.': ['conduct.fit-to-travel'],
    },
    available: {
      'residence-humanitarian': 'The services there fall short (er3.83).',
      'complementary-protection':
        'The law of the state knows it, and his life hangs on the treatment (er3.77).',
      'work-permit': work,
    },
  },
  'former-fighter': {
    about:
      'A man taken as a boy by an armed group, refused asylum, is to be sent to where the security service tortures those who left.',
    on: '2026-05-16',
    jurisdiction: 'CA',
    conclusion: 'obstacles',
    breached: {
      'safe.torture': 'Foreseeable, real, personal and present (gp1.33, gp1.52).',
      'safe.inhuman-treatment': 'The same, and not enough food in the camps (gp1.34, gp1.53).',
      'safe.persecution':
        'A well-founded fear because of his opinions, as they are taken to be (gp1.32, gp1.51).',
      'safe.serious-violation': 'War, and all in all a serious danger (er3.164, er1.67).',
      'safe.general-violence': 'Everywhere, and no measure can meet it (gp1.25, er3.164).',
      'safe.authorities': 'Arrest, detention and prosecution, and no assurance (gp1.60, gp1.61, gp1.62).',
      'safe.retrafficking': 'Armed groups take men of his age again (gp1.31, gp1.50).',
      'safe.forced-no-outstanding-measures': 'Nothing brings any of it down (gp1.29, gp1.35).',
      'safe.forced-rights-respected': 'The return would breach other rights (gp1.30).',
      'safe.plan-for-serious-risks': 'No measure (gp1.39).',
      'safe.plan-for-risks': 'No measure (gp1.39).',
      'support.legal-both-states': 'No legal help there (gp1.85).',
      'asylum.elements-considered':
        'The refusal looked neither at those who are no officials nor at what the state would do against them (er3.132).',
      'protection.alternatives-considered': 'Return is no way, and no other was looked at (er3.02, gp3.04).',
      'harm.protection-after-assessment': 'Danger, and no protection agreed (er5.133).',
      'departure.risks-in-place': 'Dangers that no measure lifts (gp1.29).',
    },
    recommended: {
      'safe.services-actually-accessible': 'There are none (er1.142).',
      'asylum.past-and-since': 'What has happened since he left was not looked at (er3.119).',
      'asylum.reprisals-weighed': 'Nor that he was trafficked (gp3.31, er3.124).',
    },
    open: {
      [noPlan]: withoutPlan,
      [noPlanOfRemedies]: ['remedies.reflection-first'],
      'Nobody knows whether those who took him would look for him.': ['safe.reprisals'],
      'Nobody wrote down whether the state that he fears was asked for papers.': [
        'cooperation.no-contact-where-feared',
      ],
    },
    available: {
      'reflection-period': 'Identified, and no right to stay (gp2.21).',
      'residence-humanitarian': 'Prosecution there, no services, no prospect (er3.83).',
      'non-refoulement-stay': 'The bar stands for more than one reason (er3.54, er3.51).',
      'refugee-status': 'Fear, a ground, and no protection: its elements are recorded (er3.103).',
    },
  },
  'stateless-and-not-taken-back': {
    about:
      'A stateless woman, exploited in a household, is to be sent to a country that was never hers and does not take her.',
    on: '2026-05-16',
    jurisdiction: 'US',
    conclusion: 'obstacles',
    breached: {
      'leave.return-possible':
        'Neither where she used to live nor a country to which going is possible (gp1.03, gp1.04).',
      'leave.documents-no-delay': 'The papers have been asked for since January (er1.48).',
      'voluntary.uncoerced': 'She has not been asked whether she agrees (gp1.17).',
      'protection.alternatives-considered': 'Return is impossible, and no other way was looked at (er3.01).',
      'cooperation.nationality-confirmed': 'No state has confirmed who she is (gp7.02, gp7.03).',
      'departure.person-still-wants': 'She does not know what she wants (gp1.17).',
    },
    recommended: {
      'protection.work-information': 'She may not work, and nobody looked at whether she could (er3.26).',
    },
    open: {
      [noPlan]: withoutPlan,
      [noPlanOfRemedies]: ['remedies.reflection-first'],
      'Nobody knows whether people without papers are detained there.': [
        'safe.authorities',
        'safe.forced-no-outstanding-measures',
        'safe.plan-for-risks',
        'safe.plan-for-serious-risks',
        'cooperation.no-contact-where-feared',
        'departure.risks-in-place',
      ],
    },
    available: {
      'reflection-period': 'Identified, and only tolerated (gp2.21).',
      'residence-humanitarian': 'No prospect of a life there (er3.83).',
      'return-impracticable': 'No state takes her, and there are no papers (er3.82).',
      'work-permit': work,
    },
  },
  'held-for-nine-months': {
    about:
      'A man exploited in labour has been held for removal since August, for nine months, with nothing that prolongs it and a ban on coming back.',
    on: '2026-05-16',
    jurisdiction: 'MT',
    conclusion: 'safeguards-missing',
    breached: {
      'harm.detention-length': 'Beyond six months, and no reason for it was given (er5.58, er5.60).',
      'harm.detention-removal-eu':
        'No milder way was looked at, and the ground has no facts (er5.55, er5.57).',
      'harm.detention-lawful': 'Nobody examined his own case (er5.87).',
      'harm.detention-reviewed': 'The review was due in February (er5.62, gp5.26).',
      'harm.addressed-in-return': 'Detention was not looked at together with the return (er5.17).',
      'process.reflection-granted': 'Identified, and never offered a period of reflection (er2.36, er2.41).',
      'protection.alternatives-considered':
        'Without papers he can’t return, and no other way was looked at (er3.01).',
      'remedies.reflection-first': 'Without time to recover a remedy is out of reach (er6.74, er6.76).',
      'safe.immediate-needs': 'What he needs at once is not met (in.12).',
      'safe.special-needs': 'Help in detention does not fit him (er1.50, er1.185).',
    },
    recommended: {
      'harm.detention-justified': 'Neither necessary nor proportionate (gp5.23, gp5.24).',
      'harm.detention-access': 'No support organisation may see him (er5.73).',
      'harm.re-entry-ban-reconsidered': 'The ban was not looked at again (gp5.44, gp5.45).',
      'voluntary.counselling-offered': 'No counselling (er1.23).',
      'voluntary.offered-first': 'He was not offered to leave of his own accord (gp1.16).',
      'voluntary.time-to-leave': 'Nor given time (er1.28, er1.29).',
    },
    open: {
      [noPlan]: withoutPlanInEurope,
      'Without a plan nobody knows which dangers it would carry over.': ['departure.risks-in-place'],
    },
    available: {
      'reflection-period': 'Identified, and without a right to stay (er2.41).',
      'return-impracticable': 'There are no papers (er3.82).',
    },
  },
  'wage-claim-left-behind': {
    about:
      'A man goes home while his claim for wages is before the court; nothing keeps it alive, and a ban would keep him from coming back for it.',
    on: '2026-05-16',
    jurisdiction: 'FI',
    conclusion: 'safeguards-missing',
    breached: {
      'remedies.claim-pending':
        'No power of attorney, and nobody there through whom he can be reached (gp6.12, gp1.28).',
      'process.proceedings-regard': 'He wants to take part, and nothing is arranged (gp1.28, gp2.47).',
      'harm.re-entry-ban-told': 'He chose to go without having been told of the ban (gp1.18).',
    },
    recommended: {
      'harm.re-entry-ban-reconsidered': 'The ban was not looked at again (gp5.44, gp5.46).',
      'remedies.stay-covers-claim': 'His permit ends half a year before the claim does (er6.46).',
    },
    open: {},
    available: {
      'residence-proceedings': 'The claim is before the court, and a civil one is enough (er3.45, gp3.18).',
      'work-permit': work,
    },
  },
  'elderly-domestic-worker': {
    about:
      'A woman of 68 goes home from a diplomat’s house to her daughter; her medicine is not packed. A state that no treaty is known to bind.',
    on: '2026-05-16',
    jurisdiction: 'osce-only',
    conclusion: 'safeguards-missing',
    breached: {
      'departure.medicines': 'Two days before the flight, her medicine is not packed (gp1.27, gp1.43).',
    },
    recommended: {},
    open: {},
    available: { 'work-permit': work },
  },
  'danger-not-to-be-told': {
    about:
      'A woman whose parents are threatened wants to go home; the state there should be told of the danger, and she says no.',
    on: '2026-05-16',
    jurisdiction: 'HR',
    conclusion: 'safeguards-missing',
    breached: {
      'harm.notify-risk-abroad': 'The state there has not been told (er5.140).',
    },
    recommended: {},
    open: {},
    available: {
      'residence-coe': 'The threats make it necessary that she can stay (er3.28).',
      'work-permit': work,
    },
    conflicts: {
      'danger-told-against-wish': 'To tell the state of the danger is to tell it of her, against her wish.',
    },
    disclosures: [
      {
        why: 'She has agreed to nothing for the police there, whatever the duty to tell.',
        form: 'riskAssessment',
        request: {
          recipient: { kind: 'police', name: 'Police of the town', country: 'BA' },
          purpose: 'protection-of-others',
          on: '2026-05-16',
        },
        shared: 'nothing',
        withheld: { '/answers/reprisals/familyThreatened': 'disclose.grant-for-recipient' },
      },
      {
        why: 'Nor may the partner there read what was found about the danger.',
        form: 'riskAssessment',
        request: {
          recipient: { kind: 'support-organisation', name: 'Partner organisation there', country: 'BA' },
          purpose: 'reception-on-return',
          on: '2026-05-16',
        },
        shared: ['/answers/health/fitToTravel'],
        withheld: { '/answers/reprisals/familyThreatened': 'disclose.permissions-apart' },
      },
    ],
  },
  'stays-as-a-refugee': {
    about: 'A woman was recognised as a refugee and has a plan for her life here; no return is in question.',
    on: '2026-05-16',
    jurisdiction: 'IT',
    conclusion: 'undetermined',
    breached: {},
    recommended: {},
    open: {
      'No risk assessment was made, since nobody wants to send her anywhere.': [
        'safe.gender-age-sensitive',
        'safe.refoulement-examined',
        'privacy.status-disclosure',
      ],
      'What she needs as a person who was harmed by a crime is owed all the same, and is not in the file.': [
        'safe.eu-individual-assessment',
      ],
    },
    available: { 'work-permit': work },
  },
  'child-goes-home-to-mother': {
    about:
      'A boy of nine, made to beg by strangers, goes home to his mother, who had no part in it; both child protection offices have arranged everything.',
    on: '2026-05-16',
    jurisdiction: 'SI',
    conclusion: 'no-obstacle-found',
    breached: {},
    recommended: {},
    open: {},
    available: { 'work-permit': work },
    contacts: {
      '2026-05-18': 'due',
      '2026-06-18': 'due',
      '2026-07-18': 'due',
      '2026-08-18': 'due',
      '2026-11-18': 'due',
      '2027-02-18': 'due',
      '2027-05-18': 'due',
    },
    disclosures: [
      {
        why: 'The school learns who the boy is, and neither what he needs for his soul nor what he went through.',
        form: 'plan',
        request: {
          recipient: { kind: 'school-or-training', name: 'Primary school there', country: 'RS' },
          purpose: 'reintegration',
          on: '2026-05-16',
        },
        shared: ['/profile/person/nationalities', '/profile/person/birth/date'],
        withheld: {
          '/answers/needs/psychosocial/need': 'disclose.category',
          '/profile/experience/control': 'disclose.trafficking-implied',
        },
      },
    ],
  },
  'child-whose-father-took-part': {
    about:
      'A girl of nine was sent out to beg by her father; the determination sends her back to both parents because the shelter is full.',
    on: '2026-05-16',
    jurisdiction: 'HR',
    conclusion: 'obstacles',
    breached: {
      'child.reunification-serves-child': 'The household does not serve her (gp1.73).',
      'child.no-indication-against':
        'Safety weighs against it, and she is afraid of the home; all the same it says that nothing speaks against it (er4.154).',
      'child.reasonable-risk': 'A reasonable risk of being trafficked again (gp4.52).',
      'child.no-migration-control': 'That places are short was given weight (gp4.48, er4.150).',
      'child.care-secured': 'Both parents gave their word, and nothing else (gp4.60, gp4.62).',
      'child.risk-and-security-assessed': 'The dangers were looked at, and are not met (er4.155).',
      'protection.alternatives-considered':
        'Return would endanger her, and no other way was looked at (er3.02).',
      'child.guardian-suitable': 'The relative who acts for her is not suited to (er4.108).',
      'process.stay-right-running': 'Her permit as a child runs on (er2.29).',
      'safe.family-involved': 'She would live with the one who sent her out (gp1.55, gp1.31).',
      'safe.retrafficking': 'And nothing would stop him (gp1.50).',
      'safe.forced-no-outstanding-measures': 'Nothing brings the danger down (gp1.35).',
      'safe.plan-for-serious-risks': 'No measure (gp1.39).',
      'safe.plan-for-risks': 'No measure (gp1.39).',
      'harm.protection-after-assessment': 'Danger, and no protection agreed (er5.133, er5.137).',
      'departure.risks-in-place': 'A reasonable risk to a child, which no measure lifts (gp1.29, gp1.31).',
    },
    recommended: {
      'child.family-not-involved':
        'The father took part, and living with him serves her in nothing (gp4.59, gp4.58).',
      'child.safe-reunification': 'Nobody can vouch for the parents (gp4.57).',
      'child.carer-able': 'They can’t keep her from harm (er4.169).',
      'safe.child-stigma-plan': 'The danger of being drawn in again has no plan (er1.115).',
    },
    open: {
      [noPlan]: withoutPlanForChild,
      [noPlanOfRemedies]: ['remedies.reflection-first'],
    },
    available: {
      'residence-coe': 'Her safety makes it necessary that she stays (er3.28).',
      'residence-humanitarian': 'The danger of being trafficked again (er3.83).',
      'child-residence': 'A child who stays on a child’s permit only (gp4.25, er4.79).',
      'non-refoulement-stay': 'A reasonable risk to a child’s rights (er3.53).',
      'work-permit': work,
    },
  },
  'child-of-fifteen-says-no': {
    about:
      'A girl of fifteen does not want to go back to where her uncle is; the determination says that she stays, and the aliens authority wants to return her.',
    on: '2026-06-05',
    jurisdiction: 'AT',
    conclusion: 'obstacles',
    breached: {
      'child.not-in-best-interests': 'Return was found not to be best for her (gp4.37).',
      'child.no-indication-against': 'And there are signs that it would harm her (er4.154).',
      'child.durable-solution': 'The solution that was chosen is to stay (gp4.05).',
      'child.reasonable-risk': 'A reasonable risk of being trafficked again (gp4.52).',
      'child.care-secured': 'The grandmother gave her word, for a while (gp4.60, gp4.62).',
      'child.reunification-serves-child': 'It does not serve her (gp1.73).',
      'child.risk-and-security-assessed':
        'The dangers on the way back were looked at, and are not met (er4.155).',
      'process.stay-right-running': 'Her permit as a child runs on (er2.29).',
      'safe.family-involved':
        'She would live in the family home, to which the uncle has the key (gp1.55, gp1.31).',
      'safe.retrafficking': 'The police there do not want to act (gp1.50).',
      'safe.forced-no-outstanding-measures': 'Nothing brings the danger down (gp1.35).',
      'safe.forced-rights-respected': 'The return would breach other rights of hers (gp1.30).',
      'safe.plan-for-serious-risks': 'No measure (gp1.39).',
      'safe.plan-for-risks': 'No measure (gp1.39).',
      'harm.protection-after-assessment': 'Danger, and no protection agreed (er5.133, er5.137).',
      'departure.risks-in-place': 'A reasonable risk to a child, which no measure lifts (gp1.29, gp1.31).',
    },
    recommended: {
      'child.family-not-involved': 'The household knew of it and let it be (gp4.59).',
      'child.objects': 'She says no, and might leave again (er4.56).',
      'child.family-traced-agrees-able': 'The grandmother can’t take her for long (er4.160).',
      'child.safe-reunification': 'Nobody can vouch for the home (gp4.57).',
      'child.guardian-throughout':
        'The guardian is not to come along, nor to stay her guardian after it (gp4.33).',
      'child.other-elements-weighed': 'Not all that counts was weighed for staying (er4.130, er4.136).',
      'safe.child-stigma-plan': 'The danger of being drawn in again has no plan (er1.115).',
    },
    open: {
      [noPlan]: withoutPlanForChild,
      [noPlanOfRemedies]: ['remedies.reflection-first'],
      'The period of reflection runs until 19 June, and no day of travel is set.': [
        'process.reflection-running',
      ],
      'Nobody asked who would have custody there, nor who would receive her, once the way back was ruled out.':
        ['child.custody-settled', 'child.received-by'],
    },
    available: {
      'reflection-period': 'It is running (er2.41).',
      'residence-coe': 'Her safety makes it necessary that she stays (er3.28).',
      'residence-humanitarian': 'The danger of being trafficked again (er3.83).',
      'non-refoulement-stay': 'A reasonable risk to a child’s rights (er3.53).',
      'child-residence': 'A child who is neither national nor resident, to be renewed (gp4.25, er4.79).',
    },
  },
  'turning-eighteen': {
    about:
      'A boy made to sell drugs turns eighteen in seven weeks; he is to stay, nobody has planned what comes then, and he is charged with it.',
    on: '2026-05-16',
    jurisdiction: 'NL',
    conclusion: 'safeguards-missing',
    breached: {
      'harm.non-punishment': 'Charged with what he was made to do (er5.20, gp5.11).',
      'harm.non-punishment-examined': 'And nobody looked at whether he may go unpunished (er5.25).',
    },
    recommended: {
      'child.stay-after-18': 'Nothing is planned for the day on which he comes of age (er4.165).',
      'child.residence-lasts': 'His permit ends before a lasting solution is found (gp4.29, er4.90).',
      'child.guardian-throughout':
        'A guardian for now and for settling here, none named for help in the long run (gp4.33).',
    },
    open: {
      'No risk assessment was made, since no return is in question.': [
        'safe.gender-age-sensitive',
        'safe.refoulement-examined',
        'privacy.status-disclosure',
      ],
      'What he needs as a person who was harmed by a crime is owed all the same, and is not in the file.': [
        'safe.eu-individual-assessment',
      ],
      'There is no plan for his life here yet, and no consents.': [
        'child.identity-protected',
        'child.plan-from-individual-assessment',
        'harm.no-discriminatory-refusal',
        'harm.protection-follows-threat',
        'remedies.no-wrong-condition',
        'remedies.return-as-remedy',
        'monitoring.child-review',
        'monitoring.non-intrusive',
        'monitoring.returning-state',
      ],
    },
    available: {
      'residence-coe': 'A child for whom return was found not to be best (er3.33).',
      'residence-humanitarian': 'What bars going back is a ground for it (er3.83).',
      'non-refoulement-stay': 'Going back was found to put his rights at risk (er3.53).',
      'child-residence': 'A child, until a lasting solution is found (gp4.25).',
      'stay-at-majority':
        'A child when identified, about to come of age, with no permit of another kind (er4.165).',
      'work-permit': work,
    },
  },
  'young-adult-forced-marriage': {
    about:
      'A woman of nineteen, married by force through her own family when she was a child, is to be sent back to it.',
    on: '2026-05-16',
    jurisdiction: 'DK',
    conclusion: 'obstacles',
    breached: {
      'safe.persecution': 'As a woman who left such a marriage, with no protection (gp1.32, gp1.51).',
      'safe.inhuman-treatment': 'What awaits her reaches the bar (gp1.34, gp1.53).',
      'safe.serious-violation': 'All in all a serious danger (er1.67, er3.164).',
      'safe.reprisals': 'Threats to her, and no protection (gp1.57, gp1.29).',
      'safe.retrafficking': 'Her father would hand her over again (gp1.31, gp1.50).',
      'safe.family-involved': 'She would live with those who took part (gp1.55, gp1.31).',
      'safe.violence-at-home': 'Sexual violence at home, and nobody who stops it (er1.154, er1.149).',
      'safe.forced-no-outstanding-measures': 'Nothing brings any of it down (gp1.29, gp1.35).',
      'safe.forced-rights-respected': 'The return would breach other rights (gp1.30).',
      'safe.plan-for-serious-risks': 'No measure (gp1.39).',
      'safe.plan-for-risks': 'No measure (gp1.39).',
      'process.asylum-referral': 'Signs of persecution, and nobody referred her (gp2.15, gp2.16).',
      'protection.alternatives-considered':
        'Return would endanger her, and no other way was looked at (er3.02).',
      'harm.notify-risk-abroad': 'The state there has not been told, since telling is not safe (er5.140).',
      'harm.protection-after-assessment': 'Danger, and no protection agreed (er5.133, er5.137).',
      'departure.risks-in-place': 'Dangers that no measure lifts (gp1.29).',
    },
    recommended: {
      'safe.social-position': 'Shunned with violence, and no measure (gp1.63).',
    },
    open: {
      [noPlan]: withoutPlanInEurope,
      [noPlanOfRemedies]: ['remedies.reflection-first'],
      'Nobody wrote down whether the state that she fears was asked for papers.': [
        'cooperation.no-contact-where-feared',
      ],
    },
    available: {
      'reflection-period': 'Identified, and only tolerated (er2.41).',
      'residence-coe': 'Her safety makes it necessary that she stays (er3.28).',
      'residence-humanitarian': 'Reprisals, no protection, no prospect (er3.83).',
      'non-refoulement-stay': 'The bar stands for more than one reason (er3.51).',
      'refugee-status': 'Fear, a ground, and no protection: its elements are recorded (er3.103).',
      'stay-at-majority': 'She was a child when identified, and has no permit (er4.165).',
      'work-permit': work,
    },
    conflicts: {
      'danger-told-unsafe': 'The state there should learn of the danger, and telling would add to it.',
    },
  },
  'sentenced-for-what-she-was-made-to-do': {
    about:
      'A woman made to beg and to steal was convicted of it and fined, and is to be sent home as a part of the sentence; her appeal is open.',
    on: '2026-05-16',
    jurisdiction: 'TR',
    conclusion: 'obstacles',
    breached: {
      'process.appeal-pending': 'The appeal stops the return until it is decided (gp2.11, gp2.05).',
      'process.heard': 'She was not heard before the decision (gp2.09).',
      'process.reflection-granted': 'Identified, and never offered a period of reflection (er2.36, er2.41).',
      'harm.non-punishment': 'Convicted of what she was made to do (er5.20, gp5.15).',
      'harm.non-punishment-examined': 'And nobody looked at whether she may go unpunished (er5.25).',
      'harm.addressed-in-return': 'The punishment was not looked at together with the return (er5.17).',
      'remedies.reflection-first': 'Without time to recover a remedy is out of reach (er6.74, er6.76).',
    },
    recommended: {
      'harm.no-other-penalty': 'Fined for begging (gp5.15, er5.24).',
      'harm.return-not-penalty': 'The return is a part of the sentence (gp5.14).',
      'harm.re-entry-ban-reconsidered': 'The ban was not looked at again (gp5.44).',
    },
    open: {
      [noPlan]: withoutPlanInEurope,
      'Without a plan nobody knows which dangers it would carry over.': ['departure.risks-in-place'],
    },
    available: {
      'reflection-period': 'Identified, and without a right to stay (er2.41).',
    },
  },
  'embassy-asked-during-asylum-claim': {
    about:
      'A gay man whose asylum claim is open took back his consent to go home; meanwhile the embassy of the state that he fears was asked for papers.',
    on: '2026-05-16',
    jurisdiction: 'PT',
    conclusion: 'obstacles',
    breached: {
      'cooperation.no-contact-where-feared': 'The state that he fears was asked about him (gp1.83, er1.57).',
      'process.asylum-pending':
        'The claim is open, and it would be a return to where he fled from (gp2.20, er3.159).',
      'safe.persecution': 'A well-founded fear for who he is, from the state itself (gp1.32, gp1.51).',
      'safe.serious-violation': 'All in all a serious danger (er1.67, er3.164).',
      'safe.authorities': 'Arrest and prosecution, and no assurance (gp1.60, gp1.62).',
      'safe.forced-no-outstanding-measures':
        'He does not agree any more, so it counts as forced, and nothing brings the danger down (gp1.29, gp1.35).',
      'safe.plan-for-serious-risks': 'No measure (gp1.39).',
      'safe.plan-for-risks': 'No measure (gp1.39).',
      'voluntary.uncoerced': 'He has taken back his consent (gp1.17).',
      'departure.person-still-wants': 'He wants to stay (gp1.17).',
      'departure.risks-in-place': 'Dangers that no measure lifts (gp1.29).',
    },
    recommended: {},
    open: {
      [noPlan]: withoutPlanInEurope,
      [noPlanOfRemedies]: ['remedies.reflection-first'],
    },
    available: {
      'reflection-period': 'Identified, and no right to stay but the claim (er2.41).',
      'residence-coe': 'His safety makes it necessary that he stays (er3.28).',
      'residence-humanitarian': 'Prosecution there, and no prospect (er3.83).',
      'non-refoulement-stay': 'Persecution bars it (er3.51).',
      'refugee-status': 'Fear, a ground, and no protection: its elements are recorded (er3.103).',
      'stay-during-asylum-claim': 'The first decision is pending (er3.10).',
      'work-permit': work,
    },
  },
} as const satisfies Readonly<Record<string, Expectation>>;

/** The name of a worked case. */
export type ExampleName = keyof typeof expectations;
