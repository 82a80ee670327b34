import { all, answered, any, fact, is, not } from '../conditions.ts';
import { rule } from '../rule.ts';

/** What a plan for staying holds, or one for another country, says nothing about this return. */
const planForThisReturn = fact('plan.forThisReturn');

/** Somebody travels along and somebody is there. */
export const conductAccompaniedMet = rule({
  id: 'conduct.accompanied-met',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er1.201', 'er1.202', 'er1.203', 'er1.204'],
  when: is('profile.return.proposed', 'yes'),
  expect: any(
    not(
      any(
        fact('risk.reprisals'),
        is(
          'riskAssessment.journey.afraid',
          'of-travelling',
          'of-being-found',
          'of-arrival',
          'of-officials',
          'other',
        ),
      ),
    ),
    all(
      any(
        fact('journey.escortNotWanted'),
        is(
          'plan.travel.escort',
          'support-person',
          'family',
          'organisation-staff',
          'medical',
          'plain-clothes-official',
        ),
      ),
      any(is('riskAssessment.journey.metOnArrivalWished', 'no'), answered('plan.arrival.metBy')),
    ),
  ),
});

/** The safer means of travel. */
export const conductSaferTransport = rule({
  id: 'conduct.safer-transport',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er1.205'],
  when: fact('journey.saferMeansExist'),
  expect: is('plan.travel.saferMeansChosen', 'yes'),
});

/** Nothing on the way gives the person away. */
export const conductPrivacyInTransit = rule({
  id: 'conduct.privacy-in-transit',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp1.83', 'er1.218', 'er1.219', 'in.54'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(planForThisReturn, is('plan.travel.identifiesAsTrafficked', 'no')),
});

/** The person knows how the journey will go. */
export const conductJourneyExplained = rule({
  id: 'conduct.journey-explained',
  principle: 1,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['gp1.84', 'er1.42', 'er1.215', 'er1.216'],
  when: is('profile.return.proposed', 'yes'),
  expect: is('riskAssessment.journey.explained', 'yes'),
});

/** Well enough to travel, with the medical company that is needed. */
export const conductFitToTravel = rule({
  id: 'conduct.fit-to-travel',
  principle: 1,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['gp1.25', 'gp1.43', 'er1.33', 'er1.55', 'er1.198'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    is('riskAssessment.health.fitToTravel', 'yes', 'with-conditions'),
    any(not(fact('journey.medicalEscortNeeded')), is('plan.travel.escort', 'medical')),
  ),
});

/** No force and no locking up on the way. */
export const conductRightsAndDignity = rule({
  id: 'conduct.rights-and-dignity',
  principle: 1,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['gp1.27', 'gp1.81', 'gp1.82', 'er1.51', 'er1.217', 'in.54'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(planForThisReturn, is('plan.travel.conduct.restraintsPlanned', 'no')),
});

/** The authorities there are told no more than the person agreed to. */
export const privacyToldOnlyWhatAgreed = rule({
  id: 'privacy.told-only-what-agreed',
  principle: 1,
  effect: 'obstacle',
  target: 'disclosure',
  liftable: 'not-needed',
  basis: ['gp1.83', 'er1.78', 'er1.219', 'er1.223', 'er1.228', 'er1.247', 'er1.248', 'er1.249'],
  when: all(
    is('profile.return.proposed', 'yes'),
    is('riskAssessment.assessment.authoritiesReceivingTookPart', 'yes', 'no'),
  ),
  expect: is('riskAssessment.assessment.receivingToldOnly', 'yes'),
});

/** Legal support here and there. */
export const supportLegalBothStates = rule({
  id: 'support.legal-both-states',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp1.85', 'er1.145'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    is('profile.lawyer.appointed', 'yes', 'not-wanted'),
    is('riskAssessment.services.legal.accessible.now', 'yes'),
  ),
});

/** No mark in papers, and in no database that can harm. */
export const privacyNoMarkInDocuments = rule({
  id: 'privacy.no-mark-in-documents',
  principle: 1,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp1.83', 'er1.219', 'er1.250', 'er1.251', 'er1.252', 'er1.253', 'er1.254'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    planForThisReturn,
    is('plan.travel.documents.showTrafficking', 'no'),
    is('plan.travel.documents.showReturnReason', 'no'),
    is('plan.travel.databaseRecordThatCanHarm', 'no'),
  ),
});

/** That the person was trafficked is told to the other state only with their explicit agreement to exactly that. */
export const privacyStatusDisclosure = rule({
  id: 'privacy.status-disclosure',
  principle: 1,
  effect: 'obstacle',
  target: 'disclosure',
  liftable: 'not-needed',
  basis: ['gp1.83', 'er1.78', 'er1.219', 'er1.247', 'er1.248', 'er1.249'],
  when: any(
    is('riskAssessment.outcome.statusToldThere', 'planned', 'told'),
    // A request for papers can tell it too.
    fact('status.revealedThere'),
  ),
  expect: fact('status.agreed'),
});

/** Witnesses are protected from retaliation by both states. */
export const witnessProtected = rule({
  id: 'witness.protected',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp1.86', 'gp1.87', 'gp2.52', 'er1.124'],
  when: is('profile.return.proposed', 'yes'),
  expect: any(not(fact('witness.any')), fact('witness.protectionArranged')),
});
