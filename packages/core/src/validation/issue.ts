/** What can be wrong with a payload. The list is closed; a sentence for each stands in the messages. */
export const issueCodes = [
  'malformed',
  'too-deep',
  'too-large',
  'forbidden-key',
  'unknown-form',
  'unknown-version',
  'unknown-key',
  'type',
  'unknown-code',
  'exclusive-code',
  'duplicate',
  'date-format',
  'date-impossible',
  'date-order',
  'country',
  'language',
  'reference',
  'out-of-range',
  'too-long',
  'too-many',
  'required',
  'not-relevant',
  'reference-missing',
  'too-few-options',
  'return-not-among-options',
  'only-return-among-options',
  'option-not-weighed',
  'weighed-twice',
  'contradicts-solution',
  'nobody-agrees',
  'risk-without-measure',
  'id-repeated',
  'event-out-of-order',
  'event-cannot-follow',
  'transfer-missing',
  'recipients-to-tell-missing',
] as const;

/** What is wrong with one place of a payload. */
export type IssueCode = (typeof issueCodes)[number];

/** One thing that is wrong with a payload: where, and what. Never the value, which may be all that must not leak. */
export interface Issue {
  /** Where, as a JSON Pointer into the payload (RFC 6901). */
  readonly path: string;
  readonly code: IssueCode;
  /** What the sentence needs: a bound, or the path of the other date. */
  readonly params: Readonly<Record<string, string | number>>;
}
