import { all, is } from '../../conditions/condition.ts';
import { choice, choices, date, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** The decision on return: Whether there is a decision, how it was made, and how it can be challenged. */
export const decision = section({
  id: 'decision',
  painful: false,
  questions: {
    'profile.return.decision.status': choice(
      ['none', 'planned', 'notified', 'appealed', 'final', 'withdrawn'],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning'],
        required: 'always',
        basis: ['gp2.03', 'gp2.06', 'er2.12'],
      },
    ),
    'profile.return.decision.on': date({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: is('profile.return.decision.status', 'notified', 'appealed', 'final'),
      required: 'always',
      basis: ['gp1.49', 'er1.64', 'er2.99'],
    }),
    'profile.return.decision.by': text({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: is('profile.return.decision.status', 'notified', 'appealed', 'final'),
      required: 'always',
      basis: ['gp2.05'],
    }),
    'profile.return.decision.procedure': choice(
      ['ordinary', 'accelerated', 'border', 'readmission', 'transfer', 'other'],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning'],
        relevant: is('profile.return.decision.status', 'planned', 'notified', 'appealed', 'final'),
        required: 'always',
        basis: ['er2.13', 'er2.14', 'er2.15'],
      },
    ),
    'profile.return.decision.individuallyExamined': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: is('profile.return.decision.status', 'planned', 'notified', 'appealed', 'final'),
      required: 'always',
      basis: ['gp2.04', 'gp2.08', 'er2.23', 'er2.24'],
    }),
    'profile.return.decision.restsOn': choices(
      [
        'none',
        'safe-country-label',
        'nationality-or-group',
        'penalty',
        'no-co-operation',
        'no-longer-needed',
        'migration-control',
        'cost',
      ],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning'],
        relevant: is('profile.return.decision.status', 'planned', 'notified', 'appealed', 'final'),
        required: 'always',
        exclusive: ['none'],
        basis: ['er2.16', 'er2.25', 'er3.126', 'gp2.03', 'gp2.07', 'gp5.14'],
      },
    ),
    'profile.return.decision.interferesWithRights': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      required: is('profile.return.kind', 'forced'),
      basis: ['gp1.26', 'gp1.30', 'gp2.01'],
    }),
    'profile.return.decision.traffickingConsidered': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: is('profile.return.decision.status', 'planned', 'notified', 'appealed', 'final'),
      required: 'always',
      basis: ['gp2.08', 'er2.12', 'er2.18'],
    }),
    'profile.return.decision.heard': choice(['yes', 'no', 'not-wanted'], {
      category: 'legal-proceedings',
      answeredBy: ['returning', 'person', 'guardian'],
      relevant: is('profile.return.decision.status', 'planned', 'notified', 'appealed', 'final'),
      required: 'always',
      basis: ['gp2.09', 'gp4.13'],
    }),
    'profile.return.decision.heardOn': date({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'person', 'guardian'],
      relevant: all(
        is('profile.return.decision.status', 'planned', 'notified', 'appealed', 'final'),
        is('profile.return.decision.heard', 'yes'),
      ),
      required: is('profile.return.decision.heard', 'yes'),
      basis: ['gp2.09'],
    }),
    'profile.return.decision.represented': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'person', 'guardian'],
      relevant: is('profile.return.decision.status', 'planned', 'notified', 'appealed', 'final'),
      required: 'always',
      basis: ['gp2.10', 'er4.103'],
    }),
    'profile.return.decision.written': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'person', 'guardian'],
      relevant: is('profile.return.decision.status', 'notified', 'appealed', 'final'),
      required: 'always',
      basis: ['er2.99'],
    }),
    'profile.return.decision.reasonsGiven': choices(['none', 'facts', 'law'], {
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: is('profile.return.decision.status', 'notified', 'appealed', 'final'),
      required: 'always',
      exclusive: ['none'],
      basis: ['er2.100', 'gp2.05'],
    }),
    'profile.return.decision.remediesNamed': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'person'],
      relevant: is('profile.return.decision.status', 'notified', 'appealed', 'final'),
      required: 'always',
      basis: ['er2.102', 'gp2.11'],
    }),
    'profile.return.decision.departurePeriod': choice(['given', 'refused-with-reasons', 'not-given'], {
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: is('profile.return.decision.status', 'notified', 'appealed', 'final'),
      required: 'always',
      basis: ['er1.28', 'er1.29'],
    }),
    'profile.return.decision.languageUnderstood': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'person', 'guardian'],
      relevant: is('profile.return.decision.status', 'notified', 'appealed', 'final'),
      basis: ['gp2.38', 'gp2.40', 'er2.67'],
    }),
    'profile.return.decision.appeal.available': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: is('profile.return.decision.status', 'notified', 'appealed', 'final'),
      required: 'always',
      basis: ['gp2.11', 'er2.97', 'er2.98', 'er2.101'],
    }),
    'profile.return.decision.appeal.effective': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: all(
        is('profile.return.decision.status', 'notified', 'appealed', 'final'),
        is('profile.return.decision.appeal.available', 'yes'),
      ),
      required: is('profile.return.decision.appeal.available', 'yes'),
      basis: ['gp2.11', 'er2.97', 'er2.98', 'er2.101'],
    }),
    'profile.return.decision.appeal.deadline': date({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: all(
        is('profile.return.decision.status', 'notified', 'appealed', 'final'),
        is('profile.return.decision.appeal.available', 'yes'),
      ),
      basis: ['er2.101', 'er2.102'],
    }),
    'profile.return.decision.appeal.state': choice(
      ['not-yet', 'pending', 'upheld', 'set-aside', 'not-wanted'],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning', 'person'],
        relevant: all(
          is('profile.return.decision.status', 'notified', 'appealed', 'final'),
          is('profile.return.decision.appeal.available', 'yes'),
        ),
        required: is('profile.return.decision.appeal.available', 'yes'),
        basis: ['gp2.11', 'er2.101'],
      },
    ),
    'profile.return.decision.appeal.suspends': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: all(
        is('profile.return.decision.status', 'notified', 'appealed', 'final'),
        is('profile.return.decision.appeal.state', 'pending'),
      ),
      required: is('profile.return.decision.appeal.state', 'pending'),
      basis: ['er2.104', 'er2.101'],
    }),
    'profile.return.decision.appeal.legalHelp': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'person'],
      relevant: all(
        is('profile.return.decision.status', 'notified', 'appealed', 'final'),
        is('profile.return.decision.appeal.available', 'yes'),
      ),
      required: is('profile.return.decision.appeal.available', 'yes'),
      basis: ['er2.103', 'er2.90', 'gp2.34'],
    }),
    'profile.return.decision.interimMeasure': choice(['no', 'asked', 'ordered', 'refused'], {
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: is('profile.return.decision.status', 'notified', 'appealed', 'final'),
      required: 'always',
      basis: ['gp2.05', 'er2.105', 'er2.106', 'er2.108', 'er2.109'],
    }),
  },
});
