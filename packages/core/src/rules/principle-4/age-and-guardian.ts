import { all, answer, answered, any, fact, is, not, notAfter, value } from '../conditions.ts';
import { rule } from '../rule.ts';

/** Whoever is a child, or may be one, is treated as a child. */
export const childPresumption = rule({
  id: 'child.presumption',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp4.01', 'gp4.02', 'er4.71', 'er4.70', 'er4.87', 'er4.89', 'er4.88'],
  when: fact('person.presumedChild'),
  expect: is('profile.person.treatedAsChild', 'yes'),
});

/** No removal while the age is being verified. */
export const childAgePendingNoRemoval = rule({
  id: 'child.age-pending-no-removal',
  principle: 4,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er4.72', 'er2.22'],
  when: all(
    is('profile.return.proposed', 'yes'),
    any(fact('person.ageToBeVerified'), fact('person.ageAssessed')),
  ),
  expect: all(
    not(fact('person.ageToBeVerified')),
    is('profile.status.identification', 'identified', 'declined-by-person', 'refused'),
  ),
});

/** A guardian for a child who has nobody to act. */
export const childGuardianAppointed = rule({
  id: 'child.guardian-appointed',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp4.30', 'er4.101', 'er4.109', 'er4.114', 'er4.116', 'er4.117', 'er4.118', 'er4.44'],
  when: all(fact('person.presumedChild'), fact('child.guardianOwed')),
  expect: is('profile.guardian.appointed', 'yes'),
});

/** A guardian for an accompanied child too. */
export const childGuardianForEveryChild = rule({
  id: 'child.guardian-for-every-child',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp4.30', 'gp4.32', 'gp4.33', 'er4.109'],
  when: all(fact('person.presumedChild'), not(fact('child.guardianOwed'))),
  expect: is('profile.guardian.appointed', 'yes'),
});

/** Guardian before any procedure. */
export const childGuardianBeforeProcedures = rule({
  id: 'child.guardian-before-procedures',
  principle: 4,
  effect: 'obstacle',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp4.30', 'er4.102', 'er4.114'],
  when: all(
    fact('person.presumedChild'),
    fact('child.guardianOwed'),
    answered('profile.procedures.startedOn'),
  ),
  expect: all(
    is('profile.guardian.appointed', 'yes'),
    notAfter(answer('profile.guardian.appointedOn'), answer('profile.procedures.startedOn')),
  ),
});

/** Guardian as soon as identified. */
export const childGuardianAtIdentification = rule({
  id: 'child.guardian-at-identification',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er4.110', 'er4.101'],
  when: all(
    fact('person.presumedChild'),
    fact('child.guardianOwed'),
    is('profile.status.identification', 'presumed', 'identified'),
    answered('profile.status.identificationDetails.on'),
  ),
  expect: all(
    is('profile.guardian.appointed', 'yes'),
    notAfter(answer('profile.guardian.appointedOn'), answer('profile.status.identificationDetails.on')),
  ),
});

/** A guardian with no part in the trafficking. */
export const childGuardianSuitable = rule({
  id: 'child.guardian-suitable',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er4.108', 'er4.114', 'gp4.59'],
  when: all(fact('person.presumedChild'), is('profile.guardian.appointed', 'yes')),
  expect: all(is('profile.guardian.involved', 'no'), is('profile.guardian.suitable', 'yes')),
});

/** Guardian through every stage: help now and later, and the return or, where none is proposed, settling here or elsewhere. */
export const childGuardianThroughout = rule({
  id: 'child.guardian-throughout',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp4.32', 'gp4.33', 'gp4.34', 'gp4.35', 'gp4.36', 'er4.109', 'er4.111'],
  when: all(fact('person.presumedChild'), is('profile.guardian.appointed', 'yes')),
  expect: all(
    is('bestInterests.safeguards.guardianCover', 'help-now'),
    is('bestInterests.safeguards.guardianCover', 'long-term-help'),
    any(
      all(
        is('bestInterests.safeguards.guardianCover', 'journey'),
        is('bestInterests.safeguards.guardianCover', 'after-return'),
      ),
      all(
        is('profile.return.proposed', 'no'),
        is('bestInterests.safeguards.guardianCover', 'settling-here', 'third-country'),
      ),
    ),
  ),
});

/** Guardian until 18 or final departure; with no end set, it goes on. */
export const childGuardianUntilMajority = rule({
  id: 'child.guardian-until-majority',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er4.105', 'er4.106'],
  when: all(fact('person.presumedChild'), is('profile.guardian.appointed', 'yes')),
  expect: any(
    not(answered('profile.guardian.until')),
    notAfter(value('person.eighteenthBirthday'), answer('profile.guardian.until')),
    is('profile.guardian.endReason', 'permanent-departure', 'replaced'),
  ),
});

/** The same guardian from start to end. */
export const childGuardianSamePerson = rule({
  id: 'child.guardian-same-person',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er4.112'],
  when: all(fact('person.presumedChild'), is('profile.guardian.appointed', 'yes')),
  expect: is('profile.guardian.sameThroughout', 'yes'),
});

/** A lawyer of the child's own, free of charge. */
export const childLegalRepresentative = rule({
  id: 'child.legal-representative',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er4.103', 'er4.104', 'er4.109', 'gp4.31'],
  when: all(fact('person.presumedChild'), answered('profile.procedures.startedOn')),
  expect: all(
    is('profile.lawyer.appointed', 'yes'),
    is('profile.lawyer.free', 'yes'),
    is('bestInterests.safeguards.lawyerTakesPart', 'yes'),
  ),
});

/** Legal aid before the first procedure. */
export const childLegalAidBeforeProcedures = rule({
  id: 'child.legal-aid-before-procedures',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp4.31'],
  when: all(fact('person.presumedChild'), answered('profile.procedures.startedOn')),
  expect: all(
    is('profile.lawyer.appointed', 'yes'),
    notAfter(answer('profile.lawyer.since'), answer('profile.procedures.startedOn')),
  ),
});
