import { is } from '../../conditions/condition.ts';
import { weighedMatters } from '../../questions/code-lists.ts';
import { choice, longText, repeat, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Bringing it together: Which facts about this child decide the matter, what outweighed what, and which other interests were put forward. */
export const balance = section({
  id: 'balance',
  painful: false,
  questions: {
    'bestInterests.balance.decisiveFacts': longText({
      category: 'protection-security',
      answeredBy: ['returning'],
      basis: ['er4.42', 'er4.21', 'er1.110'],
    }),
    'bestInterests.balance.outweighed[]': repeat({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er1.110', 'er4.167'],
    }),
    'bestInterests.balance.outweighed[].stronger': choice(weighedMatters, {
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er1.110'],
    }),
    'bestInterests.balance.outweighed[].weaker': choice(weighedMatters, {
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er1.110'],
    }),
    'bestInterests.balance.outweighed[].why': longText({
      category: 'protection-security',
      answeredBy: ['returning'],
      basis: ['er1.110', 'er4.42'],
    }),
    'bestInterests.balance.protectiveReading': text({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er4.18'],
    }),
    'bestInterests.balance.competingFound': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      basis: ['er4.16', 'gp4.48', 'er4.45', 'gp4.49'],
    }),
    'bestInterests.balance.competing[]': repeat({
      category: 'process',
      answeredBy: ['returning'],
      relevant: is('bestInterests.balance.competingFound', 'yes'),
      required: 'always',
      basis: ['er4.16', 'er4.45', 'er4.46', 'gp4.48', 'gp4.49', 'er4.150'],
    }),
    'bestInterests.balance.competing[].interest': choice(
      [
        'rights-of-another-child',
        'rights-of-parent',
        'rights-of-another-person',
        'state-security',
        'safety-of-society',
        'public-order',
        'migration-control',
        'cost',
        'deterrence',
        'quota-or-capacity',
        'other-not-rights-based',
      ],
      {
        category: 'process',
        answeredBy: ['returning'],
        required: 'always',
        reserved: [],
        basis: ['er4.16', 'er4.45', 'er4.46', 'gp4.48', 'gp4.49', 'er4.150', 'er1.220'],
      },
    ),
    'bestInterests.balance.competing[].weight': choice(['none', 'some', 'decisive'], {
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      basis: ['er4.16', 'er4.45', 'gp4.48', 'gp4.49'],
    }),
    'bestInterests.balance.competing[].why': longText({
      category: 'protection-security',
      answeredBy: ['returning'],
      basis: ['er4.16'],
    }),
  },
});
