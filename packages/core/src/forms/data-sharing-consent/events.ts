import { is } from '../../conditions/condition.ts';
import { consentEvents } from '../../questions/code-lists.ts';
import { choice, choices, date, reference, repeat, text } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** What happened to this consent: a list that only grows. What is in force follows from it. */
export const events = section({
  id: 'events',
  painful: false,
  questions: {
    'consent.events[]': repeat({
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      basis: ['er5.169', 'er1.231', 'er1.238', 'gp7.27'],
    }),
    'consent.events[].kind': choice(consentEvents.codes, {
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      reserved: [],
      basis: ['er5.169', 'er1.238', 'gp7.27'],
    }),
    'consent.events[].on': date({
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      reserved: [],
      basis: ['er5.169', 'er1.247'],
    }),
    'consent.events[].by': choice(
      ['person', 'guardian', 'parent', 'court', 'legal-representative', 'organisation'],
      { category: 'process', answeredBy: ['returning'], reserved: [], basis: ['er5.169', 'er1.222'] },
    ),
    // Left empty, together with the permission: the whole consent. `all` says the same.
    'consent.events[].scope': reference('consent.grants[]', {
      orAll: true,
      category: 'process',
      answeredBy: ['returning'],
      reserved: [],
      basis: ['er5.169'],
    }),
    'consent.events[].permission': choices(
      [
        'trafficking-status',
        'tracing',
        'family-contact',
        'embassy',
        'origin-in-risk-assessment',
        'risk-findings',
        'monitoring',
        'lawyer-contact',
        'hiv-result',
        'asylum-system',
        'anonymous-reporting',
        'research',
        'media',
      ],
      { category: 'views-wishes', answeredBy: ['returning'], reserved: [], basis: ['gp7.27', 'er5.169'] },
    ),
    'consent.events[].notice': text({
      category: 'process',
      answeredBy: ['returning'],
      reserved: ['not-known'],
      basis: ['er1.238'],
    }),
    'consent.events[].channel': choice(
      ['in-person', 'by-phone-or-message', 'in-writing', 'through-guardian-or-lawyer', 'online', 'by-time'],
      { category: 'process', answeredBy: ['returning'], reserved: [], basis: ['er5.169'] },
    ),
    'consent.events[].why': text({
      category: 'process',
      answeredBy: ['returning'],
      required: is('.kind', 'revoked-by-other', 'invalidated'),
      reserved: ['not-known'],
      basis: ['er5.169', 'er1.231'],
    }),
    'consent.events[].recordedBy': text({
      category: 'process',
      answeredBy: ['returning'],
      reserved: [],
      basis: ['er1.231', 'er1.232'],
    }),
  },
});
