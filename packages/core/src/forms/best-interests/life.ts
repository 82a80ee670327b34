import { choices, longText, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** What the child has lived through, and who the child is: Only what is needed to decide well. */
export const life = section({
  id: 'life',
  painful: true,
  questions: {
    'bestInterests.facts.life.before': longText({
      category: 'family',
      answeredBy: ['returning', 'person'],
      basis: ['er4.25', 'er4.28'],
    }),
    'bestInterests.facts.life.afterwards': longText({
      category: 'trafficking-experience',
      answeredBy: ['returning'],
      basis: ['er4.25', 'er4.40'],
    }),
    'bestInterests.facts.vulnerabilities': choices(
      [
        'trafficked',
        'alone',
        'asylum-seeker',
        'stateless',
        'no-papers',
        'minority',
        'disability',
        'illness',
        'violence-at-home',
        'sexual-violence',
        'trauma',
        'pregnant-or-parent',
        'addiction',
        'orientation-or-gender',
        'other',
      ],
      {
        category: 'protection-security',
        answeredBy: ['returning'],
        basis: ['er4.40', 'er1.194', 'er1.174', 'er5.153', 'er4.01'],
      },
    ),
    'bestInterests.facts.minority': yesNo({
      category: 'identity',
      answeredBy: ['returning', 'person'],
      basis: ['er4.26', 'er4.141', 'er4.142', 'er4.144'],
    }),
    'bestInterests.facts.nameSecure': yesNo({
      category: 'identity',
      answeredBy: ['returning', 'receiving'],
      basis: ['er4.138', 'gp4.44', 'gp4.47'],
    }),
    'bestInterests.facts.otherProtection': choices(
      [
        'refugee-status',
        'subsidiary-protection',
        'no-return-to-harm',
        'statelessness',
        'family-unity',
        'childs-situation',
        'humanitarian',
        'none',
        'not-examined',
      ],
      {
        category: 'migration-status',
        answeredBy: ['returning'],
        required: 'always',
        exclusive: ['none', 'not-examined'],
        basis: ['er4.41', 'er3.76', 'er3.78'],
      },
    ),
  },
});
