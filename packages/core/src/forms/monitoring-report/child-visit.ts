import { all, fact, is } from '../../conditions/condition.ts';
import { choice, longText, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** The child: For a visit to a child. */
export const childVisit = section({
  id: 'child-visit',
  painful: true,
  questions: {
    'monitoring.child.seenAlone': yesNo({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: all(
        is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
        fact('person.presumedChild'),
      ),
      reserved: ['not-known'],
      basis: ['er7.73', 'er7.78'],
    }),
    'monitoring.child.words': longText({
      category: 'views-wishes',
      answeredBy: ['person'],
      relevant: all(
        is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
        fact('person.presumedChild'),
      ),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er7.73', 'er7.78', 'er7.79'],
    }),
    'monitoring.child.treatedWell': yesNo({
      category: 'family',
      answeredBy: ['returning', 'receiving'],
      relevant: all(
        is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
        fact('person.presumedChild'),
      ),
      required: 'always',
      reserved: ['not-known'],
      basis: ['er7.72', 'er7.73', 'er7.78'],
    }),
    'monitoring.child.settled': yesNo({
      category: 'family',
      answeredBy: ['returning', 'receiving'],
      relevant: all(
        is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
        fact('person.presumedChild'),
      ),
      required: 'always',
      reserved: ['not-known'],
      basis: ['gp7.25', 'er7.79'],
    }),
    'monitoring.child.placement': choice(['same-and-right', 'same-not-right', 'moved', 'gone'], {
      category: 'family',
      answeredBy: ['returning', 'receiving'],
      relevant: fact('person.presumedChild'),
      required: is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
      reserved: ['not-known'],
      basis: ['er4.33', 'er7.72', 'er7.73', 'er7.74', 'er7.75'],
    }),
    'monitoring.child.observed': longText({
      category: 'family',
      answeredBy: ['returning', 'receiving'],
      relevant: all(
        is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
        fact('person.presumedChild'),
      ),
      reserved: ['not-known'],
      basis: ['er7.73', 'er7.78', 'er7.79', 'er7.80'],
    }),
    'monitoring.child.visitedByAuthority': yesNo({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: all(
        is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
        fact('person.presumedChild'),
      ),
      reserved: ['not-known'],
      basis: ['er4.153', 'er7.76', 'er7.77'],
    }),
    'monitoring.child.guardian': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'receiving'],
      relevant: all(
        is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
        fact('person.presumedChild'),
      ),
      reserved: ['not-known'],
      basis: ['gp4.35', 'er4.105', 'er4.111'],
    }),
  },
});
