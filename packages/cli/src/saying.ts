import type { Messages } from '@safe-return/messages';

/** How a result is said: as data or in words of a language, and whether all of it. */
export interface Saying {
  readonly json: boolean;
  /** Whether the data has the words too. */
  readonly words: boolean;
  readonly all: boolean;
  readonly messages: Messages;
}
