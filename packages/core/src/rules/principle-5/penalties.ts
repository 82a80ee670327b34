import { all, answered, any, fact, is, not, some } from '../conditions.ts';
import { rule } from '../rule.ts';

/** Entry and stay count by themselves; another act, where it may have come out of the trafficking. */
const countsAsHarm = any(
  not(is('profile.status.penalties.linkedToTrafficking', 'no')),
  all(
    fact('person.trafficked'),
    some('profile.status.penalties.each[]', is('.offence', 'unauthorised-entry', 'unauthorised-stay')),
  ),
);

/** Penalties, liberty and discrimination are dealt with as part of the return. */
export const harmAddressedInReturn = rule({
  id: 'harm.addressed-in-return',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er5.17', 'er5.18'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    is('profile.return.noFurtherHarm.examinedTogether', 'yes'),
    answered('profile.status.penalties.faced'),
    answered('profile.status.detention.current'),
    answered('profile.return.differentTreatment.any'),
  ),
});

/** No criminal proceedings for what follows from the trafficking. */
export const harmNonPunishment = rule({
  id: 'harm.non-punishment',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: [
    'er5.19',
    'er5.20',
    'er5.22',
    'er5.23',
    'er5.26',
    'er5.27',
    'er5.28',
    'er5.29',
    'gp5.11',
    'gp5.12',
    'gp5.15',
    'gp5.16',
    'gp5.17',
    'gp5.18',
  ],
  when: all(is('profile.status.penalties.faced', 'charged', 'prosecuted', 'convicted'), countsAsHarm),
  expect: not(fact('penalties.criminalStand')),
});

/** No arrest, custody, fine, ban or other penalty for what follows from the trafficking. */
export const harmNoOtherPenalty = rule({
  id: 'harm.no-other-penalty',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp5.10', 'gp5.13', 'gp5.15', 'gp5.16', 'gp5.17', 'gp5.18', 'er5.24', 'er5.28', 'er5.30', 'er5.32'],
  when: all(
    is('profile.status.penalties.faced', 'arrested', 'detained', 'fined', 'banned', 'other'),
    countsAsHarm,
  ),
  expect: not(fact('penalties.othersStand')),
});

/** The return is not used as a punishment. */
export const harmReturnNotPenalty = rule({
  id: 'harm.return-not-penalty',
  principle: 5,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp5.14'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    not(is('profile.return.decision.restsOn', 'penalty')),
    not(is('profile.status.penalties.faced', 'returned-as-penalty')),
  ),
});

/** The possibility of imposing no penalty was examined. */
export const harmNonPunishmentExamined = rule({
  id: 'harm.non-punishment-examined',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er5.25'],
  when: all(
    is('profile.status.penalties.faced', 'charged', 'prosecuted', 'convicted', 'fined', 'banned', 'other'),
    not(is('profile.status.penalties.linkedToTrafficking', 'no')),
  ),
  expect: fact('penalties.noneExamined'),
});

/** No re-entry ban for a person who held a permit for victims who co-operate. */
export const harmReEntryBan = rule({
  id: 'harm.re-entry-ban',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er5.33'],
  when: all(
    is('profile.status.reEntryBan.imposed', 'yes', 'planned', 'lifted'),
    fact('permit.victimsWhoCooperate.held'),
  ),
  expect: is('profile.status.reEntryBan.imposed', 'lifted'),
});

/** A re-entry ban is reconsidered on humanitarian grounds. */
export const harmReEntryBanReconsidered = rule({
  id: 'harm.re-entry-ban-reconsidered',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp5.43', 'gp5.44', 'gp5.45', 'gp5.46', 'er5.09', 'er5.10', 'er5.34', 'er5.35'],
  when: all(
    is('profile.status.reEntryBan.imposed', 'yes', 'planned'),
    not(fact('permit.victimsWhoCooperate.held')),
  ),
  expect: is('profile.status.reEntryBan.reconsidered', 'yes-lifting', 'yes-kept'),
});

/** The person knew of a re-entry ban before choosing to leave. */
export const harmReEntryBanTold = rule({
  id: 'harm.re-entry-ban-told',
  principle: 5,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp1.18', 'er5.08', 'er5.11'],
  when: all(
    is('profile.return.proposed', 'yes'),
    is('profile.return.kind', 'voluntary', 'assisted'),
    any(
      is('profile.status.reEntryBan.imposed', 'yes', 'planned'),
      is('profile.status.reEntryBan.possible', 'yes'),
    ),
  ),
  expect: is('profile.status.reEntryBan.toldBeforeChoice', 'yes'),
});
