import { all, answer, answered, any, fact, is, not, notAfter, on, value } from '../conditions.ts';
import { rule } from '../rule.ts';

/** Loss of liberty has a basis in law and is not arbitrary. */
export const harmDetentionLawful = rule({
  id: 'harm.detention-lawful',
  principle: 5,
  effect: 'safeguard',
  target: 'detention',
  liftable: 'not-needed',
  basis: ['er5.86', 'er5.87', 'er5.88', 'er5.38', 'er5.40', 'er5.45', 'gp5.22'],
  when: fact('liberty.deprived'),
  expect: all(
    answered('profile.status.detention.lawfulBasis'),
    is('profile.status.detention.individuallyExamined', 'yes'),
    is('profile.status.detention.unfair', 'none'),
  ),
});

/** Loss of liberty is necessary, proportionate and the last resort. */
export const harmDetentionJustified = rule({
  id: 'harm.detention-justified',
  principle: 5,
  effect: 'safeguard',
  target: 'detention',
  liftable: 'not-needed',
  basis: [
    'gp5.19',
    'gp5.23',
    'gp5.24',
    'er5.36',
    'er5.37',
    'er5.41',
    'er5.42',
    'er5.43',
    'er5.44',
    'er5.46',
    'er5.47',
    'er5.48',
    'er5.79',
  ],
  when: fact('liberty.deprived'),
  expect: all(
    is('profile.status.detention.necessary', 'yes'),
    is('profile.status.detention.proportionate', 'yes'),
    is('profile.status.detention.lesserMeasuresConsidered', 'yes'),
    not(is('profile.status.detention.ground', 'none-given')),
    any(
      not(is('profile.status.detention.ground', 'own-safety')),
      is('profile.status.detention.threatConcrete', 'yes'),
    ),
  ),
});

/** Nobody is held for irregular status or an act of the trafficking alone. */
export const harmDetentionStatusAlone = rule({
  id: 'harm.detention-status-alone',
  principle: 5,
  effect: 'safeguard',
  target: 'detention',
  liftable: 'not-needed',
  basis: ['gp5.10', 'er5.66', 'er5.30'],
  when: fact('liberty.deprived'),
  expect: all(
    any(
      is(
        'profile.status.detention.ground',
        'risk-of-absconding',
        'obstructs-return',
        'identity',
        'criminal-case',
        'public-order',
        'own-safety',
      ),
      fact('detention.unnamedReason'),
    ),
    not(is('profile.status.detention.ground', 'offence-while-trafficked')),
  ),
});

/** The ground for detention before removal is listed and clearly defined in law. */
export const harmDetentionGroundInLaw = rule({
  id: 'harm.detention-ground-in-law',
  principle: 5,
  effect: 'safeguard',
  target: 'detention',
  liftable: 'not-needed',
  basis: ['er5.64', 'er5.65'],
  when: all(fact('liberty.deprived'), fact('detention.forRemoval')),
  expect: is('profile.status.detention.groundInLaw', 'clear'),
});

/** EU: detention before removal serves only that, on a listed ground, when nothing milder works. */
export const harmDetentionRemovalEu = rule({
  id: 'harm.detention-removal-eu',
  principle: 5,
  effect: 'safeguard',
  target: 'detention',
  liftable: 'not-needed',
  basis: ['er5.53', 'er5.54', 'er5.55', 'er5.56', 'er5.57'],
  when: all(fact('liberty.deprived'), fact('detention.forRemoval')),
  expect: all(
    is('profile.status.detention.returnPreparedOrCarriedOut', 'yes'),
    is('profile.status.detention.ground', 'risk-of-absconding', 'obstructs-return'),
    is('profile.status.detention.individualFacts', 'yes'),
    is('profile.status.detention.lesserMeasuresConsidered', 'yes'),
    is('profile.status.detention.proportionate', 'yes'),
  ),
});

/** Detention is reviewed at intervals and can be challenged. */
export const harmDetentionReviewed = rule({
  id: 'harm.detention-reviewed',
  principle: 5,
  effect: 'safeguard',
  target: 'detention',
  liftable: 'not-needed',
  basis: ['gp5.26', 'gp5.27', 'gp5.29', 'er5.62', 'er5.89'],
  when: fact('liberty.deprived'),
  expect: all(
    notAfter(on, answer('profile.status.detention.reviewNextDueOn')),
    is('profile.status.detention.canChallenge', 'yes'),
    not(is('profile.status.detention.rightsMissing', 'told-why-and-how-to-challenge')),
  ),
});

/** Detention ends when a review finds it no longer lawful or necessary. */
export const harmDetentionStillJustified = rule({
  id: 'harm.detention-still-justified',
  principle: 5,
  effect: 'obstacle',
  target: 'detention',
  liftable: 'never',
  basis: ['gp5.27', 'gp5.28'],
  when: all(fact('liberty.deprived'), answered('profile.status.detention.reviewedOn')),
  expect: all(
    is('profile.status.detention.reviewFound', 'still-justified'),
    // A review that is still to come has found nothing.
    notAfter(answer('profile.status.detention.reviewedOn'), on),
  ),
});

/** EU: detention before removal stays within six months, eighteen in all. */
export const harmDetentionLength = rule({
  id: 'harm.detention-length',
  principle: 5,
  effect: 'obstacle',
  target: 'detention',
  liftable: 'never',
  basis: ['er5.58', 'er5.59', 'er5.60', 'er5.61'],
  when: all(fact('liberty.deprived'), fact('detention.forRemoval')),
  expect: all(
    notAfter(on, value('detention.eighteenMonthDay')),
    any(
      notAfter(on, value('detention.sixMonthDay')),
      all(
        is('profile.status.detention.extensionReason', 'no-co-operation', 'documents-late'),
        is('profile.status.detention.extensionReasonSupported', 'yes'),
      ),
    ),
  ),
});

