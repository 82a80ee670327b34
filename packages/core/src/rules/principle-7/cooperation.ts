import {
  all,
  answer,
  answered,
  any,
  before,
  every,
  fact,
  is,
  not,
  notAfter,
  on,
  some,
} from '../conditions.ts';
import { rule } from '../rule.ts';

/** What a plan for staying holds, or one for another country, says nothing about this return. */
const planForThisReturn = fact('plan.forThisReturn');

/** The receiving state checks identity and issues the papers. */
export const cooperationReceivingState = rule({
  id: 'cooperation.receiving-state',
  principle: 7,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp7.01', 'gp7.02', 'gp7.03', 'gp7.06', 'gp7.07', 'gp7.08', 'er7.17', 'er7.39'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    planForThisReturn,
    is('plan.receivingState.identityCheck.state', 'done', 'not-needed'),
    is('plan.receivingState.personalDocuments.state', 'done', 'not-needed'),
    is('plan.receivingState.travelDocument.state', 'done', 'not-needed'),
    is('plan.receivingState.otherDocuments.state', 'done', 'not-needed'),
  ),
});

/** The receiving state helps to find out, before the return, what dangers there are. */
export const cooperationSafetyEnquiry = rule({
  id: 'cooperation.safety-enquiry',
  principle: 7,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp7.04', 'gp7.05', 'gp7.09', 'gp7.01', 'er7.08'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    planForThisReturn,
    is('plan.receivingState.riskAssessment.state', 'done'),
    notAfter(answer('plan.receivingState.riskAssessment.on'), on),
    notAfter(answer('plan.receivingState.riskAssessment.on'), answer('profile.return.date')),
    is('plan.receivingState.inclusionAssessment.state', 'done'),
    notAfter(answer('plan.receivingState.inclusionAssessment.on'), on),
    notAfter(answer('plan.receivingState.inclusionAssessment.on'), answer('profile.return.date')),
  ),
});

/** The authorities of a state that the person fears are not contacted. */
export const cooperationNoContactWhereFeared = rule({
  id: 'cooperation.no-contact-where-feared',
  principle: 7,
  effect: 'obstacle',
  target: 'procedure',
  liftable: 'never',
  basis: ['er1.57', 'er1.78', 'er7.49', 'er7.65', 'gp1.83'],
  when: is('profile.return.proposed', 'yes'),
  expect: any(not(fact('return.stateFeared')), not(fact('return.stateContacted'))),
});

/** The receiving state confirms nationality or residence and lets the person in. */
export const cooperationNationalityConfirmed = rule({
  id: 'cooperation.nationality-confirmed',
  principle: 7,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp7.02', 'gp7.03', 'gp1.14', 'er7.19', 'er7.40', 'er7.41'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    is('profile.return.documents.identityConfirmed', 'yes'),
    not(is('profile.return.practicalObstacles', 'not-readmitted', 'identity-unconfirmed')),
  ),
});

/** Each state has an office that answers for this return. */
export const cooperationContactsNamed = rule({
  id: 'cooperation.contacts-named',
  principle: 7,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp7.01', 'in.55', 'er7.02', 'er7.05', 'er7.21'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    planForThisReturn,
    answered('plan.coordination.leadHere'),
    answered('plan.coordination.stateBodyHere'),
    answered('plan.coordination.stateBodyThere'),
  ),
});

/** An organisation in the country of return is named and has agreed, and the person agrees that it knows. */
export const cooperationPartnerNamed = rule({
  id: 'cooperation.partner-named',
  principle: 7,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp7.13', 'gp7.14', 'gp7.17', 'gp7.18', 'gp7.19', 'er7.23', 'er7.37', 'er7.59'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    planForThisReturn,
    notAfter(answer('plan.coordination.leadThereAgreedOn'), on),
    fact('coordination.leadThereCovered'),
  ),
});

/** State bodies and civil society both take part in this return. */
export const cooperationCivilSociety = rule({
  id: 'cooperation.civil-society',
  principle: 7,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp7.13', 'gp7.14', 'gp7.15', 'gp7.16', 'gp7.20', 'gp7.21', 'gp7.22'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    planForThisReturn,
    some(
      'plan.actors[]',
      is(
        '.kind',
        'police',
        'prosecution-court',
        'labour-inspectorate',
        'social-services',
        'health-service',
        'immigration-border',
        'equality-body',
      ),
    ),
    some(
      'plan.actors[]',
      is(
        '.kind',
        'support-organisation',
        'trade-union',
        'employer-body',
        'womens-organisation',
        'childrens-organisation',
        'minority-organisation',
        'migrants-organisation',
        'community-faith',
      ),
    ),
  ),
});

