import { evaluate, ruleSet } from '@safe-return/core';
import type { Account, Difference, FailedCase, Reevaluation } from '../../api.ts';
import type { Database } from '../database/database.ts';
import { record } from '../store/audit.ts';
import { listDifferences, listFailures, noteReviewed, type PageQuery } from '../store/differences.ts';
import {
  finishIfOver,
  isReevaluationDue,
  listReevaluations,
  listWaiting,
  noteFailed,
  noteListed,
  putReevaluation,
} from '../store/reevaluations.ts';
import type { Vault } from '../vault.ts';
import { openQueue, type Timing } from './queue.ts';
import { reevaluateCase, type Rules } from './reevaluate-case.ts';

/** Evaluates every case again when the rules have changed, and lists what came out otherwise. */
export interface Reevaluations {
  /**
   * Starts the one for the rules of this version, or gives the one that was started before.
   *
   * Started again, it also takes up what failed, and cases that were evaluated under other rules meanwhile.
   */
  start(): Promise<Reevaluation>;
  /** Starts it where cases wait for it. @returns undefined where none do. */
  startIfDue(): Promise<Reevaluation | undefined>;
  /** Lists all that were started, the latest first. */
  list(): Promise<readonly Reevaluation[]>;
  /** Finds one of them. */
  find(id: string): Promise<Reevaluation | undefined>;
  /** Lists the cases that an account has access to in which something came out otherwise. */
  differences(
    query: PageQuery,
  ): Promise<{ readonly differences: readonly Difference[]; readonly next?: string }>;
  /** Lists the cases that an account has access to which could not be evaluated. */
  failures(query: PageQuery): Promise<{ readonly failures: readonly FailedCase[]; readonly next?: string }>;
  /** Notes who has looked through what came out otherwise in a case. @returns whether there is anything. */
  review(which: {
    readonly reevaluation: string;
    readonly caseId: string;
    readonly by: Account;
  }): Promise<boolean>;
  /** Begins to work on what there is to do, until it is stopped. @param atOnce how many cases at once. */
  work(atOnce: number): Promise<void>;
  /** Finishes what is under way, and takes nothing more. */
  stop(): Promise<void>;
}

/** So many cases are put onto the list in one transaction. */
const listedAtOnce = 1000;

/** Opens the evaluations of every case under the rules of this version. */
export async function openReevaluations({
  database,
  vault,
  today,
  rules = { ruleSet, evaluate },
  timing,
}: {
  readonly database: Database;
  readonly vault: Vault;
  readonly today: () => string;
  readonly rules?: Rules;
  readonly timing?: Timing;
}): Promise<Reevaluations> {
  const store = { statements: database, vault };
  const queue = await openQueue(database, rules.ruleSet, timing);

  async function start(): Promise<Reevaluation> {
    const id = await database.transaction(async (statements) => {
      const put = await putReevaluation(statements, { ruleSet: rules.ruleSet, on: today() });
      await queue.askForList(statements, put);
      return put;
    });
    const [started] = await listReevaluations(database, id);
    if (!started) throw new Error('A reevaluation that was just started is not there.');
    return started;
  }

  async function listCases(reevaluation: string): Promise<void> {
    let after: string | undefined;
    do {
      // Killed between two of these, it begins anew, and what is there already stays as it is.
      const listed = await database.transaction(async (statements) => {
        const ids = await listWaiting(statements, {
          reevaluation,
          ruleSet: rules.ruleSet,
          on: today(),
          after,
          atMost: listedAtOnce,
        });
        if (ids.length > 0) await queue.askForCases(statements, reevaluation, ids);
        return ids;
      });
      after = listed.length < listedAtOnce ? undefined : listed.at(-1);
    } while (after !== undefined);
    await noteListed(database, reevaluation);
    await finishIfOver(database, reevaluation);
  }

  return {
    start,
    startIfDue: async () => ((await isReevaluationDue(database, rules.ruleSet)) ? start() : undefined),
    list: () => listReevaluations(database),
    find: async (id) => (await listReevaluations(database, id))[0],
    differences: (query) => listDifferences(store, query),
    failures: (query) => listFailures(store, query),
    review: ({ by, ...which }) =>
      database.transaction(async (statements) => {
        const noted = await noteReviewed(statements, { ...which, accountId: by.id });
        if (noted !== undefined && noted !== 'before') {
          const { caseId } = which;
          await record(statements, { by, act: 'evaluation.reviewed', caseId, about: noted.evaluation });
        }
        return noted !== undefined;
      }),
    work: (atOnce) =>
      queue.work(
        {
          list: listCases,
          reevaluate: (which) => reevaluateCase({ database, vault, rules }, which),
          giveUp: (which, failure) => noteFailed(database, which, failure),
          afterSome: (reevaluation) => finishIfOver(database, reevaluation),
        },
        atOnce,
      ),
    stop: () => queue.stop(),
  };
}
