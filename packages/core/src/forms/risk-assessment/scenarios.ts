import { fact } from '../../conditions/condition.ts';
import { choice, choices, longText, repeat, text } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** What could happen: What could happen after a return, worked out together with the person and the authorities. */
export const scenarios = section({
  id: 'scenarios',
  painful: true,
  questions: {
    'riskAssessment.scenarios[]': repeat({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      required: fact('risk.anyStands'),
      basis: ['er1.160', 'er1.161', 'er1.162'],
    }),
    'riskAssessment.scenarios[].what': longText({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['er1.160', 'er1.149'],
    }),
    'riskAssessment.scenarios[].source': choice(
      [
        'traffickers',
        'people-linked-to-them',
        'family',
        'community',
        'authorities',
        'poverty',
        'health',
        'journey',
        'other',
      ],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving'],
        basis: ['er1.149', 'er1.151', 'er1.160'],
      },
    ),
    'riskAssessment.scenarios[].likelihood': choice(
      ['hard-to-imagine', 'possible', 'likely', 'very-likely'],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving'],
        basis: ['er1.70', 'er3.67', 'er3.131'],
      },
    ),
    'riskAssessment.scenarios[].severity': choice(['bearable', 'serious', 'very-serious', 'irreversible'], {
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.65', 'er1.66', 'er1.67'],
    }),
    'riskAssessment.scenarios[].trigger': text({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.160'],
    }),
    'riskAssessment.scenarios[].horizon': choice(['journey', 'arrival', 'first-weeks', 'later'], {
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.149', 'er1.151', 'er1.160'],
    }),
    'riskAssessment.scenarios[].seenBy': choices(
      [
        'person',
        'guardian',
        'returning-organisation',
        'receiving-organisation',
        'returning-authority',
        'receiving-authority',
      ],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        basis: ['er1.161', 'er1.162', 'er1.63'],
      },
    ),
    'riskAssessment.scenarios[].touches': choices(['person', 'children', 'family', 'helpers'], {
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.70', 'er1.117', 'gp1.66'],
    }),
  },
});
