import { dateFault, dayRange } from '../answers/partial-date.ts';
import { isUnknown } from '../answers/reserved.ts';
import { evaluateCondition, type Row } from '../conditions/evaluate.ts';
import type { Truth } from '../conditions/truth.ts';
import { idOf } from '../facts/consent-events.ts';
import { dataCategories } from '../questions/code-lists.ts';
import type { DataCategory } from '../questions/question.ts';
import { checks, type CheckId } from './checks.ts';
import { SharingContext, type ConsentRecord, type Situation } from './context.ts';
import { failing, read, type DisclosureRequest } from './disclose.ts';

/**
 * How an entry of a consent stands for one kind of information.
 *
 * `open`: there is a yes, and something keeps it from counting. `left-out`: there is a yes, to other kinds than this one.
 */
export type ConsentStanding = 'agreed' | 'open' | 'ended' | 'refused' | 'no-answer' | 'left-out';

/** For which day and law, as in a request for a disclosure; without a day no yes counts. */
export type StandingOptions = Partial<Pick<DisclosureRequest, 'on' | 'jurisdiction' | 'caseFile'>>;

/** One entry of a consent, and how it stands. */
export interface EntryStanding {
  /** Which of the consents that were passed it is in, counted from 0. */
  readonly consent: number;
  readonly grant: string | undefined;
  /** Each as it was written down; undefined where it is not known. */
  readonly recipient: {
    readonly name: string | undefined;
    readonly kind: string | undefined;
    readonly country: string | undefined;
  };
  readonly purpose: string | undefined;
  readonly standings: Readonly<Record<DataCategory, ConsentStanding>>;
  /** The checks that keep a yes from counting, in order; none where there is no yes, and of one that is over how it ended. */
  readonly reasons: readonly CheckId[];
}

const endings: readonly CheckId[] = [
  'disclose.withdrawn',
  'disclose.last-word',
  'disclose.ended',
  'disclose.once',
];
/** What an end is told by; that nothing is in force any more follows from it. */
const ending: ReadonlySet<CheckId> = new Set([...endings, 'disclose.in-force']);
const refusals: readonly CheckId[] = ['disclose.child-dissent', 'disclose.withholding'];
const ofKinds: readonly CheckId[] = ['disclose.withholding', 'disclose.purpose-limit'];

/**
 * Finds how each entry of some consents stands on a day, one kind of information at a time.
 *
 * Permissive: whatever is unknown, and a day that is missing, keeps a yes from counting. What stands as agreed may still
 * be kept back answer by answer, which `disclose` finds.
 */
export function consentStandings(consents: unknown, options: StandingOptions = {}): readonly EntryStanding[] {
  const { records } = read(undefined, consents, options, undefined);
  return records.flatMap((record) =>
    (record.context.rows('consent.grants[]') ?? []).map((grant) =>
      entryStanding(record, grant, consents, options),
    ),
  );
}

function entryStanding(
  { index, context }: ConsentRecord,
  grant: Row,
  consents: unknown,
  options: StandingOptions,
): EntryStanding {
  const said = (path: string): string | undefined => {
    const answer = context.answer(path, grant);
    return typeof answer === 'string' && !isUnknown(answer) ? answer : undefined;
  };
  const recipient = {
    name: said('.recipient.name'),
    kind: said('.recipient.kind'),
    country: said('.recipient.country'),
  };
  const purpose = said('.purpose');
  const base = read(undefined, consents, { ...options, recipient, purpose }, undefined);
  const record = base.records.find((one) => one.index === index);
  const situation = { ...base, ...(record ? { record } : {}), grant };
  const common = [
    ...failing(new SharingContext(situation), 'request'),
    ...failing(new SharingContext(situation), 'grant'),
  ];
  const kinds = context.answer('.categories', grant);
  const agreed: readonly unknown[] = said('.answer') === 'agrees' && Array.isArray(kinds) ? kinds : [];
  const over = hasEnded(situation, said('.until'), options.on);
  const keptBack = (category: DataCategory): readonly CheckId[] =>
    ofKinds.filter((id) => stateOf(id, withKind(situation, category)) !== 'false');
  const standingOf = (category: DataCategory): ConsentStanding => {
    if (said('.answer') === 'refuses') return 'refused';
    if (said('.answer') !== 'agrees' || !Array.isArray(kinds)) return 'no-answer';
    if (!agreed.includes(category)) return 'left-out';
    if (over) return 'ended';
    const kind = withKind(situation, category);
    if (refusals.some((id) => stateOf(id, kind) === 'true')) return 'refused';
    return common.length > 0 || keptBack(category).length > 0 ? 'open' : 'agreed';
  };
  const standings = Object.fromEntries(
    dataCategories.codes.map((category) => [category, standingOf(category)]),
  ) as Record<DataCategory, ConsentStanding>;
  const ofAKind = dataCategories.codes.filter((category) => agreed.includes(category)).flatMap(keptBack);
  return {
    consent: index,
    grant: idOf(grant),
    recipient,
    purpose,
    standings,
    reasons:
      agreed.length === 0
        ? []
        : over
          ? common.filter((id) => ending.has(id))
          : [...new Set([...common, ...ofAKind])],
  };
}

/** That nothing is told of what an answer shows leaves the kinds of information apart from the trafficking. */
function withKind(situation: Situation, category: DataCategory): Situation {
  return {
    ...situation,
    answer: {
      path: '',
      category,
      ...(category === 'trafficking-experience' ? {} : { reveals: 'no' }),
    },
  };
}

function stateOf(id: CheckId, situation: Situation): Truth {
  return evaluateCondition(checks[id].when, new SharingContext(situation));
}

/** Without a day nothing is over by the passing of time, and nothing counts either. */
function hasEnded(situation: Situation, until: string | undefined, on: unknown): boolean {
  const hasDay = typeof on === 'string' && !dateFault(on, 'day');
  const last = dayRange(until)?.latest;
  if (hasDay && last !== undefined && last < on) return true;
  return endings
    .filter((id) => hasDay || id === 'disclose.withdrawn' || id === 'disclose.last-word')
    .some((id) => stateOf(id, situation) === 'true');
}
