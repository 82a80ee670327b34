import type { Dialect } from 'kysely';
import type { ConstructorOptions } from 'pg-boss';

/** Where SQL statements go. */
export interface Statements {
  /**
   * Runs one statement, with `$1`, `$2` … standing for the values.
   *
   * JSON goes in as text. Timestamps come out as `Date`, JSON parsed, and dates must be cast to text.
   */
  query<Row>(statement: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** Runs any number of statements without values. */
  script(statements: string): Promise<void>;
}

/** A PostgreSQL, inside this process or elsewhere. */
export interface Database extends Statements {
  /** Runs all of some work, or none of it: when the work throws, nothing of it is stored. */
  transaction<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result>;
  /** The same database, for the library that keeps the accounts. */
  readonly dialect: Dialect;
  /** The same database, for the library that keeps the jobs. */
  readonly forJobs: ConstructorOptions;
  close(): Promise<void>;
}
