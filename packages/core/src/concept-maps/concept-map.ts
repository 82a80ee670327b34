import type { CodeList } from '../questions/code-lists.ts';

/**
 * How a code of the other standard stands to ours.
 *
 * `broader`: it covers ours and more, so that the answer gets coarser. `narrower`: it covers a part of ours, so that it
 * says more than was answered. `related`: neither, but nothing there comes closer.
 */
export type Relation = 'equivalent' | 'broader' | 'narrower' | 'related';

/** The code of another standard that a code of ours goes to. */
export interface Target {
  readonly code: string;
  readonly relation: Relation;
}

/** The part of another standard that codes go to. */
export interface Standard {
  readonly standard: string;
  readonly version: string;
  /** The field, or the list of codes, within the standard. */
  readonly set: string;
  /** Where the standard is published, or the namespace of its codes. */
  readonly url: string;
  /** The day on which the codes were last compared with the standard’s own text, or `not-verified`. */
  readonly checked: string;
}

/**
 * Says for every code of a list which code of another standard it goes to; `null` where that standard has none.
 *
 * An export reports every answer that goes to nothing, and every one that goes to something that is not equivalent.
 */
export interface ConceptMap<Code extends string = string> {
  /** The id of the list. */
  readonly list: string;
  /** The version of the list that the map was made for. */
  readonly version: number;
  readonly to: Standard;
  readonly codes: Readonly<Record<Code, Target | null>>;
}

/** Maps a version of a code list to another standard. */
export function conceptMap<const Code extends string>(
  list: CodeList<Code>,
  version: number,
  to: Standard,
  codes: Readonly<Record<NoInfer<Code>, Target | null>>,
): ConceptMap<Code> {
  return { list: list.id, version, to, codes };
}

/** Goes to a code that means the same. */
export function equivalent(code: string): Target {
  return { code, relation: 'equivalent' };
}

/** Goes to a code that covers more. */
export function broader(code: string): Target {
  return { code, relation: 'broader' };
}

/** Goes to a code that covers less. */
export function narrower(code: string): Target {
  return { code, relation: 'narrower' };
}

/** Goes to the code that comes closest. */
export function related(code: string): Target {
  return { code, relation: 'related' };
}
