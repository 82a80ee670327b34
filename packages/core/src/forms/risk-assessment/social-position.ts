import { answered, is, known, not } from '../../conditions/condition.ts';
import { familyInvolvement } from '../../questions/code-lists.ts';
import { choice, choices, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Home, family and neighbours: How people around the person would receive them, and whether the home is safe. */
export const socialPosition = section({
  id: 'social-position',
  painful: true,
  questions: {
    'riskAssessment.socialPosition.peopleKnow': choice(['no', 'family', 'some-people', 'many'], {
      category: 'trafficking-experience',
      answeredBy: ['person', 'returning', 'receiving'],
      basis: ['er1.136', 'er5.112', 'er5.167'],
    }),
    'riskAssessment.socialPosition.canSpeakAboutIt': choices(
      ['nobody', 'one-person', 'family', 'friends', 'organisation'],
      {
        category: 'family',
        answeredBy: ['person', 'returning'],
        exclusive: ['nobody'],
        basis: ['er1.137', 'er1.138'],
      },
    ),
    'riskAssessment.socialPosition.familyAccepts': choice(
      ['yes', 'with-conditions', 'no', 'no-contact', 'no-family'],
      {
        category: 'family',
        answeredBy: ['person', 'returning', 'receiving'],
        basis: ['er1.138', 'er3.93', 'er5.111', 'gp5.52'],
      },
    ),
    'riskAssessment.socialPosition.friendsAccept': choice(['yes', 'some', 'no', 'none-there'], {
      category: 'family',
      answeredBy: ['person', 'returning', 'receiving'],
      basis: ['er1.139'],
    }),
    'riskAssessment.socialPosition.communityAccepts': choice(
      ['well', 'with-reserve', 'badly', 'would-not-know', 'elsewhere'],
      {
        category: 'family',
        answeredBy: ['person', 'returning', 'receiving'],
        basis: ['er1.140', 'gp5.53', 'gp1.63'],
      },
    ),
    'riskAssessment.socialPosition.stigma': choices(
      ['no', 'at-home', 'in-community', 'in-services', 'everywhere'],
      {
        category: 'protection-security',
        answeredBy: ['person', 'returning', 'receiving'],
        required: 'always',
        exclusive: ['no'],
        basis: ['er1.156', 'er3.94', 'er1.135'],
      },
    ),
    'riskAssessment.socialPosition.stigmaSeverity': choice(
      ['unpleasant', 'shut-out', 'work-or-housing', 'violence'],
      {
        category: 'protection-security',
        answeredBy: ['person', 'returning', 'receiving'],
        relevant: is(
          'riskAssessment.socialPosition.stigma',
          'at-home',
          'in-community',
          'in-services',
          'everywhere',
        ),
        basis: ['er3.139', 'er3.140', 'er5.170', 'er5.171'],
      },
    ),
    'riskAssessment.socialPosition.discrimination': choices(
      [
        'no',
        'gender',
        'orientation',
        'gender-identity',
        'ethnicity',
        'religion',
        'disability',
        'health',
        'age',
        'trafficked',
        'other',
      ],
      {
        category: 'protection-security',
        answeredBy: ['person', 'returning', 'receiving'],
        exclusive: ['no'],
        basis: ['gp1.40', 'gp1.42', 'er5.96', 'er5.103'],
      },
    ),
    'riskAssessment.socialPosition.familyInvolved': choice(familyInvolvement, {
      category: 'trafficking-experience',
      answeredBy: ['person', 'returning', 'receiving'],
      relevant: not(known('profile.experience.familyInvolved')),
      required: 'always',
      basis: ['gp1.55', 'er1.153', 'er4.44'],
    }),
    'riskAssessment.socialPosition.violenceAtHome': choice(['no', 'past', 'yes', 'sexual'], {
      category: 'protection-security',
      answeredBy: ['person', 'returning', 'receiving'],
      required: 'always',
      basis: ['er5.132', 'er5.131', 'gp5.52'],
    }),
    'riskAssessment.socialPosition.livesWithTrafficker': yesNo({
      category: 'protection-security',
      answeredBy: ['returning', 'receiving'],
      required: 'always',
      basis: ['gp1.55', 'er1.127', 'gp4.59'],
    }),
    'riskAssessment.socialPosition.housing': choice(
      ['own-home', 'family-home', 'partner-home', 'friends', 'shelter', 'rented', 'other', 'street'],
      {
        category: 'whereabouts',
        answeredBy: ['person', 'returning', 'receiving'],
        basis: ['er1.143', 'er1.154', 'er5.224'],
      },
    ),
    'riskAssessment.socialPosition.housingSafe': yesNo({
      category: 'protection-security',
      answeredBy: ['person', 'returning', 'receiving'],
      relevant: answered('riskAssessment.socialPosition.housing'),
      basis: ['er1.143', 'er1.34'],
    }),
    'riskAssessment.socialPosition.familySafe': choice(['yes', 'no', 'no-family'], {
      category: 'protection-security',
      answeredBy: ['person', 'returning', 'receiving'],
      basis: ['gp1.54', 'er1.35'],
    }),
    'riskAssessment.socialPosition.inclusionProspect': choice(['good', 'some', 'little', 'none'], {
      category: 'education-work',
      answeredBy: ['returning', 'receiving'],
      basis: ['er3.90', 'er3.92', 'er3.93', 'er3.94', 'er3.95', 'gp7.05', 'er1.151'],
    }),
    'riskAssessment.socialPosition.livingStandard': choice(['usual', 'below', 'far-below'], {
      category: 'education-work',
      answeredBy: ['returning', 'receiving'],
      basis: ['er3.91', 'er5.215', 'er3.90'],
    }),
  },
});
