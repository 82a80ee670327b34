import type { Question } from './question.ts';
import type { Questions, Section } from './section.ts';

/** A question with its path and its place. */
export interface PlacedQuestion<Q extends Question = Question> {
  readonly path: string;
  readonly question: Q;
  readonly section: string;
  /** The path of the repeat whose rows the question belongs to, if it does. */
  readonly repeat: string | undefined;
}

/**
 * Finds the path of the repeat that a question's path lies within: `profile.proceedings[]` for `profile.proceedings[].stage`.
 *
 * @returns undefined for a question outside any repeat, and for an outermost repeat itself.
 */
export function repeatOf(path: string): string | undefined {
  if (!path.includes('[]')) return undefined;
  const end = path.endsWith('[]') ? path.lastIndexOf('[]', path.length - 3) : path.lastIndexOf('[]');
  return end < 0 ? undefined : path.slice(0, end + 2);
}

/** Lists the questions of sections in the order in which they are asked. */
export function placeQuestions<Q extends Question>(
  sections: readonly Section<Questions<Q>>[],
): readonly PlacedQuestion<Q>[] {
  return sections.flatMap((section) =>
    Object.entries(section.questions).map(([path, question]) => ({
      path,
      question,
      section: section.id,
      repeat: repeatOf(path),
    })),
  );
}

/** The path of the question whose answer stands at a place: `profile.proceedings[].stage` for `profile.proceedings[2].stage`. */
export function pathOf(location: string): string {
  return location.replaceAll(/\[\d+\]/g, '[]');
}
