import { is, unless } from '../../conditions/condition.ts';
import { choice, date, longText, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** This contact: One report for each contact, also when it failed. */
export const contact = section({
  id: 'contact',
  painful: false,
  questions: {
    'monitoring.contact.due': choice(
      ['journey', 'month-1', 'month-2', 'month-3', 'month-6', 'month-9', 'month-12', 'child-review', 'extra'],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        required: 'always',
        reserved: [],
        basis: ['gp1.44', 'gp1.45', 'gp7.34', 'er5.212', 'er7.32', 'er7.77', 'er7.82', 'er7.83'],
      },
    ),
    'monitoring.contact.dueOn': date({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: unless('monitoring.contact.due', 'extra'),
      required: 'always',
      reserved: ['not-known'],
      basis: ['er7.77', 'er7.82', 'er7.83'],
    }),
    'monitoring.contact.on': date({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      reserved: ['not-known'],
      basis: ['gp1.45', 'er7.82'],
    }),
    'monitoring.contact.outcome': choice(
      ['met', 'spoke', 'message', 'person-said-no', 'not-reached', 'not-tried-unsafe'],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        required: 'always',
        reserved: [],
        basis: ['gp1.45', 'er7.32', 'er7.33'],
      },
    ),
    'monitoring.contact.side': choice(
      [
        'receiving-support',
        'receiving-state',
        'returning-support',
        'returning-state',
        'together',
        'international-organisation',
      ],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving'],
        required: 'always',
        reserved: [],
        basis: ['gl.74', 'gp7.28', 'gp7.29', 'gp7.37', 'er7.33'],
      },
    ),
    'monitoring.contact.agreedNow': yesNo({
      category: 'views-wishes',
      answeredBy: ['person'],
      relevant: is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
      required: 'always',
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp7.27', 'gp7.32', 'gp7.36'],
    }),
    'monitoring.contact.asAgreed': yesNo({
      category: 'process',
      answeredBy: ['returning', 'receiving', 'person'],
      relevant: is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
      required: 'always',
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp7.31', 'gp7.33'],
    }),
    'monitoring.contact.trouble': yesNo({
      category: 'protection-security',
      answeredBy: ['person'],
      relevant: is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
      required: 'always',
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp7.31', 'gp7.32', 'gp7.33', 'er5.168'],
    }),
    'monitoring.contact.lostContactSteps': longText({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: is('monitoring.contact.outcome', 'not-reached', 'not-tried-unsafe'),
      required: 'always',
      reserved: ['not-known'],
      basis: ['gp1.46', 'gp7.32', 'er7.32'],
    }),
  },
});
