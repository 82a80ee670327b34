import { any, is, known, not, unless } from '../../conditions/condition.ts';
import { choice, choices, date } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** What follows: What changes because of this contact, and whether the person wants another. */
export const next = section({
  id: 'next',
  painful: false,
  questions: {
    'monitoring.next.changes': choices(
      ['plan', 'risk-assessment', 'best-interests', 'legal-help', 'leave-to-stay', 'referral', 'nothing'],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        reserved: ['not-known'],
        exclusive: ['nothing'],
        basis: [
          'gp5.57',
          'er1.178',
          'er1.180',
          'er3.05',
          'er3.14',
          'er3.34',
          'er3.42',
          'er3.102',
          'er3.174',
          'er4.33',
          'er5.195',
          'er7.27',
        ],
      },
    ),
    'monitoring.next.goesOn': choice(['as-before', 'more', 'less', 'other-way', 'no'], {
      category: 'views-wishes',
      answeredBy: ['person', 'guardian'],
      relevant: is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp7.27', 'gp7.34', 'gp7.35', 'gp7.36'],
    }),
    'monitoring.next.endReason': choice(
      ['person-wishes', 'planned-end', 'not-safe', 'lost-contact', 'other'],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        relevant: any(is('monitoring.next.goesOn', 'no'), not(known('monitoring.next.nextOn'))),
        reserved: ['not-known'],
        basis: ['gp7.34', 'gp7.35', 'er7.84'],
      },
    ),
    'monitoring.next.nextOn': date({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: unless('monitoring.next.goesOn', 'no'),
      reserved: ['not-known'],
      basis: ['er1.180', 'er7.32', 'er7.82', 'er7.83'],
    }),
  },
});
