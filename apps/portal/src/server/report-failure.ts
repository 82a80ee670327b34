/**
 * Tells the operator of a failure that nobody expected.
 *
 * Only the kind of error and where it happened. Its message stays out: a database quotes the row in it.
 */
export function reportFailure(error: unknown): void {
  const { name, code, stack } = error instanceof Error ? (error as Error & { code?: unknown }) : {};
  const frames = stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  console.error(
    [
      `${name ?? 'Something that is no error'} ${typeof code === 'string' ? code : ''}`.trimEnd(),
      ...frames,
    ].join('\n'),
  );
}

/** Tells the operator, in one line, that a request could not be answered because of the database. */
export function reportUnavailable(error: Error): void {
  const code = 'code' in error ? String(error.code) : error.name;
  console.error(
    `The database can't be reached, or can't store (${code}). Whoever asked is told to come back.`,
  );
}
