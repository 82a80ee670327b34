import { all, answered, any, fact, is, not } from '../../conditions/condition.ts';
import { wishes } from '../../questions/code-lists.ts';
import { choice, choices, date, repeat, text, wholeNumber, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

// Whoever there is reason to believe was trafficked is owed a period to recover and help, before any authority says so;
// who was refused may have had them, and who is only at risk may have help.
const periodOwed = any(fact('person.reasonableGrounds'), is('profile.status.identification', 'refused'));
const helpOwed = any(fact('person.trafficked'), is('profile.status.identification', 'refused'));

// Whoever did not want to be recognised is not asked to help the authorities either.
const mayHelp = all(periodOwed, not(is('profile.status.identification', 'declined-by-person')));

/** Leave to stay: On what basis the person may stay in this country now, and what has been asked for. */
export const stay = section({
  id: 'stay',
  painful: false,
  questions: {
    'profile.status.migration': choice(
      [
        'citizen',
        'free-movement',
        'residence-permit',
        'visa',
        'reflection-period',
        'asylum-applicant',
        'tolerated',
        'without-permission',
        'other',
      ],
      {
        category: 'migration-status',
        answeredBy: ['returning'],
        required: 'always',
        basis: ['gp3.10', 'er2.36', 'er2.10'],
      },
    ),
    'profile.status.immigrationTold': yesNo({
      category: 'migration-status',
      answeredBy: ['returning'],
      relevant: fact('person.presumedChild'),
      required: 'always',
      basis: ['er4.98', 'er4.99', 'er4.97'],
    }),
    'profile.status.permitsAny': yesNo({
      category: 'migration-status',
      answeredBy: ['returning'],
      required: 'always',
      basis: ['gp3.10', 'gp3.17', 'gp3.20'],
    }),
    'profile.status.permits[]': repeat({
      category: 'migration-status',
      answeredBy: ['returning'],
      relevant: is('profile.status.permitsAny', 'yes'),
      required: 'always',
      basis: ['gp3.17', 'gp3.20', 'er2.48'],
    }),
    'profile.status.permits[].kind': choice(
      [
        'co-operation',
        'personal-situation',
        'proceedings',
        'humanitarian',
        'child',
        'work',
        'refugee',
        'subsidiary',
        'other',
      ],
      {
        category: 'migration-status',
        answeredBy: ['returning'],
        required: 'always',
        basis: ['gp3.17', 'gp3.20', 'er3.28', 'er3.29'],
      },
    ),
    'profile.status.permits[].state': choice(
      ['asked', 'granted', 'renewed', 'refused', 'expired', 'withdrawn'],
      {
        category: 'migration-status',
        answeredBy: ['returning'],
        required: 'always',
        basis: ['er3.36', 'er3.42', 'in.14'],
      },
    ),
    'profile.status.permits[].from': date({
      category: 'migration-status',
      answeredBy: ['returning'],
      relevant: is('.state', 'granted', 'renewed', 'expired', 'withdrawn'),
      required: is('.state', 'granted', 'renewed'),
      basis: ['er3.41', 'er2.60'],
    }),
    'profile.status.permits[].until': date({
      category: 'migration-status',
      answeredBy: ['returning'],
      relevant: is('.state', 'granted', 'renewed', 'expired', 'withdrawn'),
      required: is('.state', 'granted', 'renewed'),
      basis: ['er3.41', 'gp4.28', 'gp4.29'],
    }),
    'profile.status.permits[].underVictimsDirective': yesNo({
      category: 'migration-status',
      answeredBy: ['returning'],
      relevant: all(
        fact('returningState.euMember'),
        is('.state', 'granted', 'renewed', 'expired', 'withdrawn'),
      ),
      required: fact('returningState.euMember'),
      basis: ['er5.33', 'er5.34'],
    }),
    'profile.status.permits[].refusedForSecurity': yesNo({
      category: 'migration-status',
      answeredBy: ['returning'],
      relevant: all(is('.kind', 'refugee', 'subsidiary'), is('.state', 'refused', 'withdrawn')),
      required: 'always',
      basis: ['er3.101', 'er3.174'],
    }),
    'profile.status.permits[].refusalReason': text({
      category: 'migration-status',
      answeredBy: ['returning'],
      relevant: is('.state', 'refused'),
      basis: ['er2.33', 'er3.16', 'er3.18', 'er2.56'],
    }),
    'profile.status.residenceRightsExplained': yesNo({
      category: 'migration-status',
      answeredBy: ['returning', 'person'],
      required: all(fact('person.trafficked'), fact('stay.insecure')),
      basis: ['er2.80', 'er2.87', 'er2.32'],
    }),
    'profile.status.residenceRightsExplainedOn': date({
      category: 'migration-status',
      answeredBy: ['returning'],
      relevant: is('profile.status.residenceRightsExplained', 'yes'),
      required: all(fact('person.trafficked'), fact('stay.insecure')),
      basis: ['er2.80', 'er2.81'],
    }),
    'profile.status.reflection.granted': choice(
      ['yes', 'no-refused', 'no-not-offered', 'no-not-wanted', 'not-needed'],
      {
        category: 'migration-status',
        answeredBy: ['returning'],
        relevant: periodOwed,
        required: fact('person.reasonableGrounds'),
        basis: ['gp2.21', 'er2.36', 'er2.41', 'er2.46'],
      },
    ),
    'profile.status.reflection.from': date({
      category: 'migration-status',
      answeredBy: ['returning'],
      relevant: is('profile.status.reflection.granted', 'yes'),
      required: 'always',
      basis: ['er2.41', 'er2.47'],
    }),
    'profile.status.reflection.until': date({
      category: 'migration-status',
      answeredBy: ['returning'],
      relevant: is('profile.status.reflection.granted', 'yes'),
      required: 'always',
      basis: ['er2.41', 'er2.50', 'er2.54', 'er2.64'],
    }),
    'profile.status.reflection.nationalMinimumDays': wholeNumber({
      category: 'process',
      answeredBy: ['returning'],
      relevant: all(fact('returningState.euMember'), is('profile.status.reflection.granted', 'yes')),
      least: 0,
      most: 3660,
      basis: ['er2.50'],
    }),
    'profile.status.reflection.endedEarlyReason': text({
      category: 'process',
      answeredBy: ['returning'],
      relevant: is('profile.status.reflection.granted', 'yes'),
      basis: ['er2.46', 'er2.27'],
    }),
    'profile.status.reflection.papersGiven': yesNo({
      category: 'migration-status',
      answeredBy: ['returning'],
      relevant: is('profile.status.reflection.granted', 'yes'),
      required: 'always',
      basis: ['er2.48', 'er2.47'],
    }),
    'profile.status.support.received': choices(
      [
        'none',
        'housing',
        'food-and-money',
        'medical',
        'psychological',
        'legal',
        'interpreting',
        'schooling',
        'social-services',
      ],
      {
        category: 'health',
        answeredBy: ['returning', 'person'],
        relevant: helpOwed,
        required: fact('person.reasonableGrounds'),
        exclusive: ['none'],
        basis: ['gp2.23', 'gp2.24', 'er2.45', 'er2.51', 'er2.52', 'er2.53', 'er2.62'],
      },
    ),
    'profile.status.support.conditions': choices(
      ['none', 'co-operation', 'testimony', 'agreeing-to-return', 'staying-in-shelter', 'papers', 'other'],
      {
        category: 'protection-security',
        answeredBy: ['returning'],
        relevant: helpOwed,
        required: answered('profile.status.support.received'),
        exclusive: ['none'],
        basis: ['gp2.22', 'er2.63', 'er6.95', 'er2.59'],
      },
    ),
    'profile.status.support.consent': choice(['yes', 'to-some', 'no', 'withdrawn'], {
      category: 'views-wishes',
      answeredBy: ['returning', 'person', 'guardian'],
      relevant: helpOwed,
      required: fact('person.reasonableGrounds'),
      basis: ['gp2.28', 'er2.45', 'er5.141'],
    }),
    'profile.status.support.fits': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'person'],
      relevant: helpOwed,
      required: fact('person.trafficked'),
      basis: ['er5.100', 'er5.101', 'er5.13', 'er5.108'],
    }),
    'profile.status.support.refusedBecause': choices(
      [
        'not-refused',
        'no-permit',
        'citizen-of-eu',
        'no-co-operation',
        'no-investigation',
        'asylum-claim',
        'form-of-exploitation',
        'gender',
        'age',
        'no-place',
        'other',
      ],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'person'],
        relevant: helpOwed,
        required: periodOwed,
        exclusive: ['not-refused'],
        basis: ['gp2.17', 'gp2.45', 'er2.03', 'er5.120', 'er5.121', 'er5.122', 'er5.101'],
      },
    ),
    'profile.status.cooperation.intention': choice(wishes, {
      category: 'legal-proceedings',
      answeredBy: ['returning', 'person'],
      relevant: mayHelp,
      basis: ['er3.38', 'er3.43', 'gp2.29'],
    }),
    'profile.status.cooperation.tiesCut': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'person'],
      relevant: mayHelp,
      basis: ['er3.39', 'er2.43', 'gl.33'],
    }),
    'profile.status.cooperation.stayUseful': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: mayHelp,
      basis: ['er3.40', 'er3.11'],
    }),
    'profile.status.personalSituation': choices(
      ['none', 'safety', 'health', 'family', 'studies-or-work', 'other'],
      {
        category: 'views-wishes',
        answeredBy: ['returning', 'person'],
        exclusive: ['none'],
        basis: ['er3.28', 'er3.30', 'er3.31', 'er3.32'],
      },
    ),
    'profile.status.workAllowed': yesNo({
      category: 'education-work',
      answeredBy: ['returning'],
      basis: ['er3.26', 'er2.61', 'er3.161'],
    }),
    'profile.status.workInformationGiven': yesNo({
      category: 'education-work',
      answeredBy: ['returning', 'person'],
      relevant: is(
        'profile.status.migration',
        'residence-permit',
        'visa',
        'reflection-period',
        'asylum-applicant',
        'tolerated',
        'other',
      ),
      basis: ['er3.27'],
    }),
  },
});
