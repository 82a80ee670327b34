import { is, unless } from '../../conditions/condition.ts';
import { choice, choices, longText, repeat, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Who takes part, and what protects the child: A best interests determination is a formal procedure. */
export const safeguards = section({
  id: 'safeguards',
  painful: false,
  questions: {
    'bestInterests.safeguards.assessors[]': repeat({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er1.187', 'er1.109', 'gl.08', 'gl.09'],
    }),
    'bestInterests.safeguards.assessors[].code': text({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er1.109', 'gl.08'],
    }),
    'bestInterests.safeguards.assessors[].field': choice(
      [
        'social-work',
        'child-protection',
        'psychology',
        'health',
        'education',
        'law',
        'anti-trafficking',
        'country-knowledge',
        'other',
      ],
      { category: 'process', answeredBy: ['returning'], basis: ['er1.187'] },
    ),
    'bestInterests.safeguards.assessors[].trained': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['gp4.69', 'er1.187'],
    }),
    'bestInterests.safeguards.trainedInTrafficking': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['gp4.70'],
    }),
    'bestInterests.safeguards.conflictOfInterest': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['gl.09', 'er1.109', 'er4.115'],
    }),
    'bestInterests.safeguards.confidentialityPromised': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['gp4.71', 'er1.222', 'er1.245', 'gp4.72'],
    }),
    'bestInterests.safeguards.guardianTakesPart': yesNo({
      category: 'process',
      answeredBy: ['returning', 'person', 'guardian'],
      relevant: is('profile.guardian.appointed', 'yes'),
      basis: ['er4.111', 'gp4.30', 'gp4.32', 'er4.102'],
    }),
    'bestInterests.safeguards.guardianCover': choices(
      ['help-now', 'long-term-help', 'settling-here', 'journey', 'after-return', 'third-country', 'none'],
      {
        category: 'process',
        answeredBy: ['returning', 'receiving', 'guardian'],
        relevant: unless('profile.guardian.appointed', 'no'),
        exclusive: ['none'],
        basis: ['gp4.32', 'gp4.33', 'gp4.34', 'gp4.35', 'gp4.36', 'er4.105', 'er4.106', 'er4.109'],
      },
    ),
    'bestInterests.safeguards.lawyerTakesPart': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'person'],
      relevant: is('profile.lawyer.appointed', 'yes'),
      basis: ['er4.103', 'gp4.31', 'gl.09'],
    }),
    'bestInterests.safeguards.mayStay': choice(['until-solution', 'shorter', 'applied-for', 'no'], {
      category: 'migration-status',
      answeredBy: ['returning'],
      relevant: unless('profile.status.migration', 'citizen', 'free-movement'),
      basis: [
        'er4.90',
        'gp4.25',
        'er4.79',
        'er4.97',
        'gp4.26',
        'er3.33',
        'gp4.28',
        'gp4.29',
        'er4.92',
        'er4.93',
        'er4.91',
        'er3.34',
        'er2.35',
      ],
    }),
    'bestInterests.safeguards.stepsChanged': yesNo({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['er4.04', 'gl.09', 'er4.03'],
    }),
    'bestInterests.safeguards.stepsChangedWhy': longText({
      category: 'process',
      answeredBy: ['returning'],
      relevant: is('bestInterests.safeguards.stepsChanged', 'yes'),
      basis: ['er4.04'],
    }),
  },
});
