import { dayRange, type DayRange } from '../answers/partial-date.ts';
import { locate, type Row } from '../conditions/evaluate.ts';
import type { FactContext } from './fact.ts';

/** Reads a day, and notes one that is not known to the day: where only the day decides, it has to be looked at again. */
export function dayAt(context: FactContext, path: string, row?: Row): DayRange | undefined {
  const range = dayRange(context.answer(path, row));
  if (range && range.earliest !== range.latest) context.missing(locate(path, row));
  return range;
}
