import { is } from '../../conditions/condition.ts';
import { choice, longText } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** What the guardian and the parents say: The guardian’s view and the child’s view are two answers; neither stands in for the other. */
export const guardianAndParents = section({
  id: 'guardian-and-parents',
  painful: false,
  questions: {
    'bestInterests.heard.guardianView': longText({
      category: 'views-wishes',
      answeredBy: ['guardian'],
      relevant: is('profile.guardian.appointed', 'yes'),
      basis: ['er1.21', 'er4.111'],
    }),
    'bestInterests.heard.parentsHeard': choice(
      [
        'yes',
        'not-yet',
        'not-found',
        'no-longer-alive',
        'involved-in-trafficking',
        'would-endanger-child',
        'child-does-not-want',
        'they-refused',
        'nobody-holds-it',
      ],
      {
        category: 'trafficking-experience',
        answeredBy: ['returning'],
        required: 'always',
        basis: ['er4.43', 'er4.44'],
      },
    ),
    'bestInterests.heard.parentsView': longText({
      category: 'family',
      answeredBy: ['returning'],
      relevant: is('bestInterests.heard.parentsHeard', 'yes'),
      basis: ['er4.43'],
    }),
  },
});
