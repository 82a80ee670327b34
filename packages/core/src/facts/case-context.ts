import { pathOf } from '../questions/register.ts';
import { isRecord } from '../answers/record.ts';
import { isReserved, isUnknown } from '../answers/reserved.ts';
import type { Condition } from '../conditions/condition.ts';
import { evaluateCondition, locate, type FactValue, type Row } from '../conditions/evaluate.ts';
import type { Truth } from '../conditions/truth.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import type { Question } from '../questions/question.ts';
import type { Fact, FactContext } from './fact.ts';
import { Places, type Branch, type Place } from './places.ts';

/** What is known of a case, by the first word of a path: `profile`, `riskAssessment`, `plan` and so on. */
export type Answers = Readonly<Record<string, unknown>>;

/** What a context is made from. */
export interface CaseContextSpec {
  readonly answers: Answers;
  /** The questions that could have been asked, by path: an answer to one that is not relevant is not seen. */
  readonly questions: ReadonlyMap<string, Question>;
  readonly on: string;
  readonly jurisdiction: Jurisdiction | undefined;
  /** The facts that can be derived. */
  readonly facts: Readonly<Record<string, Fact>>;
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
  readonly #case: Answers;
  readonly #places: Places;
  readonly #register: Readonly<Record<string, Fact>>;
  readonly #given: Readonly<Record<string, Truth>>;
  /** What was read outside rows, by the number of the place; `null` where nothing is. */
  readonly #answers: unknown[] = [];
  readonly #relevance: (Truth | 'deciding' | undefined)[] = [];
  /** The objects that hold answers outside rows, by the number of the branch; `null` where there is none. */
  readonly #branches: (Readonly<Record<string, unknown>> | null | undefined)[] = [];
  /** The same for questions within rows, by location. */
  readonly #relevanceInRows = new Map<string, Truth | 'deciding'>();
  readonly #facts = new Map<string, { value: FactValue; unknowns: ReadonlySet<string> } | 'deriving'>();
  readonly #rows = new Map<string, readonly Row[] | undefined>();
  /** Where the unknown answers that a fact reads are noted while it is derived. */
  #noted: Set<string> | undefined;

  constructor(spec: CaseContextSpec) {
    this.on = spec.on;
    this.jurisdiction = spec.jurisdiction;
    this.#case = spec.answers;
    this.#places = Places.of(spec.questions);
    this.#register = spec.facts;
    this.#given = spec.given ?? {};
  }

  answer(path: string, row?: Row): unknown {
    const place = this.#placeOf(path, row);
    const answer = place.repeat ? this.#readAnswer(place, row) : this.#answerOutsideRows(place);
    if (this.#noted && isUnknown(answer)) this.#noted.add(locate(path, row));
    return answer;
  }

  missing(location: string): void {
    this.#noted?.add(location);
  }

  /** What stands at the place of a question, relevant or not: for what checks a payload, never for a rule. */
  written(place: Place, row?: Row): unknown {
    return this.#read(place, row);
  }

  /** Finds the place of a question, to ask more than one thing about it. */
  placeAt(pattern: string): Place {
    return this.#places.at(pattern);
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

  isCoded(path: string, row?: Row): boolean {
    const { question } = this.#placeOf(path, row);
    return question !== undefined && 'options' in question;
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

  /** Whether the question of an answer at a location is asked, and the condition that decides it. */
  askedAt(location: string): { relevance: Truth; relevant?: Condition; row?: Row } {
    const place = this.#places.at(pathOf(location));
    const { repeat } = place;
    const row = repeat && this.#rowAt(repeat, location);
    const relevance = this.relevance(place, row);
    const deciding = repeat && this.relevance(repeat) === 'unknown' ? repeat : place;
    const relevant = deciding.question?.relevant;
    return { relevance, ...(relevant ? { relevant } : {}), ...(row && deciding === place ? { row } : {}) };
  }

  #rowAt(repeat: Place, location: string): Row | undefined {
    const end = location.lastIndexOf(']');
    const index = location.slice(location.lastIndexOf('[') + 1, end);
    return this.rows(repeat.path)?.[Number(index)];
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
  relevance(place: Place, row?: Row): Truth {
    const { question, repeat } = place;
    if (!question) return 'true';
    const outer = repeat ? this.relevance(repeat) : 'true';
    if (!question.relevant || outer === 'false') return outer;
    const location = repeat && row && repeat.path === row.repeat ? locationIn(row, place) : undefined;
    const settled = location === undefined ? this.#relevance[place.id] : this.#relevanceInRows.get(location);
    if (settled !== undefined) return settled === 'deciding' ? 'unknown' : settled;
    this.#settle(place, location, 'deciding');
    const noted = this.#noted;
    this.#noted = undefined;
    const own = evaluateCondition(question.relevant, this, row);
    this.#noted = noted;
    const relevance = own === 'true' ? outer : own;
    this.#settle(place, location, relevance);
    return relevance;
  }

  #settle({ id }: Place, location: string | undefined, relevance: Truth | 'deciding'): void {
    if (location === undefined) this.#relevance[id] = relevance;
    else this.#relevanceInRows.set(location, relevance);
  }

  #placeOf(path: string, row: Row | undefined): Place {
    return row && path.startsWith('.') ? this.#places.within(row.repeat, path) : this.#places.at(path);
  }

  #answerOutsideRows(place: Place): unknown {
    const known = this.#answers[place.id];
    if (known !== undefined) return known ?? undefined;
    const answer = this.#readAnswer(place);
    // While it is being decided whether the question is asked, what is read of it is only for that.
    if (this.#relevance[place.id] !== 'deciding') this.#answers[place.id] = answer ?? null;
    return answer;
  }

  #readAnswer(place: Place, row?: Row): unknown {
    if (this.relevance(place, row) === 'false') return 'not-applicable';
    const answer = this.#read(place, row);
    return isReadable(place.question, answer) ? answer : undefined;
  }

