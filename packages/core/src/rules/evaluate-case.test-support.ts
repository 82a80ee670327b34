import { facts } from '../facts/facts.ts';
import type { Truth } from '../conditions/truth.ts';
import { CaseContext } from '../facts/case-context.ts';
import { readableQuestions } from '../evaluation/readable-questions.ts';
import { resolveJurisdiction } from '../jurisdictions/resolve-jurisdiction.ts';
import { treeOf } from './given.test-support.ts';
import type { RuleCase } from './rule-case.ts';

function isTruth(value: unknown): value is Truth {
  return value === 'true' || value === 'false' || value === 'unknown';
}

/** Makes the context of a worked case: its answers, and the facts that an evaluation would establish. */
export function contextOfCase({
  given,
  jurisdiction,
  on,
}: Pick<RuleCase, 'given' | 'jurisdiction' | 'on'>): CaseContext {
  const established: Record<string, Truth> = {};
  const answers: Record<string, unknown> = {};
  for (const [place, value] of Object.entries(given)) {
    if (!place.startsWith('fact:')) answers[place] = value;
    else if (isTruth(value)) established[place.slice(5)] = value;
  }
  return new CaseContext({
    facts,
    answers: treeOf(answers),
    questions: readableQuestions,
    on,
    jurisdiction: resolveJurisdiction(jurisdiction),
    given: established,
  });
}
