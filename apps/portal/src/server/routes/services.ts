import type { Database } from '../database/database.ts';

/** What the routes work with. */
export interface Services {
  readonly database: Database;
  /** The day it is where the portal runs, `YYYY-MM-DD`. */
  readonly today: () => string;
}
