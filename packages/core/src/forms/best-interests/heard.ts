import { all, is, unless, type Condition } from '../../conditions/condition.ts';
import { choice, choices, date, language, longText, repeat, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';
import { returnInQuestion } from './return-in-question.ts';

const speaks: Condition = is('bestInterests.heard.wantsToSpeak', 'yes', 'through-someone');

/** Who does not want to speak is not asked on; that is respected, and recorded once. */
const mayBeAsked: Condition = unless('bestInterests.heard.wantsToSpeak', 'no');

/** What the child says: The child’s own view, in the child’s own words, on the future and on going back. */
export const heard = section({
  id: 'heard',
  painful: true,
  questions: {
    'bestInterests.heard.wantsToSpeak': choice(
      ['yes', 'through-someone', 'not-now', 'no', 'too-young-observed'],
      {
        category: 'views-wishes',
        answeredBy: ['person'],
        required: 'always',
        reserved: ['declined', 'not-asked'],
        basis: ['er4.34', 'gp1.68', 'gp4.13', 'er1.104'],
      },
    ),
    'bestInterests.heard.interviews[]': repeat({
      category: 'process',
      answeredBy: ['returning'],
      required: is('bestInterests.heard.wantsToSpeak', 'yes', 'through-someone', 'too-young-observed'),
      basis: ['gp1.68', 'gp4.13', 'er4.34', 'er4.68'],
    }),
    'bestInterests.heard.interviews[].on': date({
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      basis: ['gp4.13', 'er4.34'],
    }),
    'bestInterests.heard.interviews[].by': choice(
      [
        'social-worker',
        'psychologist',
        'guardian',
        'lawyer',
        'child-protection-officer',
        'support-organisation',
        'judge',
        'immigration-officer',
        'police-officer',
        'other',
      ],
      { category: 'process', answeredBy: ['returning'], basis: ['gp1.68', 'er4.34'] },
    ),
    'bestInterests.heard.interviews[].place': choice(
      [
        'child-friendly-room',
        'where-child-lives',
        'support-organisation',
        'school',
        'authority-office',
        'court',
        'police-station',
        'closed-place',
        'by-video',
        'other',
      ],
      { category: 'process', answeredBy: ['returning'], basis: ['er4.68'] },
    ),
    'bestInterests.heard.interviews[].alone': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er4.44', 'er4.68', 'gp1.68', 'er4.111'],
    }),
    'bestInterests.heard.interviews[].language': language({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er4.60', 'gp2.38'],
    }),
    'bestInterests.heard.interviews[].interpreter': choice(
      [
        'not-needed',
        'independent',
        'independent-untrained',
        'relative-or-companion',
        'official',
        'needed-but-absent',
      ],
      {
        category: 'process',
        answeredBy: ['returning'],
        basis: ['gp2.39', 'gp2.40', 'er4.60'],
      },
    ),
    'bestInterests.heard.interviews[].means': choices(
      ['talking', 'drawing', 'play', 'writing', 'pictures', 'sign-language', 'observed', 'through-someone'],
      { category: 'process', answeredBy: ['returning'], basis: ['er4.34', 'er4.68'] },
    ),
    'bestInterests.heard.views': longText({
      category: 'views-wishes',
      answeredBy: ['person'],
      relevant: is('bestInterests.heard.wantsToSpeak', 'yes', 'through-someone', 'too-young-observed'),
      basis: ['er4.34', 'gp4.13', 'er4.120', 'er1.21', 'er1.41', 'er4.56'],
    }),
    'bestInterests.heard.wantsReturn': choice(['wants', 'does-not-want', 'undecided'], {
      category: 'views-wishes',
      answeredBy: ['person'],
      relevant: all(returnInQuestion, mayBeAsked),
      required: speaks,
      reserved: ['declined', 'not-asked'],
      basis: ['gp4.14', 'er4.134', 'gp4.50', 'gp4.41', 'er1.02', 'er4.57', 'er1.106'],
    }),
    'bestInterests.heard.couldReturn': longText({
      category: 'views-wishes',
      answeredBy: ['person'],
      relevant: all(returnInQuestion, mayBeAsked),
      required: speaks,
      basis: ['gp4.15'],
    }),
    'bestInterests.heard.mightLeaveAgain': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'person'],
      relevant: is('bestInterests.heard.wantsReturn', 'does-not-want', 'undecided'),
      basis: ['er4.58', 'er4.57'],
    }),
    'bestInterests.heard.worries': longText({
      category: 'views-wishes',
      answeredBy: ['person'],
      basis: ['er4.68'],
    }),
    'bestInterests.heard.influence': yesNo({
      category: 'protection-security',
      answeredBy: ['returning'],
      basis: ['gp1.17', 'gp1.22', 'gp1.23', 'er4.44'],
    }),
    'bestInterests.heard.maturity': choice(['fully', 'mostly', 'partly', 'little'], {
      category: 'views-wishes',
      answeredBy: ['returning'],
      required: speaks,
      basis: ['er4.24', 'gp4.18'],
    }),
    'bestInterests.heard.maturityBasis': text({
      category: 'views-wishes',
      answeredBy: ['returning'],
      required: is('bestInterests.heard.wantsToSpeak', 'yes', 'through-someone', 'too-young-observed'),
      basis: ['er4.24', 'gp4.18'],
    }),
    'bestInterests.heard.weight': choice(['decisive', 'great', 'some', 'little', 'none'], {
      category: 'views-wishes',
      answeredBy: ['returning'],
      relevant: mayBeAsked,
      required: speaks,
      basis: ['gp4.16', 'gp4.17', 'gp4.18', 'er4.34'],
    }),
    'bestInterests.heard.weightReasons': longText({
      category: 'views-wishes',
      answeredBy: ['returning'],
      relevant: mayBeAsked,
      required: speaks,
      basis: ['gp4.16', 'gp4.17', 'gp4.18'],
    }),
  },
});
