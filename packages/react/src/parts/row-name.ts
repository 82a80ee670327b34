import { isReserved, pathOf, type PlacedQuestion } from '@safe-return/core';
import { useDerived, useFormContext } from '../form-context.tsx';
import { isAnswered } from '../form-state.ts';
import { shorten, useReferredList } from '../referred-list.ts';
import { sayAnswer } from './answer-text.tsx';
import { rowAt } from './row-at.ts';

/** A yes or a number says nothing by itself. */
const naming: ReadonlySet<PlacedQuestion['question']['kind']> = new Set([
  'reference',
  'text',
  'long-text',
  'choice',
  'choices',
  'country',
  'countries',
  'language',
  'date',
  'partial-date',
]);

/** What a row can be told from the others by: what names it elsewhere, or the first of its answers that says something. */
export function useRowName(list: string, index: number): string | undefined {
  const { state, messages } = useFormContext();
  const { form } = state;
  const pattern = pathOf(list);
  const questions = form.placed.filter(
    ({ repeat, question }) => repeat === pattern && naming.has(question.kind),
  );
  const [first] = questions;
  const referred = useReferredList(first?.question.kind === 'reference' ? first.question.to : list).rows;
  const at = rowAt(list, index);
  const answerTo = ({ path }: PlacedQuestion): unknown => state.answerAt(at + path.slice(pattern.length));
  const found = useDerived(() => {
    const named = questions.find((each) => {
      const answer = answerTo(each);
      return isAnswered({ answer }) && !isReserved(answer) && each.question.kind !== 'reference';
    });
    return named ? shorten(sayAnswer(named, answerTo(named), messages)) : '';
  });
  const id = useDerived(() => {
    const answer = first?.question.kind === 'reference' ? answerTo(first) : state.answerAt(`${at}.id`);
    return typeof answer === 'string' ? answer : '';
  });
  return referred.find((row) => row.id === id)?.name ?? (found === '' ? undefined : found);
}
