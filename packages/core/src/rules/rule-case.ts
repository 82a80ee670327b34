import type { Force } from '../provisions/legal-ground.ts';
import type { Outcome } from './finding.ts';

/** One row of a rule's table: what is given, and how the rule must come out. */
export interface RuleCase {
  readonly name: string;
  /** Answers by place (`profile.person.children[0].adult`), and facts that the evaluation establishes (`fact:assessment.complete`). */
  readonly given: Readonly<Record<string, unknown>>;
  readonly jurisdiction: string;
  readonly on: string;
  readonly outcome: Outcome;
  readonly force: Force | null;
}

/** The cases of several rules, by rule id. */
export type CaseTable = Readonly<Record<string, readonly RuleCase[]>>;
