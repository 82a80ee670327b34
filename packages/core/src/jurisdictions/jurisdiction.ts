import { truthOf, type Truth } from '../conditions/truth.ts';
import type { BoundBy, Circle, InstrumentId } from '../instruments/validity.ts';
import { belongs } from './parties.ts';
import { presetCircles, type Preset } from './presets.ts';

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
