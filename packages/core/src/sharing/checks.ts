import * as conditions from '../conditions/condition.ts';
import { all, answer, any, answered, not, notAfter, type Condition } from '../conditions/condition.ts';
import type { ProvisionId } from '../provisions/legal.ts';
import { dataCategories } from '../questions/code-lists.ts';
import type { SharingFactName } from './facts.ts';

/** What a check is asked of: the request once, each entry of a consent, or each answer under an entry. */
export type CheckScope = 'request' | 'grant' | 'answer';

/** A reason not to share: it withholds unless its condition is definitely false. */
export interface Check {
  readonly scope: CheckScope;
  readonly when: Condition;
  readonly basis: readonly ProvisionId[];
}

const is = conditions.is;

function fact(name: SharingFactName): Condition {
  return conditions.fact(name);
}

const child = fact('person.presumedChild');
const revealsNothing = is('answer.reveals', 'no');
const transferAbroad = fact('request.transferAbroad');
const told = (point: string): Condition => is('consent.told.points', point);

/** Every check, in the order in which reasons are given. */
export const checks = {
  'disclose.codes-known': {
    scope: 'request',
    when: not(fact('request.codesKnown')),
    basis: ['gp1.83', 'er1.219'],
  },
  'disclose.records-read': {
    scope: 'request',
    when: not(fact('request.recordsRead')),
    basis: ['gp1.83', 'er5.169'],
  },
  'disclose.same-case': {
    scope: 'grant',
    when: not(fact('consent.sameCase')),
    basis: ['er1.229', 'er1.238'],
  },
  'disclose.grant-for-recipient': {
    scope: 'grant',
    when: not(fact('grant.matchesRecipient')),
    basis: ['er1.223', 'er1.224', 'er1.225', 'er1.237'],
  },
  'disclose.grant-for-purpose': {
    scope: 'grant',
    when: not(fact('grant.matchesPurpose')),
    basis: ['er1.229', 'er1.237'],
  },
  'disclose.feared-state': {
    scope: 'grant',
    when: all(fact('request.receivingStateAuthority'), fact('return.stateFeared')),
    basis: ['er1.57', 'er7.49', 'gp1.83'],
  },
  'disclose.in-force': {
    scope: 'grant',
    when: not(all(fact('grant.begun'), notAfter(conditions.on, answer('grant.until')))),
    basis: ['er1.229'],
  },
  'disclose.ended': { scope: 'grant', when: fact('grant.ended'), basis: ['er1.229', 'gp7.27'] },
  'disclose.once': {
    scope: 'grant',
    when: all(fact('grant.sharedBefore'), not(is('grant.often', 'ongoing'))),
    basis: ['er1.229', 'er5.169'],
  },
  'disclose.withdrawn': { scope: 'grant', when: fact('grant.withdrawn'), basis: ['er5.169', 'gp7.27'] },
  'disclose.last-word': {
    scope: 'grant',
    when: fact('grant.refusedSince'),
    basis: ['er5.169', 'er1.238', 'gp7.27'],
  },
  'disclose.given': { scope: 'grant', when: not(fact('grant.given')), basis: ['er1.238', 'er1.237'] },
  'disclose.explicit': {
    scope: 'grant',
    when: not(
      all(
        is('consent.anySharing', 'some'),
        is('grant.answer', 'agrees'),
        is(
          'consent.record.method',
          'signed',
          'thumbprint',
          'spoken-with-witness',
          'sign-language',
          'recorded',
          'online',
        ),
      ),
    ),
    basis: ['er1.247', 'er1.238'],
  },
  'disclose.informed': {
    scope: 'grant',
    when: not(
      all(
        told('purpose'),
        told('recipients'),
        told('data'),
        told('use'),
        told('how-long'),
        told('where'),
        told('access'),
        told('correction'),
        told('withdrawal'),
        told('risks'),
        told('limits'),
      ),
    ),
    basis: ['gp1.84', 'er1.22', 'er1.229', 'er1.233'],
  },
  'disclose.language': {
    scope: 'grant',
    when: not(is('consent.how.languageUnderstood', 'yes')),
    basis: ['gp2.38'],
  },
  'disclose.interpreter-independent': {
    scope: 'grant',
    when: not(
      any(
        is('consent.how.interpreter', 'not-needed', 'refused-by-person'),
        all(
          is('consent.how.interpreter', 'present', 'remote'),
          is('consent.how.interpreterTies', 'independent'),
        ),
      ),
    ),
    basis: ['gp2.38', 'gp2.39', 'gp2.40', 'er1.245'],
  },
  'disclose.free': {
    scope: 'grant',
    when: not(
      all(
        is('consent.decides.free', 'yes'),
        told('no-effect-on-help'),
        not(fact('consent.pressureNamed')),
        not(fact('consent.askedBadly')),
      ),
    ),
    basis: ['gp7.36', 'er1.238', 'er6.95'],
  },
  'disclose.adult-decides': {
    scope: 'grant',
    when: all(
      not(child),
      not(
        all(
          is('consent.decides.by', 'person'),
          is('consent.decides.capacity', 'yes', 'with-support'),
          not(fact('consent.childWhenGiven')),
        ),
      ),
    ),
    basis: ['er1.238', 'er5.169', 'er5.189'],
  },
  'disclose.child-dissent': {
    scope: 'grant',
    when: all(child, any(is('grant.childAnswer', 'refuses'), is('consent.decides.childAssent', 'refuses'))),
    basis: ['er1.222', 'gp4.71', 'er1.21'],
  },
  'disclose.child-two-voices': {
    scope: 'grant',
    when: all(
      child,
      not(
        all(
          is(
            'consent.decides.by',
            'guardian',
            'person-with-guardian',
            'parent',
            'court',
            'legal-representative',
          ),
          any(
            is('grant.childAnswer', 'agrees'),
            all(is('consent.decides.childMaturity', 'little'), answered('consent.decides.childNotAskedWhy')),
          ),
        ),
      ),
    ),
    basis: ['er1.222', 'gp4.71', 'gp4.17', 'gp4.18', 'er1.20'],
  },
  'disclose.guardian-appointed': {
    scope: 'grant',
    when: all(
      child,
      any(
        all(
          is('consent.decides.by', 'guardian', 'person-with-guardian'),
          not(fact('guardian.appointedInTime')),
        ),
        all(
          is('consent.decides.by', 'legal-representative'),
          not(notAfter(answer('consent.decides.representativeSince'), answer('consent.record.answeredOn'))),
        ),
      ),
    ),
    basis: ['er1.222', 'gp4.71'],
  },
  'disclose.guardian-involved': {
    scope: 'grant',
    when: all(
      child,
      any(
        all(is('consent.decides.by', 'guardian', 'person-with-guardian'), not(fact('guardian.uninvolved'))),
        all(
          is('consent.decides.by', 'parent', 'legal-representative'),
          not(is('consent.decides.representativeInvolvement', 'no')),
        ),
        all(is('consent.decides.by', 'parent'), fact('parent.involved')),
      ),
    ),
    basis: ['er1.222', 'gp4.71', 'gp4.59', 'er4.44', 'er4.108'],
  },
  'disclose.confidentiality': {
    scope: 'grant',
    when: not(
      any(is('request.recipient.kind', 'family-member'), is('grant.recipient.confidentiality', 'yes')),
    ),
    basis: ['er1.245', 'er3.97'],
  },
  'disclose.danger': {
    scope: 'grant',
    when: fact('grant.dangerStands'),
    basis: ['er1.221', 'er1.227', 'er1.248'],
  },
  'disclose.trafficking-hinted': {
    scope: 'grant',
    // That anything at all comes from this sender may say it.
    when: all(
      fact('request.receivingStateAuthority'),
      not(is('grant.impliesTrafficking', 'no')),
      not(any(fact('consent.statusTellable'), fact('consent.senderTellable'))),
    ),
    basis: ['er1.247', 'er1.249', 'er5.172'],
  },
  'disclose.permissions-apart': {
    scope: 'answer',
    when: not(fact('consent.permissionsApart')),
    basis: ['er1.57', 'er1.63', 'er1.78', 'er1.200', 'er1.225', 'er3.110', 'gp7.27'],
  },
  'disclose.media': {
    scope: 'grant',
    when: all(is('request.recipient.kind', 'media'), child, not(fact('consent.publicException'))),
    basis: ['er1.226', 'er1.234', 'er1.235', 'er1.236', 'gp4.74'],
  },
  'disclose.transfer-basis': {
    scope: 'grant',
    when: all(
      transferAbroad,
      not(
        any(
          is('transfer.basis', 'adequacy', 'explicit-consent'),
          all(is('transfer.basis', 'safeguards'), answered('transfer.safeguard')),
          all(
            is('transfer.basis', 'public-interest', 'legal-claims', 'vital-interests'),
            answered('transfer.checkedBy'),
          ),
        ),
      ),
    ),
    basis: ['er1.243', 'er1.244'],
  },
  'disclose.transfer-told': {
    scope: 'grant',
    when: all(transferAbroad, not(told('abroad'))),
    basis: ['er1.243', 'er1.244', 'gp1.84'],
  },
  'disclose.transfer-statements': {
    scope: 'grant',
    when: all(
      transferAbroad,
      is('transfer.basis', 'explicit-consent'),
      not(all(fact('transfer.statementsComplete'), is('transfer.explicit', 'agrees'))),
    ),
    basis: ['er1.243', 'er1.244'],
  },
  'disclose.transfer-public-authority': {
    scope: 'grant',
    // GDPR, article 49(3).
    when: all(
      transferAbroad,
      fact('request.authorityBarred'),
      is('transfer.basis', 'explicit-consent'),
      any(not(is('transfer.exporterIsAuthority', 'no')), fact('consent.controllerIsAuthority')),
    ),
    basis: ['er1.243'],
  },
  'disclose.categorised': {
    scope: 'answer',
    when: not(is('answer.category', ...dataCategories.codes)),
    basis: ['er1.219'],
  },
  'disclose.category': {
    scope: 'answer',
    when: not(fact('grant.coversCategory')),
    basis: ['er1.219', 'er1.229', 'er1.237'],
  },
  'disclose.item-held-back': {
    scope: 'answer',
    when: fact('grant.holdsBackItem'),
    basis: ['er5.169', 'er1.200'],
  },
  'disclose.withholding': {
    scope: 'answer',
    when: fact('consent.withholdsFromRecipient'),
    basis: ['er5.169', 'er1.249'],
  },
  'disclose.without-name': {
    scope: 'answer',
    when: all(fact('grant.withoutName'), not(is('answer.identifies', 'no'))),
    basis: ['er1.219', 'er5.169'],
  },
  'disclose.purpose-limit': {
    scope: 'answer',
    when: any(
      all(is('request.purpose', 'travel-and-documents'), not(is('answer.category', 'identity'))),
      is('request.purpose', 'other'),
      is('request.recipient.kind', 'anti-trafficking-coordinator'),
    ),
    basis: ['er7.49', 'gp7.03', 'er7.36', 'er7.58', 'er7.87', 'er7.88'],
  },
  'disclose.document-mark': {
    scope: 'answer',
    when: all(
      any(is('request.purpose', 'travel-and-documents'), is('request.recipient.kind', 'carrier-or-escort')),
      not(revealsNothing),
    ),
    basis: ['er1.250', 'er1.251', 'er1.218', 'er1.254'],
  },
  'disclose.trafficking-status': {
    scope: 'answer',
    when: all(
      fact('request.receivingStateAuthority'),
      not(revealsNothing),
      not(
        any(
          fact('consent.statusTellable'),
          all(is('answer.reveals', 'implied'), fact('consent.impliedTellable')),
        ),
      ),
    ),
    basis: ['er1.247', 'er1.248', 'er1.249', 'er1.78'],
  },
  'disclose.trafficking-family': {
    scope: 'answer',
    when: all(
      is('request.recipient.kind', 'family-member'),
      not(is('answer.reveals', 'no', 'return-reason')),
      not(fact('consent.familyTellable')),
    ),
    basis: ['er1.225', 'er1.249', 'er1.136'],
  },
  'disclose.trafficking-implied': {
    scope: 'answer',
    when: all(not(is('answer.reveals', 'no', 'return-reason')), not(fact('grant.coversTrafficking'))),
    basis: ['er1.219', 'er1.249', 'er5.139', 'er5.167', 'er5.172'],
  },
  'disclose.harmful-database': {
    scope: 'answer',
    when: all(not(revealsNothing), not(is('grant.borderSystem', 'no'))),
    basis: ['er1.252', 'er1.253'],
  },
  'disclose.child-identity': {
    scope: 'answer',
    when: all(
      child,
      not(is('answer.identifies', 'no')),
      not(is('request.recipient.kind', 'guardian')),
      not(fact('grant.childException')),
    ),
    basis: ['gp4.72', 'gp4.73', 'gp4.75', 'gp4.76', 'er1.222', 'er1.234'],
  },
  'disclose.tracing-confidential': {
    scope: 'answer',
    when: all(is('request.purpose', 'family-tracing'), not(fact('answer.onTracingList'))),
    basis: ['er4.183', 'er4.184', 'er4.175'],
  },
  'disclose.research': {
    scope: 'answer',
    when: all(
      any(is('request.purpose', 'statistics-research'), is('request.recipient.kind', 'researcher')),
      any(
        not(told('research')),
        not(is('answer.identifies', 'no')),
        is('answer.category', 'identity', 'whereabouts'),
      ),
    ),
    basis: ['er1.237', 'er7.87'],
  },
} as const satisfies Record<string, Check>;

/** The id of a check. */
export type CheckId = keyof typeof checks;
