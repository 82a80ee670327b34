import { isReserved, isUnknown } from '../answers/reserved.ts';
import type { Condition } from '../conditions/condition.ts';
import { evaluateCondition, locate, type FactValue, type Row } from '../conditions/evaluate.ts';
import type { Truth } from '../conditions/truth.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import type { Question } from '../questions/question.ts';
import { repeatOf } from '../questions/register.ts';
import type { FactContext } from './fact.ts';
import { facts, isFactName } from './facts.ts';

/** What is known of a case, by the first word of a path: `profile`, `riskAssessment`, `plan` and so on. */
export type Answers = Readonly<Record<string, unknown>>;

/** What a context is made from. */
export interface CaseContextSpec {
  readonly answers: Answers;
  /** The questions that could have been asked, by path: an answer to one that is not relevant is not seen. */
  readonly questions: ReadonlyMap<string, Question>;
  readonly on: string;
  readonly jurisdiction: Jurisdiction | undefined;
  /** Facts that the evaluation itself establishes. */
  readonly given?: Readonly<Record<string, Truth>>;
}

/**
 * Reads the answers and facts of one case on one day.
 *
 * An answer whose question is not relevant is not seen: whatever stands there, it does not apply. Likewise the rows of a
 * repeat that is not asked for are none at all ("no children"), which is more than an absent list, of which nothing is
 * known.
 */
export class CaseContext implements FactContext {
  readonly on: string;
  readonly jurisdiction: Jurisdiction | undefined;
  readonly #answers: Answers;
  readonly #questions: ReadonlyMap<string, Question>;
  readonly #given: Readonly<Record<string, Truth>>;
  readonly #relevance = new Map<string, Truth | 'deciding'>();
  readonly #facts = new Map<string, { value: FactValue; unknowns: ReadonlySet<string> } | 'deriving'>();
  readonly #rows = new Map<string, readonly Row[] | undefined>();
  /** Where the unknown answers that a fact reads are noted while it is derived. */
  #noted: Set<string> | undefined;

  constructor(spec: CaseContextSpec) {
    this.on = spec.on;
    this.jurisdiction = spec.jurisdiction;
    this.#answers = spec.answers;
    this.#questions = spec.questions;
    this.#given = spec.given ?? {};
  }

