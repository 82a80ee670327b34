import { is } from '../../conditions/condition.ts';
import { choice, choices, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** That the person was trafficked: a question of its own, never part of another. */
export const traffickingStatus = section({
  id: 'trafficking-status',
  painful: true,
  questions: {
    'consent.traffickingStatus.askedApart': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      required: is('consent.traffickingStatus.mayTell', 'yes-named'),
      reserved: ['not-known'],
      basis: ['er1.247'],
    }),
    'consent.traffickingStatus.mayTell': choice(['no', 'yes-named'], {
      category: 'trafficking-experience',
      answeredBy: ['person'],
      required: 'always',
      reserved: ['declined', 'not-asked'],
      basis: ['er1.247', 'er1.248', 'er1.249', 'gp1.83'],
    }),
    'consent.traffickingStatus.to': text({
      category: 'trafficking-experience',
      answeredBy: ['person'],
      relevant: is('consent.traffickingStatus.mayTell', 'yes-named'),
      required: 'always',
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er1.247', 'er1.223'],
    }),
    'consent.traffickingStatus.purpose': text({
      category: 'trafficking-experience',
      answeredBy: ['returning'],
      relevant: is('consent.traffickingStatus.mayTell', 'yes-named'),
      reserved: ['not-known'],
      basis: ['er1.247', 'er1.78'],
    }),
    'consent.traffickingStatus.impliedAllowed': choices(
      ['none', 'sender-name', 'shelter-name', 'programme', 'permit-kind', 'proceedings'],
      {
        category: 'trafficking-experience',
        answeredBy: ['person'],
        reserved: ['declined', 'not-asked'],
        exclusive: ['none'],
        basis: ['er1.247', 'er5.172', 'er5.175'],
      },
    ),
    'consent.traffickingStatus.toFamily': choice(['no', 'yes-named', 'person-tells'], {
      category: 'trafficking-experience',
      answeredBy: ['person'],
      reserved: ['declined', 'not-asked'],
      basis: ['er1.225', 'er1.136'],
    }),
    'consent.traffickingStatus.reasonsAgainst': choices(
      ['corruption', 'reprisals', 'prosecution', 'stigma', 'family-does-not-know', 'wish', 'nothing'],
      {
        category: 'protection-security',
        answeredBy: ['returning', 'person'],
        reserved: ['not-known', 'declined', 'not-asked'],
        exclusive: ['nothing'],
        basis: ['er1.248', 'er1.249', 'er1.221', 'er5.167'],
      },
    ),
  },
});
