import { dayRange, type DayRange } from '../answers/partial-date.ts';
import { isUnknown } from '../answers/reserved.ts';
import type { Context, FactValue, Row } from '../conditions/evaluate.ts';
import type { Truth } from '../conditions/truth.ts';
import type { CaseContext } from '../facts/case-context.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import type { DataCategory } from '../questions/question.ts';
import { eventsOf, idOf, type ConsentEvents } from '../facts/consent-events.ts';
import type { Mark } from './marks.ts';
import { readAnswer } from './read-answer.ts';
import { isSharingFact, sharingFacts } from './facts.ts';

/** Who asks, for what, for which day; read as it came, so that nothing of it is taken on trust. */
export interface Asked {
  readonly kind: unknown;
  readonly name: unknown;
  readonly country: unknown;
  readonly purpose: unknown;
  readonly on: unknown;
}

/** Something that tells of the case, and whether it says anything of the person. */
export interface Teller {
  readonly context: CaseContext;
  readonly ofPerson: boolean;
}

/** A consent record that could be read. */
export interface ConsentRecord extends Teller {
  /** Which of the consents that were passed it is, counted from 0. */
  readonly index: number;
  readonly events: ConsentEvents;
  readonly answeredOn: DayRange | undefined;
  /** Of which case it says that it is, if it does. */
  readonly caseReference?: unknown;
}

/** One answer of the payload, as its question describes it. */
export interface AnswerAsked extends Mark {
  /** The path of the question, rows unnumbered: `profile.person.names[].text`. */
  readonly path: string;
  readonly category: DataCategory | undefined;
  /** Set where not the question but the row it stands in tells of an HIV infection. */
  readonly aboutHiv?: boolean;
}

/** What is the same for every answer of a disclosure. */
export interface Request {
  readonly asked: Asked;
  readonly on: string;
  readonly jurisdiction: Jurisdiction | undefined;
  readonly records: readonly ConsentRecord[];
  /** Further records that the case file holds: they can take back, and open nothing. */
  readonly known?: readonly ConsentRecord[];
  /** Of which case the payload says that it is, if it does. */
  readonly caseReference?: unknown;
  /** Whether every consent, and the case file, could be read: one that can't may hold a withdrawal or a danger. */
  readonly allRead: boolean;
  /** What tells of the person: the payload, then what else is known of the case. */
  readonly told: readonly Teller[];
}

/** What one check looks at: the request, and as far as there are any an entry of a consent and an answer. */
export interface Situation extends Request {
  readonly record?: ConsentRecord;
  readonly grant?: Row;
  readonly answer?: AnswerAsked;
}

/** Reads a consent record. */
export function recordOf(context: CaseContext, index: number, ofPerson: boolean): ConsentRecord {
  const answeredOn = dayRange(context.answer('consent.record.answeredOn'));
  return { index, context, ofPerson, events: eventsOf(context), answeredOn };
}

/**
 * Reads what the checks of a disclosure are asked of.
 *
 * Paths begin with `request.`, `answer.`, `grant.` (one entry of a consent), `transfer.` (what is recorded of sending
 * it abroad), `consent.` or `profile.`.
 */
export class SharingContext implements Context {
  readonly on: string;
  readonly situation: Situation;
  readonly #facts = new Map<string, Truth>();
  #transfer: Row | null | undefined;

  constructor(situation: Situation) {
    this.on = situation.on;
    this.situation = situation;
  }

  answer(path: string, row?: Row): unknown {
    const { asked, answer, record, grant } = this.situation;
    const own = path.slice(path.indexOf('.'));
    switch (path.slice(0, path.indexOf('.'))) {
      case 'request':
        return isUnknown(read(asked, own)) ? undefined : read(asked, own);
      case 'answer':
        return answer && read(answer, own);
      case 'grant':
        return record && grant && record.context.answer(own, grant);
      case 'transfer': {
        const transfer = this.#transferRow();
        return record && transfer && readAnswer(record.context, own, transfer);
      }
      case 'profile':
        return this.#profileAnswer(path);
      default:
        return record && readAnswer(record.context, path, row);
    }
  }

  rows(path: string, row?: Row): readonly Row[] | undefined {
    return this.situation.record?.context.rows(path, row);
  }

  isCoded(): boolean {
    return false;
  }

  fact(name: string): FactValue {
    return { kind: 'truth', truth: this.truth(name) };
  }

  /** The truth of a fact about a disclosure. */
  truth(name: string): Truth {
    const known = this.#facts.get(name);
    if (known) return known;
    const truth = isSharingFact(name) ? sharingFacts[name].truth(this) : 'unknown';
    this.#facts.set(name, truth);
    return truth;
  }

  /** Everything that tells of the person: the payload, the case, and the profile that the consent was given with. */
  get tellers(): readonly CaseContext[] {
    return this.#all().map(({ context }) => context);
  }

  /** Those of them that say anything of the person; silence says neither child nor adult. */
  get tellersOfPerson(): readonly CaseContext[] {
    return this.#all()
      .filter(({ ofPerson }) => ofPerson)
      .map(({ context }) => context);
  }

  #all(): readonly Teller[] {
    const { told, record } = this.situation;
    return record ? [...told, record] : told;
  }

  /** The entry that says on what sending this abroad rests; none where two contradict each other, or none is there. */
  #transferRow(): Row | undefined {
    if (this.#transfer === undefined) {
      const { record, grant } = this.situation;
      const id = grant && idOf(grant);
      const rows = (id !== undefined && record?.context.rows('consent.transfers[]')) || [];
      const own = rows.filter((row) => record?.context.answer('.grant', row) === id);
      this.#transfer = (own.length === 1 ? own[0] : undefined) ?? null;
    }
    return this.#transfer ?? undefined;
  }

  #profileAnswer(path: string): unknown {
    for (const teller of this.tellers) {
      const answer = teller.answer(path);
      if (!isUnknown(answer)) return answer;
    }
    return undefined;
  }
}

const keys: Readonly<Record<string, string>> = {
  '.recipient.kind': 'kind',
  '.recipient.name': 'name',
  '.recipient.country': 'country',
};

function read(from: object, own: string): unknown {
  const key = keys[own] ?? own.slice(1);
  return Object.hasOwn(from, key) ? (from as Readonly<Record<string, unknown>>)[key] : undefined;
}
