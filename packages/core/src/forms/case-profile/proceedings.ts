import { all, any, fact, is } from '../../conditions/condition.ts';
import { wishes } from '../../questions/code-lists.ts';
import { choice, choices, country, repeat, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** The case is alive or can still be brought, and the person has not said that they want no part in it. */
const takingPart = all(
  is('.stage', 'not-started', 'investigation', 'before-court', 'appeal', 'decided'),
  is('.wantsToTakePart', 'yes', 'undecided'),
);

/** Whoever gives evidence, or could in a case against those responsible, needs protection. */
const mayGiveEvidence = any(
  is('.role', 'witness', 'complainant', 'civil-party', 'claimant'),
  is('.kind', 'criminal-against-traffickers'),
);

/** Union law owes a person who asked for compensation in a criminal case a ruling on it. */
const judgedInTheUnion = all(
  fact('returningState.euMember'),
  is('.kind', 'criminal-against-traffickers'),
  is('.stage', 'decided', 'carried-out'),
);

/** Court cases and claims: Which cases and claims the person is part of, or could be, so that a return does not take them away. */
export const proceedings = section({
  id: 'proceedings',
  painful: true,
  questions: {
    'profile.proceedingsAny': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'person'],
      required: 'always',
      basis: ['gp2.47', 'gp2.48', 'er3.19'],
    }),
    'profile.proceedings[]': repeat({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'person'],
      relevant: is('profile.proceedingsAny', 'yes'),
      required: 'always',
      basis: ['gp2.47', 'gp2.48', 'er3.19'],
    }),
    'profile.proceedings[].kind': choice(
      [
        'criminal-against-traffickers',
        'compensation-criminal',
        'compensation-civil',
        'compensation-state-fund',
        'unpaid-wages',
        'asylum',
        'residence',
        'family',
        'against-person',
        'other',
      ],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning'],
        required: 'always',
        basis: ['gp2.47', 'gp2.48'],
      },
    ),
    'profile.proceedings[].role': choice(
      ['witness', 'complainant', 'civil-party', 'claimant', 'applicant', 'accused', 'no-part-yet'],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning'],
        required: 'always',
        basis: ['gp1.87', 'gp2.49', 'gp2.52'],
      },
    ),
    'profile.proceedings[].stage': choice(
      ['not-started', 'investigation', 'before-court', 'appeal', 'decided', 'carried-out', 'closed'],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning'],
        required: 'always',
        basis: ['gp1.28', 'er3.19', 'gp3.19'],
      },
    ),
    'profile.proceedings[].country': country({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      basis: ['gp1.86', 'er7.56'],
    }),
    'profile.proceedings[].presenceNeeded': choice(['yes', 'partly', 'no'], {
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      required: 'always',
      basis: ['gp2.50', 'er2.68', 'er3.21'],
    }),
    'profile.proceedings[].wantsToTakePart': choice(wishes, {
      category: 'views-wishes',
      answeredBy: ['person'],
      required: 'always',
      basis: ['gp2.29', 'gp2.47', 'gp2.50'],
    }),
    'profile.proceedings[].arrangement': choices(
      [
        'none',
        'stay-until-end',
        'return-visit',
        'video',
        'statement-recorded',
        'lawyer-represents',
        'power-of-attorney',
      ],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning'],
        relevant: takingPart,
        required: 'always',
        exclusive: ['none'],
        basis: ['gp2.50', 'er2.68', 'er3.22', 'gp2.47'],
      },
    ),
    'profile.proceedings[].viewsHeard': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'person'],
      relevant: takingPart,
      required: 'always',
      basis: ['gp2.51', 'er2.70', 'er2.78'],
    }),
    'profile.proceedings[].lawyerMet': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'person'],
      basis: ['er6.26', 'er6.27', 'er2.89'],
    }),
    'profile.proceedings[].safetyAssessed': yesNo({
      category: 'protection-security',
      answeredBy: ['returning'],
      relevant: mayGiveEvidence,
      required: 'always',
      basis: ['gp2.52', 'gp1.87', 'er5.12', 'er6.57'],
    }),
    'profile.proceedings[].protectionHere': yesNo({
      category: 'protection-security',
      answeredBy: ['returning'],
      relevant: mayGiveEvidence,
      required: is('.role', 'witness', 'complainant', 'civil-party'),
      basis: ['gp1.86', 'er5.137', 'er5.133'],
    }),
    'profile.proceedings[].protectionThere': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: mayGiveEvidence,
      required: is('.role', 'witness', 'complainant', 'civil-party'),
      basis: ['gp1.86', 'gp1.87', 'er5.138'],
    }),
    'profile.proceedings[].heldByObligation': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'person'],
      basis: ['gp1.10', 'gp1.11', 'gp1.12', 'gp1.13'],
    }),
    'profile.proceedings[].refusalGrounds': choices(
      [
        'not-refused',
        'immigration-status',
        'nationality',
        'no-conviction',
        'no-investigation',
        'offender-gone',
        'no-funds',
        'no-co-operation',
        'has-left-the-country',
        'no-formal-victim-status',
        'out-of-time',
        'evidence',
        'other',
      ],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning'],
        relevant: is('.stage', 'decided', 'carried-out', 'closed'),
        exclusive: ['not-refused'],
        basis: ['gp6.13', 'er2.76', 'er6.17', 'er6.94'],
      },
    ),
    'profile.proceedings[].compensationApplied': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'person'],
      relevant: judgedInTheUnion,
      basis: ['er6.42', 'er6.43'],
    }),
    'profile.proceedings[].compensationRuling': choice(['ruled', 'sent-to-other-proceedings', 'not-ruled'], {
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: all(judgedInTheUnion, is('.compensationApplied', 'yes')),
      required: 'always',
      basis: ['er6.42', 'er6.43'],
    }),
    'profile.proceedings[].award': choice(['none', 'not-paid', 'part-paid', 'paid'], {
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: is('.stage', 'decided', 'carried-out'),
      basis: ['gp6.28', 'gp6.29', 'gp6.05'],
    }),
  },
});
