/** A jurisdiction that cannot be read. Guessing would let the wrong law decide, so nothing is evaluated. */
export class MalformedJurisdiction extends Error {
  override readonly name = 'MalformedJurisdiction';
  /** What is wrong with it. */
  readonly fault: string;

  constructor(fault: string) {
    super(
      `The jurisdiction can't be read: ${fault}. ` +
        'The wrong law would decide what is owed. Pass a preset such as "coe", a country code such as "FR" ' +
        '(ISO 3166-1 alpha-2), or { state, preset, overrides }.',
    );
    this.fault = fault;
  }
}
