import type { MessageId } from '@safe-return/messages';

/** A command that could not be carried out: said in one line, by the name of its message. Ends with exit code 2. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly id: MessageId;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(id: MessageId, values: Readonly<Record<string, string | number>> = {}) {
    super(id);
    this.id = id;
    this.values = values;
  }
}
