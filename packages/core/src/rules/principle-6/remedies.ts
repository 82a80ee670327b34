import { all, answer, any, before, every, fact, is, not, notAfter, on, some, value } from '../conditions.ts';
import { rule } from '../rule.ts';
import { everyOpenClaim } from './every-open-claim.ts';

const returnProposed = is('profile.return.proposed', 'yes');
const claimOpen = all(returnProposed, fact('claim.openOrWanted'));

/** The person was told of remedies before departure, and how to claim from abroad. */
export const remediesInformed = rule({
  id: 'remedies.informed',
  principle: 6,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: [
    'gp6.01',
    'gp1.84',
    'er6.13',
    'er6.31',
    'er6.36',
    'er6.52',
    'er6.53',
    'er6.54',
    'er6.65',
    'er6.66',
    'er6.77',
    'er6.78',
  ],
  when: returnProposed,
  expect: all(
    is('plan.remedies.told.right', 'yes'),
    is('plan.remedies.told.forms', 'yes'),
    is('plan.remedies.told.compensation', 'yes'),
    is('plan.remedies.told.howToClaim', 'yes'),
    is('plan.remedies.told.fromAbroad', 'yes'),
    is('plan.remedies.told.inLanguageUnderstood', 'yes'),
    notAfter(answer('plan.remedies.told.on'), on),
    before(answer('plan.remedies.told.on'), value('return.day')),
  ),
});

/** The person has decided, informed, which reparation to seek. */
export const remediesInformedDecision = rule({
  id: 'remedies.informed-decision',
  principle: 6,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er6.77', 'er6.50', 'gp6.02'],
  when: returnProposed,
  expect: all(
    is('plan.remedies.decision', 'made', 'decided-against'),
    // What was decided before anything was explained was not decided with knowledge of it.
    notAfter(answer('plan.remedies.told.on'), answer('plan.remedies.decidedOn')),
    notAfter(answer('plan.remedies.decidedOn'), on),
    before(answer('plan.remedies.decidedOn'), value('return.day')),
  ),
});

/** Time to recover and full information come before return, so that remedies can be reached. */
export const remediesReflectionFirst = rule({
  id: 'remedies.reflection-first',
  principle: 6,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er6.72', 'er6.74', 'er6.75', 'er6.76', 'gl.69', 'er2.05'],
  when: all(returnProposed, fact('person.reasonableGrounds')),
  expect: all(is('profile.status.referredToSupport', 'yes', 'not-wanted'), fact('remedies.effectiveAccess')),
});

/** An open or wanted claim is decided before return, or kept alive. */
export const remediesClaimPending = rule({
  id: 'remedies.claim-pending',
  principle: 6,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: [
    'gp6.12',
    'gp6.02',
    'gp1.28',
    'er6.18',
    'er6.20',
    'er6.22',
    'er6.23',
    'er6.24',
    'er6.25',
    'er6.26',
    'er6.27',
    'er6.28',
    'er6.89',
    'er7.03',
  ],
  when: claimOpen,
  // A plan for staying arranges nothing for a return.
  expect: all(
    not(is('plan.mode', 'stay')),
    everyOpenClaim(
      any(
        all(
          is('.finishedBeforeReturn', 'yes'),
          // A claim that is still open on the day on which it was to end says no longer when it ends.
          notAfter(on, answer('.expectedEnd')),
          notAfter(answer('.expectedEnd'), value('return.day')),
        ),
        all(
          is('.alive.lawyerMet', 'yes'),
          is('.alive.identityConfirmed', 'yes'),
          is('.alive.powerOfAttorney', 'yes'),
          is('.alive.safeContactAbroad', 'yes'),
          is('.alive.evidenceOfPhysicalHarm', 'yes', 'not-needed'),
          is('.alive.evidenceOfMentalHarm', 'yes', 'not-needed'),
          is('.alive.legalContactThere', 'yes'),
        ),
      ),
    ),
  ),
});

/** Leave to stay lasts as long as the claim. */
export const remediesStayCoversClaim = rule({
  id: 'remedies.stay-covers-claim',
  principle: 6,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er6.14', 'er6.18', 'er6.21', 'er6.29', 'er6.30', 'er6.35', 'er6.46', 'er6.47', 'er6.73', 'gl.70'],
  when: claimOpen,
  expect: all(fact('claims.allListed'), fact('stay.coversClaims')),
});

/** Legal help is there for the claim, civil and labour claims included. */
export const remediesLegalAid = rule({
  id: 'remedies.legal-aid',
  principle: 6,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp6.26', 'er6.37', 'er6.67', 'gp1.85'],
  when: claimOpen,
  expect: all(
    everyOpenClaim(is('.legalHelp', 'yes')),
    not(is('plan.remedies.help.legal', 'needed-not-given')),
  ),
});

