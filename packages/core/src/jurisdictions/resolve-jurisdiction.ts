import { validity } from '../instruments/validity.ts';
import type { Jurisdiction, JurisdictionArgument } from './jurisdiction.ts';
import { MalformedJurisdiction } from './malformed-jurisdiction.ts';
import { parties } from './parties.ts';
import { isPreset } from './presets.ts';

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
