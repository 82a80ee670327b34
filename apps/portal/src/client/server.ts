import type { CaseFile, Disclosure, FormId, MonitoringSchedule, Payload } from '@safe-return/core';
import type {
  AuditEntry,
  CaseDetail,
  CasePage,
  Difference,
  Draft,
  EvaluationSummary,
  FailedCase,
  LatestEvaluation,
  Me,
  Member,
  Reevaluation,
  Refusal,
  SharingRequest,
  Submission,
} from '../api.ts';

/** The server can't be reached. What was to be sent is still here. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** Something went wrong in the server. What was to be sent is still here. */
export class FailedInServer extends Error {
  override readonly name = 'FailedInServer';
}

/** The server has more to do than it can, or was asked too often; after some seconds it can be asked again. */
export class ComeBackLater extends Error {
  override readonly name = 'ComeBackLater';
  readonly seconds: number;
  /** Whether it was this reader who asked too often. */
  readonly askedTooOften: boolean;

  constructor({ seconds, askedTooOften }: { readonly seconds: number; readonly askedTooOften: boolean }) {
    super('The server asks to come back later.');
    this.seconds = seconds;
    this.askedTooOften = askedTooOften;
  }
}

/** Nobody is signed in, or not any more. */
export class SignedOut extends Error {
  override readonly name = 'SignedOut';
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

let signInAgain: (() => Promise<void>) | undefined;

/**
 * Lets somebody sign in again where a session has ended: what was asked meanwhile waits for it, and is asked again.
 *
 * @param handler settles once the same person is signed in again.
 * @returns what takes it back.
 */
export function whenSessionEnds(handler: () => Promise<void>): () => void {
  signInAgain = handler;
  return () => {
    if (signInAgain === handler) signInAgain = undefined;
  };
}

/** Tells who is signed in. */
export async function fetchMe(): Promise<Me> {
  return answerOf(await send('GET', '/api/me'));
}

/** Signs somebody in; says whether address and password belong together. */
export async function signIn(email: string, password: string): Promise<boolean> {
  const response = await send('POST', '/api/auth/sign-in/email', { body: { email, password } });
  if (response.status === 400 || response.status === 401) return false;
  await answerOf(response);
  return true;
}

/** Signs out whoever is signed in. */
export async function signOut(): Promise<void> {
  const response = await send('POST', '/api/auth/sign-out', { body: {} });
  if (response.status !== 401) await answerOf(response);
}

/** Why a password was not changed. */
export type PasswordProblem = 'wrong' | 'too-short' | 'too-long';

/** Changes the password of whoever is signed in, and ends their other sessions. Says what is wrong, if something is. */
export async function changePassword(
  currentPassword: string,
  newPassword: string,
): Promise<PasswordProblem | undefined> {
  const body = { currentPassword, newPassword, revokeOtherSessions: true };
  try {
    await ask('POST', '/api/auth/change-password', { body });
    return undefined;
  } catch (error) {
    const paths = error instanceof RefusedByServer ? error.refusal.issues.map(({ path }) => path) : [];
    if (paths.includes('/currentPassword')) return 'wrong';
    if (paths.includes('/newPassword'))
      return newPassword.length < shortestPassword ? 'too-short' : 'too-long';
    throw error;
  }
}

/** How many characters a password has at least. */
export const shortestPassword = 12;

/** Lists cases, those opened last first. */
export function fetchCases(after?: string): Promise<CasePage> {
  return ask('GET', `/api/cases${query({ after })}`);
}

/** Finds the case with exactly this reference, which stands in no address. */
export function findCase(reference: string): Promise<CasePage> {
  return ask('POST', '/api/cases/find', { body: { reference } });
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

/** Fetches what a new draft would begin with. */
export function fetchStart(caseId: string, form: FormId): Promise<{ readonly payload: Payload }> {
  return ask('GET', `/api/cases/${caseId}/${form}/start`);
}

/** Saves what is being filled in, built on a version seen before. */
export function putDraft(
  caseId: string,
  payload: Payload,
  version: number,
): Promise<{ readonly version: number }> {
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

/** Fetches what was submitted, and what was found then. */
export function fetchSubmission(caseId: string, id: string): Promise<Submission> {
  return ask('GET', `/api/cases/${caseId}/submissions/${id}`);
}

/** Lists the evaluations that were made of a case, the latest first. */
export function fetchEvaluations(
  caseId: string,
): Promise<{ readonly evaluations: readonly EvaluationSummary[] }> {
  return ask('GET', `/api/cases/${caseId}/evaluations`);
}

/** Fetches an evaluation of a case: the latest, or another. */
export function fetchEvaluation(caseId: string, id?: string): Promise<LatestEvaluation> {
  return ask('GET', `/api/cases/${caseId}/${id === undefined ? 'evaluation' : `evaluations/${id}`}`);
}

/** Fetches when contacts after a return are due. */
export function fetchSchedule(caseId: string): Promise<MonitoringSchedule> {
  return ask('GET', `/api/cases/${caseId}/schedule`);
}

/** Finds what a recipient would see. Nothing is sent to anybody but the portal's own server. */
export function previewSharing(caseId: string, request: SharingRequest): Promise<Disclosure> {
  return ask('POST', `/api/cases/${caseId}/sharing-preview`, { body: request });
}

/** Lists who has access to a case. */
export function fetchMembers(caseId: string): Promise<{ readonly members: readonly Member[] }> {
  return ask('GET', `/api/cases/${caseId}/members`);
}

/** Gives somebody access to a case. */
export function addMember(caseId: string, email: string): Promise<unknown> {
  return ask('POST', `/api/cases/${caseId}/members`, { body: { email } });
}

/** Takes somebody's access to a case away. */
export function removeMember(caseId: string, account: string): Promise<unknown> {
  return ask('DELETE', `/api/cases/${caseId}/members/${encodeURIComponent(account)}`);
}

/** Lists who did what on a case, the latest first. */
export function fetchAudit(
  caseId: string,
  before?: string,
): Promise<{ readonly entries: readonly AuditEntry[]; readonly next?: string | undefined }> {
  return ask('GET', `/api/cases/${caseId}/audit${query({ before })}`);
}

/** Lists the evaluations of all cases under new rules. */
export function fetchReevaluations(): Promise<{ readonly reevaluations: readonly Reevaluation[] }> {
  return ask('GET', '/api/reevaluations');
}

/** Has all cases evaluated under the rules of today; where that is under way already, it stays the same one. */
export function startReevaluation(): Promise<Reevaluation> {
  return ask('POST', '/api/reevaluations', { body: {} });
}

/** Lists the cases in which new rules find something else. */
export function fetchDifferences(
  reevaluation: string,
  after?: string,
): Promise<{ readonly differences: readonly Difference[]; readonly next?: string | undefined }> {
  return ask('GET', `/api/reevaluations/${reevaluation}/differences${query({ after })}`);
}

/** Lists the cases that could not be evaluated under new rules. */
export function fetchFailures(
  reevaluation: string,
  after?: string,
): Promise<{ readonly failures: readonly FailedCase[]; readonly next?: string | undefined }> {
  return ask('GET', `/api/reevaluations/${reevaluation}/failures${query({ after })}`);
}

/** Notes that somebody has looked through what has changed in a case. */
export function noteReviewed(reevaluation: string, caseId: string): Promise<unknown> {
  return ask('POST', `/api/reevaluations/${reevaluation}/differences/${caseId}/reviewed`, { body: {} });
}

/** Loads the worked examples into a trial portal; those that are there already stay as they are. */
export function loadExamples(): Promise<unknown> {
  return ask('POST', '/api/examples', { body: {} });
}

/** Takes what is not there for nothing, where it is no error that there is none yet. */
export async function orNone<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof RefusedByServer && error.refusal.status === 404) return undefined;
    throw error;
  }
}

