import { all, answer, answered, any, before, fact, is, not, notAfter, on } from '../conditions.ts';
import { rule } from '../rule.ts';

/** What a plan for staying holds, or one for another country, says nothing about this return. */
const planForThisReturn = fact('plan.forThisReturn');

/** Gone through with the person by now, and before the journey: what is asked then is worth nothing without its day. */
const checked = all(
  notAfter(answer('plan.departure.checkedOn'), on),
  notAfter(answer('plan.departure.checkedOn'), answer('profile.return.date')),
);

/** Forced return: each danger that stands has a measure that works already. */
export const departureRisksInPlace = rule({
  id: 'departure.risks-in-place',
  principle: 1,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['gp1.29', 'gp1.35', 'gp1.39', 'gp1.31'],
  when: all(is('profile.return.proposed', 'yes'), fact('return.treatedAsForced')),
  expect: all(
    planForThisReturn,
    fact('risk.everyStandingHasMeasureInPlace'),
    not(fact('plan.protectionOutstanding')),
  ),
});

/** Voluntary return: each danger that stands has a measure agreed, with an owner and a date. */
export const departureRisksAgreed = rule({
  id: 'departure.risks-agreed',
  principle: 1,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['gp1.39', 'er1.179'],
  when: all(is('profile.return.proposed', 'yes'), not(fact('return.treatedAsForced'))),
  expect: all(planForThisReturn, fact('risk.everyStandingHasMeasureAgreed')),
});

