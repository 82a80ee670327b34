import type { Circle } from '../instruments/validity.ts';

/** Kinds of state to assume where no state is named. */
export const presets = ['eu', 'coe', 'un-only', 'osce-only'] as const;

/** A kind of state: Union member, Council of Europe member, party to the UN's treaties, OSCE participating State only. */
export type Preset = (typeof presets)[number];

/** Says whether a text is the name of a preset. */
export function isPreset(text: string): text is Preset {
  return presets.some((preset) => preset === text);
}

const osce = ['osce'] as const satisfies readonly Circle[];

// Not the Migrant Workers Convention: six participating States are party to it, none of them in the Union.
const unitedNations = [
  ...osce,
  'refugeeConvention',
  'iccpr',
  'uncat',
  'crc',
  'crcOpSale',
  'untoc',
  'unTraffickingProtocol',
] as const satisfies readonly Circle[];

const councilOfEurope = [
  ...unitedNations,
  'echr',
  'echrProtocol4',
  'echrProtocol7',
  'echrProtocol12',
  'coeTraffickingConvention',
  'coeConvention108',
  'coeLanzarote',
  'coeIstanbul',
] as const satisfies readonly Circle[];

/**
 * The circles that each preset takes a state to belong to, whatever the day.
 *
 * A preset is a stand-in: it takes the state to be party to all that its kind can be party to, which hardly any state
 * is. For a real case name the state.
 */
export const presetCircles: Readonly<Record<Preset, readonly Circle[]>> = {
  eu: [...councilOfEurope, 'eu'],
  coe: councilOfEurope,
  'un-only': unitedNations,
  'osce-only': osce,
};
