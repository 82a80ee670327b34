import { evaluate, type Evaluation } from '@safe-return/core';
import { examples, type ExampleName } from '@safe-return/examples';

/** What is found for a worked case, on its day and for its state. */
export function evaluated(name: ExampleName): Evaluation {
  const { caseFile, on, jurisdiction } = examples[name];
  return evaluate(caseFile, { on, jurisdiction });
}
