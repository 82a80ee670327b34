import { all, any, is, type Condition } from '../../conditions/condition.ts';
import { choices, date, language, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** How and when it was told is asked once something was. */
const toldSomething: Condition = any(
  is('bestInterests.informed.entitlements', 'yes'),
  is('bestInterests.informed.services', 'yes'),
  is('bestInterests.informed.asylum', 'yes'),
  is('bestInterests.informed.tracing', 'yes'),
  is('bestInterests.informed.situationThere', 'yes'),
  is('bestInterests.informed.procedure', 'yes'),
  is('bestInterests.informed.solutions', 'yes'),
);

/** What the child has been told: A child can only say what they think if they know what it is about. */
export const informed = section({
  id: 'informed',
  painful: false,
  questions: {
    'bestInterests.informed.entitlements': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      required: 'always',
      basis: ['gp4.20', 'gp4.19'],
    }),
    'bestInterests.informed.services': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      required: 'always',
      basis: ['gp4.21', 'gp4.19', 'gp1.84'],
    }),
    'bestInterests.informed.asylum': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      required: 'always',
      basis: ['gp4.22', 'gp4.19', 'er4.41'],
    }),
    'bestInterests.informed.tracing': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      required: 'always',
      basis: ['gp4.23', 'gp4.19', 'er4.175'],
    }),
    'bestInterests.informed.situationThere': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      required: 'always',
      basis: ['gp4.24', 'gp4.19', 'gp1.19'],
    }),
    'bestInterests.informed.procedure': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      basis: ['er4.61', 'gp4.19'],
    }),
    'bestInterests.informed.solutions': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      basis: ['er4.56', 'gp4.19', 'er4.63'],
    }),
    'bestInterests.informed.mayRefuse': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      basis: ['er4.34', 'er4.61', 'er4.68'],
    }),
    'bestInterests.informed.whoWillKnow': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      basis: ['gp4.71', 'er1.222', 'gp4.19'],
    }),
    'bestInterests.informed.remedy': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      basis: ['er4.61', 'er4.17'],
    }),
    'bestInterests.informed.on': date({
      category: 'process',
      answeredBy: ['returning'],
      relevant: toldSomething,
      required: 'always',
      basis: ['gp4.19', 'er4.59', 'gp4.13', 'er4.61', 'gp1.18'],
    }),
    'bestInterests.informed.manner': choices(
      [
        'spoken',
        'pictures',
        'film',
        'simple-text',
        'audio',
        'sign-language',
        'play',
        'with-trusted-person',
        'other',
      ],
      {
        category: 'process',
        answeredBy: ['returning'],
        relevant: toldSomething,
        basis: ['gp2.37', 'er4.59', 'gp2.26'],
      },
    ),
    'bestInterests.informed.language': language({
      category: 'process',
      answeredBy: ['returning'],
      relevant: toldSomething,
      basis: ['er4.60', 'gp2.38', 'gp2.39'],
    }),
    'bestInterests.informed.suited': choices(['age', 'gender', 'culture', 'disability', 'none'], {
      category: 'process',
      answeredBy: ['returning'],
      relevant: toldSomething,
      exclusive: ['none'],
      basis: ['er4.59', 'gp2.25', 'gp2.26', 'gp2.27'],
    }),
    'bestInterests.informed.understood': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person'],
      relevant: toldSomething,
      basis: ['er4.60', 'er2.01', 'gp2.37'],
    }),
    'bestInterests.informed.understoodHow': text({
      category: 'process',
      answeredBy: ['returning'],
      relevant: is('bestInterests.informed.understood', 'yes', 'no'),
      basis: ['er2.01', 'gp2.37'],
    }),
    'bestInterests.informed.guardianTold': yesNo({
      category: 'process',
      answeredBy: ['returning', 'guardian'],
      relevant: all(toldSomething, is('profile.guardian.appointed', 'yes')),
      basis: ['er1.20', 'er4.111'],
    }),
    'bestInterests.informed.guardianToldOn': date({
      category: 'process',
      answeredBy: ['returning'],
      relevant: is('bestInterests.informed.guardianTold', 'yes'),
      basis: ['er1.20'],
    }),
  },
});
