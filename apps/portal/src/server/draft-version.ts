import type { Context } from 'hono';

const tag = /^"(\d{1,9})"$/;

/** Reads from `If-Match` on which version of a draft the request builds; undefined where it does not say. */
export function draftVersionOf(context: Context): number | undefined {
  const [, version] = tag.exec(context.req.header('if-match') ?? '') ?? [];
  return version === undefined ? undefined : Number(version);
}
