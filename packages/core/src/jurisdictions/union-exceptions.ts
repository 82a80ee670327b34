import type { InstrumentId } from '../instruments/validity.ts';

/** A state that stands outside an act of the Union though it is a member, or inside though it is not. */
export interface UnionException {
  readonly instruments: readonly InstrumentId[];
  /** ISO 3166-1 alpha-2 codes, separated by spaces. */
  readonly states: string;
  readonly bound: boolean;
  /** First day; without one, the day from which the act counts in general. */
  readonly from?: string;
  /** Last day, included; without one, the last day on which the act counts in general. */
  readonly until?: string;
}

/**
 * Who stands outside or inside single acts of the Union, by the recitals of each act and later decisions.
 *
 * From general knowledge unless the comment says otherwise: to be compared with the acts before a case turns on it.
 * The first row that names the act and the state and holds on the day decides.
 */
export const unionExceptions: readonly UnionException[] = [
  // Denmark takes part in no act on asylum, migration or criminal justice (Protocol 22), unless it builds on Schengen
  // or is extended by agreement.
  {
    instruments: [
      'eu-2004-81',
      'eu-trafficking',
      'eu-qualification-2004',
      'eu-qualification',
      'eu-qualification-regulation',
      'eu-procedures-2005',
      'eu-procedures-2013',
      'eu-procedures-regulation',
      'eu-reception-2003',
      'eu-reception-2013',
      'eu-reception-2024',
      'eu-victims',
      'eu-employers',
    ],
    states: 'DK',
    bound: false,
  },
  // For Denmark the framework decision was never replaced.
  {
    instruments: ['eu-framework-2001-220'],
    states: 'DK',
    bound: true,
    from: '2002-03-22',
    until: '9999-12-31',
  },
  // Dublin by agreement (2006 L 66/38); the part of its successor that determines the responsible state likewise.
  { instruments: ['eu-dublin-2003'], states: 'DK', bound: false, until: '2006-03-31' },

  // Ireland and the United Kingdom choose act by act (Protocol 21).
  {
    instruments: ['eu-2004-81', 'eu-return', 'eu-qualification', 'eu-procedures-2013', 'eu-employers'],
    states: 'GB IE',
    bound: false,
  },
  { instruments: ['eu-reception-2003'], states: 'IE', bound: false },
  // Ireland joined the second reception directive on 30 June 2018 (Decision (EU) 2018/784).
  { instruments: ['eu-reception-2013'], states: 'IE', bound: false, until: '2018-06-29' },
  { instruments: ['eu-reception-2013'], states: 'GB', bound: false },
  // Where they stayed outside the recast, the older directive went on binding them: Ireland until it joined the
  // regulations of 2024 (notified on 27 June 2024, confirmed by the Commission on 31 July 2024).
  { instruments: ['eu-qualification-2004'], states: 'IE', bound: true, until: '2026-06-30' },
  { instruments: ['eu-procedures-2005'], states: 'IE', bound: true, until: '2026-06-11' },
  {
    instruments: ['eu-qualification-2004', 'eu-procedures-2005', 'eu-reception-2003'],
    states: 'GB',
    bound: true,
    until: '2020-12-31',
  },

  // The states associated with Schengen apply the Return Directive and data protection in police matters; with
  // Dublin, the rules on the responsible state.
  { instruments: ['eu-return', 'eu-led'], states: 'IS NO', bound: true },
  { instruments: ['eu-return', 'eu-led'], states: 'CH', bound: true, from: '2011-01-01' },
  { instruments: ['eu-return', 'eu-led'], states: 'LI', bound: true, from: '2011-12-19' },
  { instruments: ['eu-dublin-2003', 'eu-dublin-2013', 'eu-ammr'], states: 'IS NO', bound: true },
  { instruments: ['eu-dublin-2003'], states: 'CH', bound: true, from: '2008-12-12' },
  { instruments: ['eu-dublin-2003'], states: 'LI', bound: true, from: '2011-12-19' },
  { instruments: ['eu-dublin-2013', 'eu-ammr'], states: 'CH LI', bound: true },

  // The European Economic Area takes over data protection.
  { instruments: ['eu-data-1995'], states: 'IS LI NO', bound: true, from: '2000-07-01', until: '2018-07-19' },
  { instruments: ['gdpr'], states: 'IS LI NO', bound: true, from: '2018-07-20' },
];
