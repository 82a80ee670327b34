import type { PartialDate } from '../answers/partial-date.ts';

/** What sort of instrument it is. Only `guidance` binds nobody; `case-law` goes with its convention. */
export type InstrumentKind =
  'case-law' | 'declaration' | 'eu-law' | 'guidance' | 'political-commitment' | 'treaty';

/** A circle of states that an instrument binds: the parties of a treaty, or the members of an organisation. */
export type Circle =
  | 'cis'
  | 'coeConvention108'
  | 'coeIstanbul'
  | 'coeLanzarote'
  | 'coeTraffickingConvention'
  | 'crc'
  | 'crcOpSale'
  | 'echr'
  | 'echrProtocol12'
  | 'echrProtocol4'
  | 'echrProtocol7'
  | 'eu'
  | 'iccpr'
  | 'migrantWorkersConvention'
  | 'osce'
  | 'refugeeConvention'
  | 'unTraffickingProtocol'
  | 'uncat'
  | 'untoc';

/** Whom an instrument binds: a circle of states, `all` states by custom, or `none`. */
export type BoundBy = Circle | 'all' | 'none';

interface Span<Id extends string> {
  readonly kind: InstrumentKind;
  readonly boundBy: BoundBy;
  /**
   * The first day on which it counts: a treaty from its general entry into force, a directive from the end of its
   * transposition, a commitment, a judgment or guidance from its adoption.
   */
  readonly inForceFrom: PartialDate;
  /** The last day on which it counts, included; without one it goes on. */
  readonly until?: PartialDate;
  /** What stands in its place afterwards; its articles are numbered anew. */
  readonly successor?: Id;
  /**
   * `false`: the dates come from general knowledge, not from the source, and no lawyer has compared them with the
   * official publication yet.
   */
  readonly checked?: false;
}

/**
 * Whom each instrument binds and when, by id: the 131 that the source cites or that have replaced one it cites.
 *
 * Dates of law stand here and nowhere else. What the instruments are called stands in `titles.ts`.
 */
