import { facts } from '../facts/facts.ts';
import { readableQuestions } from '../evaluation/readable-questions.ts';
import { CaseContext } from '../facts/case-context.ts';
import { dataSharingConsent } from '../forms/data-sharing-consent/data-sharing-consent.ts';
import { resolveJurisdiction } from '../jurisdictions/resolve-jurisdiction.ts';
import { treeOf } from '../rules/given.test-support.ts';
import { recordOf, SharingContext, type AnswerAsked } from './context.ts';

/**
 * What is given in one row of a check's table, by place: `grant.categories`, `request.recipient.kind`.
 *
 * `case.payload` and `case.consent` say of which case they are; `other.` begins the places of a second consent record, `unread` says that there is one that can't be read.
 */
export type Given = Readonly<Record<string, unknown>>;

/** Makes the situation that a row of a check's table describes: one entry of one consent, one answer. */
export function situationOf(given: Given, jurisdiction?: string): SharingContext {
  const tree = treeOf(given);
  const part = (key: string): Record<string, unknown> => (tree[key] ?? {}) as Record<string, unknown>;
  const request = part('request');
  const recipient = (request['recipient'] ?? {}) as Record<string, unknown>;
  const on = typeof request['on'] === 'string' && request['on'].length === 10 ? request['on'] : '2026-06-15';
  const named = tree['grant'] ?? tree['transfer'];
  const grants = named ? [{ id: 'g1', ...part('grant') }, { id: 'g2' }] : [];
  const transfers = tree['transfer'] ? [{ grant: 'g1', ...part('transfer') }] : [];
  const resolved = jurisdiction === undefined ? undefined : resolveJurisdiction(jurisdiction);
  const record = recordOf(
    new CaseContext({
      facts,
      answers: { profile: part('profile'), consent: { grants, transfers, ...part('consent') } },
      questions: dataSharingConsent.questions,
      on,
      jurisdiction: resolved,
    }),
    0,
    tree['profile'] !== undefined,
  );
  const about = tree['case'] ? { ...record, caseReference: part('case')['consent'] } : record;
  const later = recordOf(
    new CaseContext({
      facts,
      answers: { profile: part('profile'), consent: part('other') },
      questions: dataSharingConsent.questions,
      on,
      jurisdiction: resolved,
    }),
    1,
    false,
  );
  const told = new CaseContext({
    facts,
    answers: { profile: part('profile'), riskAssessment: part('riskAssessment') },
    questions: readableQuestions,
    on,
    jurisdiction: resolved,
  });
  const grant = record.context.rows('consent.grants[]')?.[0];
  return new SharingContext({
    asked: {
      kind: recipient['kind'],
      name: recipient['name'],
      country: recipient['country'],
      purpose: request['purpose'],
      on: request['on'],
    },
    on,
    jurisdiction: resolved,
    records: tree['other'] ? [about, later] : [about],
    ...(tree['case'] ? { caseReference: part('case')['payload'] } : {}),
    allRead: given['unread'] === undefined,
    told: [{ context: told, ofPerson: tree['profile'] !== undefined }],
    record: about,
    ...(grant ? { grant } : {}),
    ...(tree['answer'] ? { answer: part('answer') as unknown as AnswerAsked } : {}),
  });
}
