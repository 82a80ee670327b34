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
  'age.majority': { value: 18, unit: 'years', from: undefined, source: { instrument: 'crc', article: '1' } },
  /** Until this age the form asks whether there is reason to believe a child: this project's figure, not the source's. */
  'age.askWhetherChild': { value: 21, unit: 'years', from: undefined, source: 'project' },
  /** Young adults may ask for a determination until the day before this birthday; "up to 21" read in full. */
  'age.youngAdult': { value: 22, unit: 'years', from: undefined, source: 'project' },
} as const satisfies Record<string, Parameter>;

/** The name of a parameter. */
export type ParameterName = keyof typeof parameters;

/** The value of a parameter on a day, or undefined where it does not count yet. */
export function parameterOn(name: ParameterName, on: string): NumberRange | undefined {
  const parameter: Parameter = parameters[name];
  if (parameter.from !== undefined && on < parameter.from) return undefined;
  return { least: parameter.value, most: parameter.value };
}
