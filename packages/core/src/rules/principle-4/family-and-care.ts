import { all, any, every, fact, is, not, some } from '../conditions.ts';
import { rule } from '../rule.ts';

/** Reunification examined first. */
export const childFamilyFirst = rule({
  id: 'child.family-first',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp4.09', 'er4.125', 'er4.126', 'er4.173'],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: fact('bestInterests.familyExaminedFirst'),
});

/** Family tracing begun. */
export const childTracingBegun = rule({
  id: 'child.tracing-begun',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er4.174', 'er4.182'],
  when: all(
    fact('person.presumedChild'),
    fact('child.unaccompaniedOrSeparated'),
    not(is('bestInterests.facts.tracing.inInterest', 'no')),
  ),
  expect: is('bestInterests.facts.tracing.status', 'under-way', 'found', 'not-found', 'not-needed'),
});

/** No tracing against the child's interests. */
export const childTracingOnlyInInterest = rule({
  id: 'child.tracing-only-in-interest',
  principle: 4,
  effect: 'obstacle',
  target: 'disclosure',
  liftable: 'never',
  basis: ['er4.175'],
  when: all(
    fact('person.presumedChild'),
    is('bestInterests.facts.tracing.status', 'under-way', 'found', 'not-found'),
  ),
  expect: is('bestInterests.facts.tracing.inInterest', 'yes'),
});

/** Tracing kept confidential where there is danger; what was said while it went on stays said once it has stopped. */
export const childTracingConfidential = rule({
  id: 'child.tracing-confidential',
  principle: 4,
  effect: 'obstacle',
  target: 'disclosure',
  liftable: 'not-needed',
  basis: ['er4.183', 'er4.184'],
  when: all(
    fact('person.presumedChild'),
    is('bestInterests.facts.tracing.status', 'under-way', 'found', 'not-found', 'stopped'),
  ),
  expect: any(
    is('bestInterests.facts.tracing.endangers', 'no'),
    all(
      is('bestInterests.facts.tracing.keptConfidential', 'collecting'),
      is('bestInterests.facts.tracing.keptConfidential', 'handling'),
      is('bestInterests.facts.tracing.keptConfidential', 'passing-on'),
    ),
  ),
});

/** Family traced, agrees, and can care; unless the child goes freely, or is better off apart. */
export const childFamilyTracedAgreesAble = rule({
  id: 'child.family-traced-agrees-able',
  principle: 4,
  effect: 'obstacle',
  target: 'return',
  liftable: 'in-place',
  basis: ['er4.157', 'er4.158', 'er4.159', 'er4.160'],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: any(
    all(
      not(fact('return.treatedAsForced')),
      is('bestInterests.heard.wantsReturn', 'wants'),
      not(fact('childsReturn.unwanted')),
    ),
    all(is('bestInterests.facts.family.stayApart', 'yes'), not(fact('childsReturn.toFamily'))),
    all(
      is('bestInterests.facts.tracing.status', 'found', 'not-needed'),
      some(
        'bestInterests.facts.family.assessments[]',
        all(is('.adult.agrees', 'yes'), is('.adult.canCareNow', 'yes'), is('.adult.canCareLongTerm', 'yes')),
      ),
      fact('childsReturn.familyAgreesAble'),
    ),
  ),
});

/** Safe reunification, or better apart and not sent to the family all the same. */
export const childSafeReunification = rule({
  id: 'child.safe-reunification',
  principle: 4,
  effect: 'obstacle',
  target: 'return',
  liftable: 'in-place',
  basis: ['gp4.57', 'gp4.58', 'er4.127', 'er1.108'],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: all(
    any(
      is('bestInterests.facts.family.safeReunificationAssured', 'yes'),
      is('bestInterests.facts.family.stayApart', 'yes'),
    ),
    not(all(is('bestInterests.facts.family.stayApart', 'yes'), fact('childsReturn.toFamily'))),
  ),
});

/** Reunification shown to serve the child. */
export const childReunificationServesChild = rule({
  id: 'child.reunification-serves-child',
  principle: 4,
  effect: 'obstacle',
  target: 'return',
  liftable: 'never',
  basis: ['gp1.73', 'er1.108'],
  when: all(
    fact('person.childInThisCase'),
    is('profile.return.proposed', 'yes'),
    fact('childsReturn.toFamily'),
  ),
  expect: fact('childsReturn.familyServesChild'),
});

/** Not back to a family that took part: of nobody in it, and of the home that the child would go to least of all. */
export const childFamilyNotInvolved = rule({
  id: 'child.family-not-involved',
  principle: 4,
  effect: 'obstacle',
  target: 'return',
  liftable: 'never',
  basis: ['gp4.59', 'gp4.58', 'er4.44'],
  when: all(
    fact('person.childInThisCase'),
    is('profile.return.proposed', 'yes'),
    any(fact('childsReturn.toFamily'), fact('childsReturn.receivedByFamily')),
  ),
  expect: all(
    every('bestInterests.facts.family.assessments[]', is('.involvement', 'no')),
    fact('childsReturn.familyNotInvolved'),
  ),
});

/** Care secured before the decision. */
export const childCareSecured = rule({
  id: 'child.care-secured',
  principle: 4,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp4.60', 'gp4.61', 'gp4.62', 'gp4.63', 'gp4.65', 'gp4.08', 'er4.145', 'er4.147', 'er4.178'],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: fact('childsReturn.careSecured'),
});

/** Custody settled beforehand, of whoever is still a child on return. */
export const childCustodySettled = rule({
  id: 'child.custody-settled',
  principle: 4,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp4.60', 'gp4.64', 'gp4.65', 'er4.146', 'er4.147'],
  when: all(fact('person.presumedChildOnReturn'), is('profile.return.proposed', 'yes')),
  expect: fact('childsReturn.custodySettled'),
});

/** Received by family, a guardian, or a suitable facility. */
export const childReceivedBy = rule({
  id: 'child.received-by',
  principle: 4,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er4.161', 'er4.162', 'er4.163', 'er4.164'],
  when: all(
    fact('person.presumedChildOnReturn'),
    is('profile.return.proposed', 'yes'),
    fact('child.unaccompaniedOrSeparated'),
  ),
  expect: fact('childsReturn.receiverKnown'),
});

/** A family or a place made for children takes charge, and can give safety, protection, rehabilitation, reintegration. */
export const childCarerAble = rule({
  id: 'child.carer-able',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er4.168', 'er4.169', 'er4.170', 'er4.171', 'er4.172'],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: fact('childsReturn.carerAble'),
});
