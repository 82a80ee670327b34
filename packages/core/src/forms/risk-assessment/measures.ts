import { all, fact, is } from '../../conditions/condition.ts';
import { choice, choices, date, longText, repeat, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** What is being done about it: For every danger found: what is done, by whom and by when. */
export const measures = section({
  id: 'measures',
  painful: false,
  questions: {
    'riskAssessment.measuresAny': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: fact('risk.anyStands'),
      required: 'always',
      basis: ['er1.179', 'gp1.39', 'er1.71'],
    }),
    'riskAssessment.measures[]': repeat({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: all(fact('risk.anyStands'), is('riskAssessment.measuresAny', 'yes')),
      required: 'always',
      basis: ['er1.179', 'gp1.39', 'er1.71'],
    }),
    'riskAssessment.measures[].risk': choice(
      [
        'reprisals-person',
        'reprisals-family',
        'retrafficking',
        'authorities',
        'persecution',
        'torture',
        'ill-treatment',
        'social-position',
        'health',
        'children',
        'journey',
        'general-violence',
        'other',
      ],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving'],
        required: 'always',
        basis: ['er1.179', 'gp1.39'],
      },
    ),
    'riskAssessment.measures[].what': longText({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      required: 'always',
      basis: ['er1.179', 'er1.71', 'er5.143', 'er5.146'],
    }),
    'riskAssessment.measures[].owner': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['er1.74', 'er1.75', 'er7.28'],
    }),
    'riskAssessment.measures[].side': choice(['returning', 'receiving', 'both'], {
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.52', 'er1.63'],
    }),
    'riskAssessment.measures[].state': choice(['idea', 'agreed', 'in-place', 'failed'], {
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['gp1.29', 'gp1.35', 'er1.71'],
    }),
    'riskAssessment.measures[].by': date({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      required: is('.state', 'agreed'),
      basis: ['er1.179', 'er1.180'],
    }),
    'riskAssessment.measures[].review': date({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      required: is('.state', 'idea', 'agreed', 'in-place'),
      basis: ['er1.180', 'er1.178'],
    }),
    'riskAssessment.measures[].residual': choice(['lowered', 'not-lowered', 'higher'], {
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      required: is('.state', 'agreed', 'in-place'),
      basis: ['er1.71', 'er1.179', 'gp1.39'],
    }),
    'riskAssessment.measures[].confirmed': choices(
      ['nobody', 'organisation-here', 'organisation-there', 'authority-there', 'person'],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        exclusive: ['nobody'],
        basis: ['gp1.29', 'er7.07', 'er1.142'],
      },
    ),
    'riskAssessment.measures[].personKnows': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      required: 'always',
      basis: ['er1.182', 'er1.181'],
    }),
    'riskAssessment.measures[].personWants': choice(['yes', 'with-changes', 'no'], {
      category: 'views-wishes',
      answeredBy: ['person'],
      basis: ['er1.177', 'er1.176'],
    }),
  },
});
