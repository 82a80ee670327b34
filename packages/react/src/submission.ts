import type { Issue, Payload } from '@safe-return/core';

/** Why a host did not take a submission: what is wrong with which answer, and what else there is to say, in its own words. */
export interface Refusal {
  readonly ok: false;
  readonly issues: readonly Issue[];
  /** Said instead of that the form was not accepted, in the language of the form. It must not repeat an answer. */
  readonly note?: string;
}

/** What a host answers to a submission: nothing when it took it, or why it refused it. */
export type SubmissionResult = undefined | { readonly ok: true } | Refusal;

/** Takes a complete payload. May refuse it, or throw: either way nothing that was written is lost. */
export type Submit<Content extends Payload> = (
  payload: Content,
) => Promise<SubmissionResult | void> | SubmissionResult | void;

/** How a submission stands. */
export type SubmissionState =
  | { readonly name: 'open' | 'sending' | 'done' }
  | {
      readonly name: 'invalid' | 'refused' | 'failed';
      readonly attempt: number;
      readonly note?: string | undefined;
    };

/** Finds the issues in what a host answered or threw: an error that carries them is a refusal, any other a failure. */
export function issuesIn(thrown: unknown): readonly Issue[] | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const carried: unknown = Reflect.get(thrown, 'issues') ?? issuesInRefusal(Reflect.get(thrown, 'refusal'));
  // What comes from a server may leave the values out that a sentence would be made with.
  return isIssues(carried) ? carried.map((issue) => ({ ...issue, params: issue.params ?? {} })) : undefined;
}

function issuesInRefusal(refusal: unknown): unknown {
  return typeof refusal === 'object' && refusal !== null ? Reflect.get(refusal, 'issues') : undefined;
}

function isIssues(value: unknown): value is readonly (Omit<Issue, 'params'> & Partial<Issue>)[] {
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
