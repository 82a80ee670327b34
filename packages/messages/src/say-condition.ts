import type { Messages } from './messages.ts';

// Conditions and traces of core, by their shape: this package knows no code of core.

type OperandLike =
  | { readonly answer: string }
  | { readonly fact: string }
  | { readonly day: 'on' }
  | { readonly number: number };

/** A condition of a rule. The shape of a condition of core. */
export type ConditionLike =
  | { readonly op: 'all' | 'any'; readonly of: readonly ConditionLike[] }
  | { readonly op: 'not'; readonly of: ConditionLike }
  | { readonly op: 'is'; readonly path: string; readonly values: readonly string[] }
  | { readonly op: 'answered' | 'known'; readonly path: string }
  | { readonly op: 'fact'; readonly name: string }
  | { readonly op: 'some' | 'every'; readonly path: string; readonly where: ConditionLike }
  | { readonly op: Comparison; readonly left: OperandLike; readonly right: OperandLike };

type Comparison = 'before' | 'notAfter' | 'atLeast' | 'moreThan' | 'lessThan';

type LookedLike =
  | {
      readonly path: string;
      readonly answer?: string | number | readonly string[];
      readonly missing?: Missing;
    }
  | { readonly fact: string }
  | { readonly day: string }
  | { readonly number: number };

type Missing = 'absent' | 'not-known' | 'declined' | 'not-asked' | 'not-applicable' | 'withheld';

type TruthLike = 'true' | 'false' | 'unknown';

/** A condition with what was found. The shape of a trace of core. */
export type TraceLike =
  | { readonly op: 'all' | 'any' | 'not'; readonly truth: TruthLike; readonly of: readonly TraceLike[] }
  | {
      readonly op: 'some' | 'every';
      readonly truth: TruthLike;
      readonly path: string;
      readonly of: readonly TraceLike[];
    }
  | {
      readonly op: 'is' | 'answered' | 'known' | 'fact' | Comparison;
      readonly truth: TruthLike;
      readonly looked: readonly LookedLike[];
      readonly values?: readonly string[];
    };

/** A condition in words: a sentence, and those of its parts. */
export interface SaidCondition {
  readonly text: string;
  readonly parts: readonly SaidCondition[];
}

/** What was found, in words: a sentence, how it came out, the answers it rests on, and its parts. */
export interface SaidTrace {
  readonly text: string;
  readonly truth: TruthLike;
  readonly outcome: string;
  readonly found: readonly SaidAnswer[];
  readonly parts: readonly SaidTrace[];
}

/** An answer that was looked at, in words; one that a person wrote is not repeated. */
export interface SaidAnswer {
  readonly path: string;
  readonly text: string;
}

/** What conditions are said with. */
export interface Words {
  readonly messages: Messages;
  /** Names the message for a code of the question at a path; undefined where the question has no codes. */
  readonly optionId: (path: string, code: string) => string | undefined;
}

/** The path of the question whose answer stands at a place: `a.b[]` for `a.b[3]`. */
function patternOf(location: string): string {
  return location.replaceAll(/\[\d+\]/g, '[]');
}

/**
 * The message that says a question. A case file holds reports as rows; their questions are said as in the report. What a
 * form keeps of the profile is said as in the profile.
 */
function questionId(pattern: string): string {
  return pattern.replace(/^monitoring\.reports\[\]\./, 'monitoring.').replace(/^\w+\.profile\./, 'profile.');
}

/** Says where an answer stands: the words of its question, with the number of the entry in a list. */
export function sayPlace(location: string, messages: Messages): string {
  const pattern = questionId(patternOf(location));
  const form = `form.${pattern.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.title`;
  const question = messages.formatKnown(!messages.has(pattern) && messages.has(form) ? form : pattern);
  const row = /\[(\d+)\]/.exec(location)?.[1];
  return row === undefined
    ? question
    : messages.format('ui.errors.in-row', { question, number: Number(row) + 1 });
}

