import { isRecord } from '../answers/record.ts';
import { facts } from '../facts/facts.ts';
import * as z from 'zod/mini';
import { dateFault } from '../answers/partial-date.ts';
import { isReserved } from '../answers/reserved.ts';
import { evaluateCondition, type Row } from '../conditions/evaluate.ts';
import { answersOf } from '../evaluation/case-file.ts';
import { readableQuestions } from '../evaluation/readable-questions.ts';
import { CaseContext } from '../facts/case-context.ts';
import { dataSharingConsent } from '../forms/data-sharing-consent/data-sharing-consent.ts';
import { forms } from '../forms/forms.ts';
import type { Form } from '../forms/form.ts';
import { rowId } from '../forms/bounds.ts';
import { answerSchema } from '../forms/schema.ts';
import type { Jurisdiction, JurisdictionArgument } from '../jurisdictions/jurisdiction.ts';
import { resolveJurisdiction } from '../jurisdictions/resolve-jurisdiction.ts';
import type { ProvisionId } from '../provisions/legal.ts';
import type { Question } from '../questions/question.ts';
import { repeatOf } from '../questions/register.ts';
import { guard, pointer } from '../validation/guard.ts';
import { checks, type CheckId, type CheckScope } from './checks.ts';
import {
  recordOf,
  SharingContext,
  type AnswerAsked,
  type Asked,
  type ConsentRecord,
  type Request,
  type Situation,
  type Teller,
} from './context.ts';
import { conflictsIn, type SharingConflict } from './conflicts.ts';
import { idOf } from '../facts/consent-events.ts';
import { markOf } from './marks.ts';
import { otherBasesIn, type OtherBasis } from './other-basis.ts';
import type { RecipientKind, SharingPurpose } from './recipient.ts';
import { toTellIn, type ToTell } from './to-tell.ts';

/** Who would get it, for what, on which day. */
export interface DisclosureRequest {
  readonly recipient: {
    readonly kind: RecipientKind;
    /** The full name, as in the consent: a grant for one recipient covers no other. */
    readonly name: string;
    /** ISO 3166-1 alpha-2 code. */
    readonly country: string;
  };
  readonly purpose: SharingPurpose;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Which law binds the sender; without it, what would bind an authority of the Union counts. */
  readonly jurisdiction?: JurisdictionArgument;
  /** What else is known of the case: a danger that another form holds stops the sharing too. */
  readonly caseFile?: unknown;
}

/** One place that is kept back, and why. */
export interface Withheld {
  /** A JSON Pointer into the payload. */
  readonly path: string;
  /** The checks that withhold, in order: what would have to be settled before it could be shared. */
  readonly reasons: readonly CheckId[];
  /** The provisions that these rest on. */
  readonly basis: readonly ProvisionId[];
}

/** What one recipient may see of one payload. */
export interface Disclosure {
  /** A copy that holds what may be shared and nothing else: no answer in its place, and no sign of one that is missing. */
  readonly disclosed: Readonly<Record<string, unknown>>;
  /** For the sender alone: a list of what is kept back tells much of it. */
  readonly withheld: readonly Withheld[];
  /** The entries that the sharing rests on, to be recorded as shared: which consent, which entry. */
  readonly grants: readonly { readonly consent: number; readonly grant: string | undefined }[];
  /** Whether the recipient may pass it on; the strictest of the entries that it rests on. */
  readonly onward: 'no' | 'with-new-consent' | 'to-named';
  /** Recipients who hold something under a consent that was taken back, and have not been told. */
  readonly toTell: readonly ToTell[];
  /** What stands against each other, shown and not resolved. */
  readonly conflicts: readonly SharingConflict[];
  /** What somebody decided to share on another lawful basis: never part of `disclosed`. */
  readonly otherBasis: readonly OtherBasis[];
}

