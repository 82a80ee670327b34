import type { OptionOutcome } from './option-finding.ts';
import type { ProtectionOptionId } from './option.ts';

/** One row of an option's table: what is given, and how the option must come out. */
export interface OptionCase {
  readonly name: string;
  /** Answers by place (`profile.proceedings[0].kind`). */
  readonly given: Readonly<Record<string, unknown>>;
  readonly jurisdiction: string;
  readonly on: string;
  readonly outcome: OptionOutcome;
}

/** The cases of every option. */
export type OptionCaseTable = Readonly<Record<ProtectionOptionId, readonly OptionCase[]>>;
