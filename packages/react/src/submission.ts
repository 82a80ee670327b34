import type { Issue, Payload } from '@safe-return/core';

/** What a host answers to a submission: nothing when it took it, or the issues for which it refused it. */
export type SubmissionResult =
  undefined | { readonly ok: true } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Takes a complete payload. May refuse it, or throw: either way nothing that was written is lost. */
export type Submit<Content extends Payload> = (
  payload: Content,
) => Promise<SubmissionResult | void> | SubmissionResult | void;

/** How a submission stands. */
export type SubmissionState =
  | { readonly name: 'open' | 'sending' | 'done' }
  | { readonly name: 'invalid' | 'refused' | 'failed'; readonly attempt: number };

/** Finds the issues in what a host threw: an error that carries them is a refusal, any other a failure. */
export function issuesIn(thrown: unknown): readonly Issue[] | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const carried: unknown = Reflect.get(thrown, 'issues') ?? issuesInRefusal(Reflect.get(thrown, 'refusal'));
  return isIssues(carried) ? carried : undefined;
}

function issuesInRefusal(refusal: unknown): unknown {
  return typeof refusal === 'object' && refusal !== null ? Reflect.get(refusal, 'issues') : undefined;
}

function isIssues(value: unknown): value is readonly Issue[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (issue: unknown) =>
        typeof issue === 'object' &&
        issue !== null &&
        typeof Reflect.get(issue, 'path') === 'string' &&
        typeof Reflect.get(issue, 'code') === 'string',
    )
  );
}