/**
 * Finds what of a payload may be shared with one recipient, for one purpose, on one day.
 *
 * Fails closed: what no consent in force covers, and whatever is unknown, unreadable or not of this version, is kept
 * back, with the reason. Takes anything and never throws; a reason never holds an answer.
 */
export function disclose(payload: unknown, consents: unknown, request: DisclosureRequest): Disclosure {
  const form = formOf(payload);
  const base = read(payload, consents, request, form);
  const common = {
    toTell: toTellIn(base),
    otherBasis: otherBasesIn(base),
  };
  const nothing = { disclosed: {}, grants: [], onward: 'no', conflicts: [], ...common } as const;
  if (!form) return { ...nothing, withheld: [withheldAt('', ['disclose.categorised'])] };
  const barred = failing(new SharingContext(base), 'request');
  const candidates = barred.length > 0 ? [] : candidatesFor(base);
  const walk = new Walk(form, base, barred, candidates);
  const disclosed = walk.payload(payload as Readonly<Record<string, unknown>>);
  const used = candidates.filter(({ used: any }) => any);
  return {
    ...common,
    disclosed,
    withheld: walk.withheld,
    grants: used.map(({ consent, situation }) => ({
      consent,
      grant: situation.grant && idOf(situation.grant),
    })),
    onward: strictest(used),
    conflicts: conflictsIn(base, candidates),
  };
}

/** An entry that is for this recipient and purpose, with what keeps everything under it back. */
export interface Candidate {
  readonly consent: number;
  readonly situation: Situation & { readonly grant: Row };
  readonly failing: readonly CheckId[];
  used: boolean;
}

const checkList = Object.entries(checks) as readonly (readonly [CheckId, (typeof checks)[CheckId]])[];
const order = new Map(checkList.map(([id], index) => [id, index]));

/** Finds the checks of a scope that withhold. */
export function failing(context: SharingContext, scope: CheckScope): readonly CheckId[] {
  return checkList
    .filter(([, check]) => check.scope === scope && evaluateCondition(check.when, context) !== 'false')
    .map(([id]) => id);
}

function withheldAt(path: string, reasons: readonly CheckId[]): Withheld {
  return {
    path,
    reasons,
    basis: [...new Set(reasons.flatMap((id): readonly ProvisionId[] => checks[id].basis))],
  };
}

/** Every entry of every consent, nearest to what is asked first. */
function candidatesFor(base: Request): readonly Candidate[] {
  return base.records.flatMap((record) =>
    (record.context.rows('consent.grants[]') ?? []).map((grant) => {
      const situation = { ...base, record, grant };
      return {
        consent: record.index,
        situation,
        failing: failing(new SharingContext(situation), 'grant'),
        used: false,
      };
    }),
  );
}

const rank = { no: 0, 'with-new-consent': 1, 'to-named': 2 } as const;

function strictest(used: readonly Candidate[]): Disclosure['onward'] {
  const onward = used.map(({ situation }): Disclosure['onward'] => {
    const said = situation.record?.context.answer('.onward', situation.grant);
    return said === 'with-new-consent' || said === 'to-named' ? said : 'no';
  });
  return onward.reduce<Disclosure['onward']>(
    (least, one) => (rank[one] < rank[least] ? one : least),
    onward[0] ?? 'no',
  );
}

/** Goes through a payload answer by answer, and copies what may be shared. */
class Walk {
  readonly withheld: Withheld[] = [];
  readonly #form: Form;
  readonly #barred: readonly CheckId[];
  readonly #candidates: readonly Candidate[];
  readonly #context: CaseContext | undefined;
  readonly #decided = new Map<
    string,
    { readonly reasons: readonly CheckId[]; readonly by: Candidate | undefined }
  >();

  constructor(form: Form, base: Request, barred: readonly CheckId[], candidates: readonly Candidate[]) {
    this.#form = form;
    this.#barred = barred;
    this.#candidates = candidates;
    this.#context = base.told[0]?.context;
  }