  answer(path: string, row?: Row): unknown {
    const pattern = path.startsWith('.') && row ? row.repeat + path : path;
    if (this.relevance(pattern, row) === 'false') return 'not-applicable';
    const read = path === pattern ? this.#read(path, undefined) : this.#read(path, row);
    const answer = this.#isReadable(pattern, read) ? read : undefined;
    if (this.#noted && isUnknown(answer)) this.#noted.add(locate(path, row));
    return answer;
  }

  missing(location: string): void {
    this.#noted?.add(location);
  }

  /** What stands at a path, relevant or not: for what checks a payload, never for a rule. */
  written(path: string, row?: Row): unknown {
    return this.#read(path.endsWith('[]') ? path.slice(0, -2) : path, row);
  }

  rows(path: string, row?: Row): readonly Row[] | undefined {
    const at = locate(path, row);
    let rows = this.#rows.get(at);
    if (rows === undefined && !this.#rows.has(at)) {
      rows = this.#findRows(path, row);
      this.#rows.set(at, rows);
    }
    if (this.#noted && !rows?.length) this.#noted.add(at);
    return rows;
  }

  fact(name: string): FactValue {
    const { value, unknowns } = this.#derive(name);
    if (this.#noted && isOpen(value)) for (const path of unknowns) this.#noted.add(path);
    return value;
  }

  truth(name: string): Truth {
    const value = this.fact(name);
    return value.kind === 'truth' ? value.truth : 'unknown';
  }

  /** The unknown answers that an open fact depends on; empty when the fact is settled. */
  unknownsOf(name: string): ReadonlySet<string> {
    const { value, unknowns } = this.#derive(name);
    return isOpen(value) ? unknowns : new Set();
  }

  /** Whether the question of an answer at a place is asked, and the condition that decides it. */
  askedAt(location: string): { relevance: Truth; relevant?: Condition; row?: Row } {
    const pattern = location.replaceAll(/\[\d+\]/g, '[]');
    const repeat = repeatOf(pattern);
    const row = repeat === undefined ? undefined : this.#rowAt(repeat, location);
    const relevance = this.relevance(pattern, row);
    const outer = repeat !== undefined && this.relevance(repeat) === 'unknown' ? repeat : pattern;
    const relevant = this.#questions.get(outer)?.relevant;
    return { relevance, ...(relevant ? { relevant } : {}), ...(row && outer === pattern ? { row } : {}) };
  }

  #rowAt(repeat: string, location: string): Row | undefined {
    const at = location.slice(0, location.lastIndexOf(']') + 1);
    return this.rows(repeat)?.find((row) => row.at === at);
  }

  /** Whether a fact is established by the evaluation and not derived from answers. */
  isGiven(name: string): boolean {
    return this.#given[name] !== undefined;
  }

  /**
   * Whether a question is asked, with three values; a question outside the register always is.
   *
   * A question of a row is relevant only where its repeat is.
   */
  relevance(pattern: string, row?: Row): Truth {
    const question = this.#questions.get(pattern);
    if (!question) return 'true';
    const repeat = repeatOf(pattern);
    const outer = repeat === undefined ? 'true' : this.relevance(repeat);
    if (!question.relevant || outer === 'false') return outer;
    const key = row && repeat === row.repeat ? row.at + pattern.slice(row.repeat.length) : pattern;
    const settled = this.#relevance.get(key);
    if (settled !== undefined) return settled === 'deciding' ? 'unknown' : settled;
    this.#relevance.set(key, 'deciding');
    const noted = this.#noted;
    this.#noted = undefined;
    const own = evaluateCondition(question.relevant, this, row);
    this.#noted = noted;
    const relevance = own === 'true' ? outer : own;
    this.#relevance.set(key, relevance);
    return relevance;
  }

  /** A code that the question does not have is unknown, like any answer of another kind: it never counts as a no. */
  #isReadable(pattern: string, answer: unknown): boolean {
    const question = this.#questions.get(pattern);
    if (!question || isReserved(answer)) return true;
    switch (question.kind) {
      case 'yes-no':
      case 'choice':
        return typeof answer === 'string' && question.options.includes(answer);
      case 'choices':
        return (
          Array.isArray(answer) &&
          answer.length > 0 &&
          answer.every((code) => question.options.includes(code))
        );
      case 'number':
        return typeof answer === 'number';
      case 'countries':
        return Array.isArray(answer);
      case 'text':
      case 'long-text':
        return typeof answer === 'string' && answer.trim() !== '';
      case 'date':
      case 'partial-date':
      case 'country':
      case 'language':
      case 'reference':
        return typeof answer === 'string' && answer !== '';
      case 'repeat':
        return Array.isArray(answer);
    }
  }

  #findRows(path: string, row?: Row): readonly Row[] | undefined {
    const pattern = path.startsWith('.') && row ? row.repeat + path : path;
    if (this.relevance(pattern, row) === 'false') return [];
    const list = this.#read(path.slice(0, -2), row);
    if (!Array.isArray(list)) return undefined;
    const at = locate(path, row).slice(0, -2);
    return (list as readonly unknown[]).map((answers, index) => ({
      repeat: pattern,
      at: `${at}[${String(index)}]`,
      answers: isRecord(answers) ? answers : {},
    }));
  }

  #read(path: string, row?: Row): unknown {
    let value: unknown = path.startsWith('.') && row ? row.answers : this.#answers;
    for (const segment of segmentsOf(path)) {
      if (!isRecord(value) || !Object.hasOwn(value, segment)) return undefined;
      value = value[segment];
    }
    return value;
  }

  #derive(name: string): { value: FactValue; unknowns: ReadonlySet<string> } {
    const known = this.#facts.get(name);
    if (known === 'deriving') return { value: { kind: 'truth', truth: 'unknown' }, unknowns: new Set() };
    if (known) return known;
    this.#facts.set(name, 'deriving');
    const outer = this.#noted;
    const unknowns = new Set<string>();
    this.#noted = unknowns;
    const derived = { value: this.#deriveValue(name), unknowns };
    this.#noted = outer;
    this.#facts.set(name, derived);
    return derived;
  }

  #deriveValue(name: string): FactValue {
    const given = this.#given[name];
    if (given !== undefined) return { kind: 'truth', truth: given };
    if (!isFactName(name)) return { kind: 'truth', truth: 'unknown' };
    const fact = facts[name];
    if ('is' in fact) return { kind: 'truth', truth: evaluateCondition(fact.is, this) };
    if ('truth' in fact) return { kind: 'truth', truth: fact.truth(this) };
    if ('number' in fact) return { kind: 'number', range: fact.number(this) };
    if ('day' in fact) return { kind: 'day', range: fact.day(this) };
    this.#noted?.add(fact.missing);
    return { kind: 'truth', truth: 'unknown' };
  }
}

function isOpen(value: FactValue): boolean {
  return value.kind === 'truth' ? value.truth === 'unknown' : value.range === undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const segmentsByPath = new Map<string, readonly string[]>();

/** Paths come from the definitions only, so that this memory stays as small as they are. */
function segmentsOf(path: string): readonly string[] {
  let segments = segmentsByPath.get(path);
  if (!segments) {
    segments = path.split('.').filter((segment) => segment !== '');
    segmentsByPath.set(path, segments);
  }
  return segments;
}
