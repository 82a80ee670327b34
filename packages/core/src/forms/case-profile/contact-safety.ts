import { is } from '../../conditions/condition.ts';
import { choices, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Contacting the person safely: How the person can be reached without anyone else learning what they do not want known. */
export const contactSafety = section({
  id: 'contact-safety',
  painful: false,
  questions: {
    'profile.contactSafety.safeToCall': yesNo({
      category: 'whereabouts',
      answeredBy: ['person'],
      basis: ['er5.139', 'gp1.83', 'er1.221'],
    }),
    'profile.contactSafety.phone': text({
      category: 'whereabouts',
      answeredBy: ['person'],
      relevant: is('profile.contactSafety.safeToCall', 'yes'),
      basis: ['er5.139', 'er1.221'],
    }),
    'profile.contactSafety.whoMayAnswer': text({
      category: 'whereabouts',
      answeredBy: ['person'],
      relevant: is('profile.contactSafety.safeToCall', 'yes'),
      basis: ['er5.139', 'er1.221'],
    }),
    'profile.contactSafety.messagesAllowed': yesNo({
      category: 'whereabouts',
      answeredBy: ['person'],
      relevant: is('profile.contactSafety.safeToCall', 'yes'),
      basis: ['er5.139', 'er1.221'],
    }),
    'profile.contactSafety.bestTime': text({
      category: 'whereabouts',
      answeredBy: ['person'],
      relevant: is('profile.contactSafety.safeToCall', 'yes'),
      basis: ['er1.221'],
    }),
    'profile.contactSafety.safeToWrite': choices(
      ['none', 'text-message', 'messaging-app', 'e-mail', 'letter', 'through-organisation'],
      {
        category: 'whereabouts',
        answeredBy: ['person'],
        exclusive: ['none'],
        basis: ['er5.139', 'er1.221'],
      },
    ),
    'profile.contactSafety.whatToSay': text({
      category: 'whereabouts',
      answeredBy: ['person'],
      basis: ['gp1.83', 'er1.221', 'er1.249'],
    }),
    'profile.contactSafety.codeWord': yesNo({
      category: 'protection-security',
      answeredBy: ['person'],
      basis: ['er5.139', 'er1.221'],
    }),
  },
});
