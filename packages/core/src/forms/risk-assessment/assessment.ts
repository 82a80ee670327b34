import { fact, is } from '../../conditions/condition.ts';
import { choice, choices, date, longText, repeat, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** This assessment: Who is looking at the dangers of a return, when, and with whom. */
export const assessment = section({
  id: 'assessment',
  painful: false,
  questions: {
    'riskAssessment.assessment.on': date({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['gp1.49', 'er1.60', 'er1.64', 'er6.84'],
    }),
    'riskAssessment.assessment.validUntil': date({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['er1.178', 'er1.180', 'er1.93'],
    }),
    'riskAssessment.assessment.reason': choice(
      ['first', 'review', 'new-facts', 'other-destination', 'before-departure'],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        basis: ['er1.178', 'er1.180', 'er3.119'],
      },
    ),
    'riskAssessment.assessment.newFacts': longText({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      relevant: is(
        'riskAssessment.assessment.reason',
        'new-facts',
        'review',
        'other-destination',
        'before-departure',
      ),
      required: is('riskAssessment.assessment.reason', 'new-facts'),
      basis: ['er1.178', 'er3.119'],
    }),
    'riskAssessment.assessment.individual': yesNo({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['gp1.38', 'gp1.47', 'er1.70', 'er1.91'],
    }),
    'riskAssessment.assessment.assessors[]': repeat({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['er1.69', 'er1.120', 'er7.26'],
    }),
    'riskAssessment.assessment.assessors[].role': choice(
      [
        'case-worker',
        'social-worker',
        'psychologist',
        'health-worker',
        'lawyer',
        'guardian',
        'child-protection',
        'migration-officer',
        'police-officer',
        'consular-officer',
        'other',
      ],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        required: 'always',
        basis: ['er1.62', 'er1.69', 'er1.187'],
      },
    ),
    'riskAssessment.assessment.assessors[].organisation': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.69', 'er7.26'],
    }),
    'riskAssessment.assessment.assessors[].side': choice(['returning', 'receiving', 'both'], {
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.63', 'gp7.04', 'er1.120'],
    }),
    'riskAssessment.assessment.assessors[].trained': yesNo({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['er2.07', 'gp4.69', 'gp4.70'],
    }),
    'riskAssessment.assessment.methods': choices(
      [
        'talk-with-person',
        'file',
        'family-visit',
        'talk-with-family',
        'partner-there',
        'authorities-here',
        'authorities-there',
        'health-check',
        'country-information',
        'other',
      ],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        basis: ['er1.77', 'er1.152', 'er1.153', 'er1.157', 'er1.148'],
      },
    ),
    'riskAssessment.assessment.interviews[]': repeat({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.61', 'er1.77', 'er2.91'],
    }),
    'riskAssessment.assessment.interviews[].on': date({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['er1.61', 'er1.64'],
    }),
    'riskAssessment.assessment.interviews[].seenAlone': yesNo({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.61', 'er1.219', 'er5.142'],
    }),
    'riskAssessment.assessment.interviews[].interpreted': choice(
      ['not-needed', 'independent', 'family-or-friend', 'none-available'],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        basis: ['gp2.39', 'gp2.40', 'er2.67'],
      },
    ),
    'riskAssessment.assessment.personTookPart': choice(
      ['active', 'heard', 'informed-only', 'did-not-want', 'not-involved'],
      {
        category: 'process',
        answeredBy: ['returning', 'person'],
        required: 'always',
        basis: ['er1.61', 'er1.162', 'er1.176', 'er4.52'],
      },
    ),
    'riskAssessment.assessment.serviceProvidersTookPart': yesNo({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['er1.62', 'er1.77', 'er7.48'],
    }),
    'riskAssessment.assessment.authoritiesReturningTookPart': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er1.63', 'er7.26', 'er1.52'],
    }),
    'riskAssessment.assessment.authoritiesReceivingTookPart': choice(
      ['yes', 'no', 'unsafe', 'no-consent', 'not-approached'],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        required: 'always',
        basis: ['er1.63', 'gp7.04', 'er1.78', 'gp7.09'],
      },
    ),
    'riskAssessment.assessment.receivingToldOnly': yesNo({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: is('riskAssessment.assessment.authoritiesReceivingTookPart', 'yes', 'no'),
      required: 'always',
      basis: ['er1.78', 'er1.223', 'er1.246', 'er1.247'],
    }),
    'riskAssessment.assessment.childFriendly': yesNo({
      category: 'process',
      answeredBy: ['returning', 'receiving', 'guardian'],
      relevant: fact('person.presumedChild'),
      required: 'always',
      basis: ['er1.101', 'gp1.41', 'er4.68'],
    }),
  },
});
