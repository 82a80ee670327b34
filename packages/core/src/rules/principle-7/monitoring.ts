import {
  all,
  answer,
  answered,
  any,
  atLeast,
  every,
  fact,
  is,
  not,
  notAfter,
  number,
  on,
  some,
  value,
} from '../conditions.ts';
import { rule } from '../rule.ts';

/** That nobody follows up although the person agrees is a finding of its own, `monitoring.returning-state`. */
const followedUp = all(fact('monitoring.consentInForce'), is('plan.monitoring.planned', 'yes'));

/** Monitoring takes place only with free consent, and help does not depend on it. */
export const monitoringConsent = rule({
  id: 'monitoring.consent',
  principle: 7,
  effect: 'obstacle',
  target: 'monitoring',
  liftable: 'never',
  basis: ['gp7.27', 'gp7.36'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    any(
      // Where nobody is followed up there is nothing to agree to: a refusal is never held against the person.
      is('plan.monitoring.planned', 'no'),
      all(fact('monitoring.consentInForce'), is('plan.monitoring.helpIndependent', 'yes')),
    ),
    fact('monitoring.contactsAgreed'),
  ),
});

/** Monitoring reports come in when they are due. */
export const monitoringOnSchedule = rule({
  id: 'monitoring.on-schedule',
  principle: 7,
  effect: 'safeguard',
  target: 'monitoring',
  liftable: 'not-needed',
  basis: ['er7.82', 'er7.83'],
  when: all(fact('monitoring.consentInForce'), fact('return.carriedOut')),
  expect: not(atLeast(value('monitoring.overdueReports'), number(1))),
});

/** Monitoring runs for at least a year. */
export const monitoringYear = rule({
  id: 'monitoring.year',
  principle: 7,
  effect: 'safeguard',
  target: 'monitoring',
  liftable: 'not-needed',
  basis: ['gp7.34', 'gp7.35', 'er7.84'],
  when: followedUp,
  expect: any(
    notAfter(value('monitoring.yearDay'), answer('plan.monitoring.until')),
    is('plan.monitoring.earlierEndReason', 'person-wishes', 'not-safe'),
  ),
});

/** A child is followed until majority. */
export const monitoringChild = rule({
  id: 'monitoring.child',
  principle: 7,
  effect: 'safeguard',
  target: 'monitoring',
  liftable: 'not-needed',
  basis: ['er7.74', 'er7.75', 'er7.76', 'er7.77'],
  when: all(followedUp, fact('person.presumedChild')),
  expect: all(
    notAfter(value('person.majorityDay'), answer('plan.monitoring.until')),
    is('plan.child.monitoringAuthority.agreed', 'yes'),
  ),
});

/** A placed child’s treatment and circumstances are reviewed at intervals; owed whether or not there is monitoring. */
export const monitoringChildReview = rule({
  id: 'monitoring.child-review',
  principle: 7,
  effect: 'safeguard',
  target: 'monitoring',
  liftable: 'not-needed',
  basis: ['er7.72', 'er7.73', 'er7.75'],
  when: all(fact('person.presumedChild'), is('plan.family.livesWith', 'foster-family', 'care-home')),
  expect: all(
    notAfter(on, answer('plan.child.placementReview.nextDueOn')),
    is('plan.child.placementReview.looksAtTreatment', 'yes'),
    is('plan.child.placementReview.looksAtCircumstances', 'yes'),
  ),
});

/**
 * Each visit to a child looks at treatment, reintegration and danger of being trafficked again.
 *
 * What a visit found is acted on also after a consent has ended.
 */
export const monitoringChildVisitContent = rule({
  id: 'monitoring.child-visit-content',
  principle: 7,
  effect: 'safeguard',
  target: 'monitoring',
  liftable: 'not-needed',
  basis: ['er7.73', 'er7.78', 'er7.79', 'er7.80'],
  when: all(
    fact('person.presumedChild'),
    fact('return.carriedOut'),
    some('monitoring.reports[]', is('.contact.outcome', 'met')),
  ),
  expect: every(
    'monitoring.reports[]',
    any(
      not(is('.contact.outcome', 'met')),
      // Whether such a contact may go on at all is for `monitoring.consent`.
      is('.contact.agreedNow', 'no'),
      all(
        is('.child.treatedWell', 'yes'),
        is('.child.settled', 'yes'),
        is('.child.placement', 'same-and-right', 'moved'),
        is('.safety.signsOfRetrafficking', 'none'),
      ),
      all(
        is('.child.treatedWell', 'yes', 'no'),
        is('.child.settled', 'yes', 'no'),
        answered('.child.placement'),
        answered('.safety.signsOfRetrafficking'),
        is('.next.changes', 'risk-assessment'),
        is('.next.changes', 'best-interests'),
      ),
    ),
  ),
});

