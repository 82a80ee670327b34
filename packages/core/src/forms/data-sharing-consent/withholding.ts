import { is, unless } from '../../conditions/condition.ts';
import { dataCategories, recipientKinds } from '../../questions/code-lists.ts';
import { choice, choices, partialDate, repeat, text } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** What is to be kept from somebody: the person may want somebody in particular not to know something. */
export const withholding = section({
  id: 'withholding',
  painful: false,
  questions: {
    'consent.withholding[]': repeat({
      category: 'views-wishes',
      answeredBy: ['person'],
      basis: ['er5.169', 'er1.225', 'er1.248', 'gp1.83', 'er5.139'],
    }),
    'consent.withholding[].whom': choice(['one', 'kind', 'suspected-trafficker', 'everyone-there'], {
      category: 'protection-security',
      answeredBy: ['person'],
      required: 'always',
      reserved: ['declined', 'not-asked'],
      basis: ['er1.223', 'er1.224', 'er1.225', 'er1.248'],
    }),
    'consent.withholding[].from': text({
      category: 'protection-security',
      answeredBy: ['person'],
      relevant: unless('.whom', 'kind', 'everyone-there'),
      required: is('.whom', 'one'),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er1.225', 'er1.248'],
    }),
    'consent.withholding[].fromKind': choice(recipientKinds, {
      category: 'protection-security',
      answeredBy: ['returning'],
      relevant: unless('.whom', 'suspected-trafficker', 'everyone-there'),
      required: 'always',
      reserved: ['not-known'],
      basis: ['er1.223', 'er1.224', 'er1.225'],
    }),
    'consent.withholding[].extent': choice(['everything', 'some-kinds', 'that-trafficked'], {
      category: 'views-wishes',
      answeredBy: ['person'],
      required: 'always',
      reserved: ['declined', 'not-asked'],
      basis: ['er5.169', 'er1.249'],
    }),
    'consent.withholding[].categories': choices(dataCategories, {
      category: 'views-wishes',
      answeredBy: ['person'],
      relevant: is('.extent', 'some-kinds'),
      required: 'always',
      reserved: ['declined', 'not-asked'],
      basis: ['er5.169', 'er5.139'],
    }),
    'consent.withholding[].why': choice(['fear', 'shame', 'wants-to-tell-self', 'never-trusted', 'other'], {
      category: 'views-wishes',
      answeredBy: ['person'],
      reserved: ['declined', 'not-asked'],
      basis: ['er1.248', 'er1.249'],
    }),
    'consent.withholding[].until': partialDate({
      category: 'process',
      answeredBy: ['returning'],
      reserved: ['not-known'],
      basis: ['er5.169'],
    }),
  },
});
