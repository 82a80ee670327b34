import type { Reevaluation } from '../../api.ts';
import type { Statements } from '../database/database.ts';

/** What names a rule set. */
export interface RuleSetName {
  readonly version: number;
  readonly hash: string;
}

/** One case of one reevaluation. */
export interface CaseToReevaluate {
  readonly reevaluation: string;
  readonly caseId: string;
}

interface ReevaluationRow {
  readonly id: string;
  readonly rule_set_version: number;
  readonly evaluated_on: string;
  readonly started_at: Date;
  readonly finished_at: Date | null;
  readonly cases: number;
  readonly done: number;
  readonly failed: number;
  readonly changed: number;
  readonly differing: number;
  readonly unreviewed: number;
}

/** What holds of a case in which something came out otherwise. */
export const differs = '(conclusion_changed or findings_changed > 0)';

// The evaluation that counts of each case; a case that was never evaluated is not there.
const withLatest = `
  cases join lateral (
    select rule_set_hash, rule_set_version from evaluations where case_id = cases.id order by made_at desc limit 1
  ) as latest on true`;

/** Puts down that all cases are evaluated again under a rule set. @returns its id; repeated, the same one. */
export async function putReevaluation(
  statements: Statements,
  { ruleSet, on }: { readonly ruleSet: RuleSetName; readonly on: string },
): Promise<string> {
  await statements.query(
    `insert into reevaluations (id, rule_set_version, rule_set_hash, evaluated_on) values ($1, $2, $3, $4::date)
     on conflict (rule_set_hash) do nothing`,
    [crypto.randomUUID(), ruleSet.version, ruleSet.hash, on],
  );
  const [row] = await statements.query<{ id: string }>(
    'select id from reevaluations where rule_set_hash = $1',
    [ruleSet.hash],
  );
  if (!row) throw new Error('A reevaluation that was just stored is not there.');
  return row.id;
}

/**
 * Tells whether cases wait to be evaluated under a rule set: since what counts was found under another one, or since the
 * work was begun and is not over.
 *
 * Not where cases were evaluated under a newer version already: then it is this portal that is behind.
 */
export async function isReevaluationDue(
  statements: Statements,
  { version, hash }: RuleSetName,
): Promise<boolean> {
  const [row] = await statements.query<{ due: boolean }>(
    `select
       not exists (select from evaluations where rule_set_version > $1)
       and (
         exists (select from ${withLatest} where rule_set_hash <> $2)
         or exists (select from reevaluations where rule_set_hash = $2 and finished_at is null)
       ) as due`,
    [version, hash],
  );
  return row?.due === true;
}

/** Lists the reevaluations, the latest first. */
export async function listReevaluations(
  statements: Statements,
  id?: string,
): Promise<readonly Reevaluation[]> {
  const rows = await statements.query<ReevaluationRow>(
    `select
       id, rule_set_version, evaluated_on::text, started_at, finished_at,
       count(case_id)::integer as cases,
       (count(*) filter (where state = 'done'))::integer as done,
       (count(*) filter (where state = 'failed'))::integer as failed,
       (count(*) filter (where conclusion_changed))::integer as changed,
       (count(*) filter (where ${differs}))::integer as differing,
       (count(*) filter (where ${differs} and reviewed_at is null))::integer as unreviewed
     from reevaluations left join reevaluated_cases on reevaluation_id = id
     where $1::uuid is null or id = $1::uuid
     group by id order by started_at desc`,
    [id ?? null],
  );
  return rows.map(
    ({
      rule_set_version: ruleSetVersion,
      evaluated_on: on,
      started_at: startedAt,
      finished_at: finishedAt,
      ...counts
    }) => ({
      ...counts,
      ruleSetVersion,
      on,
      startedAt: startedAt.toISOString(),
      finishedAt: finishedAt && finishedAt.toISOString(),
    }),
  );
}

