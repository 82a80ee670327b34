import { all, answer, answered, any, every, fact, is, not, notAfter, on, some } from '../conditions.ts';
import { rule } from '../rule.ts';

/** Best interests of this child, not of a child of theirs, determined and accepted before the decision. */
export const childBestInterestsFirst = rule({
  id: 'child.best-interests-first',
  principle: 4,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: [
    'gp4.03',
    'gp4.04',
    'er4.14',
    'er4.15',
    'er4.16',
    'er4.48',
    'er4.62',
    'er4.67',
    'er4.151',
    'er4.167',
    'er4.180',
    'er4.181',
    'er4.47',
    'gl.08',
    'gl.09',
  ],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: all(
    not(is('bestInterests.opening.subject', 'child-of-person')),
    is('profile.bestInterests.stage', 'completed'),
    notAfter(answer('bestInterests.determination.on'), on),
    any(
      is('profile.return.decision.status', 'none', 'planned', 'withdrawn'),
      notAfter(answer('bestInterests.determination.on'), answer('profile.return.decision.on')),
    ),
    fact('bestInterests.endorsed'),
  ),
});

/** Assessment begun at identification. */
export const childBestInterestsStartedEarly = rule({
  id: 'child.best-interests-started-early',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er4.32'],
  when: all(
    fact('person.presumedChild'),
    is('profile.status.identification', 'presumed', 'identified'),
    answered('profile.status.identificationDetails.on'),
  ),
  expect: notAfter(
    answer('bestInterests.opening.startedOn'),
    answer('profile.status.identificationDetails.on'),
  ),
});

/** Return only as a lasting solution. */
export const childDurableSolution = rule({
  id: 'child.durable-solution',
  principle: 4,
  effect: 'obstacle',
  target: 'return',
  liftable: 'never',
  basis: ['gp4.05', 'gp4.06', 'er4.97', 'er4.119'],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: all(
    fact('childsReturn.chosen'),
    is('bestInterests.determination.lasting', 'lasting'),
    fact('bestInterests.everyNeedAnswered'),
  ),
});

/** Return only if it is in the child's best interests: found, accepted by those who decide, not found otherwise since. */
export const childNotInBestInterests = rule({
  id: 'child.not-in-best-interests',
  principle: 4,
  effect: 'obstacle',
  target: 'return',
  liftable: 'never',
  basis: ['gp4.37', 'er4.151'],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: fact('bestInterests.returnFoundBest'),
});

/** No sign that return is against the child's interests, neither named nor in what was weighed. */
export const childNoIndicationAgainst = rule({
  id: 'child.no-indication-against',
  principle: 4,
  effect: 'obstacle',
  target: 'return',
  liftable: 'never',
  basis: ['er4.154'],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: all(
    is('bestInterests.determination.indicationAgainst', 'no'),
    not(is('bestInterests.determination.returnInBestInterests', 'no')),
    not(fact('childsReturn.signsAgainst')),
  ),
});

/** Risk and security of the return assessed, with an answer to every danger that was found. */
export const childRiskAndSecurityAssessed = rule({
  id: 'child.risk-and-security-assessed',
  principle: 4,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er4.155', 'er1.82'],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: all(fact('childsReturn.risksAssessed'), is('bestInterests.determination.everyDangerMet', 'yes')),
});

/** What the determination wants in place before the return is in place. */
export const childConditionsInPlace = rule({
  id: 'child.conditions-in-place',
  principle: 4,
  effect: 'obstacle',
  target: 'return',
  liftable: 'in-place',
  basis: ['gp4.60', 'er4.147', 'er4.178'],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: fact('bestInterests.conditionsInPlace'),
});

/** No reasonable risk to the child's rights. */
export const childReasonableRisk = rule({
  id: 'child.reasonable-risk',
  principle: 4,
  effect: 'obstacle',
  target: 'return',
  liftable: 'never',
  basis: ['gp4.52', 'gp4.53', 'gp4.54'],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: not(fact('child.rightsRiskOnReturn')),
});

/** No weight for migration control or cost. */
export const childNoMigrationControl = rule({
  id: 'child.no-migration-control',
  principle: 4,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp4.48', 'gp4.49', 'er4.45', 'er4.46', 'er4.150'],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: not(
    any(
      some(
        'bestInterests.balance.competing[]',
        all(
          is(
            '.interest',
            'migration-control',
            'cost',
            'deterrence',
            'quota-or-capacity',
            'public-order',
            'other-not-rights-based',
          ),
          is('.weight', 'some', 'decisive'),
        ),
      ),
      is('bestInterests.override.ground', 'not-rights-based'),
      is('profile.return.decision.restsOn', 'migration-control', 'cost'),
    ),
  ),
});

/** An override is exceptional, balanced, reasoned. */
export const childExceptionalOverride = rule({
  id: 'child.exceptional-override',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp4.48', 'er4.128', 'er4.129', 'er4.148', 'er4.149'],
  when: all(
    fact('person.childInThisCase'),
    is('profile.return.proposed', 'yes'),
    not(is('bestInterests.determination.returnInBestInterests', 'yes')),
    is('bestInterests.override.invoked', 'yes'),
  ),
  expect: all(
    is(
      'bestInterests.override.ground',
      'serious-risk-to-state-security',
      'serious-risk-to-society',
      'other-right',
    ),
    is('bestInterests.override.restsOnTrafficking', 'no'),
    answered('bestInterests.override.whySerious'),
    answered('bestInterests.override.balance'),
    answered('bestInterests.override.alternatives'),
    answered('bestInterests.override.decidedBy'),
    answered('bestInterests.override.decidedOn'),
  ),
});

/** No override for parties to the Council of Europe Convention; where return serves the child there is none to invoke. */
export const childOverrideBarred = rule({
  id: 'child.override-barred',
  principle: 4,
  effect: 'obstacle',
  target: 'return',
  liftable: 'never',
  basis: ['er4.154'],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: not(is('bestInterests.override.invoked', 'yes')),
});

/** People trained to work with children. */
export const childQualifiedPeople = rule({
  id: 'child.qualified-people',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp4.69', 'gp4.70'],
  when: fact('person.presumedChild'),
  expect: all(
    answered('bestInterests.safeguards.assessors[]'),
    every('bestInterests.safeguards.assessors[]', is('.trained', 'yes')),
    is('bestInterests.safeguards.trainedInTrafficking', 'yes'),
  ),
});

/** The person's own children protected alike. */
export const childOfTraffickedAdult = rule({
  id: 'child.of-trafficked-adult',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp4.77', 'gp1.66'],
  when: all(fact('person.hasOwnChild'), is('profile.return.proposed', 'yes')),
  expect: fact('person.ownChildrenProtected'),
});
