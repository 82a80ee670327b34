import { disjunction, type Truth } from '../conditions/truth.ts';
import { inForce, successorOf } from '../instruments/in-force.ts';
import { validityOf, type InstrumentId } from '../instruments/validity.ts';
import { instrumentBinds } from '../jurisdictions/instrument-binds.ts';
import { binds, type Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import { forces, type Force } from '../provisions/legal-ground.ts';
import { legalGround, type ProvisionId } from '../provisions/legal.ts';

/** An instrument behind a provision, and how it stands for the state on the day. */
export interface CitedInstrument {
  readonly id: InstrumentId;
  /** Article, paragraph or page, in the numbering of the instrument that the source cites. */
  readonly article?: string;
  /** Whether it, or what has replaced it, binds the state on the day. Guidance binds nobody: `false`. */
  readonly binds: Truth;
  /** Whether the cited instrument itself is in force in general on the day. */
  readonly inForce: Truth;
  /** What has replaced it by then: cited under the old number, so the article wants checking. */
  readonly replacedBy?: InstrumentId;
}

/** A provision behind a rule, and how it stands for the state on the day. */
export interface Citation {
  readonly provision: ProvisionId;
  /** How strongly it speaks to this state; `null` where it binds others, or asks nothing. */
  readonly force: Force | null;
  /** Whether it speaks to this state with that force. `unknown`: it is counted as if it did, and wants checking. */
  readonly counts: Truth;
  readonly instruments: readonly CitedInstrument[];
}

/** How strongly a rule speaks to a state on a day, and why. */
export interface DerivedForce {
  /** The strongest force among the citations; `null` where none of them speaks to the state. */
  readonly force: Force | null;
  /** Whether that force hangs on an instrument that is not known to bind: say so, and have it checked. */
  readonly assumed: boolean;
  /** One for each provision of the basis, in its order. */
  readonly citations: readonly Citation[];
}

/**
 * Derives how strongly a rule speaks to a state on a day from the provisions that it rests on.
 *
 * A provision without instrument speaks to every OSCE participating State with its own force; one that rests on law or
 * on a commitment, only where that binds. Where nothing but guidance is left, it is at most `should`. What is not
 * known to bind counts as binding and is marked: a gap in a table must not lower an obstacle.
 *
 * @param on `YYYY-MM-DD`.
 */
export function deriveForce(
  basis: readonly ProvisionId[],
  jurisdiction: Jurisdiction,
  on: string,
): DerivedForce {
  const citations = basis.map((provision) => cite(provision, jurisdiction, on));
  const force = strongest(citations);
  const assumed = force !== strongest(citations.filter((citation) => citation.counts === 'true'));
  return { force, assumed, citations };
}

const rememberedDays = 4;
const remembered = new WeakMap<Jurisdiction, Map<string, Map<readonly ProvisionId[], DerivedForce>>>();

/**
 * Derives how strongly a rule speaks, as `deriveForce` does, and remembers it for the last few days asked for.
 *
 * A host asks for the same state and day again and again, and every case of that day has the same answer, frozen. Only a
 * jurisdiction that can't change any more is remembered.
 */
export function forceOf(basis: readonly ProvisionId[], jurisdiction: Jurisdiction, on: string): DerivedForce {
  if (!Object.isFrozen(jurisdiction)) return deriveForce(basis, jurisdiction, on);
  const days = entry(
    remembered,
    jurisdiction,
    () => new Map<string, Map<readonly ProvisionId[], DerivedForce>>(),
  );
  if (!days.has(on) && days.size >= rememberedDays) days.clear();
  const ofDay = entry(days, on, () => new Map<readonly ProvisionId[], DerivedForce>());
  return entry(ofDay, basis, () => frozen(deriveForce(basis, jurisdiction, on)));
}

function entry<Key extends object | string, Value>(
  map: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

function strongest(citations: readonly Citation[]): Force | null {
  return forces.find((force) => citations.some((citation) => citation.force === force)) ?? null;
}

function cite(provision: ProvisionId, jurisdiction: Jurisdiction, on: string): Citation {
  const ground = legalGround(provision);
  const instruments = (ground.instruments ?? []).map(([id, article]) =>
    citeInstrument(id, article, jurisdiction, on),
  );
  if (ground.force === 'fact') return { provision, force: null, counts: 'false', instruments };
  const bound =
    instruments.length === 0
      ? binds('osce', jurisdiction, on)
      : disjunction(instruments.map((instrument) => instrument.binds));
  const advised = disjunction(
    instruments.filter(isGuidance).map((instrument) => adviceStands(instrument, on)),
  );
  if (bound === 'true' || (bound === 'unknown' && ground.force === 'must')) {
    return { provision, force: ground.force, counts: bound, instruments };
  }
  const counts = disjunction([bound, advised]);
  if (counts === 'false') return { provision, force: null, counts, instruments };
  return { provision, force: ground.force === 'must' ? 'should' : ground.force, counts, instruments };
}

function citeInstrument(
  id: InstrumentId,
  article: string | undefined,
  jurisdiction: Jurisdiction,
  on: string,
): CitedInstrument {
  const cited = { id, ...(article === undefined ? {} : { article }), inForce: inForce(id, on) };
  const itself = instrumentBinds(id, jurisdiction, on);
  const replacedBy = successorOf(id, on);
  // A state that stayed with the old act, and is bound by it still, is not told of a successor that passes it by.
  if (itself === 'true' || replacedBy === undefined) return { ...cited, binds: itself };
  return { ...cited, binds: instrumentBinds(replacedBy, jurisdiction, on), replacedBy };
}

function isGuidance(instrument: CitedInstrument): boolean {
  return validityOf(instrument.id).kind === 'guidance';
}

function adviceStands(instrument: CitedInstrument, on: string): Truth {
  return inForce(instrument.replacedBy ?? instrument.id, on);
}
