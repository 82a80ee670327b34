import { any, is } from '../../conditions/condition.ts';
import { choice, choices, longText, partialDate, repeat, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Threats and revenge: Whether those responsible, or people close to them, could harm the person or the family. */
export const reprisals = section({
  id: 'reprisals',
  painful: true,
  questions: {
    'riskAssessment.reprisals.threatsMade': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      required: 'always',
      basis: ['er1.123', 'er1.116', 'er5.12'],
    }),
    'riskAssessment.reprisals.familyThreatened': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      required: 'always',
      basis: ['er1.119', 'er1.117', 'gp1.58'],
    }),
    'riskAssessment.reprisals.familyApproached': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      basis: ['er1.118', 'gp1.58'],
    }),
    'riskAssessment.reprisals.threats[]': repeat({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      relevant: any(
        is('riskAssessment.reprisals.threatsMade', 'yes'),
        is('riskAssessment.reprisals.familyThreatened', 'yes'),
      ),
      basis: ['er1.119', 'er1.123', 'er1.124'],
    }),
    'riskAssessment.reprisals.threats[].toWhom': choices(
      ['person', 'children', 'partner', 'parents', 'other-family', 'friends', 'helpers'],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving', 'person'],
        basis: ['er1.116', 'er1.117', 'er1.119'],
      },
    ),
    'riskAssessment.reprisals.threats[].when': partialDate({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      basis: ['er1.123', 'er1.124'],
    }),
    'riskAssessment.reprisals.threats[].during': choices(
      ['while-exploited', 'after-leaving', 'during-proceedings', 'recently'],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving', 'person'],
        basis: ['er1.123', 'er1.124'],
      },
    ),
    'riskAssessment.reprisals.threats[].how': choices(
      ['in-person', 'phone', 'message', 'through-family', 'through-others', 'violence', 'property', 'other'],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving', 'person'],
        basis: ['er1.118', 'er1.119', 'er5.112'],
      },
    ),
    'riskAssessment.reprisals.threats[].reported': choice(['no', 'yes-protected', 'yes-nothing', 'afraid'], {
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      basis: ['er5.137', 'er3.133'],
    }),
    'riskAssessment.reprisals.traffickersAtLarge': choice(['yes-all', 'yes-some', 'no'], {
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.116', 'er5.113', 'er5.137'],
    }),
    'riskAssessment.reprisals.releaseDue': choice(['no', 'within-a-year', 'later', 'released'], {
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.reprisals.traffickersAtLarge', 'yes-some', 'no'),
      basis: ['er5.138', 'er5.137'],
    }),
    'riskAssessment.reprisals.knowAddress': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      basis: ['er1.125', 'er5.139'],
    }),
    'riskAssessment.reprisals.knowFamilyAddress': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      basis: ['er1.126'],
    }),
    'riskAssessment.reprisals.fromOwnCircle': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      basis: ['er1.127', 'er1.171'],
    }),
    'riskAssessment.reprisals.networkThere': choice(['no', 'yes-elsewhere', 'yes-there', 'yes-on-arrival'], {
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er5.113', 'er5.114', 'er3.120'],
    }),
    'riskAssessment.reprisals.debtClaimed': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      basis: ['er1.155', 'er1.116'],
    }),
    'riskAssessment.reprisals.gaveEvidence': choice(
      ['no', 'information', 'statement', 'testified', 'not-yet'],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'receiving', 'person'],
        required: 'always',
        basis: ['gp1.87', 'er5.12', 'gp2.52'],
      },
    ),
    'riskAssessment.reprisals.knownThatGaveEvidence': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.reprisals.gaveEvidence', 'information', 'statement', 'testified'),
      basis: ['gp1.87', 'er5.12', 'er1.124'],
    }),
    'riskAssessment.reprisals.wordSpread': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      basis: ['er5.112', 'er1.136'],
    }),
    'riskAssessment.reprisals.riskToPerson': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['gp1.57', 'gp5.02', 'er1.116', 'er1.44', 'er3.137', 'er5.145'],
    }),
    'riskAssessment.reprisals.riskToFamily': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['gp1.58', 'er1.117', 'gp1.54', 'er1.35'],
    }),
    'riskAssessment.reprisals.riskReasons': longText({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      basis: ['er1.70', 'er3.131', 'gp3.32'],
    }),
  },
});