  payload(payload: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const copy: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(payload)) {
      const at = pointer('', key);
      if (key === 'profile' || key === 'answers') {
        const root = key === 'profile' ? 'profile' : this.#form.root;
        const below = isRecord(value) ? this.#below(value, root, at) : this.#refuse(at);
        if (below) copy[key] = below;
      } else if (key === 'form' || key === 'version' || key === 'caseReference') {
        // Which form it is says much, so that even this goes only where it may.
        const sound = typeof value === (key === 'version' ? 'number' : 'string');
        if (!sound) this.#refuse(at);
        else if (this.#may({ path: key, category: 'process', ...markOf(key, { category: 'process' }) }, at)) {
          copy[key] = value;
        }
      } else this.#refuse(at);
    }
    return copy;
  }

  #below(
    from: Readonly<Record<string, unknown>>,
    path: string,
    at: string,
    row?: Row,
  ): Readonly<Record<string, unknown>> | undefined {
    const copy: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(from)) {
      const here = pointer(at, key);
      // A key that is no word of ours could be read as a path of several.
      const kept = /^\w+$/.test(key)
        ? this.#one(value, `${path}.${key}`, key, here, row)
        : this.#refuse(here);
      if (kept !== undefined) copy[key] = kept;
    }
    return Object.keys(copy).length > 0 ? copy : undefined;
  }

  #one(value: unknown, path: string, key: string, at: string, row: Row | undefined): unknown {
    const { questions } = this.#form;
    const question = questions.get(path);
    if (question) return this.#answer(value, path, question, at, row);
    const repeat = questions.get(`${path}[]`);
    if (repeat) return Array.isArray(value) ? this.#rows(value, `${path}[]`, at) : this.#refuse(at);
    if (key === 'id' && row) {
      // What names a row goes wherever the row itself may be mentioned.
      const owner = questions.get(row.repeat);
      if (!owner || typeof value !== 'string' || !rowId.test(value)) return this.#refuse(at);
      return this.#may(inRow(asked(row.repeat, owner), row), at) ? value : undefined;
    }
    const group = isRecord(value) && this.#isGroup(path);
    return group ? this.#below(value, path, at, row) : this.#refuse(at);
  }

  #isGroup(path: string): boolean {
    return this.#form.placed.some((placed) => placed.path.startsWith(`${path}.`));
  }

  #rows(list: readonly unknown[], repeat: string, at: string): readonly unknown[] | undefined {
    const rows = list.flatMap((value, index) => {
      const here = pointer(at, index);
      if (!isRecord(value)) {
        this.#refuse(here);
        return [];
      }
      const kept = this.#below(value, repeat, here, { repeat, at: here, answers: value });
      // A row of which only its name could go would show that something is kept back.
      return kept && (Object.keys(kept).some((key) => key !== 'id') || isOnlyNamed(value)) ? [kept] : [];
    });
    return rows.length > 0 ? rows : undefined;
  }

  #answer(value: unknown, path: string, question: Question, at: string, row: Row | undefined): unknown {
    if (!isSound(question, value)) return this.#refuse(at);
    const answer = inRow(asked(path, question), row);
    const { revealsNothingIf } = answer;
    const revealing =
      revealsNothingIf && row && this.#context
        ? evaluateCondition(revealsNothingIf, this.#context, { ...row, repeat: repeatOf(path) ?? row.repeat })
        : undefined;
    const told: AnswerAsked =
      revealing === undefined || revealing === 'unknown'
        ? answer
        : { ...answer, reveals: revealing === 'true' ? 'no' : 'implied' };
    if (!this.#may(told, at)) return undefined;
    return Array.isArray(value) ? [...(value as readonly unknown[])] : value;
  }

  #refuse(at: string): undefined {
    this.withheld.push(withheldAt(at, this.#barred.length > 0 ? this.#barred : ['disclose.categorised']));
    return undefined;
  }

  #may(answer: AnswerAsked, at: string): boolean {
    const key = `${answer.path}|${answer.reveals ?? ''}|${String(answer.aboutHiv ?? false)}`;
    let decided = this.#decided.get(key);
    if (!decided) {
      decided = this.#decide(answer);
      this.#decided.set(key, decided);
    }
    if (decided.by) {
      decided.by.used = true;
      return true;
    }
    this.withheld.push(withheldAt(at, decided.reasons));
    return false;
  }

  #decide(answer: AnswerAsked): { readonly reasons: readonly CheckId[]; readonly by: Candidate | undefined } {
    if (this.#barred.length > 0) return { reasons: this.#barred, by: undefined };
    const fitting = this.#candidates.filter(
      ({ failing: ids }) =>
        !ids.includes('disclose.grant-for-recipient') && !ids.includes('disclose.grant-for-purpose'),
    );
    if (fitting.length === 0) {
      const other = this.#candidates.some(
        ({ failing: ids }) => !ids.includes('disclose.grant-for-recipient'),
      );
      return {
        reasons: [other ? 'disclose.grant-for-purpose' : 'disclose.grant-for-recipient'],
        by: undefined,
      };
    }
    let fewest: readonly CheckId[] | undefined;
    for (const candidate of fitting) {
      const own = failing(new SharingContext({ ...candidate.situation, answer }), 'answer');
      const reasons = [...candidate.failing, ...own];
      if (reasons.length === 0) return { reasons, by: candidate };
      if (!fewest || reasons.length < fewest.length) fewest = reasons;
    }
    return {
      reasons: (fewest ?? []).toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0)),
      by: undefined,
    };
  }
}

