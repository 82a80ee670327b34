import type { CaseFile, FormId, Issue, Payload } from '@safe-return/core';
import type { CaseDetail, CaseSummary, Draft, Refusal, Submission } from '../api.ts';

/** The server can't be reached, or does not answer as it should. What was to be sent is still here. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** The server answered that it won't. */
export class RefusedByServer extends Error {
  override readonly name = 'RefusedByServer';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.title);
    this.refusal = refusal;
  }
}

/** Lists the cases. */
export function fetchCases(): Promise<readonly CaseSummary[]> {
  return ask('GET', '/api/cases');
}

/** Fetches one case. */
export function fetchCase(id: string): Promise<CaseDetail> {
  return ask('GET', `/api/cases/${id}`);
}

/** All that is recorded of a case, as it is evaluated. */
export function fetchCaseFile(id: string): Promise<CaseFile> {
  return ask('GET', `/api/cases/${id}/case-file`);
}

/** Opens a case with the beginning of a risk assessment. */
export function openCase(payload: Payload): Promise<{ readonly id: string }> {
  return ask('POST', '/api/cases', { body: payload });
}

/** Fetches what is being filled in. */
export function fetchDraft(caseId: string, form: FormId): Promise<Draft> {
  return ask('GET', `/api/cases/${caseId}/${form}/draft`);
}

/** Saves what is being filled in, built on a version seen before. */
export function putDraft(
  caseId: string,
  payload: Payload,
  version: number,
): Promise<{ readonly version: number; readonly issues: readonly Issue[] }> {
  return ask('PUT', `/api/cases/${caseId}/${payload.form}/draft`, {
    body: payload,
    headers: { 'If-Match': `"${String(version)}"` },
  });
}

/** Submits a payload under a key, so that sending it again does not store it again. */
export function submitPayload(
  caseId: string,
  payload: Payload,
  { key, version }: { readonly key: string; readonly version: number },
): Promise<Submission> {
  return ask('POST', `/api/cases/${caseId}/${payload.form}/submissions`, {
    body: payload,
    headers: { 'Idempotency-Key': key, 'If-Match': `"${String(version)}"` },
  });
}

/** Fetches what was submitted, and what was found. */
export function fetchSubmission(caseId: string, id: string): Promise<Submission> {
  return ask('GET', `/api/cases/${caseId}/submissions/${id}`);
}

/** Loads the worked examples into the portal; those that are there already stay as they are. */
export function loadExamples(): Promise<{ readonly loaded: number }> {
  return ask('POST', '/api/examples', { body: {} });
}

// A save that is on its way when the page is left still arrives, if it is no larger than browsers allow for that.
const mostKeptAlive = 60_000;

async function ask<Answer>(
  method: string,
  path: string,
  { body, headers }: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Answer> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  try {
    const response = await fetch(path, {
      method,
      ...(text === undefined
        ? {}
        : {
            body: text,
            headers: { 'Content-Type': 'application/json', ...headers },
            keepalive: text.length < mostKeptAlive,
          }),
    });
    const answer: unknown = await response.json();
    if (response.ok) return answer as Answer;
    if (response.status < 500) throw new RefusedByServer(answer as Refusal);
  } catch (error) {
    if (error instanceof RefusedByServer) throw error;
  }
  throw new Unreachable();
}