/**
 * Puts the next cases onto the list of what waits: those whose evaluation was made under other rules, and those that stand
 * on it already.
 *
 * @param after the id of the case to go on from; they are listed by their ids.
 * @returns the ids of the cases; fewer than `atMost` when there are no more.
 */
export async function listWaiting(
  statements: Statements,
  {
    reevaluation,
    ruleSet,
    on,
    after,
    atMost,
  }: {
    readonly reevaluation: string;
    readonly ruleSet: RuleSetName;
    readonly on: string;
    readonly after: string | undefined;
    readonly atMost: number;
  },
): Promise<readonly string[]> {
  const rows = await statements.query<{ id: string }>(
    `with page as (
       select cases.id from ${withLatest}
       where ($3::uuid is null or cases.id > $3::uuid)
         and (
           rule_set_hash <> $2
           or exists (
             select from reevaluated_cases where reevaluation_id = $1 and case_id = cases.id and state = 'waiting'
           )
         )
       order by cases.id limit $4
     ), put as (
       insert into reevaluated_cases (reevaluation_id, case_id) select $1, id from page
       on conflict (reevaluation_id, case_id) do update set state = 'waiting', failure = null
       where reevaluated_cases.state <> 'waiting'
     )
     select id from page order by id`,
    [reevaluation, ruleSet.hash, after ?? null, atMost],
  );
  if (rows.length > 0) {
    await statements.query(
      `update reevaluations set
         listed_at = null,
         evaluated_on = case when finished_at is null then evaluated_on else $2::date end,
         finished_at = null
       where id = $1`,
      [reevaluation, on],
    );
  }
  return rows.map(({ id }) => id);
}

/** Notes that every case which a reevaluation concerns is on its list. */
export async function noteListed(statements: Statements, reevaluation: string): Promise<void> {
  await statements.query('update reevaluations set listed_at = now() where id = $1', [reevaluation]);
}

/** Notes that a reevaluation is over, if no case waits any more. However many say so at once, it is noted once. */
export async function finishIfOver(statements: Statements, reevaluation: string): Promise<void> {
  await statements.query(
    `update reevaluations set finished_at = now()
     where id = $1 and finished_at is null and listed_at is not null
       and not exists (select from reevaluated_cases where reevaluation_id = $1 and state = 'waiting')`,
    [reevaluation],
  );
}

/**
 * Finds a case that still waits to be evaluated again.
 *
 * The case must be locked, so that no two find it.
 *
 * @returns the day to evaluate it for, and whether it was compared before; undefined where it does not wait.
 */
export async function findWaiting(
  statements: Statements,
  { reevaluation, caseId }: CaseToReevaluate,
): Promise<{ readonly on: string; readonly compared: boolean } | undefined> {
  const [row] = await statements.query<{ on: string; compared: boolean }>(
    `select evaluated_on::text as "on", after_id is not null as compared
     from reevaluated_cases join reevaluations on id = reevaluation_id
     where reevaluation_id = $1 and case_id = $2 and state = 'waiting'`,
    [reevaluation, caseId],
  );
  return row;
}

/** Notes that a case waits no more, and what was compared before goes on counting. */
export async function noteSettled(
  statements: Statements,
  { reevaluation, caseId }: CaseToReevaluate,
): Promise<void> {
  await statements.query(
    `update reevaluated_cases set state = 'done', settled_at = now() where reevaluation_id = $1 and case_id = $2`,
    [reevaluation, caseId],
  );
}

/** Notes that a case can't be evaluated. @param failure the kind of error. */
export async function noteFailed(
  statements: Statements,
  { reevaluation, caseId }: CaseToReevaluate,
  failure: string,
): Promise<void> {
  await statements.query(
    `update reevaluated_cases set state = 'failed', settled_at = now(), failure = $3
     where reevaluation_id = $1 and case_id = $2 and state = 'waiting'`,
    [reevaluation, caseId, failure],
  );
}
