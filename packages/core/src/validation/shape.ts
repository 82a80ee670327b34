import type * as z from 'zod/mini';
import type { Form } from '../forms/form.ts';
import { isWellFormed } from '../forms/well-formed.ts';
import { draftSchemaOf } from './draft-schema.ts';
import { pointer } from './guard.ts';
import { issueCodes, type Issue, type IssueCode } from './issue.ts';

/** Checks the shape of a payload against the form's draft schema, in the words of our own issues. */
export function checkShape(form: Form, payload: unknown): readonly Issue[] {
  // Most payloads are sound, and a yes costs a tenth of what zod takes where it may not compile code.
  if (isWellFormed(form, payload)) return [];
  const result = draftSchemaOf(form).safeParse(payload);
  return result.success ? [] : result.error.issues.flatMap((issue) => translate(issue, payload, []));
}

type Path = readonly PropertyKey[];

function translate(issue: z.core.$ZodIssue, payload: unknown, above: Path): readonly Issue[] {
  const path = [...above, ...issue.path];
  const at = path.reduce<string>(
    (base, key) => pointer(base, typeof key === 'number' ? key : String(key)),
    '',
  );
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: pointer(at, key), code: 'unknown-key', params: {} }));
    case 'invalid_union': {
      // A list, or one word in place of the list: the branch that fits the kind of value tells what is wrong with it.
      const value = valueAt(payload, path);
      if (Array.isArray(value) || typeof value === 'number') {
        return (issue.errors[0] ?? []).flatMap((inner) => translate(inner, payload, path));
      }
      return [{ path: at, code: typeof value === 'string' ? 'unknown-code' : 'type', params: {} }];
    }
    case 'invalid_value': {
      if (at === '/form') return [{ path: at, code: 'unknown-form', params: {} }];
      if (at === '/version') return [{ path: at, code: 'unknown-version', params: {} }];
      return [
        { path: at, code: typeof valueAt(payload, path) === 'string' ? 'unknown-code' : 'type', params: {} },
      ];
    }
    case 'too_big':
      return [{ path: at, code: sizeCode(issue.origin), params: { max: Number(issue.maximum) } }];
    case 'too_small':
      return [{ path: at, code: sizeCode(issue.origin), params: { min: Number(issue.minimum) } }];
    case 'invalid_format':
    case 'custom':
      // The schema's own checks give their code as the message.
      return [{ path: at, code: ownCode(issue.message), params: {} }];
    case 'invalid_type':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return [{ path: at, code: 'type', params: {} }];
  }
}

function sizeCode(origin: string): IssueCode {
  if (origin === 'array') return 'too-many';
  return origin === 'string' ? 'too-long' : 'out-of-range';
}

function ownCode(code: unknown): IssueCode {
  return issueCodes.find((known) => known === code) ?? 'malformed';
}

function valueAt(payload: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    payload,
  );
}
