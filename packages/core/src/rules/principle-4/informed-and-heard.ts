import { all, answer, answered, any, fact, is, not, notAfter, some, value } from '../conditions.ts';
import { rule } from '../rule.ts';

/** The child has been told all that matters. */
export const childInformed = rule({
  id: 'child.informed',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp4.19', 'gp4.20', 'gp4.21', 'gp4.22', 'gp4.23', 'gp4.24'],
  when: fact('person.presumedChild'),
  expect: all(
    is('bestInterests.informed.entitlements', 'yes'),
    is('bestInterests.informed.services', 'yes'),
    is('bestInterests.informed.asylum', 'yes'),
    is('bestInterests.informed.tracing', 'yes'),
    is('bestInterests.informed.situationThere', 'yes'),
  ),
});

/** Told in a way and a language understood. */
export const childInformedUnderstandably = rule({
  id: 'child.informed-understandably',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er4.59', 'er4.60', 'er4.61'],
  when: fact('person.presumedChild'),
  expect: all(
    is('bestInterests.informed.procedure', 'yes'),
    is('bestInterests.informed.suited', 'age'),
    is('bestInterests.informed.understood', 'yes'),
  ),
});

/** Told before being asked. */
export const childInformedBeforeHeard = rule({
  id: 'child.informed-before-heard',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp4.19', 'er4.59'],
  when: all(fact('person.presumedChild'), some('bestInterests.heard.interviews[]', answered('.on'))),
  expect: notAfter(answer('bestInterests.informed.on'), value('bestInterests.firstHeardOn')),
});

/** The child's views sought on every point, before the solution is determined and the return decided. */
export const childHeard = rule({
  id: 'child.heard',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp4.13', 'gp4.14', 'gp4.15', 'er4.134'],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: all(
    any(
      is('bestInterests.heard.wantsToSpeak', 'no'),
      all(
        any(
          all(
            is('bestInterests.heard.wantsToSpeak', 'too-young-observed'),
            answered('bestInterests.heard.maturityBasis'),
          ),
          all(answered('bestInterests.heard.wantsReturn'), answered('bestInterests.heard.couldReturn')),
        ),
        notAfter(value('bestInterests.firstHeardOn'), answer('bestInterests.determination.on')),
      ),
    ),
    any(
      is('profile.return.decision.status', 'none', 'planned', 'withdrawn'),
      notAfter(value('bestInterests.firstHeardOn'), answer('profile.return.decision.on')),
    ),
  ),
});

/** Views weighed by age and maturity, with reasons; what was observed of a very young child too. */
export const childViewsWeighed = rule({
  id: 'child.views-weighed',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp4.07', 'gp4.16', 'gp4.17', 'gp4.18', 'er4.120', 'er4.56'],
  when: all(
    fact('person.childInThisCase'),
    is('profile.return.proposed', 'yes'),
    is('bestInterests.heard.wantsToSpeak', 'yes', 'through-someone', 'too-young-observed'),
  ),
  expect: all(
    is('bestInterests.heard.weight', 'decisive', 'great', 'some', 'little'),
    answered('bestInterests.heard.weightReasons'),
    is('bestInterests.heard.maturity', 'fully', 'mostly', 'partly', 'little'),
    answered('bestInterests.heard.maturityBasis'),
    answered('bestInterests.determination.viewsInfluence'),
  ),
});

/** A child who does not want to return: why against the wish, and with which danger. */
export const childObjects = rule({
  id: 'child.objects',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er4.56', 'er4.57', 'er4.58'],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: any(
    not(fact('childsReturn.unwanted')),
    all(
      answered('bestInterests.determination.againstWishWhy'),
      is('bestInterests.heard.mightLeaveAgain', 'no'),
    ),
  ),
});

/** The parents heard. */
export const childParentsHeard = rule({
  id: 'child.parents-heard',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er4.43', 'er4.44'],
  when: fact('person.presumedChild'),
  expect: is(
    'bestInterests.heard.parentsHeard',
    'yes',
    'not-found',
    'no-longer-alive',
    'involved-in-trafficking',
    'would-endanger-child',
    'child-does-not-want',
    'they-refused',
    'nobody-holds-it',
  ),
});

/** Immigration service told not to deport. */
export const childImmigrationTold = rule({
  id: 'child.immigration-told',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er4.98', 'er4.99'],
  when: fact('person.presumedChild'),
  expect: is('profile.status.immigrationTold', 'yes'),
});
