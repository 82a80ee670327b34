import { disclose, type CaseFile, type DisclosureRequest } from '@safe-return/core';

/** What goes to a recipient, and what the sender has to do besides. */
export interface Sending {
  /** The one thing that may leave the house. */
  readonly send: Readonly<Record<string, unknown>>;
  /** How many answers are kept back; which, and why, stays with the sender. */
  readonly keptBack: number;
  /** Whom to tell that a consent was taken back. */
  readonly toTell: number;
  /** What stands against each other, for a person to look at before anything is sent. */
  readonly conflicts: readonly string[];
}

/** Prepares the plan of a case for one recipient: nothing but what a consent in force covers. */
export function prepare(caseFile: CaseFile, request: Omit<DisclosureRequest, 'caseFile'>): Sending {
  const { disclosed, withheld, toTell, conflicts } = disclose(caseFile.plan, caseFile.consents ?? [], {
    ...request,
    caseFile,
  });
  return {
    send: disclosed,
    keptBack: withheld.length,
    toTell: toTell.length,
    conflicts: conflicts.map(({ code }) => code),
  };
}
