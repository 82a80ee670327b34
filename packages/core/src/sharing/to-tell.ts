import { isUnknown } from '../answers/reserved.ts';
import { dayRange } from '../answers/partial-date.ts';
import type { Row } from '../conditions/evaluate.ts';
import { SharingContext, type ConsentRecord, type Request } from './context.ts';
import { idOf, lastGift, standingOn, wasShared } from '../facts/consent-events.ts';
import { takenBackElsewhere } from './facts.ts';
import { sameName } from '../answers/names.ts';

/** A recipient who has to be told that a consent was taken back. */
export interface ToTell {
  /** Which of the consents, counted from 0. */
  readonly consent: number;
  /** Which entry of it; undefined where the record does not say. */
  readonly grant: string | undefined;
  /** As it stands in the record; undefined where nobody wrote it down. */
  readonly recipient: string | undefined;
  /** Whether it is on record that something was shared: if it is not, find that out before telling anybody. */
  readonly shared: 'yes' | 'not-known';
}

/** Lists the recipients under entries that were taken back, or have lapsed, by the day, and have not been told. */
export function toTellIn(base: Request): readonly ToTell[] {
  const { records, on } = base;
  return records.flatMap((record) =>
    (record.context.rows('consent.grants[]') ?? [])
      .filter(
        (grant) =>
          standingOn(record.events, on, { grant: idOf(grant) }, (kind) => kind !== 'refused') === 'ended' ||
          isTakenBackElsewhere(base, record, grant),
      )
      .flatMap((grant) =>
        untold(record, grant, on).map((one) => ({ consent: record.index, grant: idOf(grant), ...one })),
      ),
  );
}

/** What was given here, and taken back in another record. */
function isTakenBackElsewhere(base: Request, record: ConsentRecord, grant: Row): boolean {
  const target = { grant: idOf(grant) };
  const ever = lastGift(record.events, base.on, target) ?? wasShared(record.events, base.on, target);
  return ever !== false && takenBackElsewhere(new SharingContext({ ...base, record, grant }));
}

function untold(
  record: ConsentRecord,
  grant: Row,
  on: string,
): readonly Pick<ToTell, 'recipient' | 'shared'>[] {
  const { context, events } = record;
  const id = idOf(grant);
  const own = text(context.answer('.recipient.name', grant));
  const shared = wasShared(events, on, { grant: id });
  const rows = (context.rows('consent.afterWithdrawal[]') ?? []).filter((row) => {
    const about = context.answer('.grant', row);
    return isUnknown(about) || about === 'all' || about === id;
  });
  const listed = rows.map((row) => {
    const told = dayRange(context.answer('.toldOn', row));
    return {
      recipient: text(context.answer('.recipient', row)),
      told: told !== undefined && told.latest <= on,
    };
  });
  const open = listed
    .filter(({ told }) => !told)
    .map(({ recipient }) => ({ recipient, shared: 'yes' as const }));
  const ownListed = listed.some(({ recipient }) => sameName(recipient, own));
  const nobody = context.answer('consent.heldByOthers') === 'no' && !shared;
  return ownListed || nobody
    ? open
    : [...open, { recipient: own, shared: shared ? ('yes' as const) : ('not-known' as const) }];
}

function text(answer: unknown): string | undefined {
  return typeof answer === 'string' && !isUnknown(answer) && answer !== 'not-applicable' ? answer : undefined;
}
