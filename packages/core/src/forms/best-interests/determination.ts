import { all, any, is, some, unless, type Condition } from '../../conditions/condition.ts';
import { choice, date, longText, reference, repeat, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';
import { returnInQuestion } from './return-in-question.ts';

const returnWeighed: Condition = any(
  returnInQuestion,
  some('bestInterests.options[]', is('.kind', 'return')),
);

/** The determination: The solution that protects this child’s rights best, with reasons. */
export const determination = section({
  id: 'determination',
  painful: false,
  questions: {
    'bestInterests.determination.option': reference('bestInterests.options[]', {
      category: 'protection-security',
      answeredBy: ['returning'],
      required: 'always',
      reserved: ['not-known'],
      basis: ['er1.111', 'er4.121', 'gp4.03', 'gp1.67', 'er4.55', 'er1.53'],
    }),
    'bestInterests.determination.returnInBestInterests': yesNo({
      category: 'protection-security',
      answeredBy: ['returning'],
      relevant: returnWeighed,
      required: 'always',
      basis: ['gp4.37', 'gp1.67', 'er4.151', 'er4.154', 'er1.13', 'er1.53', 'er6.86', 'gp4.05'],
    }),
    'bestInterests.determination.indicationAgainst': yesNo({
      category: 'protection-security',
      answeredBy: ['returning'],
      relevant: returnWeighed,
      required: unless('bestInterests.determination.returnInBestInterests', 'no'),
      basis: ['er4.154', 'er4.155'],
    }),
    'bestInterests.determination.on': date({
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      basis: ['gl.08', 'er4.62', 'er4.167', 'gp4.13', 'gp4.60', 'er4.06', 'er4.08'],
    }),
    'bestInterests.determination.lasting': choice(['lasting', 'interim'], {
      category: 'protection-security',
      answeredBy: ['returning'],
      required: 'always',
      basis: ['er4.121', 'gp4.05', 'er4.177', 'er1.53', 'er4.178'],
    }),
    'bestInterests.determination.everyDangerMet': yesNo({
      category: 'protection-security',
      answeredBy: ['returning'],
      basis: ['er1.53', 'er1.14', 'er4.37', 'gp4.39', 'er1.82', 'er4.64'],
    }),
    'bestInterests.determination.reasons': longText({
      category: 'protection-security',
      answeredBy: ['returning'],
      required: 'always',
      basis: ['er1.109', 'er4.17', 'gl.08', 'er4.03'],
    }),
    'bestInterests.determination.whyBetter': longText({
      category: 'protection-security',
      answeredBy: ['returning'],
      basis: ['er1.111', 'gp1.69'],
    }),
    'bestInterests.determination.viewsInfluence': longText({
      category: 'views-wishes',
      answeredBy: ['returning'],
      required: is('bestInterests.heard.wantsToSpeak', 'yes', 'through-someone'),
      basis: ['gp4.07', 'er4.120', 'gp4.16', 'er4.34'],
    }),
    'bestInterests.determination.againstWishWhy': longText({
      category: 'views-wishes',
      answeredBy: ['returning'],
      relevant: all(
        is('bestInterests.determination.returnInBestInterests', 'yes'),
        is('bestInterests.heard.wantsReturn', 'does-not-want'),
      ),
      basis: ['er4.57', 'er4.58'],
    }),
    'bestInterests.determination.siblingsTogether': choice(
      ['yes', 'no-best-for-each', 'no-other-reason', 'has-none'],
      { category: 'family', answeredBy: ['returning'], basis: ['er4.36'] },
    ),
    'bestInterests.determination.unaccompaniedWhy': text({
      category: 'family',
      answeredBy: ['returning'],
      basis: ['gp4.08', 'gp4.58'],
    }),
    'bestInterests.determination.thirdCountryConsidered': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      relevant: is('bestInterests.determination.returnInBestInterests', 'no'),
      basis: ['er4.156', 'gp3.07', 'er1.107'],
    }),
    'bestInterests.determination.conditions[]': repeat({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['gp4.60', 'er4.147', 'er4.167', 'er5.185', 'er7.70'],
    }),
    'bestInterests.determination.conditions[].what': text({
      category: 'protection-security',
      answeredBy: ['returning'],
      basis: ['gp4.60', 'er4.147'],
    }),
    'bestInterests.determination.conditions[].by': text({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['gp4.60'],
    }),
    'bestInterests.determination.conditions[].met': yesNo({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      basis: ['gp4.60', 'er4.147', 'er4.178'],
    }),
    'bestInterests.determination.followUp[]': repeat({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er4.33', 'gp4.06', 'er5.178', 'er4.119'],
    }),
    'bestInterests.determination.followUp[].what': text({
      category: 'protection-security',
      answeredBy: ['returning'],
      basis: ['er4.33', 'er5.178'],
    }),
    'bestInterests.determination.followUp[].stage': choice(['before', 'journey', 'arrival', 'after', 'any'], {
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er5.178'],
    }),
    'bestInterests.determination.followUp[].who': text({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er4.33'],
    }),
    'bestInterests.determination.followUp[].by': date({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er4.33'],
    }),
    'bestInterests.determination.forTheChild': longText({
      category: 'protection-security',
      answeredBy: ['returning'],
      basis: ['er4.61', 'gp4.16', 'gp4.07', 'er4.68'],
    }),
  },
});
