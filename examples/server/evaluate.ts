import { evaluate, type CaseFile, type Evaluation } from '@safe-return/core';

/** Evaluates a case for a state and a day, and tells what stands in the way, what is missing, and what else is open. */
export function review(
  caseFile: CaseFile,
  on: string,
): {
  readonly conclusion: Evaluation['conclusion'];
  readonly breached: readonly string[];
  readonly askNext: readonly string[];
  readonly ruleSet: string;
} {
  const { conclusion, findings, missing, ruleSet } = evaluate(caseFile, { on, jurisdiction: 'FR' });
  return {
    conclusion,
    breached: findings
      .filter(({ outcome, recommendation }) => outcome === 'breached' && !recommendation)
      .map(({ rule }) => rule),
    askNext: missing.slice(0, 5).map(({ path }) => path),
    // Keep it beside the result: with the same rule set, day and state, anybody comes to the same.
    ruleSet: `${ruleSet.id} ${String(ruleSet.version)} ${ruleSet.hash}`,
  };
}
