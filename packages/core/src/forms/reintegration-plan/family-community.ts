import { is, not, unless } from '../../conditions/condition.ts';
import { choice, choices, longText, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Family and community: These questions ask about the people the person will live with or near. */
export const familyCommunity = section({
  id: 'family-community',
  painful: true,
  questions: {
    'plan.environment.familyLookedAt': yesNo({
      category: 'family',
      answeredBy: ['returning', 'receiving'],
      relevant: not(is('plan.mode', 'stay')),
      reserved: ['not-known', 'not-applicable'],
      basis: ['gp5.52', 'er1.138'],
    }),
    'plan.environment.communityLookedAt': yesNo({
      category: 'process',
      answeredBy: ['returning', 'receiving'],
      relevant: not(is('plan.mode', 'stay')),
      reserved: ['not-known'],
      basis: ['gp1.63', 'gp5.53', 'er1.140'],
    }),
    'plan.family.livesWith': choice(
      [
        'alone',
        'partner',
        'parents',
        'own-children',
        'relatives',
        'friends',
        'shelter',
        'foster-family',
        'care-home',
        'not-decided',
      ],
      {
        category: 'family',
        answeredBy: ['returning', 'receiving', 'person'],
        reserved: ['not-known', 'declined', 'not-asked'],
        basis: ['gp4.08', 'gp5.52', 'er1.143', 'er5.111'],
      },
    ),
    'plan.family.dependsOnInvolvedRelative': yesNo({
      category: 'family',
      answeredBy: ['returning', 'receiving', 'person'],
      relevant: unless('profile.experience.familyInvolved', 'no'),
      required: 'always',
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp1.55', 'gp5.52', 'er5.209'],
    }),
    'plan.family.otherHome': text({
      category: 'whereabouts',
      answeredBy: ['returning', 'receiving', 'person'],
      relevant: not(is('plan.mode', 'stay')),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp5.52', 'gp5.53', 'er1.140', 'er5.111', 'er5.157'],
    }),
    'plan.family.knows': choice(['nothing', 'part', 'everything', 'i-tell-them', 'they-know'], {
      category: 'views-wishes',
      answeredBy: ['person'],
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['er1.137', 'er1.225', 'er5.111', 'er5.169'],
    }),
    'plan.family.mediation': choice(['not-needed', 'not-wanted', 'unsafe', 'offered', 'under-way', 'done'], {
      category: 'family',
      answeredBy: ['returning', 'receiving', 'person'],
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp5.52', 'er1.138', 'er5.208', 'er5.209'],
    }),
    'plan.family.support': choices(
      [
        'income',
        'housing',
        'debt-advice',
        'counselling',
        'health-care',
        'respite',
        'childcare',
        'protection',
        'none',
      ],
      {
        category: 'family',
        answeredBy: ['returning', 'receiving', 'person', 'guardian'],
        reserved: ['not-known', 'declined', 'not-asked'],
        exclusive: ['none'],
        basis: ['gp5.52', 'er1.47', 'er1.138', 'er4.30', 'er5.208'],
      },
    ),
    'plan.community.stigmaPlan': longText({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving', 'person'],
      relevant: not(is('plan.mode', 'stay')),
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: [
        'gp1.63',
        'gp5.53',
        'gp5.61',
        'er1.112',
        'er1.113',
        'er1.114',
        'er1.115',
        'er1.135',
        'er1.140',
        'er5.170',
        'er5.171',
        'er5.206',
        'er5.207',
      ],
    }),
    'plan.community.belonging': longText({
      category: 'views-wishes',
      answeredBy: ['returning', 'receiving', 'person'],
      reserved: ['not-known', 'declined', 'not-asked'],
      basis: ['gp5.53', 'gp5.60', 'gp7.24', 'er1.139', 'er1.140', 'er3.90', 'er5.181', 'er5.210', 'er7.86'],
    }),
  },
});
