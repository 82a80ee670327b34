import { all, fact, is } from '../../conditions/condition.ts';
import { choice, date, longText, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** If a child’s identity were to be made public: people who do not know the child could learn who the child is. */
export const publicIdentity = section({
  id: 'public-identity',
  painful: false,
  questions: {
    'consent.publicIdentity.proposed': yesNo({
      category: 'identity',
      answeredBy: ['returning'],
      relevant: fact('person.presumedChild'),
      required: 'always',
      reserved: ['not-known'],
      basis: ['gp4.74', 'er1.234', 'gp4.73'],
    }),
    'consent.publicIdentity.reason': choice(
      ['finding-relatives', 'support-services', 'protection', 'other'],
      {
        category: 'process',
        answeredBy: ['returning'],
        relevant: all(fact('person.presumedChild'), is('consent.publicIdentity.proposed', 'yes')),
        required: 'always',
        reserved: ['not-known'],
        basis: ['gp4.74', 'er1.235', 'er1.236', 'gp4.75', 'gp4.76'],
      },
    ),
    'consent.publicIdentity.why': longText({
      category: 'protection-security',
      answeredBy: ['returning'],
      relevant: all(fact('person.presumedChild'), is('consent.publicIdentity.proposed', 'yes')),
      required: 'always',
      reserved: ['not-known'],
      basis: ['gp4.74', 'er1.235', 'er1.236'],
    }),
    'consent.publicIdentity.what': text({
      category: 'identity',
      answeredBy: ['returning'],
      relevant: all(fact('person.presumedChild'), is('consent.publicIdentity.proposed', 'yes')),
      reserved: ['not-known'],
      basis: ['er1.235', 'er1.236'],
    }),
    'consent.publicIdentity.until': date({
      category: 'process',
      answeredBy: ['returning'],
      relevant: all(fact('person.presumedChild'), is('consent.publicIdentity.proposed', 'yes')),
      required: 'always',
      reserved: ['not-known'],
      basis: ['er1.235', 'er1.236'],
    }),
    'consent.publicIdentity.approvedBy': text({
      category: 'process',
      answeredBy: ['returning'],
      relevant: all(fact('person.presumedChild'), is('consent.publicIdentity.proposed', 'yes')),
      required: 'always',
      reserved: ['not-known'],
      basis: ['gp4.74', 'er1.235', 'er1.236'],
    }),
  },
});
