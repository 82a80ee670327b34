import { is, unless } from '../../conditions/condition.ts';
import { choice, choices, repeat, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** The child’s family: Who belongs to the family, who decides for the child by law, and what could help the family to care for the child. */
export const family = section({
  id: 'family',
  painful: true,
  questions: {
    'bestInterests.facts.family.members[]': repeat({
      category: 'family',
      answeredBy: ['returning', 'person'],
      basis: ['er4.29', 'er4.36', 'er1.153', 'er4.20'],
    }),
    'bestInterests.facts.family.members[].relation': choice(
      [
        'mother',
        'father',
        'previous-carer',
        'brother-or-sister',
        'grandparent',
        'aunt-or-uncle',
        'own-child',
        'partner',
        'other-relative',
        'close-person',
      ],
      { category: 'family', answeredBy: ['returning'], basis: ['er4.29', 'er1.153', 'er4.36'] },
    ),
    'bestInterests.facts.family.members[].alive': yesNo({
      category: 'family',
      answeredBy: ['returning'],
      basis: ['er4.29'],
    }),
    'bestInterests.facts.family.members[].where': choice(
      ['with-child', 'in-this-country', 'in-country-of-origin', 'in-another-country'],
      {
        category: 'family',
        answeredBy: ['returning'],
        relevant: unless('.alive', 'no'),
        basis: ['er4.29'],
      },
    ),
    'bestInterests.facts.family.members[].contact': choice(
      ['often', 'sometimes', 'none-but-wanted', 'none-not-wanted'],
      {
        category: 'family',
        answeredBy: ['returning', 'person'],
        relevant: unless('.alive', 'no'),
        basis: ['er4.29', 'er4.12', 'er4.36', 'er3.93'],
      },
    ),
    'bestInterests.facts.family.members[].decidesForChild': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      basis: ['er4.29', 'er4.43'],
    }),
    'bestInterests.facts.family.members[].canCare': yesNo({
      category: 'family',
      answeredBy: ['returning'],
      basis: ['er4.29'],
    }),
    'bestInterests.facts.family.otherChildren': text({
      category: 'family',
      answeredBy: ['returning'],
      // A child whose future touches no other child is a definite answer, and spares the questions that follow from it.
      reserved: ['not-known', 'not-asked', 'not-applicable'],
      basis: ['er4.20', 'er4.36', 'gp2.08'],
    }),
    'bestInterests.facts.family.enablingHelp': choices(
      [
        'income',
        'housing',
        'child-care',
        'counselling',
        'health-care',
        'legal-help',
        'school-costs',
        'protection',
        'nothing-would-help',
      ],
      {
        category: 'family',
        answeredBy: ['returning'],
        exclusive: ['nothing-would-help'],
        basis: ['er4.30', 'er1.138'],
      },
    ),
    'bestInterests.facts.family.stigmaLikely': yesNo({
      category: 'protection-security',
      answeredBy: ['returning'],
      basis: ['er1.112', 'er1.113', 'er5.112'],
    }),
    'bestInterests.facts.family.stigmaGuards': choices(
      ['discrimination', 'attack', 'recruitment', 'rejection', 'gossip'],
      {
        category: 'protection-security',
        answeredBy: ['returning'],
        relevant: is('bestInterests.facts.family.stigmaLikely', 'yes'),
        basis: ['er1.113', 'er1.114', 'er1.115', 'er1.112'],
      },
    ),
  },
});
