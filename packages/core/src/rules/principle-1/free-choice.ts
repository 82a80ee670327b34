import { all, answer, any, fact, is, not, notAfter, on } from '../conditions.ts';
import { rule } from '../rule.ts';

/** The choice to return was informed. */
export const voluntaryInformed = rule({
  id: 'voluntary.informed',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: [
    'gp1.18',
    'gp1.19',
    'gp1.20',
    'gp1.21',
    'gp2.38',
    'er1.15',
    'er1.16',
    'er1.17',
    'er1.18',
    'er1.19',
    'er1.22',
    'er1.24',
  ],
  when: all(is('profile.return.proposed', 'yes'), is('profile.return.kind', 'voluntary', 'assisted')),
  expect: fact('return.choiceInformed'),
});

/** No pressure to go, none to stay. */
export const voluntaryUncoerced = rule({
  id: 'voluntary.uncoerced',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp1.17', 'gp1.22', 'gp1.23', 'er1.15', 'er1.30'],
  when: all(is('profile.return.proposed', 'yes'), is('profile.return.kind', 'voluntary', 'assisted')),
  expect: all(
    is('profile.return.consent.state', 'yes'),
    is('profile.return.voluntary.pressureToGo', 'no'),
    is('profile.return.voluntary.pressureToStay', 'no'),
  ),
});

/** Voluntary return was offered first. */
export const voluntaryOfferedFirst = rule({
  id: 'voluntary.offered-first',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp1.16', 'er1.25', 'er1.26', 'er1.27', 'er1.28', 'er1.49', 'in.42'],
  when: all(is('profile.return.proposed', 'yes'), fact('return.treatedAsForced')),
  expect: is('profile.return.voluntary.offered', 'yes', 'refused-by-person'),
});

/** Time was given to leave of one's own accord. */
export const voluntaryTimeToLeave = rule({
  id: 'voluntary.time-to-leave',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er1.28', 'er1.29'],
  when: all(fact('decision.taken'), fact('return.treatedAsForced')),
  expect: is('profile.return.decision.departurePeriod', 'given', 'refused-with-reasons'),
});

/** Counselling before return was offered. */
export const voluntaryCounsellingOffered = rule({
  id: 'voluntary.counselling-offered',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er1.23', 'er1.24', 'er1.40', 'er1.41', 'er1.42'],
  when: is('profile.return.proposed', 'yes'),
  expect: is('profile.return.counsellingOffered', 'yes'),
});

/** Child and guardian were both informed and consulted. */
export const voluntaryChildAndGuardian = rule({
  id: 'voluntary.child-and-guardian',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er1.20', 'er1.21'],
  when: all(
    is('profile.return.proposed', 'yes'),
    is('profile.return.kind', 'voluntary', 'assisted'),
    fact('person.presumedChild'),
  ),
  expect: all(
    is('profile.return.voluntary.childConsulted', 'yes'),
    is('profile.return.voluntary.guardianConsulted', 'yes'),
  ),
});

/** A chosen return to danger: named, and no ground to hold the person. */
export const voluntaryStillSafe = rule({
  id: 'voluntary.still-safe',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp1.01', 'gp1.05', 'er1.32', 'er1.181'],
  when: all(is('profile.return.proposed', 'yes'), is('profile.return.kind', 'voluntary', 'assisted')),
  expect: all(
    any(not(fact('risk.anyStands')), is('riskAssessment.personsView.toldOfRisks', 'yes')),
    not(is('profile.return.keptGround', 'own-safety')),
  ),
});

/** Keeping a person from leaving must be justified. */
export const leaveRestrictionJustified = rule({
  id: 'leave.restriction-justified',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: [
    'gp1.01',
    'gp1.05',
    'gp1.06',
    'gp1.07',
    'gp1.08',
    'gp1.09',
    'gp1.10',
    'gp1.11',
    'gp1.12',
    'gp1.13',
    'er1.01',
    'er1.02',
    'er1.03',
    'er1.05',
    'er1.08',
    'er1.09',
    'er1.10',
    'er1.11',
    'er1.12',
  ],
  when: all(
    is('profile.return.wishNow', 'return'),
    is('profile.return.keptFromLeaving', 'authority', 'shelter', 'papers', 'other'),
  ),
  expect: all(
    is('profile.return.keptJustified', 'lawful'),
    is('profile.return.keptJustified', 'necessary'),
    is('profile.return.keptJustified', 'proportionate'),
    is('profile.return.keptJustified', 'not-discriminatory'),
  ),
});

/** A wished-for return is not delayed unduly. */
export const leaveNoUndueDelay = rule({
  id: 'leave.no-undue-delay',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp1.02', 'gp1.14', 'gp1.15', 'gp1.24', 'er1.06', 'er1.07', 'er1.08', 'in.15'],
  when: is('profile.return.wishNow', 'return'),
  expect: is('profile.return.undulyDelayed', 'no'),
});

/** Papers asked of the country of origin come without delay. */
export const leaveDocumentsNoDelay = rule({
  id: 'leave.documents-no-delay',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er1.48', 'er7.39', 'er7.41'],
  when: all(
    is('profile.return.practicalObstacles', 'no-papers', 'identity-unconfirmed'),
    notAfter(answer('profile.return.documents.requestedOn'), on),
  ),
  expect: any(fact('documents.issued'), is('profile.return.documents.delayUndue', 'no')),
});

/** Return of a stateless person to a country that will admit them. */
export const leaveReturnPossible = rule({
  id: 'leave.return-possible',
  principle: 1,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp1.03', 'gp1.04', 'er1.121'],
  when: all(is('profile.return.proposed', 'yes'), is('profile.person.statelessness', 'yes', 'at-risk')),
  expect: all(
    any(
      is('profile.return.destinationRole', 'habitual-residence'),
      all(is('profile.person.statelessness', 'at-risk'), is('profile.return.destinationRole', 'nationality')),
    ),
    not(is('profile.return.practicalObstacles', 'not-readmitted')),
  ),
});
