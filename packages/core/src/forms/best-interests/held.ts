import { all, is } from '../../conditions/condition.ts';
import { choices, date, longText } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** If the child is being held: Only where the child is kept in a place the child is not free to leave, shelters included. */
export const held = section({
  id: 'held',
  painful: false,
  questions: {
    'bestInterests.facts.detention.shownHow': longText({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: all(
        is('profile.status.detention.current', 'detention', 'closed-shelter'),
        is('profile.status.detention.childBestInterests', 'yes'),
      ),
      basis: ['er5.50', 'er5.72', 'er5.49', 'er5.71'],
    }),
    'bestInterests.facts.detention.alternatives': longText({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: is('profile.status.detention.current', 'detention', 'closed-shelter'),
      basis: ['er5.51', 'er5.67', 'er5.68'],
    }),
    'bestInterests.facts.detention.conditions': choices(
      [
        'apart-from-adults',
        'family-contact',
        'guardian-access',
        'schooling',
        'health-care',
        'complaints',
        'none',
      ],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning'],
        relevant: is('profile.status.detention.current', 'detention', 'closed-shelter'),
        exclusive: ['none'],
        basis: ['er5.52'],
      },
    ),
    'bestInterests.facts.detention.plannedEnd': date({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: is('profile.status.detention.current', 'detention', 'closed-shelter'),
      basis: ['er5.69'],
    }),
  },
});
