import { forms } from '@safe-return/core';
import { jsonSchema } from '@safe-return/interop';
import type { Messages } from '@safe-return/messages';
import { isFormId } from './case-files.ts';
import { Failure } from './failure.ts';
import { levelOf } from './level.ts';
import type { Outcome } from './output.ts';

/**
 * Writes the JSON Schema of a form, with the words of each question as its title.
 *
 * @throws {Failure} When the form or the level is not known.
 */
export function schemaCommand(
  form: string | undefined,
  level: string | undefined,
  messages: Messages,
): Outcome {
  if (!isFormId(form)) throw new Failure('cli.error.no-form', { forms: Object.keys(forms).join(', ') });
  const title = (path: string): string | undefined =>
    messages.has(path) ? messages.formatKnown(path) : undefined;
  return { json: jsonSchema(form, { level: levelOf(level), title }), exitCode: 0 };
}
