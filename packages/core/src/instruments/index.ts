import { titles, type Title } from './titles.ts';
import { validity, validityOf, type InstrumentId, type Validity } from './validity.ts';

export { inForce, successorOf } from './in-force.ts';
export type { Title } from './titles.ts';
export type { BoundBy, Circle, InstrumentId, InstrumentKind, Validity } from './validity.ts';

/** A treaty, directive, commitment, judgment or guideline that the Guiding Principles rest on, or its successor. */
export interface Instrument extends Title, Validity {
  readonly id: InstrumentId;
}

/** All instruments by id. */
export const instruments: Readonly<Record<InstrumentId, Instrument>> = Object.fromEntries(
  (Object.keys(validity) as InstrumentId[]).map((id) => [id, { id, ...titles[id], ...validityOf(id) }]),
) as Record<InstrumentId, Instrument>;

/** Looks up an instrument. */
export function instrument(id: InstrumentId): Instrument {
  return instruments[id];
}