interface Sent {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

async function ask<Answer>(method: string, path: string, sent?: Sent): Promise<Answer> {
  return answerOf(await sendSignedIn(method, path, sent));
}

/** Sends a request; where the session has ended, once more after somebody has signed in again. */
async function sendSignedIn(method: string, path: string, sent?: Sent): Promise<Response> {
  const response = await send(method, path, sent);
  if (response.status !== 401 || !signInAgain) return response;
  await signInAgain();
  return send(method, path, sent);
}

// A save that is on its way when the page is left still arrives, if it is no larger than browsers allow for that.
const mostKeptAlive = 60_000;

async function send(method: string, path: string, { body, headers }: Sent = {}): Promise<Response> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  try {
    return await fetch(path, {
      method,
      ...(text === undefined
        ? {}
        : {
            body: text,
            headers: { 'Content-Type': 'application/json', ...headers },
            keepalive: text.length < mostKeptAlive,
          }),
    });
  } catch {
    throw new Unreachable();
  }
}

async function answerOf<Answer>(response: Response): Promise<Answer> {
  const { status } = response;
  if (status === 401) throw new SignedOut();
  if (status === 429 || status === 503)
    throw new ComeBackLater({ seconds: secondsToWait(response), askedTooOften: status === 429 });
  if (status >= 500) throw new FailedInServer();
  const answer = await contentOf(response);
  if (!response.ok) throw new RefusedByServer(refusalOf(status, answer));
  return answer as Answer;
}

async function contentOf(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  try {
    return await response.json();
  } catch (error) {
    // Cut off on its way, or not from the portal: a page that a network puts in between.
    if (response.ok) throw new Unreachable();
    if (error instanceof SyntaxError) return undefined;
    throw new Unreachable();
  }
}

/** What is in between may refuse too, in words of its own. */
function refusalOf(status: number, answer: unknown): Refusal {
  const given = typeof answer === 'object' && answer !== null ? answer : {};
  return { title: '', issues: [], ...given, status };
}

const shortestWait = 1;
const longestWait = 60;

function secondsToWait({ headers }: Response): number {
  const asked = Number(headers.get('Retry-After') ?? NaN);
  return Number.isFinite(asked) ? Math.min(longestWait, Math.max(shortestWait, asked)) : 5;
}

function query(parameters: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parameters).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}
