import { any, fact, is } from '../../conditions/condition.ts';
import { choice, choices, date, longText, repeat, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** The authorities there: Whether the authorities of the country of return would protect the person, or could do them harm. */
export const authorities = section({
  id: 'authorities',
  painful: false,
  questions: {
    'riskAssessment.authorities.arrest': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      required: 'always',
      basis: ['gp1.60', 'er1.129', 'gp5.07'],
    }),
    'riskAssessment.authorities.detention': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      required: 'always',
      basis: ['gp1.61', 'er1.130', 'gp5.09'],
    }),
    'riskAssessment.authorities.prosecution': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      required: 'always',
      basis: ['gp1.62', 'er1.131', 'gp5.01', 'gp5.08'],
    }),
    'riskAssessment.authorities.harassment': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      required: 'always',
      basis: ['gp1.59', 'er1.128'],
    }),
    'riskAssessment.authorities.chargesFor': choices(
      [
        'none',
        'sex-work',
        'false-papers',
        'illegal-exit',
        'illegal-entry-elsewhere',
        'forced-crime',
        'being-trafficked',
        'other',
      ],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning', 'receiving'],
        relevant: any(
          is('riskAssessment.authorities.prosecution', 'yes'),
          is('riskAssessment.authorities.arrest', 'yes'),
          is('riskAssessment.authorities.detention', 'yes'),
        ),
        required: is('riskAssessment.authorities.prosecution', 'yes'),
        exclusive: ['none'],
        basis: ['er1.45', 'er1.46', 'er1.132', 'er1.133', 'er1.134', 'er3.88', 'er3.89'],
      },
    ),
    'riskAssessment.authorities.officialsInvolved': choice(['no', 'general', 'linked'], {
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      basis: ['er1.248', 'er3.132', 'er3.133'],
    }),
    'riskAssessment.authorities.knowOfTrafficking': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      basis: ['er1.223', 'er1.247', 'er1.248', 'er1.249'],
    }),
    'riskAssessment.authorities.ableToProtect': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      required: any(
        fact('risk.reprisals'),
        fact('risk.retrafficking'),
        is('riskAssessment.socialPosition.violenceAtHome', 'yes', 'sexual'),
      ),
      basis: ['er3.64', 'er3.85', 'er3.134', 'er1.92'],
    }),
    'riskAssessment.authorities.willingToProtect': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      required: any(
        fact('risk.reprisals'),
        fact('risk.retrafficking'),
        is('riskAssessment.socialPosition.violenceAtHome', 'yes', 'sexual'),
      ),
      basis: ['er3.63', 'er3.86', 'er3.133', 'er1.92'],
    }),
    'riskAssessment.authorities.protectionAccessible': choice(
      ['yes', 'only-witnesses', 'in-law-only', 'no'],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving'],
        basis: ['er1.92', 'er5.138', 'er3.157', 'er5.14', 'er5.15', 'er5.16'],
      },
    ),
    'riskAssessment.authorities.antiTraffickingMechanism': choice(['works', 'on-paper', 'no'], {
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er3.156', 'er3.157', 'er3.158', 'er7.20'],
    }),
    'riskAssessment.authorities.protectsThisGroup': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er3.149', 'er3.145', 'er1.73'],
    }),
    'riskAssessment.authorities.assurancesGiven': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      required: fact('risk.authorities'),
      basis: ['gp1.29', 'er1.45', 'er1.92'],
    }),
    'riskAssessment.authorities.assurances[]': repeat({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.authorities.assurancesGiven', 'yes'),
      required: 'always',
      basis: ['gp1.29', 'er1.92'],
    }),
    'riskAssessment.authorities.assurances[].from': text({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['er1.92'],
    }),
    'riskAssessment.authorities.assurances[].about': choices(
      ['no-arrest', 'no-detention', 'no-prosecution', 'protection', 'treatment', 'papers', 'other'],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving'],
        required: 'always',
        basis: ['er1.45', 'er1.46', 'er1.131'],
      },
    ),
    'riskAssessment.authorities.assurances[].credible': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['er1.92', 'er3.64', 'gp1.29'],
    }),
    'riskAssessment.authorities.assurances[].on': date({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['gp1.29', 'er1.92'],
    }),
    'riskAssessment.authorities.risk': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['gp1.59', 'gp1.60', 'gp1.61', 'gp1.62', 'er3.87', 'er5.01', 'gp5.04'],
    }),
    'riskAssessment.authorities.riskReasons': longText({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      basis: ['er1.70', 'er1.248'],
    }),
  },
});
