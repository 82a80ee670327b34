import { PgBoss, type Db, type JobResult, type Queue, type WorkOptions } from 'pg-boss';
import type { Database, Statements } from '../database/database.ts';
import { reportFailure } from '../report-failure.ts';
import type { CaseToReevaluate, RuleSetName } from '../store/reevaluations.ts';

/** When the work of a process that is gone, or that failed, is taken up again. */
export interface Timing {
  /** What did not work is tried again as often, and then given up. A process that is killed counts as one try. */
  readonly tries: number;
  /** In how many seconds it is tried again at first; then in twice as many, and so on. */
  readonly againInSeconds: number;
  /** For how many seconds a process may work on some cases. */
  readonly timeoutSeconds: number;
  /** How often a working process says that it is still there; undefined for never. At least 10. */
  readonly heartbeatSeconds?: number;
  /** How often it is looked whether a process is gone. */
  readonly lookSeconds: number;
}

/** Ten tries are some six minutes, in which another process, or a key, may have come. */
const usualTiming: Timing = {
  tries: 10,
  againInSeconds: 2,
  timeoutSeconds: 300,
  heartbeatSeconds: 30,
  lookSeconds: 20,
};

const longestPauseSeconds = 60;
/** How many cases a process takes at once. A killed one holds them back until its heartbeat is missed. */
const casesAtOnce = 10;

/** What there is to do, and who does it. */
export interface Worker {
  /** Lists the cases of a reevaluation. */
  list(reevaluation: string): Promise<void>;
  /** Evaluates one case again. Called again for the same case, it must do nothing. */
  reevaluate(which: CaseToReevaluate): Promise<void>;
  /** Notes that a case was given up. @param failure the kind of error. */
  giveUp(which: CaseToReevaluate, failure: string): Promise<void>;
  /** Called when some cases are through. */
  afterSome(reevaluation: string): Promise<void>;
}

/** The jobs of one rule set. Processes with other rules have other queues, and never touch these. */
export interface JobQueue {
  /** Asks for the cases of a reevaluation to be listed, once the transaction is over. */
  askForList(within: Statements, reevaluation: string): Promise<void>;
  /** Asks for cases to be evaluated again, once the transaction is over; those that are asked for already, once. */
  askForCases(within: Statements, reevaluation: string, caseIds: readonly string[]): Promise<void>;
  /** Begins to work. @param atOnce how many cases at once. */
  work(worker: Worker, atOnce: number): Promise<void>;
  /** Finishes what is under way, and takes nothing more. */
  stop(): Promise<void>;
}

/** Opens the queue of a rule set: pg-boss, in a schema of its own in the database of the portal. */
export async function openQueue(
  database: Database,
  { hash }: RuleSetName,
  timing: Timing = usualTiming,
): Promise<JobQueue> {
  const boss = new PgBoss({
    max: 4,
    ...database.forJobs,
    schedule: false,
    useListenNotify: true,
    registerInstance: false,
    openTelemetry: { enabled: false },
    superviseIntervalSeconds: timing.lookSeconds,
    monitorIntervalSeconds: timing.lookSeconds,
  });
  // What comes from a worker of pg-boss has the parts of an error, and is none.
  boss.on('error', (error) => reportFailure(Object.assign(new Error(), error)));
  await boss.start();

  const lists = `list-${hash}`;
  const cases = `reevaluate-${hash}`;
  const givenUp = `given-up-${hash}`;
  const patient: Omit<Queue, 'name'> = {
    // Of what has the same key, one waits. Beside one that is worked on, another may: it may have come too late for that.
    policy: 'short',
    retryLimit: timing.tries,
    retryDelay: timing.againInSeconds,
    retryBackoff: true,
    retryDelayMax: longestPauseSeconds,
    expireInSeconds: timing.timeoutSeconds,
    ...(timing.heartbeatSeconds === undefined ? {} : { heartbeatSeconds: timing.heartbeatSeconds }),
    deleteAfterSeconds: 3600,
    // Whoever waits for work hears of it, and looks by itself too.
    notify: true,
  };
  const looking = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 };
  await boss.createQueue(givenUp, { ...patient, retryLimit: 1000 });
  await boss.createQueue(cases, { ...patient, deadLetter: givenUp });
  await boss.createQueue(lists, { ...patient, retryLimit: 1000 });

  return {
    async askForList(within, reevaluation) {
      await boss.send(lists, { reevaluation }, { singletonKey: reevaluation, db: databaseOf(within) });
    },
    async askForCases(within, reevaluation, caseIds) {
      const jobs = caseIds.map((caseId) => ({ singletonKey: caseId, data: { reevaluation, caseId } }));
      await boss.insert(cases, jobs, { db: databaseOf(within) });
    },
    async work(worker, atOnce) {
      await boss.work<{ reevaluation: string }>(lists, looking, async ([job]) => {
        if (job) await worker.list(job.data.reevaluation);
      });
      await boss.work<CaseToReevaluate, JobResult[], WorkOptions & { perJobResults: true }>(
        cases,
        {
          ...looking,
          batchSize: casesAtOnce,
          localConcurrency: atOnce,
          burstWhenBatchFull: true,
          perJobResults: true,
        },
        async (jobs) => {
          const results: JobResult[] = [];
          for (const { id, data, signal } of jobs) {
            // Its time is over: somebody else has taken it.
            if (signal.aborted) break;
            try {
              await worker.reevaluate(data);
              results.push({ id, status: 'completed' });
            } catch (error) {
              reportFailure(error);
              results.push({ id, status: 'failed', output: { name: nameOf(error) } });
            }
          }
          const reevaluations = new Set(jobs.map(({ data }) => data.reevaluation));
          for (const reevaluation of reevaluations) await worker.afterSome(reevaluation);
          return results;
        },
      );
      await boss.work<CaseToReevaluate, void, WorkOptions & { includeMetadata: true }>(
        givenUp,
        { ...looking, includeMetadata: true },
        async ([job]) => {
          if (!job) return;
          await worker.giveUp(job.data, nameOf(job.sourceOutput));
          await worker.afterSome(job.data.reevaluation);
        },
      );
    },
    stop: () => boss.stop({ graceful: true, timeout: timing.timeoutSeconds * 1000 }),
  };
}

function databaseOf(statements: Statements): Db {
  return {
    executeSql: async (text, values) => ({ rows: [...(await statements.query(text, values))] }),
  };
}

/** Only the kind of error: a message may quote what it is about. */
function nameOf(error: unknown): string {
  const named = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
  return typeof named === 'string' ? named : 'unknown';
}
