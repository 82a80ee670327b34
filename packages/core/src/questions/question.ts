import type { EnterableReserved } from '../answers/reserved.ts';
import type { Condition } from '../conditions/condition.ts';
import type { ProvisionId } from '../provisions/legal.ts';
import type { CodeList } from './code-lists.ts';

/**
 * What kind of thing an answer tells, so that sharing can be decided question by question.
 *
 * `process` tells about the work on the case and not about the person.
 */
export type DataCategory =
  | 'identity'
  | 'whereabouts'
  | 'trafficking-experience'
  | 'health'
  | 'family'
  | 'legal-proceedings'
  | 'protection-security'
  | 'migration-status'
  | 'education-work'
  | 'views-wishes'
  | 'process';

/** Who can answer: the side that would return the person, the side that would receive them, the person, the guardian. */
export type Answerer = 'returning' | 'receiving' | 'person' | 'guardian';

interface Common {
  readonly category: DataCategory;
  readonly answeredBy: readonly Answerer[];
  /**
   * The provisions of the Guiding Principles that the question serves.
   *
   * The build takes them out of single forms, which show them nowhere; `forms` and `questions` have them.
   */
  readonly basis?: readonly ProvisionId[];
  /** When the question is asked at all; without it, always. */
  readonly relevant?: Condition;
  /** When an answer is needed for a complete form; without it, never. Only counts where the question is relevant. */
  readonly required?: 'always' | Condition;
  /** The reserved values that may stand for the answer. */
  readonly reserved: readonly EnterableReserved[];
}

/** A question answered with one code of a list. `yes-no` is a choice of two. */
export interface ChoiceQuestion<Code extends string = string> extends Common {
  readonly kind: 'yes-no' | 'choice';
  readonly options: readonly Code[];
  /** The code list that the options come from, if they are shared. */
  readonly list?: string;
}

/** A question answered with any number of codes of a list. */
export interface ChoicesQuestion<Code extends string = string> extends Common {
  readonly kind: 'choices';
  readonly options: readonly Code[];
  readonly list?: string;
  /** Codes that stand alone, such as `none`: they contradict every other code. */
  readonly exclusive: readonly Code[];
}

/** A question answered in words; `long-text` in several lines. */
export interface TextQuestion extends Common {
  readonly kind: 'text' | 'long-text';
}

/** A question answered with a whole date (`date`) or with as much of one as is known (`partial-date`). */
export interface DateQuestion extends Common {
  readonly kind: 'date' | 'partial-date';
}

/** A question answered with a whole number between two bounds, both included. */
export interface NumberQuestion extends Common {
  readonly kind: 'number';
  readonly least: number;
  readonly most: number;
}

/** A question answered with a country code (ISO 3166-1 alpha-2, and XK). */
export interface CountryQuestion extends Common {
  readonly kind: 'country';
}

/** A question answered with any number of country codes. */
export interface CountriesQuestion extends Common {
  readonly kind: 'countries';
}

/** A question answered with a language tag (BCP 47). */
export interface LanguageQuestion extends Common {
  readonly kind: 'language';
}

/** A question answered with the `id` of a row of a repeat of the case file. */
export interface ReferenceQuestion extends Common {
  readonly kind: 'reference';
  readonly to: string;
  /** Whether the word `all` may stand for every row. */
  readonly orAll?: true;
}

/** A group of questions that may be answered any number of times, one row each. */
export interface RepeatQuestion extends Common {
  readonly kind: 'repeat';
}

/** One thing asked. Everything else (schema, field, page, export, disclosure) is derived from it. */
export type Question =
  | ChoiceQuestion
  | ChoicesQuestion
  | TextQuestion
  | DateQuestion
  | NumberQuestion
  | CountryQuestion
  | CountriesQuestion
  | LanguageQuestion
  | ReferenceQuestion
  | RepeatQuestion;

/** The kinds of control that a question can have. */
export type QuestionKind = Question['kind'];