export const validity = {
  udhr: { kind: 'declaration', boundBy: 'all', inForceFrom: '1948-12-10' },
  'refugee-convention': {
    kind: 'treaty',
    boundBy: 'refugeeConvention',
    inForceFrom: '1954-04-22',
    checked: false,
  },
  iccpr: { kind: 'treaty', boundBy: 'iccpr', inForceFrom: '1976-03-23', checked: false },
  uncat: { kind: 'treaty', boundBy: 'uncat', inForceFrom: '1987-06-26', checked: false },
  crc: { kind: 'treaty', boundBy: 'crc', inForceFrom: '1990-09-02', checked: false },
  'crc-op-sale': { kind: 'treaty', boundBy: 'crcOpSale', inForceFrom: '2002-01-18', checked: false },
  untoc: { kind: 'treaty', boundBy: 'untoc', inForceFrom: '2003-09-29', checked: false },
  'un-trafficking-protocol': {
    kind: 'treaty',
    boundBy: 'unTraffickingProtocol',
    inForceFrom: '2003-12-25',
    checked: false,
  },
  'migrant-workers': {
    kind: 'treaty',
    boundBy: 'migrantWorkersConvention',
    inForceFrom: '2003-07-01',
    checked: false,
  },
  echr: { kind: 'treaty', boundBy: 'echr', inForceFrom: '1953-09-03', checked: false },
  'echr-p4': { kind: 'treaty', boundBy: 'echrProtocol4', inForceFrom: '1968-05-02', checked: false },
  'echr-p7': { kind: 'treaty', boundBy: 'echrProtocol7', inForceFrom: '1988-11-01', checked: false },
  'echr-p12': { kind: 'treaty', boundBy: 'echrProtocol12', inForceFrom: '2005-04-01', checked: false },
  'coe-trafficking': {
    kind: 'treaty',
    boundBy: 'coeTraffickingConvention',
    inForceFrom: '2008-02-01',
    checked: false,
  },
  'coe-108': { kind: 'treaty', boundBy: 'coeConvention108', inForceFrom: '1985-10-01', checked: false },
  'coe-children': { kind: 'treaty', boundBy: 'coeLanzarote', inForceFrom: '2010-07-01', checked: false },
  'coe-women': { kind: 'treaty', boundBy: 'coeIstanbul', inForceFrom: '2014-08-01', checked: false },
  'eu-charter': { kind: 'eu-law', boundBy: 'eu', inForceFrom: '2009-12-01', checked: false },
  'eu-2004-81': { kind: 'eu-law', boundBy: 'eu', inForceFrom: '2006-08-06', checked: false },
  'eu-trafficking': { kind: 'eu-law', boundBy: 'eu', inForceFrom: '2013-04-06', checked: false },
  'eu-qualification': {
    kind: 'eu-law',
    boundBy: 'eu',
    inForceFrom: '2013-12-21',
    until: '2026-06-30',
    successor: 'eu-qualification-regulation',
    checked: false,
  },
  'eu-qualification-2004': {
    kind: 'eu-law',
    boundBy: 'eu',
    inForceFrom: '2006-10-10',
    until: '2013-12-20',
    successor: 'eu-qualification',
    checked: false,
  },
  'eu-qualification-regulation': { kind: 'eu-law', boundBy: 'eu', inForceFrom: '2026-07-01', checked: false },
  'eu-return': { kind: 'eu-law', boundBy: 'eu', inForceFrom: '2010-12-24', checked: false },
  'eu-procedures-2005': {
    kind: 'eu-law',
    boundBy: 'eu',
    inForceFrom: '2007-12-01',
    until: '2015-07-20',
    successor: 'eu-procedures-2013',
  },
  'eu-procedures-2013': {
    kind: 'eu-law',
    boundBy: 'eu',
    inForceFrom: '2015-07-21',
    until: '2026-06-11',
    successor: 'eu-procedures-regulation',
    checked: false,
  },
  'eu-procedures-regulation': { kind: 'eu-law', boundBy: 'eu', inForceFrom: '2026-06-12', checked: false },
  'eu-reception-2003': {
    kind: 'eu-law',
    boundBy: 'eu',
    inForceFrom: '2005-02-06',
    until: '2015-07-20',
    successor: 'eu-reception-2013',
  },
  'eu-reception-2013': {
    kind: 'eu-law',
    boundBy: 'eu',
    inForceFrom: '2015-07-21',
    until: '2026-06-11',
    successor: 'eu-reception-2024',
    checked: false,
  },
  'eu-reception-2024': { kind: 'eu-law', boundBy: 'eu', inForceFrom: '2026-06-12', checked: false },
  'eu-victims': { kind: 'eu-law', boundBy: 'eu', inForceFrom: '2015-11-16' },
  'eu-framework-2001-220': {
    kind: 'eu-law',
    boundBy: 'eu',
    inForceFrom: '2002-03-22',
    until: '2015-11-15',
    successor: 'eu-victims',
  },
  'eu-employers': { kind: 'eu-law', boundBy: 'eu', inForceFrom: '2011-07-20', checked: false },
  'eu-equal-treatment-race': { kind: 'eu-law', boundBy: 'eu', inForceFrom: '2003-07-19', checked: false },
  'eu-equal-treatment-employment': {
    kind: 'eu-law',
    boundBy: 'eu',
    inForceFrom: '2003-12-02',
    checked: false,
  },
  'eu-data-1995': {
    kind: 'eu-law',
    boundBy: 'eu',
    inForceFrom: '1998-10-24',
    until: '2018-05-24',
    successor: 'gdpr',
    checked: false,
  },
  gdpr: { kind: 'eu-law', boundBy: 'eu', inForceFrom: '2018-05-25', checked: false },
  'eu-led': { kind: 'eu-law', boundBy: 'eu', inForceFrom: '2018-05-06', checked: false },
  'eu-dublin-2003': {
    kind: 'eu-law',
    boundBy: 'eu',
    inForceFrom: '2003-09-01',
    until: '2013-12-31',
    successor: 'eu-dublin-2013',
    checked: false,
  },
  'eu-dublin-2013': {
    kind: 'eu-law',
    boundBy: 'eu',
    inForceFrom: '2014-01-01',
    until: '2026-06-30',
    successor: 'eu-ammr',
    checked: false,
  },
  'eu-ammr': { kind: 'eu-law', boundBy: 'eu', inForceFrom: '2026-07-01', checked: false },
  'osce-action-plan': { kind: 'political-commitment', boundBy: 'osce', inForceFrom: '2003-07-24' },
  'osce-addendum-2005': { kind: 'political-commitment', boundBy: 'osce', inForceFrom: '2005-07-07' },
  'osce-addendum-2013': { kind: 'political-commitment', boundBy: 'osce', inForceFrom: '2013-12-06' },
  'osce-mc-1-2000': { kind: 'political-commitment', boundBy: 'osce', inForceFrom: '2000-11-28' },
  'osce-mc-2-03': { kind: 'political-commitment', boundBy: 'osce', inForceFrom: '2003-12-02' },
  'osce-mc-4-03': { kind: 'political-commitment', boundBy: 'osce', inForceFrom: '2003-12-02' },
  'osce-mc-14-04': { kind: 'political-commitment', boundBy: 'osce', inForceFrom: '2004-12-07' },
  'osce-mc-12-05': { kind: 'political-commitment', boundBy: 'osce', inForceFrom: '2005-12-06' },
  'osce-mc-13-05': { kind: 'political-commitment', boundBy: 'osce', inForceFrom: '2005-12-06' },
  'osce-mc-14-06': { kind: 'political-commitment', boundBy: 'osce', inForceFrom: '2006-12-05' },
  'osce-mc-8-07': { kind: 'political-commitment', boundBy: 'osce', inForceFrom: '2007-11-30' },
  'osce-mc-5-08': { kind: 'political-commitment', boundBy: 'osce', inForceFrom: '2008-12-05' },
  'osce-mc-7-08': { kind: 'political-commitment', boundBy: 'osce', inForceFrom: '2008-12-05' },
  'osce-mc-7-13': { kind: 'political-commitment', boundBy: 'osce', inForceFrom: '2013-12-06' },
  'osce-declaration-2002': { kind: 'political-commitment', boundBy: 'osce', inForceFrom: '2002-12-07' },
  'osce-vienna-1989': { kind: 'political-commitment', boundBy: 'osce', inForceFrom: '1989-01-15' },
  'osce-copenhagen-1990': { kind: 'political-commitment', boundBy: 'osce', inForceFrom: '1990-06-29' },
  'osce-moscow-1991': { kind: 'political-commitment', boundBy: 'osce', inForceFrom: '1991-10-03' },
  'osce-vilnius-2011': { kind: 'political-commitment', boundBy: 'osce', inForceFrom: '2011-12-07' },
  'osce-paris-1990': { kind: 'political-commitment', boundBy: 'osce', inForceFrom: '1990-11-21' },
  'osce-torture-paper-2013': { kind: 'guidance', boundBy: 'none', inForceFrom: '2013' },
  'osce-non-punishment-2013': { kind: 'guidance', boundBy: 'none', inForceFrom: '2013' },
  'odihr-nrm-2004': { kind: 'guidance', boundBy: 'none', inForceFrom: '2004' },
  'odihr-compensation-2008': { kind: 'guidance', boundBy: 'none', inForceFrom: '2008' },
  'odihr-expert-meeting-2014': { kind: 'guidance', boundBy: 'none', inForceFrom: '2014-02-12' },
  'eu-experts-report-2004': { kind: 'guidance', boundBy: 'none', inForceFrom: '2004-12-22' },
  'eu-experts-paper-13': { kind: 'guidance', boundBy: 'none', inForceFrom: '2004-12-22' },
  'eu-experts-paper-10': { kind: 'guidance', boundBy: 'none', inForceFrom: '2004-12-22' },
  'eu-experts-opinion-4-2009': { kind: 'guidance', boundBy: 'none', inForceFrom: '2009' },
  'eu-experts-opinion-7-2010': { kind: 'guidance', boundBy: 'none', inForceFrom: '2010' },
  'crc-gc6': { kind: 'guidance', boundBy: 'none', inForceFrom: '2005-09-01' },
  'crc-gc13': { kind: 'guidance', boundBy: 'none', inForceFrom: '2011-04-18' },
  'crc-gc14': { kind: 'guidance', boundBy: 'none', inForceFrom: '2013-05-29' },
  'draft-principles-remedy': { kind: 'guidance', boundBy: 'none', inForceFrom: '2011-04-13' },
  'un-remedy-reparation': { kind: 'guidance', boundBy: 'none', inForceFrom: '2005-12-16' },
  'un-victims-declaration': { kind: 'guidance', boundBy: 'none', inForceFrom: '1985-11-29' },
  'un-global-plan': { kind: 'guidance', boundBy: 'none', inForceFrom: '2010-08-12' },
  'un-working-group-2009': { kind: 'guidance', boundBy: 'none', inForceFrom: '2009-04-15' },
  'un-joint-commentary': { kind: 'guidance', boundBy: 'none', inForceFrom: '2011' },
  'idp-framework': { kind: 'guidance', boundBy: 'none', inForceFrom: '2009-12-29' },
  'icmpd-trm': { kind: 'guidance', boundBy: 'none', inForceFrom: '2009' },
  'unhcr-trafficking': { kind: 'guidance', boundBy: 'none', inForceFrom: '2006-04-07' },
  'unhcr-gip-1': { kind: 'guidance', boundBy: 'none', inForceFrom: '2002-05-07' },
  'unhcr-gip-2': { kind: 'guidance', boundBy: 'none', inForceFrom: '2002-05-07' },
  'unhcr-gip-9': { kind: 'guidance', boundBy: 'none', inForceFrom: '2012-10-23' },
  'unhcr-handbook-rsd': { kind: 'guidance', boundBy: 'none', inForceFrom: '1992' },
  'unhcr-voluntary-repatriation': { kind: 'guidance', boundBy: 'none', inForceFrom: '1996' },
  'unhcr-bid-2008': {
    kind: 'guidance',
    boundBy: 'none',
    inForceFrom: '2008-05',
    until: '2021',
    successor: 'unhcr-bip-2021',
  },
  'unhcr-bid-handbook-2011': {
    kind: 'guidance',
    boundBy: 'none',
    inForceFrom: '2011-11',
    until: '2021',
    successor: 'unhcr-bip-2021',
  },
  'unhcr-bip-2021': { kind: 'guidance', boundBy: 'none', inForceFrom: '2021' },
  'unhcr-glossary': { kind: 'guidance', boundBy: 'none', inForceFrom: '2006-06' },
  'unhcr-non-refoulement-opinion': { kind: 'guidance', boundBy: 'none', inForceFrom: '2007-01-26' },
  'unhcr-identification-2009': { kind: 'guidance', boundBy: 'none', inForceFrom: '2009-10' },
  'unhcr-consultations-2001': { kind: 'guidance', boundBy: 'none', inForceFrom: '2001-05-31' },
  'unicef-trafficking': { kind: 'guidance', boundBy: 'none', inForceFrom: '2006-09' },
  'unicef-reference-guide': { kind: 'guidance', boundBy: 'none', inForceFrom: '2006' },
  'unodc-model-law': { kind: 'guidance', boundBy: 'none', inForceFrom: '2009' },
  'unodc-toolkit': { kind: 'guidance', boundBy: 'none', inForceFrom: '2008-10' },
  'unodc-legislative-guides': { kind: 'guidance', boundBy: 'none', inForceFrom: '2004' },
  'ohchr-principles': { kind: 'guidance', boundBy: 'none', inForceFrom: '2002-05-20' },
  'ohchr-commentary': { kind: 'guidance', boundBy: 'none', inForceFrom: '2010' },
  'coe-trafficking-explanatory': { kind: 'guidance', boundBy: 'none', inForceFrom: '2005-05-16' },
  'coe-forced-return-2005': { kind: 'guidance', boundBy: 'none', inForceFrom: '2005' },
  'coe-rec-2006-8': { kind: 'guidance', boundBy: 'none', inForceFrom: '2006-06-14' },
  'lefo-standards': { kind: 'guidance', boundBy: 'none', inForceFrom: '2011' },
  'iom-handbook-2007': { kind: 'guidance', boundBy: 'none', inForceFrom: '2007' },
  'anti-slavery-2002': { kind: 'guidance', boundBy: 'none', inForceFrom: '2002' },
  'scep-good-practice': { kind: 'guidance', boundBy: 'none', inForceFrom: '2010-03' },
  'fra-detention-2010': { kind: 'guidance', boundBy: 'none', inForceFrom: '2010-11-30' },
  'eu-minors-plan': { kind: 'guidance', boundBy: 'none', inForceFrom: '2010-05-06' },
  'eu-brussels-declaration': { kind: 'guidance', boundBy: 'none', inForceFrom: '2002-11-29' },
  'eu-declaration-2009': { kind: 'guidance', boundBy: 'none', inForceFrom: '2009-10-20' },
  'eu-strategy-2012': { kind: 'guidance', boundBy: 'none', inForceFrom: '2012' },
  'eu-jha-2005': { kind: 'guidance', boundBy: 'none', inForceFrom: '2005-10-12' },
  'eu-resolution-97-c221': { kind: 'guidance', boundBy: 'none', inForceFrom: '1997' },
  'eu-best-practices-2005': { kind: 'guidance', boundBy: 'none', inForceFrom: '2005-12-09' },
  'eu-action-paper': { kind: 'guidance', boundBy: 'none', inForceFrom: '2009' },
  'eu-com-2010-493': { kind: 'guidance', boundBy: 'none', inForceFrom: '2010' },
  'eu-com-2010-314': { kind: 'guidance', boundBy: 'none', inForceFrom: '2010' },
  'ep-resolution-2010': { kind: 'guidance', boundBy: 'none', inForceFrom: '2010-02-10' },
  'cis-programme': {
    kind: 'political-commitment',
    boundBy: 'cis',
    inForceFrom: '2014-01-01',
    until: '2018-12-31',
  },
  'american-convention': { kind: 'guidance', boundBy: 'none', inForceFrom: '1978-07-18', checked: false },
  'greta-slovakia': { kind: 'guidance', boundBy: 'none', inForceFrom: '2011' },
  'greta-austria': { kind: 'guidance', boundBy: 'none', inForceFrom: '2011-09-15' },
  'ecthr-mss': { kind: 'case-law', boundBy: 'echr', inForceFrom: '2011-01-21' },
  'ecthr-mohammed': { kind: 'case-law', boundBy: 'echr', inForceFrom: '2013-06-06' },
  'ecthr-conka': { kind: 'case-law', boundBy: 'echr', inForceFrom: '2002-02-05' },
  'ecthr-m-uk': { kind: 'case-law', boundBy: 'echr', inForceFrom: '2009-12-01' },
  'ecthr-hn-nl': { kind: 'case-law', boundBy: 'echr', inForceFrom: '2012-10-03' },
  'ecthr-rules': { kind: 'case-law', boundBy: 'echr', inForceFrom: '2014-01-01' },
} as const satisfies Record<string, Span<string>>;

/** The id of an instrument. */
export type InstrumentId = keyof typeof validity;

/** Whom an instrument binds, when it is in force, and what has replaced it. */
export type Validity = Span<InstrumentId>;

const byId: Readonly<Record<InstrumentId, Validity>> = validity;

/** Looks up whom an instrument binds and when. */
export function validityOf(id: InstrumentId): Validity {
  return byId[id];
}
