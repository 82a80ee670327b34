import { all, answer, answered, any, every, fact, is, not, notAfter, on, some } from '../conditions.ts';
import { rule } from '../rule.ts';

/** Arranged beforehand with the authorities there. */
export const childCoOrdinated = rule({
  id: 'child.co-ordinated',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp4.55'],
  when: all(
    fact('person.presumedChildOnReturn'),
    is('profile.return.proposed', 'yes'),
    not(is('plan.mode', 'stay')),
  ),
  expect: all(
    is('plan.child.authorityThereAgreed', 'yes'),
    notAfter(answer('plan.child.authorityThereAgreedOn'), answer('profile.return.date')),
  ),
});

/** Transit countries brought in where it matters. */
export const childTransitArranged = rule({
  id: 'child.transit-arranged',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp4.56'],
  when: all(
    fact('person.presumedChildOnReturn'),
    is('profile.return.proposed', 'yes'),
    not(is('plan.mode', 'stay')),
    is('plan.travel.hasTransit', 'yes'),
  ),
  expect: all(
    answered('plan.travel.transit[]'),
    every('plan.travel.transit[]', is('.authorityInformed', 'informed', 'not-needed')),
  ),
});

/** Accompanied and cared for on the journey. */
export const childAccompanied = rule({
  id: 'child.accompanied',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er4.152', 'gp4.66', 'gp4.67', 'er5.178'],
  when: all(
    fact('person.presumedChildOnReturn'),
    is('profile.return.proposed', 'yes'),
    not(is('plan.mode', 'stay')),
  ),
  expect: all(
    is('plan.child.travelsWith', 'parent', 'guardian', 'carer', 'professional-escort'),
    is('plan.child.careOnEveryLeg', 'yes'),
  ),
});

/** Every stage safe, suited to a child, gender-sensitive. */
export const childReturnChildAppropriate = rule({
  id: 'child.return-child-appropriate',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp4.66', 'gp4.67', 'gp4.68', 'er4.64', 'er4.65', 'er4.66'],
  when: all(
    fact('person.presumedChildOnReturn'),
    is('profile.return.proposed', 'yes'),
    not(is('plan.mode', 'stay')),
  ),
  expect: all(
    is('plan.child.stages.decision.safe', 'yes'),
    is('plan.child.stages.decision.suitedToChild', 'yes'),
    is('plan.child.stages.decision.genderSensitive', 'yes'),
    is('plan.child.stages.preparation.safe', 'yes'),
    is('plan.child.stages.preparation.suitedToChild', 'yes'),
    is('plan.child.stages.preparation.genderSensitive', 'yes'),
    is('plan.child.stages.journey.safe', 'yes'),
    is('plan.child.stages.journey.suitedToChild', 'yes'),
    is('plan.child.stages.journey.genderSensitive', 'yes'),
    is('plan.child.stages.arrival.safe', 'yes'),
    is('plan.child.stages.arrival.suitedToChild', 'yes'),
    is('plan.child.stages.arrival.genderSensitive', 'yes'),
    is('plan.child.stages.followUp.safe', 'yes'),
    is('plan.child.stages.followUp.suitedToChild', 'yes'),
    is('plan.child.stages.followUp.genderSensitive', 'yes'),
  ),
});

/** An authority there watches over the child. */
export const childWellbeingWatched = rule({
  id: 'child.wellbeing-watched',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er4.153'],
  when: all(
    fact('person.presumedChildOnReturn'),
    is('profile.return.proposed', 'yes'),
    not(is('plan.mode', 'stay')),
  ),
  expect: all(
    is('plan.child.monitoringAuthority.agreed', 'yes'),
    answered('plan.child.monitoringAuthority.name'),
  ),
});

/** A child who wants to go home, and may, is not held up. */
export const childReturnNotDelayed = rule({
  id: 'child.return-not-delayed',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp4.50', 'er1.02'],
  when: all(
    fact('person.presumedChild'),
    is('profile.return.wishNow', 'return'),
    is('bestInterests.heard.wantsReturn', 'wants'),
    fact('bestInterests.returnFoundBest'),
  ),
  expect: is('profile.return.undulyDelayed', 'no'),
});

/** Needs of child, carers and family, by several disciplines. */
export const childMultiDisciplinaryNeeds = rule({
  id: 'child.multi-disciplinary-needs',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er1.187', 'er1.188', 'er1.189'],
  when: fact('person.presumedChild'),
  expect: all(
    fact('bestInterests.severalDisciplines'),
    some('bestInterests.facts.needs[]', is('.whose', 'child')),
    some('bestInterests.facts.needs[]', is('.whose', 'carer', 'family')),
    every('bestInterests.facts.needs[]', all(answered('.now'), answered('.later'))),
  ),
});

/** The plan follows from an individual assessment. */
export const childPlanFromIndividualAssessment = rule({
  id: 'child.plan-from-individual-assessment',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er4.49', 'er4.50', 'er4.51', 'er4.52', 'er4.53', 'er4.54', 'er4.55'],
  when: fact('person.presumedChild'),
  expect: all(
    is('plan.basedOn.needsEvaluation', 'yes'),
    answered('plan.basedOn.bestInterests'),
    is('plan.needs.health.state', 'arranged', 'not-needed', 'not-wanted'),
    is('plan.needs.psychosocial.state', 'arranged', 'not-needed', 'not-wanted'),
    any(
      is('plan.needs.health.state', 'not-needed', 'not-wanted'),
      all(answered('plan.needs.health.need'), answered('plan.needs.health.longTerm')),
    ),
    any(
      is('plan.needs.psychosocial.state', 'not-needed', 'not-wanted'),
      all(answered('plan.needs.psychosocial.need'), answered('plan.needs.psychosocial.longTerm')),
    ),
    answered('bestInterests.facts.needs[]'),
    answered('plan.child.words'),
    answered('bestInterests.heard.worries'),
    answered('plan.child.solution'),
  ),
});

/** Goes on until the solution is carried out. */
export const childReviewUntilImplemented = rule({
  id: 'child.review-until-implemented',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er4.33', 'er4.111'],
  when: all(fact('person.presumedChild'), is('profile.bestInterests.stage', 'completed')),
  expect: any(
    notAfter(answer('bestInterests.review.carriedOutOn'), on),
    notAfter(on, answer('bestInterests.review.nextOn')),
  ),
});