function asked(path: string, question: Question): AnswerAsked {
  return { path, category: question.category, ...markOf(path, question) };
}

/** A row that never held anything but its name keeps nothing back. */
function isOnlyNamed(row: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(row).every((key) => key === 'id');
}

const conditions = 'riskAssessment.health.conditions[]';
const conditionKinds = forms['risk-assessment'].questions.get(`${conditions}.kind`);

/** An HIV infection among other conditions is as private as the test: its whole row is, and one that may be of it. */
function inRow(answer: AnswerAsked, row: Row | undefined): AnswerAsked {
  if (row?.repeat !== conditions) return answer;
  const kind = Object.hasOwn(row.answers, 'kind') ? row.answers['kind'] : undefined;
  const another =
    kind !== 'hiv' &&
    conditionKinds !== undefined &&
    'options' in conditionKinds &&
    conditionKinds.options.some((option) => option === kind);
  return another ? answer : { ...answer, aboutHiv: true };
}

const schemas = new WeakMap<Question, z.ZodMiniType>();

/** Says whether what stands there is an answer to the question: anything else may be anything. */
function isSound(question: Question, value: unknown): boolean {
  if (question.kind === 'repeat') return false;
  if (isReserved(value)) return question.reserved.some((code) => code === value);
  let schema = schemas.get(question);
  if (!schema) {
    schema = answerSchema(question);
    schemas.set(question, schema);
  }
  return z.safeParse(schema, value).success;
}

function formOf(payload: unknown): Form | undefined {
  if (guard(payload) || !isRecord(payload)) return undefined;
  const { form: id, version } = payload;
  const form = Object.values(forms).find((one) => one.id === id) as Form | undefined;
  return form && form.version === version ? form : undefined;
}

