import { forms, type KnownFormId } from '@safe-return/core';
import { Refused } from '../refused.ts';

/**
 * Reads the id of a form from an address.
 *
 * @throws {Refused} When there is no such form.
 */
export function formIdOf(name: string): KnownFormId {
  const found = Object.values(forms).find(({ id }) => id === name);
  if (!found) throw new Refused(404);
  return found.id;
}
