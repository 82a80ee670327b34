import { evaluate, type CaseFile, type Evaluation, type Payload } from '@safe-return/core';
import type { TestDatabase } from '../database/test-databases.ts';
import { openCase } from '../store/cases.ts';
import { storeEvaluation } from '../store/evaluations.ts';
import { storePayload } from '../store/submissions.ts';

/** The name of rules before those of this version; for tests and measurements. */
export const olderRuleSet = { id: 'safe-return', version: 1, hash: 'an-older-rule-set' } as const;

/** Makes an evaluation as rules of another name would have made it that found the same. */
export function underRules(
  evaluation: Evaluation,
  ruleSet: { readonly id: string; readonly version: number; readonly hash: string },
): Evaluation {
  // The type of a rule set is the one of this version; what is stored may be of any.
  return { ...evaluation, ruleSet: ruleSet as Evaluation['ruleSet'] };
}

/** Opens a case with what was submitted for it and an evaluation that was made under older rules; for tests and measurements. */
export async function addEvaluatedCase(
  { database, vault }: Pick<TestDatabase, 'database' | 'vault'>,
  {
    reference,
    caseFile,
    state,
    on,
    evaluation = underRules(evaluate(caseFile, { on, jurisdiction: state }), olderRuleSet),
  }: {
    readonly reference: string;
    readonly caseFile: CaseFile;
    readonly state: string;
    readonly on: string;
    readonly evaluation?: Evaluation;
  },
): Promise<string> {
  const caseId = crypto.randomUUID();
  await database.transaction(async (statements) => {
    const store = { statements, vault };
    await openCase(store, { id: caseId, reference, returningState: state });
    const payloads: readonly (Payload | undefined)[] = [
      caseFile.riskAssessment,
      ...(caseFile.consents ?? []),
      caseFile.plan,
    ];
    let payloadId: string | undefined;
    for (const payload of payloads.filter((one) => one !== undefined)) {
      payloadId = (await storePayload(store, { caseId, key: crypto.randomUUID(), payload, by: null }))?.id;
    }
    await storeEvaluation(store, { caseId, payloadId: payloadId ?? null, evaluation });
  });
  return caseId;
}