/** Monitoring is discreet and leaves rights and privacy alone. */
export const monitoringNonIntrusive = rule({
  id: 'monitoring.non-intrusive',
  principle: 7,
  effect: 'safeguard',
  target: 'monitoring',
  liftable: 'not-needed',
  basis: ['gp7.31', 'gp7.32', 'gp7.33', 'gp1.83'],
  when: followedUp,
  expect: all(
    answered('plan.monitoring.safeWay'),
    any(
      not(fact('return.carriedOut')),
      every(
        'monitoring.reports[]',
        any(
          is('.contact.outcome', 'person-said-no', 'not-reached', 'not-tried-unsafe'),
          all(is('.contact.asAgreed', 'yes'), is('.contact.trouble', 'no')),
        ),
      ),
    ),
  ),
});

/** A support organisation carries out or shares the monitoring. */
export const monitoringWithSupportAgency = rule({
  id: 'monitoring.with-support-agency',
  principle: 7,
  effect: 'safeguard',
  target: 'monitoring',
  liftable: 'not-needed',
  basis: ['gp7.37', 'er7.90'],
  when: followedUp,
  expect: is('plan.monitoring.by', 'support-organisation', 'support-and-state', 'international-organisation'),
});

/** The returning state follows the journey and what comes after. */
export const monitoringReturningState = rule({
  id: 'monitoring.returning-state',
  principle: 7,
  effect: 'safeguard',
  target: 'monitoring',
  liftable: 'not-needed',
  basis: ['gp7.28', 'gp1.44', 'gp1.45', 'er7.33'],
  when: fact('monitoring.consentInForce'),
  expect: all(is('plan.monitoring.planned', 'yes'), answered('plan.monitoring.bodyHere')),
});

/** The receiving state monitors too, with its eye on safety. */
export const monitoringReceivingState = rule({
  id: 'monitoring.receiving-state',
  principle: 7,
  effect: 'safeguard',
  target: 'monitoring',
  liftable: 'not-needed',
  basis: ['gp7.29', 'gp7.30'],
  when: followedUp,
  expect: all(answered('plan.monitoring.bodyThere'), is('plan.monitoring.thereSafetyOnly', 'yes')),
});

/** The returning state supports the monitoring that is done there. */
export const monitoringReturningStateSupport = rule({
  id: 'monitoring.returning-state-support',
  principle: 7,
  effect: 'safeguard',
  target: 'monitoring',
  liftable: 'not-needed',
  basis: ['er5.179'],
  when: all(followedUp, answered('plan.monitoring.bodyThere')),
  expect: is(
    'plan.monitoring.supportByReturningState',
    'money',
    'contact-person',
    'training',
    'return-if-unsafe',
  ),
});

/** A danger found in monitoring is acted on, also after a consent has ended. */
export const monitoringConcernActedOn = rule({
  id: 'monitoring.concern-acted-on',
  principle: 7,
  effect: 'safeguard',
  target: 'monitoring',
  liftable: 'not-needed',
  basis: ['gp1.46', 'gp7.30'],
  when: fact('monitoring.alarm'),
  expect: fact('monitoring.alarmsActedOn'),
});

/** Reports look at rights, taking part and living standard. */
export const monitoringOutcomes = rule({
  id: 'monitoring.outcomes',
  principle: 7,
  effect: 'safeguard',
  target: 'monitoring',
  liftable: 'not-needed',
  basis: ['er5.213', 'er5.214', 'er5.215', 'er5.195'],
  when: all(
    fact('monitoring.consentInForce'),
    fact('return.carriedOut'),
    some(
      'monitoring.reports[]',
      all(is('.contact.outcome', 'met', 'spoke'), is('.contact.agreedNow', 'yes')),
    ),
  ),
  expect: every(
    'monitoring.reports[]',
    any(
      not(is('.contact.outcome', 'met', 'spoke')),
      is('.contact.agreedNow', 'no'),
      all(
        is('.life.takesPart.economic', 'as-others-do', 'less', 'hardly'),
        is('.life.takesPart.social', 'as-others-do', 'less', 'hardly'),
        is('.life.durability.livingStandard', 'reached', 'partly', 'not-reached', 'not-wanted'),
        is('.life.durability.remediesAndJustice', 'reached', 'partly', 'not-reached', 'not-wanted'),
        is('.life.durability.documents', 'reached', 'partly', 'not-reached', 'not-wanted'),
        any(not(is('.life.durability.livingStandard', 'not-reached')), is('.next.changes', 'plan')),
      ),
    ),
  ),
});
