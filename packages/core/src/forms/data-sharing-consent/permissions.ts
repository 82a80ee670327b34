import { is } from '../../conditions/condition.ts';
import { choice, choices, text } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Permissions asked one by one, each for itself. */
export const permissions = section({
  id: 'permissions',
  painful: false,
  questions: {
    'consent.permissions.tracing': choice(['agrees', 'refuses'], {
      category: 'family',
      answeredBy: ['person'],
      reserved: ['declined', 'not-asked', 'not-applicable'],
      basis: ['gp4.75', 'er4.175', 'er1.225'],
    }),
    'consent.permissions.tracingMaySay': choices(
      [
        'name',
        'photo',
        'age-and-place-of-origin',
        'names-of-relatives',
        'that-person-is-well',
        'country-of-stay',
      ],
      {
        category: 'family',
        answeredBy: ['person'],
        relevant: is('consent.permissions.tracing', 'agrees'),
        reserved: ['declined', 'not-asked'],
        basis: ['er4.184', 'er4.183', 'gp4.75'],
      },
    ),
    'consent.permissions.familyContact': choice(['agrees', 'refuses'], {
      category: 'family',
      answeredBy: ['person'],
      reserved: ['declined', 'not-asked', 'not-applicable'],
      basis: ['er1.225', 'er4.12', 'er4.158'],
    }),
    'consent.permissions.familyWhom': text({
      category: 'family',
      answeredBy: ['person'],
      relevant: is('consent.permissions.familyContact', 'agrees'),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er1.225', 'er4.158', 'er1.136'],
    }),
    'consent.permissions.embassy': choice(['agrees', 'refuses'], {
      category: 'migration-status',
      answeredBy: ['person'],
      reserved: ['declined', 'not-asked', 'not-applicable'],
      basis: ['er1.57', 'er7.49', 'er1.223', 'gp7.03'],
    }),
    'consent.permissions.originInRiskAssessment': choice(['agrees', 'refuses'], {
      category: 'protection-security',
      answeredBy: ['person'],
      reserved: ['declined', 'not-asked', 'not-applicable'],
      basis: ['er1.63', 'er1.78', 'er1.223'],
    }),
    'consent.permissions.riskFindings': choice(['agrees', 'refuses'], {
      category: 'protection-security',
      answeredBy: ['person'],
      reserved: ['declined', 'not-asked', 'not-applicable'],
      basis: ['er1.78', 'er5.140'],
    }),
    'consent.permissions.monitoring': choice(['agrees', 'refuses'], {
      category: 'views-wishes',
      answeredBy: ['person'],
      required: is('profile.return.proposed', 'yes'),
      reserved: ['declined', 'not-asked', 'not-applicable'],
      basis: ['gp7.27', 'gp7.36', 'gp7.33'],
    }),
    'consent.permissions.monitoringBy': text({
      category: 'whereabouts',
      answeredBy: ['person'],
      relevant: is('consent.permissions.monitoring', 'agrees'),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp7.31', 'gp7.33', 'er5.168'],
    }),
    'consent.permissions.lawyerContact': choice(['agrees', 'refuses'], {
      category: 'legal-proceedings',
      answeredBy: ['person'],
      reserved: ['declined', 'not-asked', 'not-applicable'],
      basis: ['er6.23'],
    }),
    'consent.permissions.lawyerChannel': text({
      category: 'whereabouts',
      answeredBy: ['person'],
      relevant: is('consent.permissions.lawyerContact', 'agrees'),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er6.23'],
    }),
    'consent.permissions.hivResult': choice(['agrees', 'refuses'], {
      category: 'health',
      answeredBy: ['person'],
      reserved: ['declined', 'not-asked', 'not-applicable'],
      basis: ['er1.200'],
    }),
    'consent.permissions.asylumSystem': choice(['agrees', 'refuses'], {
      category: 'migration-status',
      answeredBy: ['person'],
      reserved: ['declined', 'not-asked', 'not-applicable'],
      basis: ['er3.110'],
    }),
    'consent.permissions.anonymousReporting': choice(['agrees', 'refuses'], {
      category: 'process',
      answeredBy: ['person'],
      reserved: ['declined', 'not-asked'],
      basis: ['er1.237', 'er1.219'],
    }),
    'consent.permissions.research': choice(['agrees', 'refuses'], {
      category: 'process',
      answeredBy: ['person'],
      reserved: ['declined', 'not-asked'],
      basis: ['er1.237'],
    }),
    'consent.permissions.media': choice(['agrees', 'refuses'], {
      category: 'trafficking-experience',
      answeredBy: ['person'],
      reserved: ['declined', 'not-asked'],
      basis: ['er1.226', 'gp4.74', 'er1.234'],
    }),
  },
});
