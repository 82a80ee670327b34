import type { ReservedAnswer } from '../answers/reserved.ts';
import type { PartialDate } from '../answers/partial-date.ts';
import type {
  ChoiceQuestion,
  ChoicesQuestion,
  CountriesQuestion,
  DateQuestion,
  NumberQuestion,
  Question,
} from '../questions/question.ts';
import type { Questions } from '../questions/section.ts';

/** What an answer to a question looks like as JSON. */
export type AnswerTo<Q extends Question> =
  Q extends ChoiceQuestion<infer Code>
    ? Code | ReservedAnswer
    : Q extends ChoicesQuestion<infer Code>
      ? Code[] | ReservedAnswer
      : Q extends DateQuestion
        ? PartialDate
        : Q extends NumberQuestion
          ? number | ReservedAnswer
          : Q extends CountriesQuestion
            ? string[] | ReservedAnswer
            : string;

type Head<Path> = Path extends `${infer First}.${string}` ? First : Path;

type Below<Q extends Questions, Segment extends string> = {
  [Path in keyof Q as Path extends `${Segment}.${infer Rest}` ? Rest : never]: Q[Path];
};

/** The answers to questions as a tree: `a.b[].c` becomes `{ a?: { b?: { c?: … }[] } }`. Every answer may be missing. */
export type Tree<Q extends Questions> = {
  -readonly [
    Segment in Head<keyof Q> & string as Segment extends `${infer Name}[]` ? Name : Segment
  ]?: Segment extends `${string}[]`
    ? RowOf<Tree<Below<Q, Segment>>>[]
    : Segment extends keyof Q
      ? AnswerTo<Q[Segment]>
      : Tree<Below<Q, Segment>>;
};

/** A row of a repeat, with the id that other answers may refer to it by. */
type RowOf<Answers> = { id?: string } & Answers;

/** The answers to the questions below one root, such as everything below `riskAssessment`. */
export type AnswersBelow<Q extends Questions, Root extends string> = Tree<Below<Q, Root>>;
