import { choice, choices, longText, partialDate, repeat, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** How the child lives now: Where the child lives, who looks after the child, and whether that is good for this child. */
export const careNow = section({
  id: 'care-now',
  painful: false,
  questions: {
    'bestInterests.facts.sources[]': repeat({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er4.10', 'er1.109', 'er4.03'],
    }),
    'bestInterests.facts.sources[].kind': choice(
      [
        'child',
        'guardian',
        'parent',
        'relative',
        'carer',
        'school',
        'health-professional',
        'social-services-here',
        'social-services-there',
        'support-organisation',
        'authority-there',
        'country-information',
        'document',
        'other',
      ],
      { category: 'process', answeredBy: ['returning'], basis: ['er4.10'] },
    ),
    'bestInterests.facts.sources[].about': choices(
      ['family', 'care', 'safety', 'health', 'education', 'identity', 'community', 'country'],
      { category: 'process', answeredBy: ['returning'], basis: ['er4.10'] },
    ),
    'bestInterests.facts.sources[].on': partialDate({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er4.10', 'er4.03'],
    }),
    'bestInterests.facts.care.livesWith': choices(
      [
        'mother',
        'father',
        'previous-carer',
        'adult-brother-or-sister',
        'other-adult-relative',
        'foster-family',
        'shelter',
        'institution',
        'adult-facility',
        'unrelated-adult',
        'friends',
        'alone',
        'closed-place',
      ],
      {
        category: 'family',
        answeredBy: ['returning', 'person'],
        exclusive: ['alone'],
        basis: ['gl.75', 'gl.76', 'gl.87', 'er4.29'],
      },
    ),
    'bestInterests.facts.care.responsibleAdult': yesNo({
      category: 'family',
      answeredBy: ['returning'],
      basis: ['gl.88', 'gl.76', 'gl.75'],
    }),
    'bestInterests.facts.care.suitable': yesNo({
      category: 'protection-security',
      answeredBy: ['returning'],
      basis: ['er5.70'],
    }),
    'bestInterests.facts.care.treatedWell': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'guardian'],
      basis: ['er5.71', 'er7.72', 'er7.73'],
    }),
    'bestInterests.facts.schoolHere': choice(
      ['school', 'training', 'preparing', 'not-in-school', 'below-school-age'],
      {
        category: 'education-work',
        answeredBy: ['returning', 'person'],
        basis: ['er4.39', 'er4.135'],
      },
    ),
    'bestInterests.facts.tiesHere': longText({
      category: 'views-wishes',
      answeredBy: ['returning', 'person'],
      basis: ['er4.135', 'gp4.42', 'er4.28'],
    }),
    'bestInterests.facts.cameHereOn': partialDate({
      category: 'migration-status',
      answeredBy: ['returning', 'person'],
      basis: ['gp4.42', 'er4.135', 'er4.136'],
    }),
    'bestInterests.facts.leftHomeOn': partialDate({
      category: 'family',
      answeredBy: ['returning', 'person'],
      basis: ['er4.136'],
    }),
  },
});
