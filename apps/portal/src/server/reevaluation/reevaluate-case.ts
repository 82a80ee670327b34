import type { Evaluation, evaluate } from '@safe-return/core';
import type { Database } from '../database/database.ts';
import { record } from '../store/audit.ts';
import { findCase, findCaseFile, lockCase } from '../store/cases.ts';
import { storeComparison, type ChangedFindings } from '../store/differences.ts';
import { findEvaluation, storeEvaluation } from '../store/evaluations.ts';
import { findWaiting, noteSettled, type CaseToReevaluate, type RuleSetName } from '../store/reevaluations.ts';
import type { Vault } from '../vault.ts';

/** The rules by which cases are evaluated. */
export interface Rules {
  readonly ruleSet: RuleSetName;
  readonly evaluate: typeof evaluate;
}

/**
 * Evaluates one case under new rules and compares what is found with what counted before: all of it stored, or nothing.
 *
 * Called again for the same case, by whoever, it changes nothing.
 */
export async function reevaluateCase(
  { database, vault, rules }: { readonly database: Database; readonly vault: Vault; readonly rules: Rules },
  which: CaseToReevaluate,
): Promise<void> {
  const { caseId } = which;
  await database.transaction(async (statements) => {
    const store = { statements, vault };
    // A submission, or another worker, waits until this is over.
    await lockCase(store, caseId);
    const waiting = await findWaiting(statements, which);
    const before = waiting && (await findEvaluation(store, caseId));
    if (!before) return;

    if (before.evaluation.ruleSet.hash === rules.ruleSet.hash) {
      // Something was submitted since, and evaluated by these rules: there is nothing to compare but itself.
      if (waiting.compared) await noteSettled(statements, which);
      else {
        const same = { beforeId: before.id, afterId: before.id, conclusionChanged: false, findings: [] };
        await storeComparison(store, { ...which, ...same });
      }
      return;
    }

    const [found, file] = [await findCase(store, caseId), await findCaseFile(store, caseId)];
    if (!found || !file) return;
    // Never for an earlier day than what was found before: it would undo what time has changed.
    const on = before.on > waiting.on ? before.on : waiting.on;
    const after = rules.evaluate(file, { on, jurisdiction: found.returningState });
    const afterId = await storeEvaluation(store, { caseId, payloadId: null, evaluation: after });
    await storeComparison(store, {
      ...which,
      beforeId: before.id,
      afterId,
      conclusionChanged: before.conclusion !== after.conclusion,
      findings: changedFindings(before.evaluation, after),
    });
    await record(statements, { by: undefined, act: 'evaluation.made', caseId, about: afterId });
  });
}

/** Lists the rules that came out otherwise, are new, or are gone; those of the later evaluation first, in its order. */
function changedFindings(before: Evaluation, after: Evaluation): ChangedFindings {
  const outcomesOf = ({ findings }: Evaluation) =>
    new Map(findings.map(({ rule, outcome }) => [rule, outcome]));
  const [earlier, later] = [outcomesOf(before), outcomesOf(after)];
  return [...new Set([...later.keys(), ...earlier.keys()])]
    .map((rule) => ({ rule, before: earlier.get(rule) ?? null, after: later.get(rule) ?? null }))
    .filter((finding) => finding.before !== finding.after);
}
