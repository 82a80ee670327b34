import { is, unless, type Condition } from '../../conditions/condition.ts';
import { choice, choices, date, longText, repeat, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** A child with a parent may still be looked for by the rest of the family; who is without both is owed the search. */
const withoutParent: Condition = unless('profile.person.accompaniment', 'with-parent');

/** Whatever became of it: what was said to somebody while looking can't be taken back. */
const tracingBegun: Condition = is(
  'bestInterests.facts.tracing.status',
  'under-way',
  'found',
  'not-found',
  'stopped',
);

/** Looking for the family: Looking for the family is started only if it is good for the child, and only in a way that puts nobody in danger. */
export const tracing = section({
  id: 'tracing',
  painful: false,
  questions: {
    'bestInterests.facts.tracing.inInterest': yesNo({
      category: 'family',
      answeredBy: ['returning'],
      required: withoutParent,
      basis: ['er4.175', 'er4.174', 'gp4.75'],
    }),
    'bestInterests.facts.tracing.inInterestWhy': longText({
      category: 'protection-security',
      answeredBy: ['returning'],
      relevant: is('bestInterests.facts.tracing.inInterest', 'yes', 'no'),
      basis: ['er4.175'],
    }),
    'bestInterests.facts.tracing.childWants': choice(['yes', 'only-some', 'no', 'undecided'], {
      category: 'views-wishes',
      answeredBy: ['person'],
      reserved: ['declined', 'not-asked'],
      basis: ['er4.175', 'gp4.23', 'er4.56'],
    }),
    'bestInterests.facts.tracing.endangers': yesNo({
      category: 'protection-security',
      answeredBy: ['returning'],
      required: tracingBegun,
      basis: ['er4.183', 'er4.175'],
    }),
    'bestInterests.facts.tracing.keptConfidential': choices(
      ['collecting', 'handling', 'passing-on', 'none'],
      {
        category: 'protection-security',
        answeredBy: ['returning'],
        relevant: tracingBegun,
        required: unless('bestInterests.facts.tracing.endangers', 'no'),
        exclusive: ['none'],
        basis: ['er4.184', 'er4.183', 'gp4.75'],
      },
    ),
    'bestInterests.facts.tracing.status': choice(
      ['not-begun', 'under-way', 'found', 'not-found', 'stopped', 'not-needed', 'not-in-interest'],
      {
        category: 'family',
        answeredBy: ['returning'],
        required: 'always',
        basis: ['er4.11', 'er4.157', 'er4.174', 'er4.182', 'er4.126'],
      },
    ),
    'bestInterests.facts.tracing.begunOn': date({
      category: 'family',
      answeredBy: ['returning'],
      relevant: tracingBegun,
      basis: ['er4.174', 'er4.182'],
    }),
    'bestInterests.facts.tracing.by': choices(
      [
        'red-cross-red-crescent',
        'social-services',
        'united-nations',
        'migration-organisation',
        'support-organisation',
        'authority-here',
        'authority-there',
        'embassy',
        'child-or-guardian',
      ],
      {
        category: 'family',
        answeredBy: ['returning'],
        relevant: tracingBegun,
        basis: ['er4.11', 'gp4.75', 'gp4.76'],
      },
    ),
    'bestInterests.facts.tracing.steps[]': repeat({
      category: 'process',
      answeredBy: ['returning'],
      relevant: tracingBegun,
      basis: ['er4.126', 'er4.174', 'er4.11'],
    }),
    'bestInterests.facts.tracing.steps[].on': date({
      category: 'family',
      answeredBy: ['returning'],
      basis: ['er4.126'],
    }),
    'bestInterests.facts.tracing.steps[].what': text({
      category: 'family',
      answeredBy: ['returning'],
      basis: ['er4.126'],
    }),
    'bestInterests.facts.tracing.contact': choice(
      ['not-yet', 'by-phone-or-letter', 'met', 'not-wanted-by-child', 'not-safe'],
      {
        category: 'family',
        answeredBy: ['returning', 'person'],
        relevant: is('bestInterests.facts.tracing.status', 'found', 'not-needed'),
        basis: ['er4.12'],
      },
    ),
  },
});
