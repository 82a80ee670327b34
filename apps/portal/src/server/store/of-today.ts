import { upgrade, type Payload } from '@safe-return/core';

/**
 * Reads a stored payload as one of today's version.
 *
 * What can't be carried whole stays as it was stored: it validates no more, and says so, and nothing of it is lost.
 */
export function ofToday(stored: Payload): Payload {
  const { payload, report } = upgrade(stored);
  // An upgrade leaves a payload of the same form.
  return report.quarantined.length === 0 ? (payload as Payload) : stored;
}
