import { conjunction, truthOf, type Truth } from '../conditions/truth.ts';
import { during, inForce } from '../instruments/in-force.ts';
import {
  validity,
  validityOf,
  type BoundBy,
  type Circle,
  type InstrumentId,
} from '../instruments/validity.ts';
import { MalformedJurisdiction } from './malformed-jurisdiction.ts';
import { belongs, parties } from './parties.ts';
import { isPreset, presetCircles, type Preset } from './presets.ts';
import { unionExceptions } from './union-exceptions.ts';

/** For which state the law is asked: what the tables know of it, what to assume where they don't, what overrides them. */
export interface Jurisdiction {
  /** ISO 3166-1 alpha-2 code. */
  readonly state?: string;
  /** What to assume where the tables do not know the state, or where no state is named. */
  readonly preset?: Preset;
  /** What the host knows better: whether a circle, or a single instrument, binds. The single instrument goes first. */
  readonly overrides?: Readonly<Partial<Record<Circle | InstrumentId, boolean>>>;
}

/** How a host names a jurisdiction: a preset, a country code, or both with overrides. */
export type JurisdictionArgument = Preset | Jurisdiction | (string & {});

/**
 * Reads what a host passed as jurisdiction.
 *
 * A well-formed code that no table knows is accepted: whatever binds it is unknown, and counts until the host says
 * otherwise.
 *
 * @throws {MalformedJurisdiction} When it is neither a preset, nor two capital letters, nor an object of these.
 */
export function resolveJurisdiction(argument: JurisdictionArgument): Jurisdiction {
  if (typeof argument === 'string') return named(argument);
  if (typeof argument !== 'object' || argument === null)
    throw new MalformedJurisdiction('neither text nor object');
  const { state, preset, overrides, ...rest } = argument;
  const stray = Object.keys(rest)[0];
  if (stray !== undefined) throw new MalformedJurisdiction(`the key "${stray}" means nothing`);
  if (state === undefined && preset === undefined && overrides === undefined) {
    throw new MalformedJurisdiction('it names no state, no preset and no override');
  }
  if (state !== undefined && !isCode(state))
    throw new MalformedJurisdiction('`state` is not two capital letters');
  if (preset !== undefined && !isPreset(preset))
    throw new MalformedJurisdiction('`preset` is none that exists');
  for (const [key, value] of Object.entries(overrides ?? {})) {
    if (!Object.hasOwn(parties, key) && !Object.hasOwn(validity, key)) {
      throw new MalformedJurisdiction(`the override "${key}" names no circle and no instrument`);
    }
    if (typeof value !== 'boolean')
      throw new MalformedJurisdiction(`the override "${key}" is not true or false`);
  }
  return Object.freeze({ ...argument, ...(overrides ? { overrides: Object.freeze({ ...overrides }) } : {}) });
}

const byName = new Map<string, Jurisdiction>();

/** Gives the one object that stands for a preset or a code, so that what is derived for it can be remembered. */
function named(name: string): Jurisdiction {
  const known = byName.get(name);
  if (known) return known;
  if (!isPreset(name) && !isCode(name))
    throw new MalformedJurisdiction('neither a preset nor a country code in two capital letters');
  const made: Jurisdiction = Object.freeze(isPreset(name) ? { preset: name } : { state: name });
  byName.set(name, made);
  return made;
}

function isCode(text: unknown): text is string {
  return typeof text === 'string' && /^[A-Z]{2}$/.test(text);
}

/**
 * Says whether the jurisdiction belongs to those whom an instrument binds, whatever the instrument's own dates.
 *
 * @param on `YYYY-MM-DD`.
 * @returns `unknown` where neither an override nor the tables nor a preset says.
 */
export function binds(boundBy: BoundBy, jurisdiction: Jurisdiction, on: string): Truth {
  if (boundBy === 'all') return 'true';
  if (boundBy === 'none') return 'false';
  const override = jurisdiction.overrides?.[boundBy];
  if (override !== undefined) return truthOf(override);
  const known = jurisdiction.state === undefined ? 'unknown' : belongs(jurisdiction.state, boundBy, on);
  if (known !== 'unknown' || jurisdiction.preset === undefined) return known;
  return truthOf(presetCircles[jurisdiction.preset].includes(boundBy));
}

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
