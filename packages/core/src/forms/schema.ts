import * as z from 'zod/mini';
import { isCountryCode } from '../answers/country.ts';
import { dateFault } from '../answers/partial-date.ts';
import type { PlacedQuestion } from '../questions/register.ts';
import { bounds, languageTag, rowId } from './bounds.ts';
import { branchesBelow, type AnsweredQuestion, type Branch } from './branches.ts';

/** The code of an issue that a schema's own check raises; the rest is derived from zod's codes. */
export type CheckCode =
  'date-format' | 'date-impossible' | 'country' | 'language' | 'reference' | 'duplicate' | 'exclusive-code';

/** Checks a text against a pattern; the pattern is what the exported JSON Schema shows. */
function matches(code: CheckCode, form: RegExp): z.core.$ZodCheck<string> {
  return z.regex(form, { error: code });
}

function check<T>(code: CheckCode, holds: (answer: T) => boolean): z.core.$ZodCheck<T> {
  return z.refine<T>(holds, { error: code });
}

/** Makes a pattern that also lets the reserved values through. */
function pattern(answer: string, reserved: readonly string[]): RegExp {
  return new RegExp(`^(?:${[answer, ...reserved].join('|')})$`);
}

const day = String.raw`\d{4}-\d{2}-\d{2}`;
const partialDay = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const rowIdSchema = z.string().check(matches('reference', rowId));

const startsWithDigit = /^\d/;

function listOr(list: z.ZodMiniType<string[]>, reserved: readonly string[]): z.ZodMiniType {
  return reserved.length > 0 ? z.union([list, z.enum([...reserved])]) : list;
}

/** Makes the schema of one answer. Whether it must be there is no matter of its shape. */
export function answerSchema(question: AnsweredQuestion): z.ZodMiniType {
  const { reserved } = question;
  switch (question.kind) {
    case 'yes-no':
    case 'choice':
      return z.enum([...question.options, ...reserved]);
    case 'choices':
      return listOr(
        z.array(z.enum([...question.options])).check(
          z.maxLength(question.options.length),
          check('duplicate', (codes) => new Set(codes).size === codes.length),
          check(
            'exclusive-code',
            (codes) => codes.length < 2 || !codes.some((one) => question.exclusive.includes(one)),
          ),
        ),
        reserved,
      );
    case 'text':
      return z.string().check(z.maxLength(bounds.text));
    case 'long-text':
      return z.string().check(z.maxLength(bounds.longText));
    case 'date':
    case 'partial-date': {
      const precision = question.kind === 'date' ? 'day' : 'partial';
      return z.string().check(
        matches('date-format', pattern(precision === 'day' ? day : partialDay, reserved)),
        check(
          'date-impossible',
          (text) => !startsWithDigit.test(text) || dateFault(text, precision) !== 'impossible',
        ),
      );
    }
    case 'number': {
      const range = z.int().check(z.gte(question.least), z.lte(question.most));
      return reserved.length > 0 ? z.union([range, z.enum([...reserved])]) : range;
    }
    case 'country':
      return z
        .string()
        .check(
          check('country', (text: string) => isCountryCode(text) || reserved.some((code) => code === text)),
        );
    case 'countries':
      return listOr(
        z.array(z.string().check(check('country', isCountryCode))).check(
          z.maxLength(bounds.countries),
          check('duplicate', (codes) => new Set(codes).size === codes.length),
        ),
        reserved,
      );
    case 'language':
      return z.string().check(matches('language', pattern(languageTag, reserved)));
    case 'reference':
      return rowIdSchema;
  }
}

/** Makes the schema of the answers below one root, every one of which may be missing, and no other key may be there. */
export function answersSchema(placed: readonly PlacedQuestion[], root: string): z.ZodMiniType {
  return objectOf(branchesBelow(root, placed), {});
}

function objectOf(branch: Branch, shape: Record<string, z.ZodMiniType>): z.ZodMiniType {
  for (const [segment, part] of branch) {
    if (!(part instanceof Map)) shape[segment] = z.optional(answerSchema(part));
    else if (!segment.endsWith('[]')) shape[segment] = z.optional(objectOf(part, {}));
    else {
      const row = objectOf(part, { id: z.optional(rowIdSchema) });
      shape[segment.slice(0, -2)] = z.optional(z.array(row).check(z.maxLength(bounds.rows)));
    }
  }
  return z.strictObject(shape);
}