  #findRows(path: string, row?: Row): readonly Row[] | undefined {
    const place = this.#placeOf(path, row);
    if (this.relevance(place, row) === 'false') return [];
    const list = this.#read(place, row);
    if (!Array.isArray(list)) return undefined;
    const at = locate(path, row).slice(0, -2);
    return (list as readonly unknown[]).map((answers, index) => ({
      repeat: place.path,
      at: `${at}[${String(index)}]`,
      answers: isRecord(answers) ? answers : {},
    }));
  }

  #read({ branch, key, repeat }: Place, row?: Row): unknown {
    const holder = repeat ? row && descend(row.answers, branch.keys) : this.#holderAt(branch);
    return holder && Object.hasOwn(holder, key) ? holder[key] : undefined;
  }

  #holderAt({ id, keys }: Branch): Readonly<Record<string, unknown>> | undefined {
    let holder = this.#branches[id];
    if (holder === undefined) {
      holder = descend(this.#case, keys) ?? null;
      this.#branches[id] = holder;
    }
    return holder ?? undefined;
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
    const fact = Object.hasOwn(this.#register, name) ? this.#register[name] : undefined;
    if (!fact) return { kind: 'truth', truth: 'unknown' };
    if ('is' in fact) return { kind: 'truth', truth: evaluateCondition(fact.is, this) };
    if ('truth' in fact) return { kind: 'truth', truth: fact.truth(this) };
    if ('number' in fact) return { kind: 'number', range: fact.number(this) };
    if ('day' in fact) return { kind: 'day', range: fact.day(this) };
    this.#noted?.add(fact.missing);
    return { kind: 'truth', truth: 'unknown' };
  }
}

/** A day that is known as a range only is open too: what compares with it may wait for the day itself. */
function isOpen(value: FactValue): boolean {
  if (value.kind === 'truth') return value.truth === 'unknown';
  if (value.range === undefined) return true;
  return value.kind === 'day' && value.range.earliest !== value.range.latest;
}

/** A code that the question does not have is unknown, like any answer of another kind: it never counts as a no. */
function isReadable(question: Question | undefined, answer: unknown): boolean {
  if (!question) return true;
  // "Does not apply" is a definite answer, so it counts only where it is offered: else it could wave a danger through.
  if (answer === 'not-applicable') return question.reserved.includes(answer);
  if (isReserved(answer)) return true;
  switch (question.kind) {
    case 'yes-no':
    case 'choice':
      return typeof answer === 'string' && question.options.includes(answer);
    case 'choices':
      return (
        Array.isArray(answer) && answer.length > 0 && answer.every((code) => question.options.includes(code))
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

function descend(from: Answers, keys: readonly string[]): Answers | undefined {
  let holder = from;
  for (const key of keys) {
    const next = Object.hasOwn(holder, key) ? holder[key] : undefined;
    if (!isRecord(next)) return undefined;
    holder = next;
  }
  return holder;
}

function locationIn(row: Row, { path }: Place): string {
  return row.at + path.slice(row.repeat.length);
}
