import type { Question } from '../questions/question.ts';
import { repeatOf } from '../questions/register.ts';

/** Where the answer at a path of the definitions is looked for, worked out once. */
export interface Place {
  /** Counts from 0, in the order in which places were made. */
  readonly id: number;
  readonly path: string;
  /** The question that is asked there; without one, what stands there is read as it is. */
  readonly question: Question | undefined;
  /** The repeat in whose rows it lies. */
  readonly repeat: Place | undefined;
  /** The object that holds the answer. */
  readonly branch: Branch;
  readonly key: string;
}

/** An object within a case or a row that holds answers. */
export interface Branch {
  /** Counts from 0, like that of a place, by itself. */
  readonly id: number;
  /** The keys that lead there, from the row or, outside repeats, from the first word of the path. */
  readonly keys: readonly string[];
}

/** The places of a register of questions. */
export class Places {
  readonly #questions: ReadonlyMap<string, Question>;
  readonly #byPath = new Map<string, Place>();
  readonly #branches = new Map<string, Branch>();
  /** By the path of the repeat, then by the path within the row: `.stage`. */
  readonly #byRow = new Map<string, Map<string, Place>>();

  private constructor(questions: ReadonlyMap<string, Question>) {
    this.#questions = questions;
    for (const path of questions.keys()) this.at(path);
  }

  static readonly #made = new WeakMap<ReadonlyMap<string, Question>, Places>();

  /** Gives the places of a register; made once for each, since every case is read by the same ones. */
  static of(questions: ReadonlyMap<string, Question>): Places {
    const known = Places.#made.get(questions);
    if (known) return known;
    const made = new Places(questions);
    Places.#made.set(questions, made);
    return made;
  }

  /** Finds the place of a path, `profile.proceedings[].stage`. Paths come from definitions, so that they stay few. */
  at(path: string): Place {
    return this.#byPath.get(path) ?? this.#make(path);
  }

  /** Finds the place of a path within the rows of a repeat: `.stage` in `profile.proceedings[]`. */
  within(repeat: string, path: string): Place {
    let places = this.#byRow.get(repeat);
    if (!places) {
      places = new Map();
      this.#byRow.set(repeat, places);
    }
    let place = places.get(path);
    if (!place) {
      place = this.at(repeat + path);
      places.set(path, place);
    }
    return place;
  }

  #make(path: string): Place {
    const outer = repeatOf(path);
    const repeat = outer === undefined ? undefined : this.at(outer);
    const own = path.slice(outer?.length ?? 0).replace(/\[\]$/, '');
    const keys = own.split('.').filter((key) => key !== '');
    const key = keys.pop() ?? '';
    const branch = this.#branchAt(`${outer ?? ''}.${keys.join('.')}`, keys);
    const place = { id: this.#byPath.size, path, question: this.#questions.get(path), repeat, branch, key };
    this.#byPath.set(path, place);
    return place;
  }

  #branchAt(name: string, keys: readonly string[]): Branch {
    const known = this.#branches.get(name);
    if (known) return known;
    const made = { id: this.#branches.size, keys };
    this.#branches.set(name, made);
    return made;
  }
}
