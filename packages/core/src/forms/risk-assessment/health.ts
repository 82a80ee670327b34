import { any, is, not } from '../../conditions/condition.ts';
import { choice, choices, date, repeat, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Health: Which care the person needs, and whether it can be had there. */
export const health = section({
  id: 'health',
  painful: true,
  questions: {
    'riskAssessment.health.screeningOffered': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      basis: ['er1.195', 'gp1.77'],
    }),
    'riskAssessment.health.screeningDone': choice(['yes', 'in-part', 'not-yet', 'did-not-want'], {
      category: 'process',
      answeredBy: ['returning', 'person'],
      relevant: is('riskAssessment.health.screeningOffered', 'yes'),
      basis: ['er1.195', 'gp1.77'],
    }),
    'riskAssessment.health.screeningOn': date({
      category: 'process',
      answeredBy: ['returning'],
      relevant: is('riskAssessment.health.screeningDone', 'yes', 'in-part'),
      basis: ['er1.195'],
    }),
    'riskAssessment.health.screeningVoluntary': yesNo({
      category: 'process',
      answeredBy: ['person', 'returning'],
      relevant: is('riskAssessment.health.screeningDone', 'yes', 'in-part'),
      basis: ['gp1.77', 'er1.195'],
    }),
    'riskAssessment.health.hasNeeds': yesNo({
      category: 'health',
      answeredBy: ['returning', 'person'],
      required: 'always',
      basis: ['er1.195', 'er1.196', 'gp1.77'],
    }),
    'riskAssessment.health.hivRecorded': yesNo({
      category: 'health',
      answeredBy: ['person'],
      relevant: is('riskAssessment.health.hasNeeds', 'yes'),
      basis: ['er1.200', 'er1.219'],
    }),
    'riskAssessment.health.conditions[]': repeat({
      category: 'health',
      answeredBy: ['returning', 'person'],
      relevant: is('riskAssessment.health.hasNeeds', 'yes'),
      required: 'always',
      basis: ['er1.195', 'er1.196', 'er1.199'],
    }),
    'riskAssessment.health.conditions[].kind': choice(
      [
        'injury',
        'chronic',
        'infection',
        'hiv',
        'dependence',
        'pregnancy-related',
        'mental-health',
        'sexual-health',
        'disability-related',
        'dental',
        'other',
      ],
      {
        category: 'health',
        answeredBy: ['returning', 'person'],
        required: 'always',
        basis: ['er1.195', 'er1.199', 'er1.200'],
      },
    ),
    'riskAssessment.health.conditions[].needs': choices(
      [
        'medicines',
        'regular-care',
        'surgery',
        'rehabilitation',
        'equipment',
        'talking-care',
        'substitution',
        'emergency-only',
        'nothing-now',
      ],
      {
        category: 'health',
        answeredBy: ['returning', 'person'],
        exclusive: ['nothing-now'],
        basis: ['er1.197', 'er1.196'],
      },
    ),
    'riskAssessment.health.conditions[].withoutIt': choice(['nothing', 'worse', 'serious', 'life-at-risk'], {
      category: 'health',
      answeredBy: ['returning', 'person'],
      basis: ['er1.66', 'er1.150', 'er3.31', 'er3.77'],
    }),
    'riskAssessment.health.conditions[].availableThere': yesNo({
      category: 'health',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['er1.197', 'er1.144'],
    }),
    'riskAssessment.health.conditions[].accessibleThere': yesNo({
      category: 'health',
      answeredBy: ['returning', 'receiving'],
      relevant: not(is('.availableThere', 'no')),
      required: 'always',
      basis: ['er1.142', 'er1.197', 'er1.66'],
    }),
    'riskAssessment.health.conditions[].barrier': text({
      category: 'health',
      answeredBy: ['returning', 'receiving'],
      relevant: any(is('.availableThere', 'no'), is('.accessibleThere', 'no')),
      basis: ['er1.142', 'er3.97'],
    }),
    'riskAssessment.health.pregnancyCare': choice(['arranged-there', 'not-arranged', 'not-wanted'], {
      category: 'health',
      answeredBy: ['person', 'returning'],
      relevant: is('profile.person.pregnancy', 'yes'),
      basis: ['er1.195', 'er1.197', 'gp1.77'],
    }),
    'riskAssessment.health.mentalHealthNow': choice(
      ['well', 'mostly-well', 'struggling', 'badly', 'crisis'],
      {
        category: 'health',
        answeredBy: ['person', 'returning'],
        basis: ['er1.146', 'er1.150', 'er1.195', 'er3.141'],
      },
    ),
    'riskAssessment.health.returnWouldHarm': choice(['no', 'some', 'seriously'], {
      category: 'health',
      answeredBy: ['returning', 'person'],
      required: 'always',
      basis: ['er1.66', 'er1.37', 'er3.31'],
    }),
    'riskAssessment.health.fitToTravel': choice(['yes', 'with-conditions', 'no'], {
      category: 'health',
      answeredBy: ['returning'],
      required: 'always',
      basis: ['er1.33', 'er1.55', 'er1.196'],
    }),
    'riskAssessment.health.fitToTravelBy': choice(['doctor', 'nurse', 'person', 'nobody'], {
      category: 'process',
      answeredBy: ['returning'],
      relevant: is('riskAssessment.health.fitToTravel', 'yes', 'with-conditions', 'no'),
      basis: ['er1.55', 'er1.196'],
    }),
    'riskAssessment.health.escortNeeded': choice(['no', 'nurse', 'doctor', 'trusted-person'], {
      category: 'health',
      answeredBy: ['returning', 'person'],
      required: is('riskAssessment.health.hasNeeds', 'yes'),
      basis: ['er1.198', 'er1.204'],
    }),
    'riskAssessment.health.medicinesForJourney': choice(
      ['none-needed', 'over-a-month', 'up-to-a-month', 'not-enough', 'not-arranged'],
      {
        category: 'health',
        answeredBy: ['returning', 'person'],
        basis: ['er1.55', 'er1.197'],
      },
    ),
  },
});