/** Says a condition as it stands in a rule, for those who review it. */
export function sayCondition(condition: ConditionLike, words: Words, repeat = ''): SaidCondition {
  const { messages } = words;
  const at = (path: string): string => (path.startsWith('.') ? repeat + path : path);
  const leaf = (text: string): SaidCondition => ({ text, parts: [] });
  switch (condition.op) {
    case 'all':
    case 'any':
      return {
        text: messages.format(`condition.${condition.op}`),
        parts: condition.of.map((part) => sayCondition(part, words, repeat)),
      };
    case 'not':
      return { text: messages.format('condition.not'), parts: [sayCondition(condition.of, words, repeat)] };
    case 'some':
    case 'every': {
      const list = at(condition.path);
      return {
        text: messages.format(`condition.${condition.op}`, { list: sayPlace(list, messages) }),
        parts: [sayCondition(condition.where, words, list)],
      };
    }
    case 'is':
      return leaf(sayIs(at(condition.path), condition.values, words));
    case 'answered':
    case 'known':
      return leaf(
        messages.format(`condition.${condition.op}`, { question: sayPlace(at(condition.path), messages) }),
      );
    case 'fact':
      return leaf(messages.formatKnown(`fact.${condition.name}`));
    case 'before':
    case 'notAfter':
    case 'atLeast':
    case 'moreThan':
    case 'lessThan': {
      const side = (operand: OperandLike): string => sayOperand(operand, at, messages);
      return leaf(
        messages.format(`condition.${condition.op}`, {
          left: side(condition.left),
          right: side(condition.right),
        }),
      );
    }
  }
}

/** Says a condition with how each part of it came out for a case. */
export function sayTrace(trace: TraceLike, words: Words): SaidTrace {
  const { messages } = words;
  const { truth } = trace;
  const said = { truth, outcome: messages.format(`condition.${truth}`) };
  if ('looked' in trace) {
    const found = trace.looked.flatMap((looked) => sayFound(looked, words) ?? []);
    return { ...said, text: sayLeaf(trace, words), found, parts: [] };
  }
  const parts = trace.of.map((part) => sayTrace(part, words));
  const text =
    'path' in trace
      ? messages.format(`condition.${trace.op}`, { list: sayPlace(trace.path, messages) })
      : messages.format(`condition.${trace.op}`);
  return { ...said, text, found: [], parts };
}

type TracedLeaf = Extract<TraceLike, { readonly looked: unknown }>;

function sayLeaf({ op, looked, values = [] }: TracedLeaf, words: Words): string {
  const { messages } = words;
  const [first] = looked;
  const path = first && 'path' in first ? first.path : '';
  switch (op) {
    case 'is':
      return sayIs(path, values, words);
    case 'answered':
    case 'known':
      return messages.format(`condition.${op}`, { question: sayPlace(path, messages) });
    case 'fact':
      return first ? sayLooked(first, messages) : '';
    case 'before':
    case 'notAfter':
    case 'atLeast':
    case 'moreThan':
    case 'lessThan': {
      const [left = '', right = ''] = looked.map((each) => sayLooked(each, messages));
      return messages.format(`condition.${op}`, { left, right });
    }
  }
}

function sayIs(path: string, values: readonly string[], words: Words): string {
  const said = values.map((code) => sayCode(path, code, words));
  return words.messages.format('condition.is', {
    question: sayPlace(path, words.messages),
    values: words.messages.list(said, 'disjunction'),
  });
}

function sayCode(location: string, code: string, { messages, optionId }: Words): string {
  const id = optionId(patternOf(location), code);
  return id !== undefined && messages.has(id) ? messages.formatKnown(id) : code;
}

function sayOperand(operand: OperandLike, at: (path: string) => string, messages: Messages): string {
  if ('answer' in operand) return sayLooked({ path: at(operand.answer) }, messages);
  if ('day' in operand) return messages.format('condition.day-of-evaluation');
  return sayLooked(operand, messages);
}

function sayLooked(looked: LookedLike, messages: Messages): string {
  if ('fact' in looked) return messages.formatKnown(`fact.${looked.fact}`);
  if ('day' in looked) return messages.format('condition.day', { date: messages.date(looked.day) });
  if ('number' in looked) return messages.number(looked.number);
  return messages.format('condition.answer-to', { question: sayPlace(looked.path, messages) });
}

function sayFound(looked: LookedLike, words: Words): SaidAnswer | undefined {
  if (!('path' in looked)) return undefined;
  const { messages } = words;
  const { path, answer, missing } = looked;
  if (missing !== undefined) return { path, text: messages.format(`reserved.${missing}`) };
  if (answer === undefined) return { path, text: messages.format('condition.answer-in-words') };
  if (typeof answer === 'number') return { path, text: messages.number(answer) };
  if (typeof answer === 'string') {
    const isDate = /^\d{4}/.test(answer);
    return { path, text: isDate ? messages.date(answer) : sayCode(path, answer, words) };
  }
  return { path, text: messages.list(answer.map((code) => sayCode(path, code, words))) };
}
