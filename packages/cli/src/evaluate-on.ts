import {
  evaluate,
  MalformedDate,
  MalformedJurisdiction,
  type CaseFile,
  type Evaluation,
} from '@safe-return/core';
import { Failure } from './failure.ts';

/**
 * Evaluates a case file.
 *
 * @throws {Failure} When the day or the state is none.
 */
export function evaluateOn(caseFile: CaseFile, on: string, jurisdiction: string): Evaluation {
  try {
    return evaluate(caseFile, { on, jurisdiction });
  } catch (error) {
    if (error instanceof MalformedDate) throw new Failure('cli.error.date');
    if (error instanceof MalformedJurisdiction) throw new Failure('cli.error.jurisdiction');
    throw error;
  }
}
