import { conjunction, truthOf, type Truth } from '../conditions/truth.ts';
import { during, inForce } from '../instruments/in-force.ts';
import { validityOf, type InstrumentId } from '../instruments/validity.ts';
import { binds, type Jurisdiction } from './jurisdiction.ts';
import { unionExceptions } from './union-exceptions.ts';

/**
 * Says whether an instrument binds the jurisdiction on a day: it is in force then, and the state is among the bound.
 *
 * Guidance binds nobody. Acts of the Union heed who stands outside or inside each; a state that stayed with an older
 * directive is bound by it beyond its general end.
 *
 * @param on `YYYY-MM-DD`.
 */
export function instrumentBinds(id: InstrumentId, jurisdiction: Jurisdiction, on: string): Truth {
  const { boundBy, inForceFrom, until } = validityOf(id);
  const override = jurisdiction.overrides?.[id];
  if (override !== undefined) return conjunction([truthOf(override), inForce(id, on)]);
  const circleOff = boundBy !== 'all' && boundBy !== 'none' && jurisdiction.overrides?.[boundBy] === false;
  if (!circleOff && jurisdiction.state !== undefined) {
    const { state } = jurisdiction;
    for (const row of unionExceptions) {
      if (!row.instruments.includes(id) || !row.states.split(' ').includes(state)) continue;
      const holds = during(row.from, row.until ?? until, on);
      if (holds !== 'false')
        return row.bound ? conjunction([holds, during(inForceFrom, undefined, on)]) : 'false';
    }
  }
  return conjunction([binds(boundBy, jurisdiction, on), inForce(id, on)]);
}
