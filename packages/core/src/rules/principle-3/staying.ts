import { all, answer, answered, any, fact, is, not, notAfter, some } from '../conditions.ts';
import { rule } from '../rule.ts';

/**
 * A removal comes only after it was examined whether it would send the person into danger.
 *
 * Whether each danger was examined is a rule of Principle 1; here it is the decision, and the protection there.
 */
export const protectionRefoulementExamined = rule({
  id: 'protection.refoulement-examined',
  principle: 3,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er3.59', 'er3.60', 'er3.62', 'er3.63', 'er3.64', 'er3.71', 'er3.126'],
  when: all(is('profile.return.proposed', 'yes'), fact('return.treatedAsForced')),
  expect: all(
    any(
      // With a day to travel set, the removal is under way, decision or none.
      all(is('profile.return.decision.status', 'none', 'withdrawn'), not(fact('return.dateSet'))),
      is('profile.return.decision.individuallyExamined', 'yes'),
    ),
    any(
      not(fact('risk.refoulementSign')),
      all(
        answered('riskAssessment.authorities.ableToProtect'),
        answered('riskAssessment.authorities.willingToProtect'),
      ),
    ),
  ),
});

/** Where a return is excluded, temporary and permanent ways to stay are looked at. */
export const protectionAlternativesConsidered = rule({
  id: 'protection.alternatives-considered',
  principle: 3,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: [
    'gp3.01',
    'gp3.02',
    'gp3.03',
    'gp3.04',
    'gp3.05',
    'gp3.06',
    'gp3.08',
    'gp3.09',
    'er3.01',
    'er3.02',
    'er3.03',
    'er3.04',
  ],
  // A permit is no secure stay while a return is proposed.
  when: any(
    fact('stay.insecure'),
    all(is('profile.return.proposed', 'yes'), not(is('profile.status.migration', 'citizen'))),
  ),
  expect: any(
    not(fact('protection.returnExcluded')),
    all(fact('alternatives.temporaryConsidered'), fact('alternatives.permanentConsidered')),
  ),
});

/** A way to stay is not refused for what may be no condition of it. */
export const protectionNoWrongCondition = rule({
  id: 'protection.no-wrong-condition',
  principle: 3,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: [
    'er3.11',
    'er3.16',
    'er3.17',
    'er3.18',
    'er3.21',
    'er3.22',
    'er3.24',
    'er3.44',
    'er3.45',
    'er3.83',
    'er2.33',
    'er2.56',
  ],
  when: some('profile.alternatives[]', is('.result', 'refused')),
  expect: not(fact('alternatives.refusedForWrongReason')),
});

/** The permit for those who co-operate comes by the last day of the reflection period; what became of it later is apart. */
export const protectionPermitByEndOfReflection = rule({
  id: 'protection.permit-by-end-of-reflection',
  principle: 3,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er3.36'],
  when: all(
    fact('reflection.used'),
    fact('person.thirdCountryNational'),
    is('profile.status.cooperation.intention', 'yes'),
    is('profile.status.cooperation.tiesCut', 'yes'),
    is('profile.status.cooperation.stayUseful', 'yes'),
  ),
  expect: some(
    'profile.status.permits[]',
    all(is('.kind', 'co-operation'), notAfter(answer('.from'), answer('profile.status.reflection.until'))),
  ),
});

/** Whoever stays with permission may work, or has had it looked at, and knows how to get permission to. */
export const protectionWorkInformation = rule({
  id: 'protection.work-information',
  principle: 3,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er3.26', 'er3.27'],
  when: all(fact('person.trafficked'), fact('stay.underPermission'), not(fact('person.presumedChild'))),
  expect: all(fact('work.considered'), is('profile.status.workInformationGiven', 'yes')),
});
