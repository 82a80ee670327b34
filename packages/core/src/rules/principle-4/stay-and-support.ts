import {
  all,
  answer,
  answered,
  any,
  before,
  fact,
  is,
  not,
  notAfter,
  on,
  some,
  value,
} from '../conditions.ts';
import { rule } from '../rule.ts';

/** A temporary permit for the child, in force today; one without an end as well. */
export const childResidenceGranted = rule({
  id: 'child.residence-granted',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp4.25', 'gp4.26', 'gp4.27', 'er4.79', 'er4.96', 'er4.95'],
  when: all(fact('person.presumedChild'), not(is('profile.status.migration', 'citizen', 'free-movement'))),
  expect: any(
    is('profile.status.migration', 'residence-permit'),
    some(
      'profile.status.permits[]',
      all(
        is(
          '.kind',
          'child',
          'personal-situation',
          'co-operation',
          'proceedings',
          'humanitarian',
          'refugee',
          'subsidiary',
        ),
        is('.state', 'granted', 'renewed'),
        notAfter(answer('.from'), on),
        not(before(answer('.until'), on)),
      ),
    ),
  ),
});

/** The permit lasts until a solution is found. */
export const childResidenceLasts = rule({
  id: 'child.residence-lasts',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp4.28', 'gp4.29', 'er4.90', 'er4.91', 'er4.92', 'er4.93'],
  when: all(fact('person.presumedChild'), not(is('profile.status.migration', 'citizen', 'free-movement'))),
  expect: any(
    all(
      is('profile.bestInterests.stage', 'completed'),
      is('bestInterests.determination.lasting', 'lasting'),
      is('bestInterests.panel.decision', 'endorsed', 'endorsed-with-changes'),
    ),
    is('bestInterests.safeguards.mayStay', 'until-solution'),
  ),
});

/** Immediate help begun. */
export const childAssistanceBegun = rule({
  id: 'child.assistance-begun',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er4.80', 'er4.89', 'er4.01'],
  when: all(fact('person.presumedChild'), fact('person.trafficked')),
  expect: is(
    'profile.status.support.received',
    'housing',
    'food-and-money',
    'medical',
    'psychological',
    'legal',
    'social-services',
    'schooling',
  ),
});

/** Help covers all six fields; a right to move freely alone gives none of it. */
export const childAssistanceComplete = rule({
  id: 'child.assistance-complete',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er4.81', 'er4.82', 'er4.83', 'er4.84', 'er4.85', 'er4.86'],
  when: all(
    fact('person.presumedChild'),
    fact('person.trafficked'),
    not(is('profile.status.migration', 'citizen')),
  ),
  expect: all(
    is('profile.status.support.received', 'housing'),
    is('profile.status.support.received', 'medical'),
    is('profile.status.support.received', 'psychological'),
    is('profile.status.support.received', 'legal'),
    is('profile.status.support.received', 'social-services'),
    is('profile.status.support.received', 'schooling'),
  ),
});

/** Determination before the 18th birthday. */
export const childTurning18 = rule({
  id: 'child.turning-18',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er4.78'],
  when: fact('person.turning18Soon'),
  expect: all(
    is('profile.bestInterests.stage', 'completed'),
    before(answer('bestInterests.determination.on'), value('person.eighteenthBirthday')),
  ),
});

/** Stay after the 18th birthday considered. */
export const childStayAfter18 = rule({
  id: 'child.stay-after-18',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er4.165'],
  when: all(fact('person.turning18Soon'), not(is('profile.status.migration', 'citizen', 'free-movement'))),
  expect: is(
    'bestInterests.review.atEighteen',
    'other-permit',
    'humanitarian-stay',
    'protected-status',
    'lives-there-by-right',
  ),
});

/** A determination offered to a young adult. */
export const childYoungAdult = rule({
  id: 'child.young-adult',
  principle: 4,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp4.10', 'gp4.11', 'gp4.12', 'er4.73', 'er4.74', 'er4.75', 'er4.76', 'er4.77'],
  when: all(
    fact('person.youngAdult'),
    any(
      answered('bestInterests.opening.youngAdultReasons'),
      is('bestInterests.opening.youngAdultLink', 'lives-with-child', 'shared-journey', 'brother-or-sister'),
    ),
  ),
  expect: any(
    is('bestInterests.opening.youngAdultWants', 'no'),
    is('profile.bestInterests.stage', 'under-way', 'completed'),
  ),
});

/** The child's identity protected. */
export const childIdentityProtected = rule({
  id: 'child.identity-protected',
  principle: 4,
  effect: 'obstacle',
  target: 'disclosure',
  liftable: 'not-needed',
  basis: [
    'gp4.71',
    'gp4.72',
    'gp4.73',
    'gp4.74',
    'gp4.75',
    'gp4.76',
    'er1.222',
    'er1.234',
    'er1.235',
    'er1.236',
  ],
  when: all(fact('person.presumedChild'), is('consent.publicIdentity.proposed', 'yes')),
  expect: all(
    is('consent.publicIdentity.reason', 'finding-relatives', 'support-services', 'protection'),
    answered('consent.publicIdentity.why'),
    answered('consent.publicIdentity.approvedBy'),
  ),
});
