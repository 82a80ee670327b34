import { upgrade, type Payload, type Quarantined } from '@safe-return/core';

/** A payload as the forms of today read it, with what they have no place for. */
export interface PayloadOfToday {
  readonly payload: Payload;
  /** For a person to look at: it is as much part of what was recorded as the rest. */
  readonly setApart: readonly Quarantined[];
}

/** Reads a payload that may be of an older version of its form. One that can't be carried over stays as it is. */
export function payloadOfToday(stored: Payload): PayloadOfToday {
  const { payload, report } = upgrade(stored);
  const isRead = report.outcome === 'current' || report.outcome === 'upgraded';
  return isRead
    ? { payload: payload as Payload, setApart: report.quarantined }
    : { payload: stored, setApart: [] };
}