/** No danger is left unknown, and nothing new has come up. */
export const departureRisksKnown = rule({
  id: 'departure.risks-known',
  principle: 1,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['gp1.25', 'gp1.38', 'gp1.56', 'er1.178', 'er1.179', 'er1.180'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(planForThisReturn, checked, fact('risk.everyKnown'), is('plan.departure.newDangers', 'no')),
});

/** A return that is not forced: the person still wants to go. */
export const departurePersonStillWants = rule({
  id: 'departure.person-still-wants',
  principle: 1,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['gp1.17', 'gp1.18', 'er1.30'],
  when: all(is('profile.return.proposed', 'yes'), is('profile.return.kind', 'voluntary', 'assisted')),
  expect: all(
    planForThisReturn,
    checked,
    is('plan.departure.personStillWants', 'yes'),
    // An agreement that was taken back is not made good by an older answer.
    is('profile.return.consent.state', 'yes'),
    not(is('profile.return.wishNow', 'stay', 'third-country')),
  ),
});

/** The person is fit to travel on that day. */
export const departureFitToTravel = rule({
  id: 'departure.fit-to-travel',
  principle: 1,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['gp1.43', 'er1.55', 'gp1.77'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    planForThisReturn,
    is('plan.departure.fitNow', 'yes'),
    is('riskAssessment.health.fitToTravel', 'yes', 'with-conditions'),
    checked,
  ),
});

/** The papers for the journey are in hand and valid on the day. */
export const departurePapersSecured = rule({
  id: 'departure.papers-secured',
  principle: 7,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['gp7.07', 'gp7.06', 'er7.41', 'gp1.43'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    planForThisReturn,
    is('plan.travel.papersReady', 'yes'),
    is('plan.receivingState.travelDocument.state', 'done', 'not-needed'),
    is('plan.receivingState.personalDocuments.state', 'done', 'not-needed'),
    notAfter(answer('profile.return.date'), answer('plan.travel.papersValidUntil')),
  ),
});

/** No paper or database marks the person. */
export const departurePapersUnmarked = rule({
  id: 'departure.papers-unmarked',
  principle: 1,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['er1.250', 'er1.251', 'er1.252', 'er1.253', 'er1.218', 'gp1.83'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    planForThisReturn,
    is('plan.travel.documents.showTrafficking', 'no'),
    is('plan.travel.documents.showReturnReason', 'no'),
    is('plan.travel.databaseRecordThatCanHarm', 'no'),
  ),
});

/** A place to stay is confirmed, and the traffickers do not know it. */
export const departureSafePlace = rule({
  id: 'departure.safe-place',
  principle: 1,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['gp1.25', 'gp1.43', 'er1.49', 'er5.111', 'er5.112'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    planForThisReturn,
    answered('plan.arrival.safePlace'),
    notAfter(answer('plan.arrival.safePlaceConfirmedOn'), on),
    notAfter(answer('plan.arrival.safePlaceConfirmedOn'), answer('profile.return.date')),
    is('plan.arrival.placeKnownToTraffickers', 'no'),
  ),
});

/** Somebody trusted meets the person on arrival. */
export const departureMetBy = rule({
  id: 'departure.met-by',
  principle: 1,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['er1.203', 'er1.204', 'er5.113', 'er7.12'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    planForThisReturn,
    any(answered('plan.arrival.metBy'), is('riskAssessment.journey.metOnArrivalWished', 'no')),
  ),
});

/**
 * Somebody comes along, unless the person wants to travel alone; a nurse or doctor where health calls for one.
 *
 * Whether the person is afraid changes nothing here: nobody but the person can do without.
 */
export const departureEscort = rule({
  id: 'departure.escort',
  principle: 1,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['er1.202', 'er1.204', 'er1.198', 'er7.15'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    planForThisReturn,
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
    // A wish to travel alone says nothing of what health calls for.
    any(not(fact('journey.medicalEscortNeeded')), is('plan.travel.escort', 'medical')),
  ),
});

/** The receiving organisation and the contact with it are agreed within consent. */
export const departureReceivingOrganisation = rule({
  id: 'departure.receiving-organisation',
  principle: 7,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['gp7.13', 'gp1.43', 'er7.13', 'er7.16', 'er7.64'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(planForThisReturn, fact('coordination.leadThereAgreed'), fact('coordination.leadThereCovered')),
});

/** Medicines and treatment papers travel with the person. */
export const departureMedicines = rule({
  id: 'departure.medicines',
  principle: 1,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['gp1.27', 'gp1.43', 'er1.55'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    planForThisReturn,
    any(
      is('plan.travel.medicines', 'packed'),
      // Where the assessment found that medicines are needed, nobody can do without them later.
      all(is('plan.travel.medicines', 'none-needed'), not(fact('journey.medicinesNeeded'))),
    ),
  ),
});

/** The person travels with belongings, money, a safe telephone and contacts. */
export const departureBelongings = rule({
  id: 'departure.belongings',
  principle: 1,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['er1.213', 'er5.113', 'er7.61'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    planForThisReturn,
    is('plan.travel.belongings', 'own-belongings'),
    is('plan.travel.belongings', 'money'),
    is('plan.travel.belongings', 'safe-phone'),
    is('plan.travel.belongings', 'contact-list'),
  ),
});

/** The journey is run with dignity and shows nobody what happened. */
export const departureConduct = rule({
  id: 'departure.conduct',
  principle: 1,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['gp1.25', 'gp1.27', 'gp1.81', 'gp1.82', 'gp1.83', 'er1.217', 'er1.218'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    planForThisReturn,
    is('plan.travel.conduct.restraintsPlanned', 'no'),
    is('plan.travel.identifiesAsTrafficked', 'no'),
  ),
});

/** The first days are provided for: shelter, food, health, contact, money. */
export const departureFirstDays = rule({
  id: 'departure.first-days',
  principle: 7,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['er7.61', 'er5.113', 'er7.13'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    planForThisReturn,
    is('plan.arrival.firstDays', 'shelter'),
    is('plan.arrival.firstDays', 'food'),
    is('plan.arrival.firstDays', 'health-care'),
    is('plan.arrival.firstDays', 'safe-contact'),
    is('plan.arrival.firstDays', 'money'),
  ),
});

/** If police see the person on arrival, a support person is there. */
export const departurePoliceOnArrival = rule({
  id: 'departure.police-on-arrival',
  principle: 1,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['er5.114', 'gp1.25', 'gp1.86'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    planForThisReturn,
    any(is('plan.arrival.policeExpected', 'no'), answered('plan.arrival.policeSupport')),
  ),
});

/** The person knows the journey, what could go wrong and what is done about it. */
export const departurePersonTold = rule({
  id: 'departure.person-told',
  principle: 1,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['gp1.84', 'er1.42', 'er1.182'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    planForThisReturn,
    is('plan.travel.briefed.course', 'yes'),
    is('plan.travel.briefed.difficulties', 'yes'),
    is('plan.travel.briefed.safetyArrangements', 'yes'),
    is('plan.informed.measuresTaken', 'yes'),
  ),
});

/** A child: never alone on the way, and the carer there still stands. */
export const departureChildCarer = rule({
  id: 'departure.child-carer',
  principle: 4,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['gp4.62', 'gp4.63', 'gp4.66', 'er4.152'],
  when: all(is('profile.return.proposed', 'yes'), fact('person.presumedChildOnReturn')),
  expect: all(
    planForThisReturn,
    is('plan.child.careOnEveryLeg', 'yes'),
    is('plan.child.travelsWith', 'parent', 'guardian', 'carer', 'professional-escort'),
    answered('plan.child.handover'),
    is('plan.child.careStillStands', 'yes'),
  ),
});

/** A child: custody there was settled with the authority, in a document, before the journey. */
export const departureChildCustody = rule({
  id: 'departure.child-custody',
  principle: 4,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['gp4.64', 'gp4.65', 'er4.146', 'er4.147'],
  when: all(is('profile.return.proposed', 'yes'), fact('person.presumedChildOnReturn')),
  expect: all(
    planForThisReturn,
    is('plan.child.authorityThereAgreed', 'yes'),
    notAfter(answer('plan.child.authorityThereAgreedOn'), on),
    before(answer('plan.child.authorityThereAgreedOn'), answer('profile.return.date')),
    is('plan.child.custodyDocument', 'yes'),
  ),
});