/** The help needed to claim is given: medical, psychological, social, administrative. */
export const remediesSupport = rule({
  id: 'remedies.support',
  principle: 6,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp6.27', 'er6.68', 'er6.69', 'er6.70', 'er6.71'],
  when: claimOpen,
  expect: all(
    is('plan.remedies.help.medical', 'given', 'offered-not-wanted', 'not-needed'),
    is('plan.remedies.help.psychological', 'given', 'offered-not-wanted', 'not-needed'),
    is('plan.remedies.help.social', 'given', 'offered-not-wanted', 'not-needed'),
    is('plan.remedies.help.administrative', 'given', 'offered-not-wanted', 'not-needed'),
    is('plan.remedies.help.other', 'given', 'offered-not-wanted', 'not-needed'),
  ),
});

const wronglyRefused = any(
  is(
    '.refusalGround',
    'immigration-status',
    'nationality',
    'statelessness',
    'perpetrator-gone',
    'no-conviction',
    'no-investigation',
    'acquittal-or-dropped',
    'no-confiscated-funds',
    'no-co-operation',
    'has-left-the-country',
    'no-formal-victim-status',
    'other-status',
  ),
  // Those who did it may have nothing to pay with; the state's own duty does not hang on that.
  all(is('.kind', 'state-scheme', 'fund'), is('.refusalGround', 'offender-has-no-means')),
);

/** Grounds of the profile that may never be one. */
const forbiddenGrounds = [
  'immigration-status',
  'nationality',
  'no-conviction',
  'no-investigation',
  'offender-gone',
  'no-co-operation',
  'has-left-the-country',
  'no-formal-victim-status',
] as const;

/** Cases in which the state's courts or funds see to compensation, whatever was seized. */
const paidByTheState = [
  'criminal-against-traffickers',
  'compensation-criminal',
  'compensation-state-fund',
] as const;

/** What is sought in these cases is a remedy for what was done to the person. */
const aboutRemedies = is(
  '.kind',
  'criminal-against-traffickers',
  'compensation-criminal',
  'compensation-civil',
  'compensation-state-fund',
  'unpaid-wages',
);

/** No remedy is refused on a ground that the source forbids. */
export const remediesNoWrongCondition = rule({
  id: 'remedies.no-wrong-condition',
  principle: 6,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: [
    'gp6.13',
    'gp6.14',
    'gp6.15',
    'gp6.16',
    'gp6.17',
    'gp6.18',
    'gp6.19',
    'gp6.20',
    'gp6.25',
    'er6.17',
    'er6.89',
    'er6.93',
    'er6.94',
    'er6.95',
    'er6.96',
    'er6.97',
    'er6.98',
    'er6.99',
  ],
  when: any(
    some('plan.remedies.claims[]', is('.refused', 'yes')),
    some(
      'profile.proceedings[]',
      all(
        aboutRemedies,
        is('.refusalGrounds', ...forbiddenGrounds, 'no-funds', 'out-of-time', 'evidence', 'other'),
      ),
    ),
  ),
  expect: all(
    not(fact('claims.refusedForUnnamedReason')),
    every('plan.remedies.claims[]', any(is('.refused', 'no'), not(wronglyRefused))),
    every(
      'profile.proceedings[]',
      any(
        not(aboutRemedies),
        all(
          not(is('.refusalGrounds', ...forbiddenGrounds)),
          not(all(is('.kind', ...paidByTheState), is('.refusalGrounds', 'no-funds'))),
        ),
      ),
    ),
  ),
});

/** No help of the plan is tied to working with the authorities. */
export const remediesHelpNotTied = rule({
  id: 'remedies.help-not-tied',
  principle: 6,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er6.95'],
  when: any(some('plan.services[]', is('.refused', 'yes')), fact('services.tiedToCooperation')),
  expect: not(fact('services.tiedToCooperation')),
});

/** A competent and independent authority decides on reparation. */
export const remediesAuthority = rule({
  id: 'remedies.authority',
  principle: 6,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp6.09', 'gp6.10', 'er6.64'],
  when: claimOpen,
  expect: everyOpenClaim(
    all(
      is('.authority.named', 'yes'),
      is('.authority.competent', 'yes'),
      is('.authority.independent', 'yes'),
    ),
  ),
});

/** All five forms of reparation were considered with the person. */
export const remediesFormsConsidered = rule({
  id: 'remedies.forms-considered',
  principle: 6,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: [
    'gp6.03',
    'gp6.04',
    'gp6.05',
    'gp6.06',
    'gp6.07',
    'gp6.08',
    'er6.34',
    'er6.41',
    'er6.50',
    'er6.58',
    'er6.59',
    'er6.60',
    'er6.61',
    'er6.62',
    'er6.63',
  ],
  when: returnProposed,
  expect: all(
    is('plan.remedies.forms.restitution.considered', 'yes'),
    is('plan.remedies.forms.compensation.considered', 'yes'),
    is('plan.remedies.forms.recovery.considered', 'yes'),
    is('plan.remedies.forms.satisfaction.considered', 'yes'),
    is('plan.remedies.forms.nonRepetition.considered', 'yes'),
    // Who seeks nothing has nothing to weigh against the harm.
    any(is('plan.remedies.decision', 'decided-against'), is('plan.remedies.adequacyAsked', 'yes')),
  ),
});
