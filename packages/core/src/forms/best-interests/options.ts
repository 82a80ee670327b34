import { answered, any, is, unless, type Condition } from '../../conditions/condition.ts';
import { choice, choices, country, date, longText, repeat, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** A return is never left unexamined by calling it something that can't be done. */
const examined: Condition = any(is('.kind', 'return'), unless('.feasible', 'no'));

/** Possible solutions: Every solution that could be real is looked at: staying here, going back, moving to a third country, and living with the family wherever they are. */
export const options = section({
  id: 'options',
  painful: false,
  questions: {
    'bestInterests.options[]': repeat({
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      basis: [
        'gp1.69',
        'gp1.70',
        'gp1.71',
        'gp1.72',
        'er1.105',
        'er1.106',
        'er1.107',
        'er4.63',
        'er4.122',
        'er4.123',
        'er4.124',
        'er4.166',
      ],
    }),
    'bestInterests.options[].label': text({
      category: 'process',
      answeredBy: ['returning'],
      reserved: [],
      basis: ['gp1.69'],
    }),
    'bestInterests.options[].kind': choice(['stay', 'return', 'third-country', 'other'], {
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      reserved: [],
      basis: ['gp1.70', 'gp1.71', 'gp1.72', 'er4.122', 'er4.123', 'er4.124', 'er4.121', 'gp3.07'],
    }),
    'bestInterests.options[].country': country({
      category: 'whereabouts',
      answeredBy: ['returning'],
      relevant: unless('.kind', 'stay'),
      basis: ['er4.123', 'er4.124'],
    }),
    'bestInterests.options[].place': text({
      category: 'whereabouts',
      answeredBy: ['returning'],
      basis: ['gp1.71', 'er4.123'],
    }),
    'bestInterests.options[].examinedOn': date({
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      basis: ['gp4.09', 'er4.125', 'gl.08'],
    }),
    'bestInterests.options[].feasible': yesNo({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['er4.122', 'er1.107', 'er4.166'],
    }),
    'bestInterests.options[].feasibleWhy': longText({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      basis: ['er4.166', 'er4.176', 'er1.107', 'er4.122', 'er4.156'],
    }),
    'bestInterests.options[].link': text({
      category: 'family',
      answeredBy: ['returning'],
      relevant: is('.kind', 'third-country'),
      basis: ['gp1.72', 'er4.124', 'gp4.36'],
    }),
    'bestInterests.options[].statusThere': choice(
      ['nationality', 'permanent', 'refugee-or-protected', 'temporary', 'applied-for', 'none'],
      {
        category: 'migration-status',
        answeredBy: ['returning'],
        relevant: unless('.feasible', 'no'),
        basis: ['er4.121', 'gp4.43', 'er4.165', 'er4.79'],
      },
    ),
    'bestInterests.options[].riskAssessedOn': date({
      category: 'process',
      answeredBy: ['returning'],
      relevant: examined,
      required: is('.kind', 'return'),
      basis: ['er4.179', 'er4.155', 'er1.82', 'er1.64', 'er1.14', 'er1.101'],
    }),
    'bestInterests.options[].fundamentalRightsRisk': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      relevant: examined,
      required: is('.kind', 'return'),
      basis: ['gp4.52', 'gp4.53', 'er4.37', 'er4.130'],
    }),
    'bestInterests.options[].fundamentalRightsRiskOf': choices(
      [
        'trafficking',
        'reprisals',
        'persecution',
        'ill-treatment',
        'violence-at-home',
        'forced-marriage-or-cutting',
        'child-labour',
        'detention',
        'statelessness',
        'no-care',
        'no-food-or-health-care',
        'no-school',
        'other',
      ],
      {
        category: 'protection-security',
        answeredBy: ['returning'],
        relevant: is('.fundamentalRightsRisk', 'yes'),
        basis: ['gp4.52', 'er4.186', 'er4.130'],
      },
    ),
    'bestInterests.options[].effects': longText({
      category: 'protection-security',
      answeredBy: ['returning'],
      relevant: unless('.feasible', 'no'),
      basis: ['er4.19', 'er1.110', 'er1.105', 'er1.106'],
    }),
    'bestInterests.options[].effectsOnOthers': longText({
      category: 'family',
      answeredBy: ['returning'],
      relevant: answered('bestInterests.facts.family.otherChildren'),
      basis: ['er4.20'],
    }),
    'bestInterests.options[].childView': choice(
      ['wants-it', 'could-live-with-it', 'does-not-want-it', 'does-not-know'],
      {
        category: 'views-wishes',
        answeredBy: ['person'],
        reserved: ['declined', 'not-asked'],
        basis: ['er4.56', 'gp4.13', 'er4.34'],
      },
    ),
    'bestInterests.options[].guardianView': choice(['for', 'against', 'undecided'], {
      category: 'views-wishes',
      answeredBy: ['guardian'],
      relevant: is('profile.guardian.appointed', 'yes'),
      basis: ['er1.21', 'er4.111'],
    }),
  },
});