/** Reads what is the same for every answer, taking nothing on trust. */
export function read(payload: unknown, consents: unknown, request: unknown, form: Form | undefined): Request {
  const { asked: wanted, jurisdiction, caseFile } = readRequest(request);
  const on = typeof wanted.on === 'string' && !dateFault(wanted.on, 'day') ? wanted.on : '9999-12-31';
  const context = (
    questions: ReadonlyMap<string, Question>,
    answers: Readonly<Record<string, unknown>>,
  ): CaseContext => new CaseContext({ answers, questions, facts, on, jurisdiction });
  const told: Teller[] = [];
  const tell = (
    questions: ReadonlyMap<string, Question>,
    answers: Readonly<Record<string, unknown>>,
  ): void => {
    told.push({ context: context(questions, answers), ofPerson: hasAny(answers['profile']) });
  };
  if (form && isRecord(payload) && Object.hasOwn(payload, 'profile')) {
    tell(form.questions, {
      profile: recordIn(payload['profile']),
      [form.root]: recordIn(payload['answers']),
    });
  }
  if (caseFile !== undefined) tell(readableQuestions, guard(caseFile) ? {} : answersOf(caseFile));
  const recordsOf = (list: readonly unknown[]): readonly ConsentRecord[] =>
    list.flatMap((consent, index) => {
      if (!isConsent(consent)) return [];
      const record = context(dataSharingConsent.questions, {
        profile: recordIn(consent['profile']),
        consent: recordIn(consent['answers']),
      });
      return [{ ...recordOf(record, index, hasAny(consent['profile'])), ...referenceOf(consent) }];
    });
  const listed = Array.isArray(consents) && !guard(consents) ? (consents as readonly unknown[]) : undefined;
  const records = recordsOf(listed ?? []);
  const filed = consentsIn(caseFile, listed ?? []);
  const known = recordsOf(filed ?? []);
  return {
    asked: wanted,
    on,
    jurisdiction,
    allRead: records.length === listed?.length && known.length === filed?.length,
    records,
    known,
    ...(isRecord(payload) ? referenceOf(payload) : {}),
    told,
  };
}

function referenceOf({ caseReference }: Readonly<Record<string, unknown>>): { caseReference?: unknown } {
  return caseReference === undefined ? {} : { caseReference };
}

/** The consents that a case file holds beside those that were passed; undefined where it can't be read. */
function consentsIn(caseFile: unknown, passed: readonly unknown[]): readonly unknown[] | undefined {
  if (caseFile === undefined) return [];
  if (guard(caseFile) || !isRecord(caseFile)) return undefined;
  const { consents } = caseFile;
  if (consents === undefined) return [];
  if (!Array.isArray(consents)) return undefined;
  const known = new Set(passed.map((consent) => JSON.stringify(consent)));
  return (consents as readonly unknown[]).filter((consent) => !known.has(JSON.stringify(consent)));
}

const lists = ['grants', 'events', 'transfers', 'withholding', 'withoutConsent', 'afterWithdrawal'];

/** A list that is none could hold a withdrawal, or a wish to keep something back, that nobody sees. */
function isConsent(consent: unknown): consent is Readonly<Record<string, unknown>> {
  if (!isRecord(consent)) return false;
  const answers = recordIn(consent['answers']);
  return (
    consent['form'] === dataSharingConsent.id &&
    consent['version'] === dataSharingConsent.version &&
    lists.every((key) => {
      const list = answers[key];
      return list === undefined || (Array.isArray(list) && list.every((row) => isRecord(row)));
    })
  );
}

function readRequest(request: unknown): {
  readonly asked: Asked;
  readonly jurisdiction: Jurisdiction | undefined;
  readonly caseFile: unknown;
} {
  try {
    const { recipient, purpose, on, jurisdiction, caseFile } = recordIn(request);
    const { kind, name, country } = recordIn(recipient);
    return {
      asked: { kind, name, country, purpose, on },
      jurisdiction: readJurisdiction(jurisdiction),
      caseFile,
    };
  } catch {
    const asked = { kind: undefined, name: undefined, country: undefined, purpose: undefined, on: undefined };
    return { asked, jurisdiction: undefined, caseFile: undefined };
  }
}

/** A jurisdiction that can't be read frees nobody: it counts as none. */
function readJurisdiction(argument: unknown): Jurisdiction | undefined {
  if (argument === undefined) return undefined;
  try {
    return resolveJurisdiction(argument as JurisdictionArgument);
  } catch {
    return undefined;
  }
}

function hasAny(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length > 0;
}

function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
