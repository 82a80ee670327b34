import {
  countryCodes,
  forms,
  optionMessageId,
  type Form,
  type FormId,
  type PlacedQuestion,
} from '@safe-return/core';
import { createMessages, type Messages } from '@safe-return/messages';
import { en } from '@safe-return/messages/en';

// What every contestant asks, read from our own definitions. What a peer can't say in its own words, or only at a cost that
// would be ours to explain, is left out of the peers and so is to their favour; the README lists it.

/** An answer to choose, with its words. */
export interface Option {
  readonly code: string;
  readonly words: string;
}

/** One question, in words that any form library can be told. */
export interface BenchQuestion {
  /** A name without dots, which some peers read as a path. */
  readonly key: string;
  /** Where it stands in ours. */
  readonly path: string;
  readonly section: string;
  readonly kind: 'one' | 'any' | 'text' | 'long-text' | 'date' | 'partial-date' | 'number' | 'one-of-many';
  readonly words: string;
  readonly hint: string | undefined;
  readonly required: boolean;
  readonly options: readonly Option[];
  /** Why there is no answer: options like others where there are any, else a list of its own. */
  readonly reserved: readonly Option[];
  readonly least: number;
  readonly most: number;
  /** Asked only while another answer is one of these; without it, always. */
  readonly shownIf: { readonly key: string; readonly values: readonly string[] } | undefined;
}

/** What is asked, section by section. */
export interface Questionnaire {
  readonly title: string;
  readonly noAnswer: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly questions: readonly BenchQuestion[];
  }[];
}

/** The form with the most questions. */
export const largest = Object.values(forms).toSorted(
  (one, other) => other.placed.length - one.placed.length,
)[0] as Form<FormId>;

/** The question into which keys are pressed: a plain text of the first section, on which nothing depends. */
export const keyPath = 'profile.recordedBy.organisation';

const messages = createMessages({ locale: 'en', messages: en });

/**
 * Lists what is asked.
 *
 * @param scope `always`: the questions that are asked whatever is answered; `form`: also those that wait for one answer.
 */
export function questionnaireOf(form: Form, scope: 'always' | 'form'): Questionnaire {
  const asked: BenchQuestion[] = [];
  for (const placed of form.placed) {
    const question = toBench(placed, form);
    if (!question) continue;
    const { shownIf } = question;
    // What waits for a question that is left out is left out too.
    if (!shownIf || (scope === 'form' && asked.some(({ key }) => key === shownIf.key))) asked.push(question);
  }
  return {
    title: messages.formatKnown(`form.${form.id}.title`),
    noAnswer: messages.format('ui.question.no-answer'),
    sections: form.sections.map(({ id }) => ({
      id,
      title: titleOf(id, form, messages),
      questions: asked.filter(({ section }) => section === id),
    })),
  };
}

function titleOf(section: string, form: Form, { formatKnown, has }: Messages): string {
  const own = `section.${form.id}.${section}.title`;
  return formatKnown(has(own) ? own : `section.case-profile.${section}.title`);
}

function toBench({ path, question, section, repeat }: PlacedQuestion, form: Form): BenchQuestion | undefined {
  const kind = kindOf(question.kind);
  const shownIf = shownIfOf(question.relevant, form);
  if (!kind || repeat !== undefined || (question.relevant && !shownIf)) return undefined;
  const options =
    'options' in question
      ? question.options.map((code) => ({
          code,
          words: messages.formatKnown(optionMessageId(path, question, code)),
        }))
      : question.kind === 'country'
        ? messages.countries(countryCodes).map(({ code, name }) => ({ code, words: name }))
        : [];
  return {
    key: keyOf(path),
    path,
    section,
    kind,
    words: messages.formatKnown(path),
    hint: messages.has(`${path}.hint`) ? messages.formatKnown(`${path}.hint`) : undefined,
    required: question.required === 'always',
    options,
    reserved: question.reserved.map((code) => ({ code, words: messages.format(`reserved.${code}`) })),
    least: question.kind === 'number' ? question.least : 0,
    most: question.kind === 'number' ? question.most : 0,
    shownIf,
  };
}

function keyOf(path: string): string {
  return path.replaceAll('.', '_');
}

function kindOf(kind: PlacedQuestion['question']['kind']): BenchQuestion['kind'] | undefined {
  switch (kind) {
    case 'yes-no':
    case 'choice':
      return 'one';
    case 'choices':
      return 'any';
    case 'country':
      return 'one-of-many';
    case 'text':
    case 'long-text':
    case 'date':
    case 'partial-date':
    case 'number':
      return kind;
    case 'countries':
    case 'language':
    case 'reference':
    case 'repeat':
      return undefined;
  }
}

function shownIfOf(relevant: PlacedQuestion['question']['relevant'], form: Form): BenchQuestion['shownIf'] {
  if (relevant?.op !== 'is') return undefined;
  const on = form.questions.get(relevant.path);
  // Whether one of several answers is given can't be said in the `dependencies` of a JSON Schema.
  if (!on || on.kind === 'choices' || relevant.path.includes('[]')) return undefined;
  return { key: keyOf(relevant.path), values: relevant.values };
}
