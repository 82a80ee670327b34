import { dayRange } from '../answers/partial-date.ts';
import { isUnknown } from '../answers/reserved.ts';
import type { Request } from './context.ts';

/** Something that a person decided to share without consent, with reason, author and date on record. */
export interface OtherBasis {
  /** Which of the consents, counted from 0, and which row of its list. */
  readonly consent: number;
  readonly row: number;
  readonly recipient: string | undefined;
  readonly basis: string;
  readonly categories: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** Lists what was decided on another basis by the day; what lacks a reason, an author or a day is not listed. */
export function otherBasesIn({ records, on }: Pick<Request, 'records' | 'on'>): readonly OtherBasis[] {
  return records.flatMap(({ context, index: consent }) =>
    (context.rows('consent.withoutConsent[]') ?? []).flatMap((entry, row) => {
      const basis = context.answer('.basis', entry);
      const day = dayRange(context.answer('.on', entry));
      const recipient = context.answer('.recipient', entry);
      const categories = context.answer('.categories', entry);
      const complete = ['.reason', '.decidedBy'].every((path) => !isUnknown(context.answer(path, entry)));
      if (typeof basis !== 'string' || isUnknown(basis) || !day || day.latest > on || !complete) return [];
      return [
        {
          consent,
          row,
          recipient: typeof recipient === 'string' && !isUnknown(recipient) ? recipient : undefined,
          basis,
          categories: Array.isArray(categories) ? categories.map(String) : [],
          on: day.latest,
        },
      ];
    }),
  );
}
