import { is, unless } from '../../conditions/condition.ts';
import { dataCategories, recipientKinds, sharingPurposes } from '../../questions/code-lists.ts';
import { choice, choices, date, longText, repeat, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Sharing without consent: nothing overrides a consent; there is another basis, decided on by somebody, or nothing. */
export const withoutConsent = section({
  id: 'without-consent',
  painful: false,
  questions: {
    'consent.sharedWithoutConsent': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      reserved: ['not-known'],
      basis: ['er1.220', 'er1.237', 'er1.239', 'er1.240', 'er5.140'],
    }),
    'consent.withoutConsent[]': repeat({
      category: 'process',
      answeredBy: ['returning'],
      relevant: unless('consent.sharedWithoutConsent', 'no'),
      required: is('consent.sharedWithoutConsent', 'yes'),
      basis: ['er1.220', 'er1.237', 'er1.239', 'er1.240', 'er5.140'],
    }),
    'consent.withoutConsent[].askedFirst': choice(
      ['refused', 'could-not-answer', 'not-asked-danger', 'not-asked-law', 'not-asked-other'],
      {
        category: 'views-wishes',
        answeredBy: ['returning'],
        reserved: ['not-known'],
        basis: ['er1.238', 'er1.240', 'er5.140'],
      },
    ),
    'consent.withoutConsent[].recipient': text({
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      reserved: ['not-known'],
      basis: ['er1.220', 'er5.140'],
    }),
    'consent.withoutConsent[].recipientKind': choice(recipientKinds, {
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      reserved: [],
      basis: ['er5.140', 'er7.36'],
    }),
    'consent.withoutConsent[].purpose': choice(sharingPurposes, {
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      reserved: [],
      basis: ['er1.237', 'er5.140'],
    }),
    'consent.withoutConsent[].categories': choices(dataCategories, {
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      reserved: [],
      basis: ['er1.220', 'er1.219'],
    }),
    'consent.withoutConsent[].basis': choice(
      [
        'legal-obligation',
        'vital-interests',
        'child-protection',
        'public-task',
        'court-order',
        'rights-of-accused',
        'legal-claims',
        'warning-another-state',
      ],
      {
        category: 'process',
        answeredBy: ['returning'],
        required: 'always',
        reserved: ['not-known'],
        basis: ['er1.220', 'er1.239', 'er1.240', 'er1.246', 'er1.236'],
      },
    ),
    'consent.withoutConsent[].law': text({
      category: 'process',
      answeredBy: ['returning'],
      required: is(
        '.basis',
        'legal-obligation',
        'public-task',
        'court-order',
        'rights-of-accused',
        'warning-another-state',
      ),
      reserved: ['not-known'],
      basis: ['er1.239', 'er1.220'],
    }),
    'consent.withoutConsent[].reason': longText({
      category: 'protection-security',
      answeredBy: ['returning'],
      required: 'always',
      reserved: ['not-known'],
      basis: ['er1.220', 'er1.240', 'er1.246'],
    }),
    'consent.withoutConsent[].againstWish': longText({
      category: 'views-wishes',
      answeredBy: ['returning'],
      relevant: is('.askedFirst', 'refused'),
      reserved: ['not-known'],
      basis: ['er5.140'],
    }),
    'consent.withoutConsent[].saysTrafficked': yesNo({
      category: 'trafficking-experience',
      answeredBy: ['returning'],
      required: 'always',
      reserved: ['not-known'],
      basis: ['er1.247', 'er7.36', 'er7.49'],
    }),
    'consent.withoutConsent[].decidedBy': text({
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      reserved: ['not-known'],
      basis: ['er1.232', 'er1.227'],
    }),
    'consent.withoutConsent[].on': date({
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      reserved: ['not-known'],
      basis: ['er1.232'],
    }),
    'consent.withoutConsent[].personTold': choice(
      ['yes-before', 'yes-after', 'not-yet', 'no-dangerous', 'no-forbidden'],
      {
        category: 'process',
        answeredBy: ['returning'],
        required: 'always',
        reserved: ['not-known'],
        basis: ['er1.239', 'er1.240'],
      },
    ),
  },
});
