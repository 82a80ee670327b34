import type { InstrumentId } from '../instruments/validity.ts';
import type { LegalGround } from './legal-ground.ts';
import { legalGround, legalGrounds, type ProvisionId } from './legal.ts';
import type { Statement, Surface } from './statement.ts';
import { statements } from './statements.ts';

export type { Force, LegalGround } from './legal-ground.ts';
export type { ProvisionId } from './legal.ts';
export type { Holder, ProvisionKind, Statement, Surface } from './statement.ts';

/** One of the seven principles of the source. */
export type Principle = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The part of the source that a provision stands in: Part 1 states the principles, Part 2 explains them. */
export type SourcePart = 'glossary' | 'introduction' | 'part-1' | 'part-2';

/** One normative point of the Guiding Principles on Human Rights in the Return of Trafficked Persons (2014). */
export interface Provision extends LegalGround, Statement {
  readonly id: ProvisionId;
  readonly part: SourcePart;
  /** The principle that it belongs to; none in the glossary and the introduction. */
  readonly principle?: Principle;
}

const parts = { gl: 'glossary', in: 'introduction', gp: 'part-1', er: 'part-2' } as const;

function join(id: ProvisionId): Provision {
  const part = parts[id.slice(0, 2) as keyof typeof parts];
  const principle = Number(id[2]);
  return {
    id,
    part,
    ...(principle ? { principle: principle as Principle } : {}),
    ...legalGround(id),
    ...statements[id],
  };
}

/** All provisions by id, in the order of the source. */
export const provisions: Readonly<Record<ProvisionId, Provision>> = Object.fromEntries(
  (Object.keys(legalGrounds) as ProvisionId[]).map((id) => [id, join(id)]),
) as Record<ProvisionId, Provision>;

/** Looks up a provision. */
export function provision(id: ProvisionId): Provision {
  return provisions[id];
}

/** What to look for; everything that is given must fit. */
export interface ProvisionQuery {
  readonly principle?: Principle;
  readonly surface?: Surface;
  readonly force?: LegalGround['force'];
  readonly instrument?: InstrumentId;
  /** Words that must all stand in the statement, in any order and in either case. */
  readonly text?: string;
}

/** Finds the provisions that fit a query, in the order of the source. */
export function findProvisions(query: ProvisionQuery): readonly Provision[] {
  const words = (query.text ?? '').toLowerCase().split(/\s+/);
  return Object.values(provisions).filter(
    (found) =>
      (query.principle === undefined || found.principle === query.principle) &&
      (query.surface === undefined || found.surfaces.includes(query.surface)) &&
      (query.force === undefined || found.force === query.force) &&
      (query.instrument === undefined ||
        found.instruments?.some(([id]) => id === query.instrument) === true) &&
      words.every((word) => found.statement.toLowerCase().includes(word)),
  );
}
