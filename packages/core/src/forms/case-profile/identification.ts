import { all, fact, is, not } from '../../conditions/condition.ts';
import { choice, choices, date, partialDate, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Recognition as trafficked: Whether the authorities, or anyone else, have recognised what was done to the person. */
export const identification = section({
  id: 'identification',
  painful: false,
  questions: {
    'profile.status.identification': choice(
      ['none', 'potential', 'presumed', 'identified', 'declined-by-person', 'refused'],
      {
        category: 'trafficking-experience',
        answeredBy: ['returning'],
        required: 'always',
        basis: ['gl.28', 'gl.29', 'gl.31', 'gl.89', 'er2.20', 'er2.22', 'er5.118', 'er6.01'],
      },
    ),
    'profile.status.identificationDetails.checked': yesNo({
      category: 'trafficking-experience',
      answeredBy: ['returning'],
      relevant: is('profile.status.identification', 'none'),
      required: fact('return.treatedAsForced'),
      basis: ['er2.06', 'er2.08', 'er2.09', 'er2.18'],
    }),
    'profile.status.identificationDetails.by': choice(
      [
        'police',
        'prosecutor',
        'migration-authority',
        'asylum-authority',
        'identification-body',
        'ngo',
        'labour-inspector',
        'other',
      ],
      {
        category: 'trafficking-experience',
        answeredBy: ['returning'],
        relevant: is('profile.status.identification', 'presumed', 'identified', 'refused'),
        basis: ['in.47', 'gp7.10', 'er2.19', 'er2.31', 'er7.51'],
      },
    ),
    'profile.status.identificationDetails.on': date({
      category: 'trafficking-experience',
      answeredBy: ['returning'],
      relevant: is('profile.status.identification', 'presumed', 'identified', 'refused'),
      basis: ['in.09', 'er2.06', 'er2.22'],
    }),
    'profile.status.identificationDetails.firstSignsOn': partialDate({
      category: 'trafficking-experience',
      answeredBy: ['returning'],
      relevant: not(is('profile.status.identification', 'none')),
      basis: ['in.09', 'in.10', 'er2.06', 'er4.32'],
    }),
    'profile.status.identificationDetails.reasonableGrounds': yesNo({
      category: 'trafficking-experience',
      answeredBy: ['returning'],
      // Who is presumed trafficked, or did not want to be recognised, has shown signs already.
      relevant: is('profile.status.identification', 'none', 'potential', 'refused'),
      required: 'always',
      basis: ['er2.22', 'gp2.21', 'gl.29'],
    }),
    'profile.status.identificationDetails.refusalGrounds': choices(
      [
        'no-suspect',
        'nobody-caught',
        'no-investigation',
        'no-prosecution',
        'no-conviction',
        'no-co-operation',
        'facts-not-believed',
        'no-signs',
        'other',
        'none-given',
      ],
      {
        category: 'trafficking-experience',
        answeredBy: ['returning'],
        relevant: is('profile.status.identification', 'refused'),
        required: 'always',
        exclusive: ['none-given'],
        basis: ['gp2.41', 'gp2.44', 'er2.74', 'er2.75'],
      },
    ),
    'profile.status.identificationDetails.reviewPossible': choice(
      ['no', 'yes-not-asked', 'under-way', 'done-upheld'],
      {
        category: 'trafficking-experience',
        answeredBy: ['returning'],
        relevant: is('profile.status.identification', 'refused'),
        required: 'always',
        basis: ['er2.21', 'gp2.11'],
      },
    ),
    'profile.status.firstContactOn': partialDate({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      basis: ['er2.79', 'er2.88'],
    }),
    'profile.status.referredToSupport': choice(['yes', 'no', 'not-wanted'], {
      category: 'protection-security',
      answeredBy: ['returning', 'person'],
      relevant: fact('person.trafficked'),
      required: 'always',
      basis: ['gp2.13', 'er2.19', 'er2.26'],
    }),
    'profile.status.removalAuthorityTold': yesNo({
      category: 'trafficking-experience',
      answeredBy: ['returning'],
      relevant: all(fact('return.treatedAsForced'), fact('person.reasonableGrounds')),
      basis: ['er2.11', 'er2.12', 'in.48'],
    }),
  },
});
