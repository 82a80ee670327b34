import { any, fact, is } from '../../conditions/condition.ts';
import { choice, choices, longText, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Persecution and ill-treatment: Whether a return could mean persecution, torture or other cruel treatment. */
export const persecution = section({
  id: 'persecution',
  painful: true,
  questions: {
    'riskAssessment.persecution.signs': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      required: 'always',
      basis: ['gp2.15', 'gp1.51', 'gp1.32', 'er1.84'],
    }),
    'riskAssessment.persecution.grounds': choices(
      ['race', 'religion', 'nationality', 'social-group', 'political-opinion', 'other'],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving', 'person'],
        relevant: is('riskAssessment.persecution.signs', 'yes'),
        required: 'always',
        basis: ['er1.89', 'er3.104', 'er3.105', 'er3.106', 'er3.107', 'er3.108', 'gl.49'],
      },
    ),
    'riskAssessment.persecution.socialGroup.sharedTrait': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.persecution.grounds', 'social-group'),
      basis: ['er3.150', 'er3.152', 'er3.154'],
    }),
    'riskAssessment.persecution.socialGroup.seenAsGroup': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.persecution.grounds', 'social-group'),
      basis: ['er3.151', 'er3.153', 'er3.154'],
    }),
    'riskAssessment.persecution.past': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      basis: ['er3.118', 'er3.136'],
    }),
    'riskAssessment.persecution.sincePersonLeft': longText({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      relevant: any(
        is('riskAssessment.persecution.signs', 'yes'),
        is('riskAssessment.persecution.past', 'yes'),
      ),
      basis: ['er3.119'],
    }),
    'riskAssessment.persecution.byWhom': choices(
      ['state', 'traffickers', 'criminal-groups', 'family', 'community', 'armed-group', 'other'],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving', 'person'],
        relevant: is('riskAssessment.persecution.signs', 'yes'),
        basis: ['er1.87', 'er3.120', 'er3.121', 'er3.132'],
      },
    ),
    'riskAssessment.persecution.wellFounded': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.persecution.signs', 'yes'),
      required: 'always',
      basis: ['er1.86', 'er1.91', 'er3.131', 'er3.138'],
    }),
    'riskAssessment.persecution.stateProtection': choice(
      ['yes-effective', 'not-able', 'not-willing', 'on-paper'],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving'],
        relevant: is('riskAssessment.persecution.signs', 'yes'),
        required: 'always',
        basis: ['er1.92', 'er3.155', 'er3.156', 'er3.158', 'gl.22', 'gl.51'],
      },
    ),
    'riskAssessment.persecution.severeOstracism': choices(
      ['no', 'discrimination', 'ostracism', 'punishment'],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving'],
        relevant: is('riskAssessment.persecution.signs', 'yes'),
        exclusive: ['no'],
        basis: ['er3.139', 'er3.140', 'er3.141', 'er3.142'],
      },
    ),
    'riskAssessment.persecution.internalProtection': choice(['no', 'yes-real', 'yes-not-real'], {
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.persecution.signs', 'yes'),
      basis: ['er1.88', 'er1.92', 'er3.64'],
    }),
    'riskAssessment.persecution.torture.signs': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      required: 'always',
      basis: ['gp1.52', 'gp1.33', 'er1.94', 'gl.41'],
    }),
    'riskAssessment.persecution.torture.foreseeable': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.persecution.torture.signs', 'yes'),
      required: 'always',
      basis: ['er3.66', 'er3.65'],
    }),
    'riskAssessment.persecution.torture.real': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.persecution.torture.signs', 'yes'),
      required: 'always',
      basis: ['er3.67', 'er3.69'],
    }),
    'riskAssessment.persecution.torture.personal': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.persecution.torture.signs', 'yes'),
      required: 'always',
      basis: ['er3.68', 'er3.70', 'er3.71', 'er3.72'],
    }),
    'riskAssessment.persecution.torture.present': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.persecution.torture.signs', 'yes'),
      required: 'always',
      basis: ['er3.70'],
    }),
    'riskAssessment.persecution.inhuman.signs': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      required: 'always',
      basis: ['gp1.53', 'gp1.34', 'er1.97', 'er1.68'],
    }),
    'riskAssessment.persecution.inhuman.realRisk': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.persecution.inhuman.signs', 'yes'),
      required: 'always',
      basis: ['er3.73', 'er3.169', 'er1.97'],
    }),
    'riskAssessment.persecution.privateHarmReachesBar': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: any(fact('risk.reprisalsAgainstPerson'), fact('risk.retrafficking')),
      required: 'always',
      basis: ['er1.96', 'gp3.25', 'gp3.26', 'er1.90'],
    }),
    'riskAssessment.persecution.inhuman.inEuOrTransfer': yesNo({
      category: 'protection-security',
      answeredBy: ['returning'],
      relevant: is('riskAssessment.persecution.inhuman.signs', 'yes'),
      basis: ['er1.99', 'er1.100'],
    }),
    'riskAssessment.persecution.generalViolence': choice(
      ['no', 'in-parts', 'where-they-would-live', 'everywhere'],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving'],
        required: 'always',
        basis: ['er1.95', 'gl.42', 'er3.164'],
      },
    ),
    'riskAssessment.persecution.otherThreat': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      required: 'always',
      basis: ['er1.65', 'er1.67', 'er3.164', 'gl.42'],
    }),
    'riskAssessment.persecution.conditionsThere': choices(
      ['no', 'food', 'shelter', 'water-and-hygiene', 'extreme-poverty', 'other'],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving'],
        required: 'always',
        exclusive: ['no'],
        basis: ['er1.98', 'er1.102', 'er3.91'],
      },
    ),
    'riskAssessment.persecution.risk': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['er1.83', 'er1.84', 'er3.51', 'gl.42'],
    }),
    'riskAssessment.persecution.riskReasons': longText({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.91', 'er3.131'],
    }),
  },
});
