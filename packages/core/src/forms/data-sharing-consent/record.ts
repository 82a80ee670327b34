import { is } from '../../conditions/condition.ts';
import { choice, date, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** About this record: this consent is about sharing information only. */
export const record = section({
  id: 'consent-record',
  painful: false,
  questions: {
    'consent.record.id': text({
      category: 'process',
      answeredBy: ['returning'],
      reserved: [],
      basis: ['er1.229', 'er1.238'],
    }),
    'consent.record.subject': text({
      category: 'identity',
      answeredBy: ['returning'],
      reserved: [],
      basis: ['er1.219', 'gp1.83', 'gp4.72'],
    }),
    'consent.record.controller': text({
      category: 'process',
      answeredBy: ['returning'],
      reserved: ['not-known'],
      basis: ['er1.229', 'er1.237', 'er1.233'],
    }),
    'consent.record.controllerIsAuthority': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      reserved: ['not-known'],
      basis: ['er1.243', 'er1.237'],
    }),
    'consent.record.recordedBy': text({
      category: 'process',
      answeredBy: ['returning'],
      reserved: [],
      basis: ['er1.231', 'er1.245'],
    }),
    'consent.record.recordedOn': date({
      category: 'process',
      answeredBy: ['returning'],
      reserved: [],
      basis: ['er1.231', 'er1.229'],
    }),
    'consent.record.answeredOn': date({
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      reserved: [],
      basis: ['er1.238', 'er1.247'],
    }),
    'consent.record.method': choice(
      ['signed', 'thumbprint', 'spoken-with-witness', 'sign-language', 'recorded', 'online'],
      {
        category: 'process',
        answeredBy: ['returning'],
        required: 'always',
        reserved: [],
        basis: ['er1.238'],
      },
    ),
    'consent.record.witness': text({
      category: 'process',
      answeredBy: ['returning'],
      relevant: is('consent.record.method', 'spoken-with-witness', 'thumbprint', 'sign-language'),
      reserved: ['not-known'],
      basis: ['er1.238'],
    }),
    'consent.record.askedApart': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      reserved: ['not-known'],
      basis: ['er1.22', 'er1.247', 'gp7.36'],
    }),
  },
});
