import type { Context } from 'hono';
import { Refused } from './refused.ts';

const tag = /^"(\d{1,9})"$/;

/**
 * Reads from `If-Match` on which version of a draft the request builds; undefined where it does not say.
 *
 * @throws {Refused} When it says something else: taken for nothing, it would let somebody's changes be lost.
 */
export function draftVersionOf(context: Context): number | undefined {
  const given = context.req.header('if-match');
  if (given === undefined) return undefined;
  const [, version] = tag.exec(given) ?? [];
  if (version === undefined) throw new Refused(400);
  return Number(version);
}
