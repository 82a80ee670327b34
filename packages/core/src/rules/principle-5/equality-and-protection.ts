import type { Condition } from '../../conditions/condition.ts';
import type { FactName } from '../../facts/facts.ts';
import { all, answer, any, every, fact, is, not, notAfter, on, some } from '../conditions.ts';
import { rule } from '../rule.ts';

/** The return makes no distinction by who the person is. */
export const harmNonDiscrimination = rule({
  id: 'harm.non-discrimination',
  principle: 5,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: [
    'gp5.30',
    'gp5.31',
    'gp5.32',
    'gp5.33',
    'gp5.34',
    'gp5.35',
    'gp5.36',
    'gp5.37',
    'gp5.38',
    'er5.102',
    'er5.103',
    'er2.92',
  ],
  when: is('profile.return.proposed', 'yes'),
  expect: is('profile.return.differentTreatment.any', 'no'),
});

/** Gender or other status brings no disadvantage before, during or after return. */
export const harmNoDisadvantage = rule({
  id: 'harm.no-disadvantage',
  principle: 5,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp5.39', 'gp5.40', 'gp5.41', 'er5.96'],
  // What is planned for another country, or for staying, says nothing of this return.
  when: all(is('profile.return.proposed', 'yes'), fact('plan.forThisReturn')),
  expect: all(
    is('plan.stages.decision.disadvantage', 'no'),
    is('plan.stages.preparation.disadvantage', 'no'),
    is('plan.stages.journey.disadvantage', 'no'),
    is('plan.stages.arrival.disadvantage', 'no'),
    is('plan.stages.followUp.disadvantage', 'no'),
  ),
});

/** No service or status is refused on a protected ground. */
export const harmNoDiscriminatoryRefusal = rule({
  id: 'harm.no-discriminatory-refusal',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er5.104'],
  when: some('plan.services[]', is('.refused', 'yes')),
  expect: not(fact('services.refusedOnProtectedGround')),
});

/** A danger seen in another state is reported there without delay. */
export const harmNotifyRiskAbroad = rule({
  id: 'harm.notify-risk-abroad',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er5.140'],
  when: is('profile.return.proposed', 'yes'),
  expect: any(
    is('riskAssessment.outcome.otherStateTold', 'yes'),
    not(any(fact('risk.reprisals'), fact('risk.retrafficking'))),
  ),
});

/** Protection from reprisals fits what this woman or man needs. */
export const harmProtectionFitsGender = rule({
  id: 'harm.protection-fits-gender',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er5.13', 'er5.107'],
  when: some('plan.safety[]', is('.risk', 'reprisals-person', 'reprisals-family', 'witness-retaliation')),
  expect: every(
    'plan.safety[]',
    any(not(is('.risk', 'reprisals-person', 'reprisals-family', 'witness-retaliation')), is('.fits', 'yes')),
  ),
});

/** Agreed or in place, and not known to change nothing. */
const protectedAgainst = (...risks: readonly string[]): Condition<string, FactName> =>
  some(
    'riskAssessment.measures[]',
    all(is('.risk', ...risks), is('.state', 'agreed', 'in-place'), is('.residual', 'lowered')),
  );

/** Protection is decided on the individual assessment. */
export const harmProtectionAfterAssessment = rule({
  id: 'harm.protection-after-assessment',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er5.133', 'er5.137', 'er5.143', 'er5.146'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    any(not(fact('risk.reprisalsAgainstPerson')), protectedAgainst('reprisals-person')),
    any(not(fact('risk.reprisalsAgainstFamily')), protectedAgainst('reprisals-family')),
    any(not(fact('risk.retrafficking')), protectedAgainst('retrafficking')),
  ),
});

/** Protection lasts as long as the threat. */
export const harmProtectionFollowsThreat = rule({
  id: 'harm.protection-follows-threat',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er5.137', 'er5.138'],
  when: some('plan.safety[]', is('.risk', 'reprisals-person', 'reprisals-family', 'witness-retaliation')),
  expect: every(
    'plan.safety[]',
    any(
      not(is('.risk', 'reprisals-person', 'reprisals-family', 'witness-retaliation')),
      is('.endsWhen', 'when-threat-gone', 'open'),
      all(is('.endsWhen', 'on-a-date'), notAfter(on, answer('.reviewOn'))),
    ),
  ),
});

/** Interviews are not repeated without need. */
export const harmSecondaryVictimisation = rule({
  id: 'harm.secondary-victimisation',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er5.141', 'er5.144'],
  when: is('profile.interviews.repeated', 'yes-needed', 'yes-not-needed'),
  expect: is('profile.interviews.repeated', 'yes-needed'),
});

/** EU: the person's protection needs in the proceedings are assessed and explained. */
export const harmIndividualProtectionAssessment = rule({
  id: 'harm.individual-protection-assessment',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er5.151', 'er5.152', 'er5.153', 'er5.145'],
  when: some(
    'profile.proceedings[]',
    all(is('.kind', 'criminal-against-traffickers'), is('.role', 'complainant', 'witness', 'civil-party')),
  ),
  expect: all(
    is('riskAssessment.needs.specificProtection.assessed', 'yes'),
    is('riskAssessment.needs.specificProtection.told', 'yes'),
    any(
      not(fact('person.presumedChild')),
      not(is('riskAssessment.needs.specificProtection.reasons', 'none')),
    ),
  ),
});

/** Safety and protection needs are considered as needs of their own. */
export const harmSafetyNeedsConsidered = rule({
  id: 'harm.safety-needs-considered',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er5.135'],
  when: is('profile.return.proposed', 'yes'),
  expect: any(
    is('plan.needs.safety.state', 'arranged', 'not-wanted'),
    // Where a danger from others is on record, help with safety is needed.
    all(
      is('plan.needs.safety.state', 'not-needed'),
      not(
        any(
          fact('risk.reprisals'),
          fact('risk.retrafficking'),
          fact('risk.authorities'),
          fact('risk.violenceAtHome'),
        ),
      ),
    ),
  ),
});
