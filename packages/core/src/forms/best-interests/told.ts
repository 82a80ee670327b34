import { is } from '../../conditions/condition.ts';
import { choice, choices, date, language, longText, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Telling the child: The child hears the decision from somebody the child trusts, in words and a language the child understands, with time for questions. */
export const told = section({
  id: 'told',
  painful: true,
  questions: {
    'bestInterests.told.child': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      basis: ['er4.61', 'gp4.16', 'gl.09'],
    }),
    'bestInterests.told.on': date({
      category: 'process',
      answeredBy: ['returning'],
      relevant: is('bestInterests.told.child', 'yes'),
      basis: ['er4.61'],
    }),
    'bestInterests.told.language': language({
      category: 'process',
      answeredBy: ['returning'],
      relevant: is('bestInterests.told.child', 'yes'),
      basis: ['er4.60', 'gp2.38', 'er2.67'],
    }),
    'bestInterests.told.manner': choices(
      [
        'spoken',
        'pictures',
        'simple-text',
        'sign-language',
        'with-trusted-person',
        'with-interpreter',
        'other',
      ],
      {
        category: 'process',
        answeredBy: ['returning'],
        relevant: is('bestInterests.told.child', 'yes'),
        basis: ['gp2.37', 'er4.60', 'gp2.40'],
      },
    ),
    'bestInterests.told.understood': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      relevant: is('bestInterests.told.child', 'yes'),
      basis: ['er4.60', 'er2.01', 'er2.67'],
    }),
    'bestInterests.told.reaction': longText({
      category: 'views-wishes',
      answeredBy: ['person'],
      relevant: is('bestInterests.told.child', 'yes'),
      basis: ['er4.34', 'gp4.16'],
    }),
    'bestInterests.told.guardian': yesNo({
      category: 'process',
      answeredBy: ['returning', 'guardian'],
      relevant: is('profile.guardian.appointed', 'yes'),
      basis: ['er4.111', 'er1.20', 'er4.17'],
    }),
    'bestInterests.told.remedy': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person', 'guardian'],
      basis: ['er4.17', 'gl.09', 'er2.102'],
    }),
    'bestInterests.told.challenged': choice(['no', 'asked-for-review', 'appealed', 'upheld', 'changed'], {
      category: 'legal-proceedings',
      answeredBy: ['returning', 'guardian'],
      basis: ['er4.17'],
    }),
  },
});
