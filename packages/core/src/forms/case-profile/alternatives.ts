import { is, not } from '../../conditions/condition.ts';
import { waysToStay } from '../../questions/code-lists.ts';
import { choice, choices, date, repeat, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

// A citizen stays by right and is not asked what else there is.
const noCitizen = not(is('profile.status.migration', 'citizen'));

/** Other ways to stay: Which ways to stay have been looked at, and what the law of this state knows. */
export const alternatives = section({
  id: 'alternatives',
  painful: false,
  questions: {
    'profile.alternativesAny': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      relevant: noCitizen,
      basis: ['gp3.04', 'gp3.08', 'gp3.09', 'er3.01'],
    }),
    'profile.alternatives[]': repeat({
      category: 'process',
      answeredBy: ['returning'],
      relevant: is('profile.alternativesAny', 'yes'),
      required: 'always',
      basis: ['gp3.04', 'gp3.10', 'er3.01'],
    }),
    'profile.alternatives[].option': choice(waysToStay, {
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      basis: ['gp3.04', 'gp3.05', 'gp3.06'],
    }),
    'profile.alternatives[].on': date({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['gp3.04', 'er3.05'],
    }),
    'profile.alternatives[].result': choice(
      ['being-examined', 'asked-for', 'granted', 'refused', 'not-wanted', 'not-possible'],
      {
        category: 'process',
        answeredBy: ['returning'],
        basis: ['gp3.04', 'er3.04'],
      },
    ),
    'profile.alternatives[].refusalGrounds': choices(
      [
        'no-co-operation',
        'testimony-not-useful',
        'no-papers',
        'entry-or-stay-without-permission',
        'no-conviction',
        'civil-claim-not-enough',
        'victim-status',
        'law-has-none',
        'other',
      ],
      {
        category: 'process',
        answeredBy: ['returning'],
        relevant: is('.result', 'refused'),
        basis: ['er3.11', 'er3.12', 'er3.15', 'er3.16', 'er3.17', 'er3.46', 'er3.47'],
      },
    ),
    'profile.stateLaw.complementaryProtection': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      relevant: noCitizen,
      basis: ['er3.76', 'er3.79'],
    }),
    'profile.stateLaw.discretionaryLeave': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      relevant: noCitizen,
      basis: ['er3.80'],
    }),
    'profile.stateLaw.permanentHumanitarian': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      relevant: noCitizen,
      basis: ['gp3.06', 'er3.09'],
    }),
    'profile.stateLaw.stayAfterProceedings': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      relevant: is('profile.proceedingsAny', 'yes'),
      basis: ['er3.14', 'er3.15'],
    }),
    'profile.stateLaw.civilClaimStay': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      relevant: is('profile.proceedingsAny', 'yes'),
      basis: ['er3.12'],
    }),
  },
});
