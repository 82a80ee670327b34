import { all, answered, any, fact, is, not, notAfter, on, value } from '../../conditions/condition.ts';
import { choice, choices, date, text, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';
import { penaltyQuestions } from './penalties.ts';

const current = 'profile.status.detention.current';
/** Held now, in detention or in any place that can't be left. */
const held = fact('liberty.deprived');
const heldNowOrBefore = any(is(current, 'detention', 'closed-shelter', 'was-held'), held);
const heldForRemoval = all(held, fact('detention.forRemoval'));
/** The law of the Union sets conditions and limits of its own. */
const heldForRemovalInUnion = all(heldForRemoval, fact('returningState.euMember'));
const childHeld = all(
  held,
  any(fact('person.presumedChild'), is('profile.status.detention.childrenHeldWithPerson', 'yes')),
);
const pastSixMonths = not(notAfter(on, value('detention.sixMonthDay')));

/** Freedom and penalties: Whether the person is held anywhere, or has been punished or barred from coming back. */
export const liberty = section({
  id: 'liberty',
  painful: true,
  questions: {
    'profile.status.detention.current': choice(['no', 'detention', 'closed-shelter', 'was-held'], {
      category: 'legal-proceedings',
      answeredBy: ['returning', 'person'],
      required: 'always',
      basis: ['gp5.10', 'gp5.19', 'gp5.21', 'er5.36', 'er5.37', 'er5.76'],
    }),
    'profile.status.detention.freeToLeave': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'person'],
      relevant: is(current, 'no', 'was-held'),
      required: 'always',
      basis: ['gp5.20', 'er5.77', 'er1.12'],
    }),
    'profile.status.detention.place': choice(
      [
        'immigration-detention',
        'police-cell',
        'prison',
        'closed-shelter',
        'transit-zone',
        'hospital',
        'other',
      ],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning'],
        relevant: heldNowOrBefore,
        required: held,
        basis: ['gp5.20', 'gp5.21', 'er5.37', 'er5.73'],
      },
    ),
    'profile.status.detention.since': date({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: heldNowOrBefore,
      required: held,
      basis: ['er5.58', 'er5.59', 'er5.69'],
    }),
    'profile.status.detention.until': date({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: is(current, 'was-held'),
      basis: ['er5.76', 'er5.63'],
    }),
    'profile.status.detention.ground': choices(
      [
        'risk-of-absconding',
        'obstructs-return',
        'identity',
        'unlawful-stay',
        'offence-while-trafficked',
        'criminal-case',
        'public-order',
        'own-safety',
        'other',
        'none-given',
      ],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning'],
        relevant: heldNowOrBefore,
        required: held,
        exclusive: ['none-given'],
        basis: ['er5.30', 'er5.54', 'er5.56', 'er5.57', 'er5.41', 'er5.42', 'er5.43', 'er5.66'],
      },
    ),
    'profile.status.detention.groundInLaw': choice(['clear', 'unclear', 'not-listed'], {
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: heldForRemoval,
      required: fact('returningState.euMember'),
      basis: ['er5.64', 'er5.65'],
    }),
    'profile.status.detention.lawfulBasis': text({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: held,
      required: 'always',
      reserved: ['not-known', 'not-asked', 'not-applicable'],
      basis: ['gp5.22', 'er5.45', 'er5.64'],
    }),
    'profile.status.detention.individuallyExamined': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: held,
      required: 'always',
      basis: ['gp5.23', 'er5.40', 'er5.38', 'er5.44'],
    }),
    'profile.status.detention.unfair': choices(['none', 'out-of-proportion', 'unjust', 'unforeseeable'], {
      category: 'legal-proceedings',
      answeredBy: ['returning', 'person'],
      relevant: held,
      required: 'always',
      exclusive: ['none'],
      basis: ['er5.86', 'er5.88'],
    }),
    'profile.status.detention.necessary': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: held,
      basis: ['gp5.19', 'gp5.23', 'er5.44'],
    }),
    'profile.status.detention.proportionate': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: held,
      required: heldForRemovalInUnion,
      basis: ['gp5.24', 'er5.46', 'er5.53'],
    }),
    'profile.status.detention.lesserMeasuresConsidered': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: held,
      required: 'always',
      basis: ['gp5.23', 'er5.47', 'er5.55'],
    }),
    'profile.status.detention.threatConcrete': yesNo({
      category: 'protection-security',
      answeredBy: ['returning'],
      relevant: all(held, is('profile.status.detention.ground', 'own-safety')),
      required: 'always',
      basis: ['er5.48', 'er5.43'],
    }),
    'profile.status.detention.returnPreparedOrCarriedOut': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: heldForRemovalInUnion,
      required: 'always',
      basis: ['er5.54'],
    }),
    'profile.status.detention.individualFacts': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: heldForRemovalInUnion,
      required: 'always',
      basis: ['er5.56', 'er5.57'],
    }),
    'profile.status.detention.prospectOfRemoval': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: heldForRemoval,
      required: 'always',
      basis: ['er5.63', 'er5.54'],
    }),
    'profile.status.detention.reviewedOn': date({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: held,
      required: 'always',
      reserved: ['not-known', 'not-asked', 'not-applicable'],
      basis: ['gp5.26', 'gp5.27', 'gp5.28', 'er5.62'],
    }),
    'profile.status.detention.reviewFound': choices(['still-justified', 'not-lawful', 'not-necessary'], {
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: all(held, answered('profile.status.detention.reviewedOn')),
      required: 'always',
      exclusive: ['still-justified'],
      basis: ['gp5.27', 'gp5.28'],
    }),
    'profile.status.detention.reviewNextDueOn': date({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: held,
      required: 'always',
      reserved: ['not-known', 'not-asked', 'not-applicable'],
      basis: ['gp5.26', 'gp5.27', 'er5.62'],
    }),
    'profile.status.detention.canChallenge': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'person'],
      relevant: held,
      required: 'always',
      basis: ['gp5.29', 'gp5.25', 'er5.89'],
    }),
    'profile.status.detention.rightsMissing': choices(
      ['none', 'told-why-and-how-to-challenge', 'interpreter', 'apart-from-offenders'],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning', 'person'],
        relevant: held,
        required: 'always',
        exclusive: ['none'],
        basis: ['gp5.25', 'gp5.29'],
      },
    ),
    'profile.status.detention.accessTo': choices(
      ['nobody', 'lawyer', 'support-organisation', 'guardian', 'family', 'doctor', 'consulate'],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning', 'person'],
        relevant: held,
        required: 'always',
        exclusive: ['nobody'],
        basis: ['gp5.25', 'er5.73', 'er5.74', 'er5.75', 'er2.02'],
      },
    ),
    'profile.status.detention.releaseOrdered': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: all(held, fact('reflection.running')),
      basis: ['er5.76'],
    }),
    'profile.status.detention.extensionReason': choice(
      ['no-co-operation', 'documents-late', 'other', 'none-given', 'not-prolonged'],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning'],
        relevant: all(heldForRemoval, pastSixMonths),
        required: fact('returningState.euMember'),
        basis: ['er5.59', 'er5.60', 'er5.61'],
      },
    ),
    'profile.status.detention.extensionReasonSupported': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: all(
        heldForRemoval,
        is('profile.status.detention.extensionReason', 'no-co-operation', 'documents-late'),
      ),
      required: fact('returningState.euMember'),
      basis: ['er5.60', 'er5.61'],
    }),
    'profile.status.detention.childrenHeldWithPerson': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'person'],
      relevant: all(held, is('profile.person.hasChildren', 'yes')),
      required: 'always',
      basis: ['er5.68'],
    }),
    'profile.status.detention.childNoAlternative': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'guardian'],
      relevant: childHeld,
      required: 'always',
      basis: ['er5.51', 'er5.67', 'er5.49'],
    }),
    'profile.status.detention.childBestInterests': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'guardian'],
      relevant: childHeld,
      required: 'always',
      basis: ['er5.50', 'er5.72', 'er5.71'],
    }),
    'profile.status.detention.child.conditionsMissing': choices(
      [
        'none',
        'apart-from-adults',
        'family-contact',
        'schooling',
        'health-care',
        'guardian-access',
        'suitable-place',
      ],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning', 'guardian'],
        relevant: childHeld,
        exclusive: ['none'],
        basis: ['er5.52', 'er5.70', 'er5.71'],
      },
    ),
    'profile.status.detention.child.shortestTime': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'guardian'],
      relevant: all(childHeld, heldForRemovalInUnion),
      required: 'always',
      basis: ['er5.69'],
    }),
    'profile.status.detention.child.plannedEndOn': date({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'guardian'],
      relevant: all(childHeld, heldForRemovalInUnion),
      required: 'always',
      reserved: ['not-known', 'declined', 'not-asked', 'not-applicable'],
      basis: ['er5.69'],
    }),
    'profile.status.shelter.closedFlaws': choices(
      [
        'none',
        'no-law',
        'other-rights-cut',
        'not-needed-for-protection',
        'only-for-some',
        'no-end-near',
        'rules-unknown',
        'too-strict',
        'no-court-review',
      ],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning', 'person'],
        relevant: all(
          held,
          any(is(current, 'closed-shelter'), is('profile.status.detention.place', 'closed-shelter')),
        ),
        exclusive: ['none'],
        basis: [
          'er5.39',
          'er5.83',
          'er5.84',
          'er5.85',
          'er5.90',
          'er5.91',
          'er5.92',
          'er5.93',
          'er5.94',
          'er5.95',
        ],
      },
    ),
    'profile.status.movement.restricted': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning', 'person'],
      // Whoever is held is asked about that; the freedom to move about is that of people who are here lawfully.
      relevant: all(not(held), not(is('profile.status.migration', 'without-permission'))),
      basis: ['er5.80', 'er5.81'],
    }),
    'profile.status.movement.law': yesNo({
      category: 'legal-proceedings',
      answeredBy: ['returning'],
      relevant: is('profile.status.movement.restricted', 'yes'),
      required: 'always',
      basis: ['er5.80'],
    }),
    'profile.status.movement.ground': choice(
      [
        'national-security',
        'public-order',
        'public-health',
        'public-morals',
        'rights-of-others',
        'other',
        'none-given',
      ],
      {
        category: 'legal-proceedings',
        answeredBy: ['returning'],
        relevant: is('profile.status.movement.restricted', 'yes'),
        required: 'always',
        basis: ['er5.82'],
      },
    ),
    ...penaltyQuestions,
  },
});