/** EU: detention before removal ends when removal is no longer in prospect. */
export const harmDetentionNoProspect = rule({
  id: 'harm.detention-no-prospect',
  principle: 5,
  effect: 'obstacle',
  target: 'detention',
  liftable: 'never',
  basis: ['er5.63'],
  when: all(fact('liberty.deprived'), fact('detention.forRemoval')),
  expect: is('profile.status.detention.prospectOfRemoval', 'yes'),
});

/** A person who is reflecting is set free. */
export const harmDetentionReflectionRelease = rule({
  id: 'harm.detention-reflection-release',
  principle: 5,
  effect: 'safeguard',
  target: 'detention',
  liftable: 'not-needed',
  basis: ['er5.76', 'er5.75'],
  when: all(fact('liberty.deprived'), fact('reflection.running')),
  expect: is('profile.status.detention.releaseOrdered', 'yes'),
});

/** The rights of a held person are respected throughout. */
export const harmDetentionRights = rule({
  id: 'harm.detention-rights',
  principle: 5,
  effect: 'safeguard',
  target: 'detention',
  liftable: 'not-needed',
  basis: ['gp5.25'],
  when: fact('liberty.deprived'),
  expect: all(
    is('profile.status.detention.rightsMissing', 'none'),
    is('profile.status.detention.accessTo', 'lawyer'),
    is('profile.status.detention.accessTo', 'doctor'),
    is('profile.status.detention.accessTo', 'family', 'guardian', 'support-organisation'),
  ),
});

/** NGOs and legal help get into the place of detention, and look for victims. */
export const harmDetentionAccess = rule({
  id: 'harm.detention-access',
  principle: 5,
  effect: 'safeguard',
  target: 'detention',
  liftable: 'not-needed',
  basis: ['er5.73', 'er5.74', 'er5.75', 'er2.02'],
  when: all(
    fact('liberty.deprived'),
    // A shelter or a hospital is itself run by those who help.
    not(is('profile.status.detention.place', 'closed-shelter', 'hospital')),
  ),
  expect: all(
    is('profile.status.detention.accessTo', 'support-organisation'),
    is('profile.status.detention.accessTo', 'lawyer'),
    any(
      not(is('profile.status.identification', 'none')),
      is('profile.status.identificationDetails.checked', 'yes'),
    ),
  ),
});

/** A child is held only when it was shown to serve the child and nothing else is left. */
export const harmChildDetention = rule({
  id: 'harm.child-detention',
  principle: 5,
  effect: 'obstacle',
  target: 'detention',
  liftable: 'never',
  basis: ['er5.49', 'er5.50', 'er5.51', 'er5.71', 'er5.72'],
  when: all(
    fact('liberty.deprived'),
    any(fact('person.presumedChild'), is('profile.status.detention.childrenHeldWithPerson', 'yes')),
  ),
  expect: all(
    is('profile.status.detention.childBestInterests', 'yes'),
    is('profile.status.detention.childNoAlternative', 'yes'),
  ),
});

/** EU: children and families are held only as a last resort and for the shortest time. */
export const harmChildDetentionEu = rule({
  id: 'harm.child-detention-eu',
  principle: 5,
  effect: 'obstacle',
  target: 'detention',
  liftable: 'never',
  basis: ['er5.67', 'er5.68', 'er5.69'],
  when: all(
    fact('liberty.deprived'),
    fact('detention.forRemoval'),
    any(fact('person.presumedChild'), is('profile.status.detention.childrenHeldWithPerson', 'yes')),
  ),
  expect: all(
    is('profile.status.detention.lesserMeasuresConsidered', 'yes'),
    is('profile.status.detention.child.shortestTime', 'yes'),
    notAfter(on, answer('profile.status.detention.child.plannedEndOn')),
  ),
});

/** A held child is held in conditions fit for a child. */
export const harmChildDetentionConditions = rule({
  id: 'harm.child-detention-conditions',
  principle: 5,
  effect: 'safeguard',
  target: 'detention',
  liftable: 'not-needed',
  basis: ['er5.52', 'er5.70', 'er5.71'],
  when: all(
    fact('liberty.deprived'),
    any(fact('person.presumedChild'), is('profile.status.detention.childrenHeldWithPerson', 'yes')),
  ),
  expect: is('profile.status.detention.child.conditionsMissing', 'none'),
});

/** A shelter that residents can't leave passes the tests for custody. */
export const harmClosedShelter = rule({
  id: 'harm.closed-shelter',
  principle: 5,
  effect: 'safeguard',
  target: 'detention',
  liftable: 'not-needed',
  basis: [
    'er5.83',
    'er5.84',
    'er5.85',
    'er5.90',
    'er5.91',
    'er5.92',
    'er5.93',
    'er5.94',
    'er5.95',
    'er5.39',
    'gp5.20',
  ],
  when: all(
    fact('liberty.deprived'),
    any(
      is('profile.status.detention.current', 'closed-shelter'),
      is('profile.status.detention.place', 'closed-shelter'),
    ),
  ),
  expect: is('profile.status.shelter.closedFlaws', 'none'),
});

/** Limits on movement rest on a law and on a listed ground. */
export const harmMovementRestricted = rule({
  id: 'harm.movement-restricted',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er5.80', 'er5.81', 'er5.82'],
  when: all(
    is('profile.status.movement.restricted', 'yes'),
    not(is('profile.status.migration', 'without-permission')),
  ),
  expect: all(
    is('profile.status.movement.law', 'yes'),
    is(
      'profile.status.movement.ground',
      'national-security',
      'public-order',
      'public-health',
      'public-morals',
      'rights-of-others',
    ),
  ),
});
