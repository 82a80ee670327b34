import { all, any, atLeast, fact, is, not, value } from '../conditions.ts';
import { rule } from '../rule.ts';

/** A reflection and recovery period is granted. */
export const processReflectionGranted = rule({
  id: 'process.reflection-granted',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp2.21', 'er2.36', 'er2.38', 'er2.41', 'er2.49'],
  when: all(fact('person.reasonableGrounds'), fact('stay.insecure')),
  expect: is('profile.status.reflection.granted', 'yes', 'no-not-wanted'),
});

/** No removal during the reflection period. */
export const processReflectionRunning = rule({
  id: 'process.reflection-running',
  principle: 2,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er2.27', 'er2.39', 'er2.46'],
  when: all(
    is('profile.return.proposed', 'yes'),
    fact('return.treatedAsForced'),
    is('profile.status.reflection.granted', 'yes'),
  ),
  expect: fact('removal.outsideReflection'),
});

/** The reflection period is 30 days or longer. */
export const processReflection30Days = rule({
  id: 'process.reflection-30-days',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er2.41'],
  when: is('profile.status.reflection.granted', 'yes'),
  expect: atLeast(value('reflection.days'), value('param.reflection.coe')),
});

/** Three months are advised. */
export const processReflectionThreeMonths = rule({
  id: 'process.reflection-three-months',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er2.54', 'er2.55'],
  when: is('profile.status.reflection.granted', 'yes'),
  expect: fact('reflection.threeMonths'),
});

/** 90 days are advised. */
export const processReflection90Days = rule({
  id: 'process.reflection-90-days',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er2.64'],
  when: is('profile.status.reflection.granted', 'yes'),
  expect: atLeast(value('reflection.days'), value('param.reflection.un')),
});

/** The length that national law fixes. */
export const processReflectionNational = rule({
  id: 'process.reflection-national',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er2.50'],
  when: is('profile.status.reflection.granted', 'yes'),
  expect: atLeast(value('reflection.days'), value('param.reflection.national')),
});

/** Time to decide freely. */
export const processReflectionFreeDecision = rule({
  id: 'process.reflection-free-decision',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp2.28', 'gp2.29', 'er2.37', 'er2.42', 'er2.43', 'er2.44', 'gl.34'],
  when: is('profile.status.reflection.granted', 'yes'),
  expect: not(is('profile.status.support.conditions', 'co-operation', 'testimony', 'agreeing-to-return')),
});

/** Papers that allow the stay during recovery. */
export const processReflectionStayDocumented = rule({
  id: 'process.reflection-stay-documented',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er2.47', 'er2.48'],
  when: fact('reflection.running'),
  expect: is('profile.status.reflection.papersGiven', 'yes'),
});

/** Support without conditions. */
export const processSupportUnconditional = rule({
  id: 'process.support-unconditional',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: [
    'gp2.22',
    'gp2.23',
    'gp2.24',
    'er2.03',
    'er2.28',
    'er2.34',
    'er2.45',
    'er2.51',
    'er2.52',
    'er2.53',
    'er2.59',
    'er2.63',
  ],
  when: is('profile.status.reflection.granted', 'yes'),
  expect: all(
    is('profile.status.support.conditions', 'none'),
    // What is asked is what the person gets now, so that it tells nothing of a period that is over.
    any(
      not(fact('reflection.running')),
      is('profile.status.support.consent', 'no', 'withdrawn'),
      all(
        is('profile.status.support.consent', 'to-some'),
        not(is('profile.status.support.received', 'none')),
      ),
      all(
        is('profile.status.support.received', 'housing'),
        is('profile.status.support.received', 'food-and-money'),
        is('profile.status.support.received', 'medical'),
        any(
          is('riskAssessment.health.mentalHealthNow', 'well'),
          is('profile.status.support.received', 'psychological'),
        ),
      ),
    ),
  ),
});
