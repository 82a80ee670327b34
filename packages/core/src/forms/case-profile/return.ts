import { all, answered, fact, is, unless } from '../../conditions/condition.ts';
import { choice, choices, country, date, partialDate, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** The proposed return: Where the person would go, how, and what they themselves want now. */
export const proposedReturn = section({
  id: 'return',
  painful: false,
  questions: {
    'profile.return.proposed': yesNo({
      category: 'migration-status',
      answeredBy: ['returning'],
      required: 'always',
      basis: ['gp1.26', 'gp1.38', 'er1.32'],
    }),
    'profile.return.destination': country({
      category: 'migration-status',
      answeredBy: ['returning'],
      required: unless('profile.return.proposed', 'no'),
      basis: ['er1.122', 'gl.35', 'gp1.38', 'gl.71', 'in.02'],
    }),
    'profile.return.destinationRole': choice(['nationality', 'habitual-residence', 'transit', 'other'], {
      category: 'migration-status',
      answeredBy: ['returning'],
      required: is('profile.person.statelessness', 'yes', 'at-risk'),
      basis: ['gl.16', 'gl.17', 'gl.18', 'er1.122'],
    }),
    'profile.return.destinationPlace': text({
      category: 'whereabouts',
      answeredBy: ['returning', 'receiving', 'person'],
      basis: ['gl.35', 'er1.125'],
    }),
    'profile.return.destinationSameAsOrigin': choice(['same-home', 'same-area', 'elsewhere', 'undecided'], {
      category: 'whereabouts',
      answeredBy: ['returning', 'person'],
      basis: ['er1.140', 'er1.154'],
    }),
    'profile.return.kind': choice(['voluntary', 'assisted', 'forced'], {
      category: 'migration-status',
      answeredBy: ['returning'],
      // Where nobody is to go, there is no way to go.
      required: unless('profile.return.proposed', 'no'),
      basis: ['gl.72', 'er1.15', 'gp1.16'],
    }),
    'profile.return.proposedOn': date({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['gp1.49', 'er1.60'],
    }),
    'profile.return.date': partialDate({
      category: 'whereabouts',
      answeredBy: ['returning'],
      basis: ['gp1.49', 'gp1.28', 'gp2.47'],
    }),
    'profile.return.assistanceProgramme': text({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er5.07', 'er5.06', 'er7.11'],
    }),
    'profile.return.counsellingOffered': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      basis: ['er1.23', 'er1.24', 'er1.40', 'er1.41', 'er1.42'],
    }),
    'profile.return.voluntary.offered': choice(['yes', 'refused-by-person', 'no'], {
      category: 'migration-status',
      answeredBy: ['returning', 'person'],
      required: is('profile.return.kind', 'forced'),
      basis: ['gp1.16', 'er1.25', 'er1.26', 'er1.27', 'er1.28', 'er1.49', 'in.42'],
    }),
    'profile.return.wishNow': choice(['return', 'stay', 'third-country', 'undecided'], {
      category: 'views-wishes',
      answeredBy: ['person'],
      required: 'always',
      basis: ['gp1.17', 'gp1.22', 'gp4.14', 'er1.16', 'in.15', 'er1.31'],
    }),
    'profile.return.wishRecordedOn': date({
      category: 'process',
      answeredBy: ['person', 'returning'],
      basis: ['gp1.18', 'gp1.24'],
    }),
    'profile.return.consent.state': choice(['yes', 'not-asked-yet', 'no', 'withdrawn'], {
      category: 'views-wishes',
      answeredBy: ['person', 'guardian'],
      relevant: is('profile.return.kind', 'voluntary', 'assisted'),
      required: 'always',
      basis: ['gp1.17', 'gp1.18', 'er1.16'],
    }),
    'profile.return.consent.on': date({
      category: 'process',
      answeredBy: ['returning', 'person', 'guardian'],
      relevant: all(
        is('profile.return.kind', 'voluntary', 'assisted'),
        is('profile.return.consent.state', 'yes', 'no', 'withdrawn'),
      ),
      required: is('profile.return.consent.state', 'yes', 'withdrawn'),
      basis: ['gp1.18', 'gp1.24'],
    }),
    'profile.return.voluntary.optionsExplained': choices(
      ['none', 'return', 'stay', 'third-country', 'asylum'],
      {
        category: 'process',
        answeredBy: ['returning', 'person'],
        relevant: is('profile.return.kind', 'voluntary', 'assisted'),
        required: 'always',
        exclusive: ['none'],
        basis: ['er1.16', 'er1.17', 'er1.18', 'er1.19', 'gp1.18'],
      },
    ),
    'profile.return.voluntary.explainedOn': date({
      category: 'process',
      answeredBy: ['returning', 'person'],
      relevant: all(
        is('profile.return.kind', 'voluntary', 'assisted'),
        is('profile.return.voluntary.optionsExplained', 'return', 'stay', 'third-country', 'asylum'),
      ),
      required: 'always',
      basis: ['er1.23', 'er1.16'],
    }),
    'profile.return.voluntary.informationComplete': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      relevant: is('profile.return.kind', 'voluntary', 'assisted'),
      required: 'always',
      basis: ['gp1.19', 'gp1.20', 'gp1.21'],
    }),
    'profile.return.voluntary.languageUnderstood': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      relevant: all(
        is('profile.return.kind', 'voluntary', 'assisted'),
        is('profile.return.voluntary.optionsExplained', 'return', 'stay', 'third-country', 'asylum'),
      ),
      required: 'always',
      basis: ['gp2.38', 'gp1.18', 'gp2.40'],
    }),
    'profile.return.voluntary.pressureToGo': yesNo({
      category: 'views-wishes',
      answeredBy: ['person', 'returning'],
      relevant: is('profile.return.kind', 'voluntary', 'assisted'),
      required: 'always',
      basis: ['gp1.22', 'gp1.17', 'er5.06'],
    }),
    'profile.return.voluntary.pressureToStay': yesNo({
      category: 'views-wishes',
      answeredBy: ['person', 'returning'],
      relevant: is('profile.return.kind', 'voluntary', 'assisted'),
      required: 'always',
      basis: ['gp1.23', 'gp1.10'],
    }),
    'profile.return.voluntary.childConsulted': yesNo({
      category: 'process',
      answeredBy: ['returning', 'guardian'],
      relevant: all(is('profile.return.kind', 'voluntary', 'assisted'), fact('person.presumedChild')),
      required: 'always',
      basis: ['gp1.68', 'gp4.13', 'gp4.14'],
    }),
    'profile.return.voluntary.guardianConsulted': yesNo({
      category: 'process',
      answeredBy: ['returning', 'guardian'],
      relevant: all(is('profile.return.kind', 'voluntary', 'assisted'), fact('person.presumedChild')),
      required: 'always',
      basis: ['gp4.35', 'er4.109'],
    }),
    'profile.return.keptFromLeaving': choice(['no', 'authority', 'shelter', 'papers', 'money', 'other'], {
      category: 'migration-status',
      answeredBy: ['returning', 'person'],
      relevant: is('profile.return.wishNow', 'return'),
      required: 'always',
      basis: ['gp1.01', 'gp1.14', 'gp1.05'],
    }),
    'profile.return.keptReason': text({
      category: 'migration-status',
      answeredBy: ['returning', 'person'],
      relevant: all(
        is('profile.return.wishNow', 'return'),
        is('profile.return.keptFromLeaving', 'authority', 'shelter'),
      ),
      required: is('profile.return.keptFromLeaving', 'authority'),
      basis: ['gp1.06', 'gp1.07', 'gp1.11'],
    }),
    'profile.return.keptGround': choices(
      [
        'own-safety',
        'anti-trafficking',
        'criminal-proceedings',
        'papers-checked',
        'law-enforcement',
        'other',
        'none-given',
      ],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning', 'person'],
        relevant: all(
          is('profile.return.wishNow', 'return'),
          is('profile.return.keptFromLeaving', 'authority', 'shelter', 'papers', 'other'),
        ),
        required: is('profile.return.keptFromLeaving', 'authority', 'shelter', 'papers', 'other'),
        exclusive: ['none-given'],
        basis: ['gp1.05', 'gp1.10', 'gp1.11'],
      },
    ),
    'profile.return.keptJustified': choices(
      ['none', 'lawful', 'necessary', 'proportionate', 'not-discriminatory'],
      {
        category: 'migration-status',
        answeredBy: ['returning'],
        relevant: all(
          is('profile.return.wishNow', 'return'),
          is('profile.return.keptFromLeaving', 'authority', 'shelter', 'papers', 'other'),
        ),
        required: is('profile.return.keptFromLeaving', 'authority'),
        exclusive: ['none'],
        basis: ['gp1.06', 'gp1.07', 'gp1.08', 'gp1.09', 'gp1.12', 'gp1.13'],
      },
    ),
    'profile.return.undulyDelayed': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      relevant: is('profile.return.wishNow', 'return'),
      required: 'always',
      basis: ['gp1.15', 'gp1.24', 'er7.54'],
    }),
    'profile.return.practicalObstacles': choices(
      [
        'none',
        'no-papers',
        'identity-unconfirmed',
        'not-readmitted',
        'no-transport',
        'conflict-or-disaster',
        'legal-bar',
        'health',
        'other',
      ],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        exclusive: ['none'],
        basis: ['er3.81', 'er3.82', 'gp1.04', 'gp3.01'],
      },
    ),
    'profile.return.documents.requestedOn': date({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er7.41', 'er7.54', 'gp1.15'],
    }),
    'profile.return.documents.issuedOn': date({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['er7.41', 'er7.54', 'gp1.24'],
    }),
    'profile.return.documents.delayUndue': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      relevant: answered('profile.return.documents.requestedOn'),
      basis: ['er1.48', 'er7.39', 'er7.41'],
    }),
    'profile.return.documents.identityConfirmed': yesNo({
      category: 'identity',
      answeredBy: ['returning', 'receiving'],
      basis: ['er7.40', 'er7.49', 'er7.19'],
    }),
    'profile.return.receivingPartner': text({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['gp7.01', 'er7.61', 'er7.65'],
    }),
  },
});
