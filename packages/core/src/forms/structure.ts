import type { Context } from '../conditions/evaluate.ts';

/** What can be wrong with how answers fit together. The list is closed; each has its sentence in the messages. */
export type StructureCode =
  | 'reference-missing'
  | 'too-few-options'
  | 'return-not-among-options'
  | 'only-return-among-options'
  | 'option-not-weighed'
  | 'weighed-twice'
  | 'contradicts-solution'
  | 'nobody-agrees'
  | 'risk-without-measure'
  | 'id-repeated'
  | 'event-out-of-order'
  | 'event-cannot-follow'
  | 'transfer-missing'
  | 'recipients-to-tell-missing';

/** One thing that does not fit: where (`bestInterests.weighing[1].option`), what, and what the sentence needs. */
export interface StructureFault {
  readonly location: string;
  readonly code: StructureCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

/**
 * A check of how the answers of a form fit together.
 *
 * Reads through the context, so that it can be asked of any payload: what is malformed or not relevant is not there.
 */
export type StructureCheck = (answers: Pick<Context, 'answer' | 'rows' | 'fact'>) => Iterable<StructureFault>;