/** What a question says of itself, beside its kind. */
export type QuestionSpec = Omit<Common, 'basis' | 'reserved'> & {
  readonly basis: readonly ProvisionId[];
  readonly reserved?: readonly EnterableReserved[];
};

/**
 * Chooses the reserved values of a question that names none.
 *
 * Anybody may not know yet, and any question may be unsafe to ask now; who is asked in person may prefer not to say.
 */
function reservedFor(spec: QuestionSpec): readonly EnterableReserved[] {
  if (spec.reserved) return spec.reserved;
  const inPerson = spec.answeredBy.some((who) => who === 'person' || who === 'guardian');
  return inPerson ? ['not-known', 'declined', 'not-asked'] : ['not-known', 'not-asked'];
}

/** Asks for yes or no. */
export function yesNo(spec: QuestionSpec): ChoiceQuestion<'yes' | 'no'> {
  return { ...spec, kind: 'yes-no', options: ['yes', 'no'], reserved: reservedFor(spec) };
}

/** The codes to choose from: written out, or a list that several questions share. */
type Options<Code extends string> = readonly Code[] | CodeList<Code>;

function optionsOf<Code extends string>(options: Options<Code>): { options: readonly Code[]; list?: string } {
  return 'codes' in options ? { options: options.codes, list: options.id } : { options };
}

/** Asks for one of several codes. */
export function choice<const Code extends string>(
  options: Options<Code>,
  spec: QuestionSpec,
): ChoiceQuestion<Code> {
  return { ...spec, ...optionsOf(options), kind: 'choice', reserved: reservedFor(spec) };
}

/** Asks for any of several codes; `exclusive` ones stand alone. */
export function choices<const Code extends string>(
  options: Options<Code>,
  spec: QuestionSpec & { readonly exclusive?: readonly NoInfer<Code>[] },
): ChoicesQuestion<Code> {
  return {
    ...spec,
    ...optionsOf(options),
    kind: 'choices',
    exclusive: spec.exclusive ?? [],
    reserved: reservedFor(spec),
  };
}

/** Asks for a few words. */
export function text(spec: QuestionSpec): TextQuestion {
  return { ...spec, kind: 'text', reserved: reservedFor(spec) };
}

/** Asks for an account in several lines. */
export function longText(spec: QuestionSpec): TextQuestion {
  return { ...spec, kind: 'long-text', reserved: reservedFor(spec) };
}

/** Asks for a whole date. */
export function date(spec: QuestionSpec): DateQuestion {
  return { ...spec, kind: 'date', reserved: reservedFor(spec) };
}

/** Asks for as much of a date as is known. */
export function partialDate(spec: QuestionSpec): DateQuestion {
  return { ...spec, kind: 'partial-date', reserved: reservedFor(spec) };
}

/** Asks for a whole number between two bounds, both included. */
export function wholeNumber(
  spec: QuestionSpec & { readonly least: number; readonly most: number },
): NumberQuestion {
  return { ...spec, kind: 'number', reserved: reservedFor(spec) };
}

/** Asks for a country. */
export function country(spec: QuestionSpec): CountryQuestion {
  return { ...spec, kind: 'country', reserved: reservedFor(spec) };
}

/** Asks for any number of countries. */
export function countries(spec: QuestionSpec): CountriesQuestion {
  return { ...spec, kind: 'countries', reserved: reservedFor(spec) };
}

/** Asks for a language. */
export function language(spec: QuestionSpec): LanguageQuestion {
  return { ...spec, kind: 'language', reserved: reservedFor(spec) };
}

/** Asks which row of another repeat is meant, by its `id`. */
export function reference(
  to: string,
  spec: QuestionSpec & Pick<ReferenceQuestion, 'orAll'>,
): ReferenceQuestion {
  return { ...spec, kind: 'reference', to, reserved: reservedFor(spec) };
}

/** Asks for rows; the questions of a row follow, their paths beginning with the path of the repeat. */
export function repeat(spec: QuestionSpec): RepeatQuestion {
  return { ...spec, kind: 'repeat', reserved: spec.reserved ?? [] };
}
