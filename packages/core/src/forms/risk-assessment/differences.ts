import { is } from '../../conditions/condition.ts';
import { choice, longText } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Different dangers for different people: Danger is not the same for women and men, or at every age. */
export const differences = section({
  id: 'differences',
  painful: false,
  questions: {
    'riskAssessment.differences.genderConsidered': choice(['yes', 'in-part', 'no'], {
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['gp1.40', 'gp1.48', 'er1.72'],
    }),
    'riskAssessment.differences.genderMatters': longText({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.differences.genderConsidered', 'yes', 'in-part'),
      basis: ['gp1.40', 'er3.144', 'er3.145', 'er5.107'],
    }),
    'riskAssessment.differences.ageConsidered': choice(['yes', 'in-part', 'no'], {
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['gp1.41', 'er1.101', 'er1.73'],
    }),
    'riskAssessment.differences.groupConsidered': choice(['yes', 'in-part', 'no', 'no-group'], {
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['gp1.42', 'er3.148', 'er3.149', 'er5.96'],
    }),
    'riskAssessment.differences.groupMatters': longText({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.differences.groupConsidered', 'yes', 'in-part'),
      basis: ['gp1.42', 'er3.149', 'er5.103'],
    }),
    'riskAssessment.differences.traffickingFormMatters': choice(
      ['no', 'greater', 'different', 'not-looked-at'],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving'],
        basis: ['er5.98', 'er5.101', 'er1.167', 'er3.143'],
      },
    ),
  },
});
