import { all, any, fact, is, not } from '../conditions.ts';
import { rule } from '../rule.ts';

const claimOpen = is(
  'profile.status.asylum.stage',
  'asked-not-registered',
  'first-decision-pending',
  'appeal-pending',
);

/** Any sign of persecution or harm goes to the asylum authorities. */
export const processAsylumReferral = rule({
  id: 'process.asylum-referral',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp2.14', 'gp2.15', 'gp2.16', 'er3.125'],
  when: not(is('profile.status.migration', 'citizen')),
  expect: any(
    not(fact('risk.refoulementSign')),
    is('profile.status.asylum.referredToAsylum', 'yes', 'not-wanted'),
    claimOpen,
  ),
});

/** Whoever turns to the asylum authorities keeps the help for trafficked people. */
export const processHelpKeptWithAsylum = rule({
  id: 'process.help-kept-with-asylum',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp2.17'],
  when: all(
    fact('person.trafficked'),
    any(
      is('profile.status.asylum.referredToAsylum', 'yes'),
      claimOpen,
      is('profile.status.asylum.stage', 'decided', 'withdrawn'),
    ),
  ),
  expect: not(is('profile.status.support.refusedBecause', 'asylum-claim')),
});

/** From the asylum system to the anti-trafficking system. */
export const processTraffickingReferral = rule({
  id: 'process.trafficking-referral',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp2.14', 'gp2.18', 'gp2.19', 'gp2.20', 'er2.11'],
  when: all(
    claimOpen,
    any(fact('person.reasonableGrounds'), is('profile.status.identification', 'potential')),
  ),
  expect: is('profile.status.asylum.referredToAntiTrafficking', 'yes', 'not-wanted'),
});

/** No removal to the country of origin while a claim is open. */
export const processAsylumPending = rule({
  id: 'process.asylum-pending',
  principle: 2,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp2.20', 'er1.84', 'er3.10', 'er3.159'],
  when: all(is('profile.return.proposed', 'yes'), fact('return.treatedAsForced'), claimOpen),
  expect: not(fact('return.toCountryOfOrigin')),
});

/** Proceedings are kept alive. */
export const processProceedingsRegard = rule({
  id: 'process.proceedings-regard',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp1.28', 'gp2.46', 'gp2.47', 'gp2.48', 'gp2.49', 'gp2.50', 'gp2.51', 'er2.68', 'er2.70', 'er2.78'],
  when: all(is('profile.return.proposed', 'yes'), fact('proceedings.interest')),
  expect: fact('proceedings.regarded'),
});
