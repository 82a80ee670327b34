import { is, known, not, unless } from '../../conditions/condition.ts';
import { choice, choices, date, reference, repeat, text } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Court cases and other proceedings: Going back must not take away the person's part in a case. */
export const proceedings = section({
  id: 'court-cases',
  painful: true,
  questions: {
    'plan.proceedings[]': repeat({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      required: known('profile.proceedings[]'),
      basis: ['gp1.28', 'gp2.47', 'er2.69', 'er3.19'],
    }),
    'plan.proceedings[].proceeding': reference('profile.proceedings[]', {
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      required: 'always',
      reserved: ['not-known'],
      basis: ['gp1.28', 'er2.69', 'er3.19'],
    }),
    'plan.proceedings[].personInformedOn': date({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      reserved: ['not-known'],
      basis: ['gl.63', 'er2.66', 'er2.69'],
    }),
    'plan.proceedings[].effectOfReturn': choice(
      ['none', 'harder', 'impossible-in-practice', 'impossible-in-law'],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning'],
        relevant: not(is('plan.mode', 'stay')),
        required: 'always',
        reserved: ['not-known'],
        basis: ['gp2.47', 'gp5.46', 'gp6.12', 'er3.11', 'er3.19', 'er3.20'],
      },
    ),
    'plan.proceedings[].stayArranged': choices(
      ['removal-postponed', 'permit-for-the-case', 'return-visit-paid', 'from-afar', 'not-wanted', 'none'],
      {
        category: 'migration-status',
        answeredBy: ['returning'],
        relevant: unless('.effectOfReturn', 'none'),
        reserved: ['not-known'],
        exclusive: ['none'],
        basis: ['er1.06', 'er2.68', 'er3.06', 'er3.21', 'er3.22', 'er3.29', 'er3.44', 'er3.45', 'er3.48'],
      },
    ),
    'plan.proceedings[].voice': text({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      reserved: ['not-known', 'not-applicable'],
      basis: ['gp2.51', 'er2.68', 'er2.70', 'er2.78', 'er2.89'],
    }),
    'plan.proceedings[].protections': choices(
      [
        'closed-hearing',
        'name-withheld',
        'address-withheld',
        'video-or-screen',
        'escort',
        'no-contact',
        'none',
      ],
      {
        category: 'protection-security',
        answeredBy: ['returning'],
        reserved: ['not-known'],
        exclusive: ['none'],
        basis: ['gp1.87', 'er1.124', 'er1.227', 'er6.56', 'er6.57'],
      },
    ),
    'plan.otherProceedings': choices(
      [
        'criminal-complaint',
        'civil-damages',
        'wages-labour',
        'state-compensation',
        'residence-asylum',
        'family-custody',
        'complaint-about-authority',
        'review-of-identification',
        'none',
      ],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning', 'person'],
        reserved: ['not-known', 'declined', 'not-asked'],
        exclusive: ['none'],
        basis: ['gp2.46', 'gp2.48', 'gp6.16', 'gp6.17', 'gp6.18', 'er2.21', 'er6.32', 'er6.33'],
      },
    ),
  },
});
