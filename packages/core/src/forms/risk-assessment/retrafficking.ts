import { choice, choices, longText, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Being drawn in again: Whether what led to it before is still there, so that it could happen again. */
export const retrafficking = section({
  id: 'retrafficking',
  painful: true,
  questions: {
    'riskAssessment.retrafficking.happenedBefore': yesNo({
      category: 'trafficking-experience',
      answeredBy: ['returning', 'receiving', 'person'],
      basis: ['gp1.50', 'er3.118', 'er1.39'],
    }),
    'riskAssessment.retrafficking.causesStillPresent': choices(
      [
        'none',
        'poverty',
        'no-work',
        'debt',
        'no-schooling',
        'violence-at-home',
        'sexual-abuse',
        'discrimination',
        'no-home',
        'conflict',
        'no-papers',
        'other',
      ],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving', 'person'],
        exclusive: ['none'],
        basis: ['er1.154', 'er5.127', 'er5.128', 'er5.129', 'er5.130', 'er5.131', 'er5.132', 'er6.87'],
      },
    ),
    'riskAssessment.retrafficking.recruiterNear': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      basis: ['er1.115', 'er1.127', 'er5.113'],
    }),
    'riskAssessment.retrafficking.recruiterInContact': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      basis: ['er3.39', 'er5.113', 'er2.43'],
    }),
    'riskAssessment.retrafficking.dependants': choice(['no', 'yes-here', 'yes-there', 'yes-both'], {
      category: 'family',
      answeredBy: ['person', 'returning'],
      basis: ['er5.127', 'er5.130'],
    }),
    'riskAssessment.retrafficking.incomeThere': choices(
      ['none', 'work', 'family', 'support-programme', 'savings', 'other'],
      {
        category: 'education-work',
        answeredBy: ['returning', 'receiving', 'person'],
        exclusive: ['none'],
        basis: ['er5.130', 'er5.127', 'er3.91'],
      },
    ),
    'riskAssessment.retrafficking.pressureToMigrateAgain': choices(
      ['no', 'own-wish', 'from-family', 'from-others', 'debt'],
      {
        category: 'protection-security',
        answeredBy: ['person', 'returning', 'receiving'],
        exclusive: ['no'],
        basis: ['er4.58', 'er5.111', 'er5.127'],
      },
    ),
    'riskAssessment.retrafficking.reintegrationHelp': yesNo({
      category: 'education-work',
      answeredBy: ['returning', 'receiving'],
      basis: ['gp5.54', 'er5.109', 'gp5.47', 'er5.126'],
    }),
    'riskAssessment.retrafficking.priorForcedReturn': yesNo({
      category: 'migration-status',
      answeredBy: ['returning', 'receiving', 'person'],
      basis: ['er5.110', 'er5.219', 'er5.113'],
    }),
    'riskAssessment.retrafficking.risk': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['gp1.31', 'gp1.50', 'gp5.03', 'er1.39', 'er5.125', 'er5.145'],
    }),
    'riskAssessment.retrafficking.riskReasons': longText({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      basis: ['er1.70', 'er3.138'],
    }),
  },
});
