import type { NumberRange } from '../conditions/evaluate.ts';
import type { InstrumentId } from '../instruments/validity.ts';

/** A number of law or of this project, from a day on, with its source. Numbers never stand inside a rule. */
export interface Parameter {
  readonly value: number;
  readonly unit: 'days' | 'months' | 'years';
  /** First day on which it counts, `YYYY-MM-DD`; undefined for the project's own figures. */
  readonly from: string | undefined;
  readonly source: { readonly instrument: InstrumentId; readonly article: string } | 'project';
}

/** The numbers that facts and rules compare with. */
export const parameters = {
  'reflection.coe': {
    value: 30,
    unit: 'days',
    from: '2008-02-01',
    source: { instrument: 'coe-trafficking', article: '13(1)' },
  },
  'reflection.un': {
    value: 90,
    unit: 'days',
    from: '2011-01-01',
    source: { instrument: 'un-joint-commentary', article: 'p. 44' },
  },
  'reflection.experts': {
    value: 3,
    unit: 'months',
    from: '2004-12-22',
    source: { instrument: 'eu-experts-paper-10', article: 'p. 171' },
  },
  'detention.removal.first': {
    value: 6,
    unit: 'months',
    from: '2010-12-24',
    source: { instrument: 'eu-return', article: '15(5)' },
  },
  /** Only for want of co-operation, or for papers that come late. */
  'detention.removal.extension': {
    value: 12,
    unit: 'months',
    from: '2010-12-24',
    source: { instrument: 'eu-return', article: '15(6)' },
  },
  'residence.co-operation': {
    value: 6,
    unit: 'months',
    from: '2006-08-06',
    source: { instrument: 'eu-2004-81', article: '8(3)' },
  },
  'residence.experts': {
    value: 6,
    unit: 'months',
    from: '2004-12-22',
    source: { instrument: 'eu-experts-paper-10', article: 'p. 171' },
  },
  'residence.refugee': {
    value: 3,
    unit: 'years',
    from: '2013-12-21',
    source: { instrument: 'eu-qualification', article: '24(1)' },
  },
  'residence.subsidiary': {
    value: 1,
    unit: 'years',
    from: '2013-12-21',
    source: { instrument: 'eu-qualification', article: '24(2)' },
  },
  'age.majority': { value: 18, unit: 'years', from: undefined, source: { instrument: 'crc', article: '1' } },
  /** Until this age the form asks whether there is reason to believe a child: this project's figure, not the source's. */
  'age.askWhetherChild': { value: 21, unit: 'years', from: undefined, source: 'project' },
  /** Young adults may ask for a determination until the day before this birthday; "up to 21" read in full. */
  'age.youngAdult': { value: 22, unit: 'years', from: undefined, source: 'project' },
  /** From this long before the 18th birthday on, what has to be settled by then is asked for: this project's figure. */
  'age.turningSoon': { value: 6, unit: 'months', from: undefined, source: 'project' },
} as const satisfies Record<string, Parameter>;

/** The name of a parameter. */
export type ParameterName = keyof typeof parameters;

/** The value of a parameter on a day, or undefined where it does not count yet. */
export function parameterOn(name: ParameterName, on: string): NumberRange | undefined {
  const parameter: Parameter = parameters[name];
  if (parameter.from !== undefined && on < parameter.from) return undefined;
  return { least: parameter.value, most: parameter.value };
}
