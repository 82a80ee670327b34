import { all, fact, is, known, not, unless, type Condition } from '../../conditions/condition.ts';
import { choice, choices, date, reference, repeat, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';
import { returnInQuestion } from './return-in-question.ts';

/** A determination may be offered from 18 to 21 as well; for a child of the person, the person’s own age is no matter. */
const youngAdult: Condition = all(
  unless('bestInterests.opening.subject', 'child-of-person'),
  not(fact('person.presumedChild')),
  fact('person.mayBeBelow22'),
);

/** About this determination: Whose future is being decided, for which decisions, and how soon. */
export const opening = section({
  id: 'opening',
  painful: false,
  questions: {
    'bestInterests.opening.subject': choice(['person-in-case', 'child-of-person'], {
      category: 'process',
      answeredBy: ['returning'],
      relevant: is('profile.person.hasChildren', 'yes'),
      required: 'always',
      reserved: [],
      basis: ['er4.21', 'gp4.77', 'gp1.66', 'gl.11', 'gp4.04'],
    }),
    'bestInterests.opening.child': reference('profile.person.children[]', {
      category: 'family',
      answeredBy: ['returning'],
      relevant: is('bestInterests.opening.subject', 'child-of-person'),
      required: 'always',
      reserved: [],
      basis: ['gp4.77', 'gp1.66', 'er4.20', 'er3.99'],
    }),
    'bestInterests.opening.linkedCases[]': repeat({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er4.20', 'er4.21', 'gp4.51', 'gp2.08'],
    }),
    'bestInterests.opening.linkedCases[].caseReference': text({
      category: 'process',
      answeredBy: ['returning'],
      reserved: [],
      basis: ['er4.21'],
    }),
    'bestInterests.opening.decisions': choices(
      [
        'durable-solution',
        'return',
        'third-country',
        'legal-status',
        'residence',
        'care-arrangement',
        'separation-from-parents',
        'family-reunification',
        'adoption-or-permanent-placement',
        'detention',
        'publication',
        'criminal-proceedings-step',
        'other',
      ],
      {
        category: 'process',
        answeredBy: ['returning'],
        required: 'always',
        reserved: [],
        basis: ['er4.14', 'er4.180', 'gl.10', 'gp4.03', 'er4.62', 'er1.53', 'er4.181', 'er4.67'],
      },
    ),
    'bestInterests.opening.authorityKind': choice(
      [
        'child-protection',
        'social-services',
        'guardianship-authority',
        'immigration',
        'border',
        'police',
        'prosecutor',
        'court',
        'inter-agency-panel',
        'international-organisation',
        'other',
      ],
      {
        category: 'process',
        answeredBy: ['returning'],
        basis: ['er4.15', 'er1.104', 'gl.08', 'er1.109', 'er4.14'],
      },
    ),
    'bestInterests.opening.authorityName': text({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er1.104', 'gl.08', 'er1.109'],
    }),
    'bestInterests.opening.returnCompany': choice(
      ['alone', 'with-parent', 'with-other-relatives', 'with-other-adult'],
      {
        category: 'process',
        answeredBy: ['returning'],
        relevant: returnInQuestion,
        basis: ['er4.09', 'gp4.08', 'gp4.51', 'gp4.04', 'er4.06'],
      },
    ),
    'bestInterests.opening.startedOn': date({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er4.32', 'er4.33', 'gl.08', 'er4.174', 'er4.176', 'er4.04'],
    }),
    'bestInterests.opening.urgency': choice(
      [
        'danger-now',
        'before-eighteenth-birthday',
        'before-permit-ends',
        'before-planned-return',
        'no-fixed-time',
      ],
      {
        category: 'process',
        answeredBy: ['returning'],
        basis: ['er4.78', 'er4.69', 'er4.92', 'er4.94'],
      },
    ),
    'bestInterests.opening.reopenedFrom': text({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er4.33', 'er3.34'],
    }),
    'bestInterests.opening.reopenedBecause': choices(
      [
        'regular-review',
        'child-asked',
        'guardian-asked',
        'new-facts',
        'solution-failed',
        'placement-changed',
        'permit-ends',
        'child-turning-eighteen',
        'appeal-succeeded',
        'other',
      ],
      {
        category: 'protection-security',
        answeredBy: ['returning'],
        relevant: known('bestInterests.opening.reopenedFrom'),
        basis: ['er4.33', 'er3.34', 'er7.72', 'er5.71'],
      },
    ),
    'bestInterests.opening.youngAdultReasons': choices(['protection-needs', 'durable-solution'], {
      category: 'process',
      answeredBy: ['returning'],
      relevant: youngAdult,
      reserved: ['not-known', 'not-asked', 'not-applicable'],
      basis: ['gp4.10', 'gp4.11', 'gp4.12', 'er4.75', 'er4.76', 'er4.77'],
    }),
    'bestInterests.opening.youngAdultWants': yesNo({
      category: 'views-wishes',
      answeredBy: ['person'],
      relevant: youngAdult,
      basis: ['gp4.10', 'er4.75'],
    }),
    'bestInterests.opening.youngAdultLink': choices(
      ['lives-with-child', 'shared-journey', 'brother-or-sister', 'nothing'],
      {
        category: 'family',
        answeredBy: ['returning'],
        relevant: youngAdult,
        exclusive: ['nothing'],
        basis: ['er4.73', 'er4.74'],
      },
    ),
  },
});
