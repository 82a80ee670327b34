import { all, answer, any, fact, is, not, notAfter } from '../conditions.ts';
import { rule } from '../rule.ts';

/** The decision is individual, reasoned and lawful. */
export const processIndividualDecision = rule({
  id: 'process.individual-decision',
  principle: 2,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: [
    'gp2.03',
    'gp2.04',
    'gp2.05',
    'gp2.06',
    'gp2.07',
    'gp2.08',
    'er2.23',
    'er2.24',
    'er2.25',
    'er3.126',
    'gp2.02',
  ],
  when: fact('decision.taken'),
  expect: all(
    is('profile.return.decision.individuallyExamined', 'yes'),
    not(is('profile.return.decision.restsOn', 'nationality-or-group')),
    is('profile.return.decision.reasonsGiven', 'facts'),
    is('profile.return.decision.reasonsGiven', 'law'),
  ),
});

/** The person can read and understand the decision, its reasons and the way to challenge it. */
export const processWrittenReasons = rule({
  id: 'process.written-reasons',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  // What EU law adds is a rule of its own, so that its force does not pass to the language.
  basis: ['gp2.37', 'gp2.38', 'gp2.40'],
  when: fact('decision.taken'),
  expect: all(
    is('profile.return.decision.written', 'yes'),
    is('profile.return.decision.reasonsGiven', 'facts'),
    is('profile.return.decision.reasonsGiven', 'law'),
    is('profile.return.decision.remediesNamed', 'yes'),
    is('profile.return.decision.languageUnderstood', 'yes'),
  ),
});

/** In the EU, no removal on an unwritten decision. */
export const processDecisionInWriting = rule({
  id: 'process.decision-in-writing',
  principle: 2,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er2.99', 'er2.100', 'er2.102'],
  when: fact('decision.taken'),
  expect: all(
    is('profile.return.decision.written', 'yes'),
    is('profile.return.decision.reasonsGiven', 'facts'),
    is('profile.return.decision.reasonsGiven', 'law'),
    is('profile.return.decision.remediesNamed', 'yes'),
  ),
});

/** The person was heard before the decision. */
export const processHeard = rule({
  id: 'process.heard',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp2.09', 'gp2.02'],
  when: fact('decision.taken'),
  expect: any(
    is('profile.return.decision.heard', 'not-wanted'),
    all(
      is('profile.return.decision.heard', 'yes'),
      notAfter(answer('profile.return.decision.heardOn'), answer('profile.return.decision.on')),
    ),
  ),
});

/** Represented and advised. */
export const processRepresentedLegalAid = rule({
  id: 'process.represented-legal-aid',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: [
    'gp1.85',
    'gp2.10',
    'gp2.30',
    'gp2.31',
    'gp2.32',
    'gp2.33',
    'er2.65',
    'er2.66',
    'er2.87',
    'er2.88',
    'er2.89',
  ],
  when: fact('person.trafficked'),
  expect: all(
    is('profile.lawyer.appointed', 'yes', 'not-wanted'),
    any(
      is('profile.return.decision.status', 'none', 'planned', 'withdrawn'),
      is('profile.lawyer.appointed', 'not-wanted'),
      is('profile.return.decision.represented', 'yes'),
    ),
  ),
});

/** Legal help free of charge and of conditions. */
export const processLegalAidFree = rule({
  id: 'process.legal-aid-free',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp2.34', 'gp2.35', 'gp2.36', 'er2.03', 'er2.82', 'er2.84', 'er2.85', 'er2.86', 'er2.90', 'er2.93'],
  when: fact('person.trafficked'),
  expect: all(
    any(
      is('profile.lawyer.appointed', 'no', 'not-wanted'),
      is('profile.lawyer.free', 'yes'),
      is('profile.lawyer.meansSufficient', 'yes'),
    ),
    not(
      is(
        'profile.lawyer.refusedBecause',
        'means',
        'no-co-operation',
        'cannot-help',
        'status',
        'no-investigation',
      ),
    ),
  ),
});

/** Legal help beyond the criminal case. */
export const processLegalAidScope = rule({
  id: 'process.legal-aid-scope',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er2.83', 'er2.94', 'er2.95', 'er2.96'],
  when: all(fact('person.trafficked'), is('profile.lawyer.appointed', 'yes')),
  expect: all(
    is('plan.remedies.legalAidScope', 'civil-case'),
    is('plan.remedies.legalAidScope', 'labour-case'),
    is('plan.remedies.legalAidScope', 'immigration'),
    is('plan.remedies.legalAidScope', 'asylum'),
  ),
});

/** An appeal that works. */
export const processAppeal = rule({
  id: 'process.appeal',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp2.11', 'er2.97', 'er2.98', 'er2.101', 'er2.102', 'gp2.02'],
  when: fact('decision.taken'),
  expect: all(
    is('profile.return.decision.appeal.available', 'yes'),
    is('profile.return.decision.appeal.effective', 'yes'),
    is('profile.return.decision.remediesNamed', 'yes'),
  ),
});

/** Free help with the appeal. */
export const processAppealHelp = rule({
  id: 'process.appeal-help',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er2.103'],
  when: all(
    fact('decision.taken'),
    is('profile.return.decision.appeal.available', 'yes'),
    not(is('profile.return.decision.appeal.state', 'not-wanted')),
  ),
  expect: is('profile.return.decision.appeal.legalHelp', 'yes'),
});

/** No removal while an appeal that suspends is open, nor after it was won. */
export const processAppealPending = rule({
  id: 'process.appeal-pending',
  principle: 2,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp2.05', 'gp2.11', 'er2.101'],
  when: all(is('profile.return.proposed', 'yes'), fact('return.treatedAsForced')),
  expect: not(
    any(
      is('profile.return.decision.appeal.state', 'set-aside'),
      all(
        is('profile.return.decision.appeal.state', 'pending'),
        is('profile.return.decision.appeal.suspends', 'yes'),
      ),
    ),
  ),
});

/** No removal while a court, of the state or above it, has ordered it to wait. */
export const processInterimMeasure = rule({
  id: 'process.interim-measure',
  principle: 2,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp2.05', 'er2.105', 'er2.106', 'er2.107'],
  when: all(is('profile.return.proposed', 'yes'), fact('return.treatedAsForced')),
  expect: not(is('profile.return.decision.interimMeasure', 'ordered')),
});

/** No EU return procedure while a trafficking-based right to stay runs. */
export const processStayRightRunning = rule({
  id: 'process.stay-right-running',
  principle: 2,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er2.29'],
  when: all(is('profile.return.proposed', 'yes'), fact('return.treatedAsForced')),
  expect: not(fact('permit.protectsNow')),
});

/** Fast tracks keep the individual look and the way to asylum. */
export const processAccelerated = rule({
  id: 'process.accelerated',
  principle: 2,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp2.04', 'er2.13', 'er2.14', 'er2.15'],
  when: is('profile.return.decision.procedure', 'accelerated', 'readmission', 'border'),
  expect: all(
    is('profile.return.decision.individuallyExamined', 'yes'),
    is('profile.status.asylum.couldApply', 'yes'),
  ),
});
