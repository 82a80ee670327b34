import { all, is } from '../../conditions/condition.ts';
import { choice, reference, repeat } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Help: Whether the help that was planned is really there, and is any good. */
export const help = section({
  id: 'help',
  painful: false,
  questions: {
    'monitoring.help.services[]': repeat({
      category: 'process',
      answeredBy: ['returning', 'receiving', 'person'],
      relevant: all(
        is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
        is('monitoring.contact.agreedNow', 'yes'),
      ),
      basis: ['gp5.57', 'er5.150', 'er5.161', 'er7.32'],
    }),
    'monitoring.help.services[].service': reference('plan.services[]', {
      category: 'process',
      answeredBy: ['returning', 'receiving', 'person'],
      required: 'always',
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp5.57', 'er5.195'],
    }),
    'monitoring.help.services[].received': choice(['yes', 'partly', 'not-yet', 'stopped', 'no'], {
      category: 'process',
      answeredBy: ['person'],
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp5.57', 'er5.150', 'er5.154', 'er5.161'],
    }),
    'monitoring.help.services[].feeling': choice(['keep', 'change', 'stop'], {
      category: 'views-wishes',
      answeredBy: ['person'],
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp5.57', 'er5.158', 'er5.173'],
    }),
    'monitoring.help.treatment': choice(['yes', 'partly', 'no', 'not-needed'], {
      category: 'health',
      answeredBy: ['person'],
      relevant: all(
        is('monitoring.contact.outcome', 'met', 'spoke', 'message'),
        is('monitoring.contact.agreedNow', 'yes'),
      ),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er1.196', 'er1.197', 'er5.222'],
    }),
  },
});
