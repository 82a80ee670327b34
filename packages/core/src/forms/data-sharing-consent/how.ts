import { is } from '../../conditions/condition.ts';
import { choice, choices, language, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** How it was told: telling well takes a quiet room, time, and words that are understood. */
export const how = section({
  id: 'how',
  painful: false,
  questions: {
    'consent.how.notice': text({
      category: 'process',
      answeredBy: ['returning'],
      reserved: ['not-known'],
      basis: ['er1.238', 'er1.229'],
    }),
    'consent.how.language': language({
      category: 'process',
      answeredBy: ['returning'],
      reserved: ['not-known'],
      basis: ['gp2.38', 'er2.67', 'er2.77', 'er2.71'],
    }),
    'consent.how.languageUnderstood': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      required: 'always',
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp2.38', 'er2.67', 'er2.77'],
    }),
    'consent.how.forms': choices(
      [
        'read-aloud',
        'explained',
        'written',
        'easy-read',
        'pictures',
        'audio',
        'film',
        'sign-language',
        'through-cultural-mediator',
      ],
      { category: 'process', answeredBy: ['returning'], reserved: [], basis: ['gp2.37', 'er1.173'] },
    ),
    'consent.how.interpreter': choice(
      ['not-needed', 'present', 'remote', 'needed-but-absent', 'refused-by-person'],
      {
        category: 'process',
        answeredBy: ['returning'],
        required: 'always',
        reserved: ['not-known'],
        basis: ['gp2.39', 'gp2.40', 'gp2.38'],
      },
    ),
    'consent.how.interpreterCode': text({
      category: 'process',
      answeredBy: ['returning'],
      relevant: is('consent.how.interpreter', 'present', 'remote'),
      reserved: ['not-known'],
      basis: ['gp2.40', 'er1.245'],
    }),
    'consent.how.interpreterTies': choice(
      ['independent', 'relative', 'companion', 'same-small-community', 'official', 'tied-to-trafficker'],
      {
        category: 'process',
        answeredBy: ['returning'],
        relevant: is('consent.how.interpreter', 'present', 'remote'),
        required: 'always',
        reserved: ['not-known'],
        basis: ['gp2.40', 'er1.245'],
      },
    ),
    'consent.how.interpreterConfidential': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      relevant: is('consent.how.interpreter', 'present', 'remote'),
      reserved: ['not-known'],
      basis: ['er1.245'],
    }),
    'consent.how.interpreterAccepted': yesNo({
      category: 'views-wishes',
      answeredBy: ['person'],
      relevant: is('consent.how.interpreter', 'present', 'remote'),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp2.39', 'gp2.25'],
    }),
    'consent.how.private': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp1.83', 'er1.219'],
    }),
    'consent.how.timeToThink': choice(
      ['none', 'same-day', 'one-to-seven-days', 'longer', 'as-long-as-wanted'],
      { category: 'process', answeredBy: ['returning'], reserved: ['not-known'], basis: ['er1.238'] },
    ),
    'consent.how.questions': choice(
      ['asked-and-answered', 'asked-not-all-answered', 'could-ask-none-asked', 'could-not-ask'],
      { category: 'process', answeredBy: ['returning'], reserved: ['not-known'], basis: ['er2.01'] },
    ),
    'consent.how.explainedBack': yesNo({
      category: 'views-wishes',
      answeredBy: ['returning', 'person'],
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er2.01', 'gp2.37'],
    }),
    'consent.how.adviser': choice(['lawyer', 'trusted-person', 'both', 'offered-not-wanted', 'not-offered'], {
      category: 'process',
      answeredBy: ['returning'],
      reserved: ['not-known'],
      basis: ['er2.67'],
    }),
    'consent.how.copy': choice(['given', 'kept-safe-elsewhere', 'not-wanted', 'not-given'], {
      category: 'process',
      answeredBy: ['returning', 'person'],
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er5.169', 'er1.238'],
    }),
  },
});