/** Those who identify, those who care, and the migration and asylum authorities work together on this case. */
export const cooperationWithinState = rule({
  id: 'cooperation.within-state',
  principle: 7,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp7.10', 'gp7.11', 'gp7.12'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    planForThisReturn,
    is('plan.cooperation.identifyingAndCaringBodiesLinked', 'yes'),
    any(
      is('plan.cooperation.migrationAuthorityLinked', 'yes'),
      all(not(answered('plan.cooperation.migrationAuthorityLinked')), not(fact('stay.insecure'))),
    ),
    any(
      is('plan.cooperation.asylumAuthorityLinked', 'yes'),
      // While a claim is open, that authority is part of the case whatever is entered.
      all(
        not(answered('plan.cooperation.asylumAuthorityLinked')),
        is('profile.status.asylum.stage', 'none', 'decided', 'withdrawn'),
      ),
    ),
  ),
});

/** Both states work together at every stage of the return. */
export const cooperationEveryPhase = rule({
  id: 'cooperation.every-phase',
  principle: 7,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er7.38', 'er7.04', 'er7.08'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    planForThisReturn,
    notAfter(answer('plan.stages.decision.contactOn'), on),
    notAfter(answer('plan.stages.preparation.contactOn'), on),
    notAfter(answer('plan.stages.journey.contactOn'), on),
    notAfter(answer('plan.stages.arrival.contactOn'), on),
    notAfter(answer('plan.stages.followUp.contactOn'), on),
  ),
});

/** Personal data are verified without undue delay. */
export const cooperationVerificationNoDelay = rule({
  id: 'cooperation.verification-no-delay',
  principle: 7,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er7.49', 'er7.54', 'er7.18'],
  when: all(
    is('profile.return.proposed', 'yes'),
    is('plan.receivingState.identityCheck.state', 'requested', 'done', 'refused'),
  ),
  expect: any(
    is('plan.receivingState.identityCheck.state', 'done'),
    all(
      is('plan.receivingState.identityCheck.state', 'requested'),
      is('profile.return.documents.delayUndue', 'no'),
    ),
  ),
});

/** Police and support organisations identify, inform and protect together. */
export const cooperationPoliceAndNgo = rule({
  id: 'cooperation.police-and-ngo',
  principle: 7,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er7.46', 'er7.47', 'er7.48', 'er7.24', 'er7.25', 'er7.26'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    planForThisReturn,
    is('plan.cooperation.ngoInIdentification', 'yes'),
    is('plan.cooperation.ngoInInformation', 'yes'),
    is('plan.cooperation.ngoInProtection', 'yes'),
  ),
});

/** The services there have confirmed the hand-over before the journey. */
export const cooperationHandover = rule({
  id: 'cooperation.handover',
  principle: 7,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['er7.55', 'er7.56', 'er7.63', 'er7.64', 'er7.59'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    planForThisReturn,
    notAfter(answer('plan.coordination.handoverAcknowledgedOn'), on),
    before(answer('plan.coordination.handoverAcknowledgedOn'), answer('profile.return.date')),
  ),
});

/** Each task of the return has one lead in a country. */
export const cooperationRoles = rule({
  id: 'cooperation.roles',
  principle: 7,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['er7.11', 'er7.24', 'er7.63', 'er7.10', 'er7.06'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(planForThisReturn, fact('plan.everyTaskHasOneLead')),
});

/** Transit states are brought in where the journey needs it. */
export const cooperationTransitStates = rule({
  id: 'cooperation.transit-states',
  principle: 7,
  effect: 'safeguard',
  target: 'departure',
  liftable: 'not-needed',
  basis: ['er7.44'],
  when: all(is('profile.return.proposed', 'yes'), is('plan.travel.hasTransit', 'yes')),
  expect: all(
    // A list without a row says nothing of the states on the way.
    answered('plan.travel.transit[]'),
    every('plan.travel.transit[]', is('.authorityInformed', 'not-needed', 'informed')),
  ),
});

/** Reception and care for a child who is alone are checked with UNICEF or others beforehand. */
export const cooperationChildReception = rule({
  id: 'cooperation.child-reception',
  principle: 7,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er7.68', 'er7.69', 'er7.70'],
  when: all(
    is('profile.return.proposed', 'yes'),
    fact('person.presumedChild'),
    is('profile.person.accompaniment', 'alone', 'with-other-adult'),
  ),
  expect: all(
    planForThisReturn,
    is('plan.cooperation.childReception.askedOf', 'unicef', 'other-international', 'ngo'),
    is('plan.cooperation.childReception.receptionFound', 'yes'),
    is('plan.cooperation.childReception.careFound', 'yes'),
  ),
});

/** Where the mission takes part, somebody there attends to this person’s needs. */
export const cooperationMissionContact = rule({
  id: 'cooperation.mission-contact',
  principle: 7,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er7.65', 'er7.66', 'er7.49'],
  when: all(is('profile.return.proposed', 'yes'), some('plan.actors[]', is('.kind', 'embassy-consulate'))),
  expect: all(
    planForThisReturn,
    is('plan.cooperation.missionContact.named', 'yes'),
    any(
      is('plan.cooperation.missionContact.toldOfNeeds', 'yes'),
      // Who does not agree to it has nothing told.
      not(answered('plan.cooperation.missionContact.toldOfNeeds')),
    ),
  ),
});
