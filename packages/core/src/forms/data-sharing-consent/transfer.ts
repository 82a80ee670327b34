import { fact, is } from '../../conditions/condition.ts';
import { choice, choices, date, reference, repeat, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

const restsOnConsent = is('.basis', 'explicit-consent');

/** Sending information to another country: one entry for each recipient there. */
export const transfer = section({
  id: 'transfer',
  painful: false,
  questions: {
    'consent.transfers[]': repeat({
      category: 'process',
      answeredBy: ['returning'],
      required: fact('consent.sharesAbroad'),
      basis: ['er1.243', 'er1.244'],
    }),
    'consent.transfers[].grant': reference('consent.grants[]', {
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      reserved: [],
      basis: ['er1.243', 'er1.244'],
    }),
    'consent.transfers[].basis': choice(
      [
        'adequacy',
        'safeguards',
        'explicit-consent',
        'public-interest',
        'legal-claims',
        'vital-interests',
        'none',
      ],
      {
        category: 'process',
        answeredBy: ['returning'],
        required: 'always',
        reserved: ['not-known'],
        basis: ['er1.243', 'er1.244', 'er1.237'],
      },
    ),
    'consent.transfers[].safeguard': text({
      category: 'process',
      answeredBy: ['returning'],
      relevant: is('.basis', 'safeguards'),
      required: 'always',
      reserved: ['not-known'],
      basis: ['er1.244', 'er1.245', 'er1.246'],
    }),
    'consent.transfers[].exporterIsAuthority': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      relevant: restsOnConsent,
      required: 'always',
      reserved: ['not-known'],
      basis: ['er1.243', 'er1.237'],
    }),
    'consent.transfers[].told': choices(
      ['recipients', 'countries', 'not-adequate', 'consent-is-basis', 'risks', 'how-to-withdraw', 'none'],
      {
        category: 'process',
        answeredBy: ['returning', 'person'],
        relevant: restsOnConsent,
        required: 'always',
        reserved: ['not-known', 'declined'],
        exclusive: ['none'],
        basis: ['er1.243', 'er1.238'],
      },
    ),
    'consent.transfers[].explicit': choice(['agrees', 'refuses'], {
      category: 'views-wishes',
      answeredBy: ['person'],
      relevant: restsOnConsent,
      required: 'always',
      reserved: ['declined', 'not-asked'],
      basis: ['er1.238', 'er1.243'],
    }),
    'consent.transfers[].checkedBy': text({
      category: 'process',
      answeredBy: ['returning'],
      required: is('.basis', 'public-interest', 'legal-claims', 'vital-interests'),
      reserved: ['not-known'],
      basis: ['er1.244', 'er1.245'],
    }),
    'consent.transfers[].checkedOn': date({
      category: 'process',
      answeredBy: ['returning'],
      reserved: ['not-known'],
      basis: ['er1.244'],
    }),
  },
});
