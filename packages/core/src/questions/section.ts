import type { Question } from './question.ts';

/** The questions of a section, by path, in the order in which they are asked. */
export type Questions<Q extends Question = Question> = Readonly<Record<string, Q>>;

/** A named group of questions that stand on one page. */
export interface Section<Q extends Questions = Questions> {
  readonly id: string;
  /** Whether the questions may hurt: the page then says so first, and can be skipped and resumed. */
  readonly painful: boolean;
  readonly questions: Q;
}

/** Defines a section. */
export function section<const Q extends Questions>(spec: Section<Q>): Section<Q> {
  return spec;
}
