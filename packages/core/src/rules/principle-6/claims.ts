import { all, any, every, fact, is, not, notAfter, answer, on, some, value } from '../conditions.ts';
import { rule } from '../rule.ts';
import { everyOpenClaim } from './every-open-claim.ts';

const returnProposed = is('profile.return.proposed', 'yes');
const claimOpen = all(returnProposed, fact('claim.openOrWanted'));

/** Remedies are fair, adequate, appropriate and effective in practice. */
export const remediesQuality = rule({
  id: 'remedies.quality',
  principle: 6,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp6.21', 'gp6.22', 'gp6.23', 'gp6.24', 'er6.34'],
  when: some('plan.remedies.claims[]', is('.stage', 'decided', 'paid')),
  expect: every(
    'plan.remedies.claims[]',
    any(
      not(is('.stage', 'decided', 'paid')),
      all(
        is('.review.fair', 'yes'),
        is('.review.adequate', 'yes'),
        is('.review.appropriate', 'yes'),
        is('.review.effective', 'yes'),
      ),
    ),
  ),
});

/** The person can really use the route, not only in law. */
export const remediesUsable = rule({
  id: 'remedies.usable',
  principle: 6,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er6.15', 'er6.16', 'er6.51', 'er6.55'],
  when: claimOpen,
  expect: everyOpenClaim(is('.usableNow', 'yes')),
});

/** No measure of the state stands in the way of a claim, and each other obstacle has a step against it. */
export const remediesUnhindered = rule({
  id: 'remedies.unhindered',
  principle: 6,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: [
    'gp6.11',
    'gp6.12',
    'er6.02',
    'er6.03',
    'er6.04',
    'er6.05',
    'er6.06',
    'er6.07',
    'er6.08',
    'er6.09',
    'er6.10',
    'er6.11',
    'er6.12',
  ],
  when: returnProposed,
  expect: all(
    is('plan.remedies.hinderedByMeasure', 'no'),
    fact('remedies.obstaclesLookedAt'),
    every('plan.remedies.obstacles[]', any(is('.present', 'no'), is('.stepTaken', 'yes'))),
  ),
});

/** A procedure to get compensation is known and open. */
export const remediesProcedureKnown = rule({
  id: 'remedies.procedure-known',
  principle: 6,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er6.32', 'er6.33', 'er6.90', 'er6.91', 'er6.92'],
  when: returnProposed,
  expect: all(is('plan.remedies.routes.known', 'yes'), is('plan.remedies.routes.open', 'yes')),
});

/** Somebody guarantees the compensation if the offender can't pay. */
export const remediesGuarantee = rule({
  id: 'remedies.guarantee',
  principle: 6,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er6.40'],
  when: claimOpen,
  expect: is('plan.remedies.guarantee', 'fund', 'state-scheme', 'other'),
});

const judgedWithClaim = all(
  is('.kind', 'criminal-against-traffickers'),
  is('.compensationApplied', 'yes'),
  is('.stage', 'decided', 'carried-out'),
);

/** EU: the criminal court rules on compensation, or sends it elsewhere. */
export const remediesRulingInTime = rule({
  id: 'remedies.ruling-in-time',
  principle: 6,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er6.42', 'er6.43'],
  when: some('profile.proceedings[]', judgedWithClaim),
  expect: every(
    'profile.proceedings[]',
    any(not(judgedWithClaim), is('.compensationRuling', 'ruled', 'sent-to-other-proceedings')),
  ),
});

/** Privacy and safety are guarded in the proceedings for a remedy. */
export const remediesPrivateAndSafe = rule({
  id: 'remedies.private-and-safe',
  principle: 6,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er6.56', 'er6.57'],
  when: claimOpen,
  expect: everyOpenClaim(all(is('.privacyGuarded', 'yes'), is('.safeToTakePart', 'yes'))),
});

const awarded = is('.award', 'not-paid', 'part-paid');

/** An award is enforced, abroad too. */
export const remediesEnforcement = rule({
  id: 'remedies.enforcement',
  principle: 6,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp6.28', 'gp6.29'],
  when: any(some('plan.remedies.claims[]', is('.stage', 'decided')), some('profile.proceedings[]', awarded)),
  expect: all(
    fact('claims.allListed'),
    every('plan.remedies.claims[]', any(not(is('.stage', 'decided')), is('.enforcement.arranged', 'yes'))),
  ),
});

/** Return counts as a remedy only if no danger stands, it restores, prevents repetition and is in the person's interests. */
export const remediesReturnAsRemedy = rule({
  id: 'remedies.return-as-remedy',
  principle: 6,
  effect: 'obstacle',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er6.79', 'er6.80', 'er6.85', 'er6.86', 'er6.88'],
  when: is('plan.remedies.returnCountedAsRestitution', 'yes'),
  expect: all(
    not(fact('risk.anyStands')),
    is('plan.remedies.returnRestores', 'yes'),
    is('plan.remedies.returnPreventsRepetition', 'yes'),
    is('plan.remedies.returnInBestInterests', 'yes'),
    // An adult says so; for a child it is determined.
    any(not(fact('person.presumedChild')), fact('bestInterests.returnFoundBest')),
  ),
});

/** Identification is finished and the dangers are assessed before anyone is returned, at a border too. */
export const remediesOrderBeforeReturn = rule({
  id: 'remedies.order-before-return',
  principle: 6,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er6.81', 'er6.82', 'er6.83', 'er6.84', 'er6.01'],
  when: all(returnProposed, fact('person.trafficked')),
  expect: all(
    any(
      is('profile.status.identification', 'declined-by-person'),
      all(
        any(
          is('profile.status.identification', 'identified'),
          all(
            is('profile.status.identification', 'refused'),
            not(is('profile.status.identificationDetails.reviewPossible', 'under-way')),
          ),
        ),
        notAfter(answer('profile.status.identificationDetails.on'), value('return.day')),
        notAfter(answer('profile.status.identificationDetails.on'), on),
      ),
    ),
    fact('assessment.complete'),
    notAfter(answer('riskAssessment.assessment.on'), value('return.day')),
    notAfter(answer('riskAssessment.assessment.on'), on),
  ),
});
