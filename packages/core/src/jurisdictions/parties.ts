import type { Truth } from '../conditions/truth.ts';
import type { Circle } from '../instruments/validity.ts';

/** Which states belong to a circle, and since when. States are ISO 3166-1 alpha-2 codes, separated by spaces. */
export interface Parties {
  /** Bound from this day on: for a treaty, its entry into force for the state. */
  readonly since?: Readonly<Record<string, string>>;
  /** Bound on this day, and from an earlier one that is not recorded here: before it, not known. */
  readonly by?: Readonly<Record<string, string>>;
  /** The last day on which a state that left was bound. */
  readonly until?: Readonly<Record<string, string>>;
  /** Not known. */
  readonly open?: string;
  /** What it means not to be listed: nobody else belongs (`world`), or no other OSCE state, the rest not known. */
  readonly complete: 'osce' | 'world';
  /** `false`: from general knowledge; nobody has compared the list with the depositary's yet. */
  readonly checked?: false;
}

// The states bound by the ECHR; every one of them became so before 2007. Europe's conventions build on the list.
const councilOfEurope =
  'AD AL AM AT AZ BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA';

// The OSCE states outside the Council of Europe, but for the Holy See (VA), which is party to fewer treaties.
const others = 'BY CA KG KZ MN RU TJ TM US UZ';

// The members of the United Nations that take no part in the OSCE. Other codes, those of territories among them, are
// not judged here.
const elsewhere =
  'AE AF AG AO AR AU BB BD BF BH BI BJ BN BO BR BS BT BW BZ CD CF CG CI CL CM CN CO CR CU CV DJ DM DO ' +
  'DZ EC EG ER ET FJ FM GA GD GH GM GN GQ GT GW GY HN HT ID IL IN IQ IR JM JO JP KE KH KI KM KN KP KR ' +
  'KW LA LB LC LK LR LS LY MA MG MH ML MM MR MU MV MW MX MY MZ NA NE NG NI NP NR NZ OM PA PE PG PH PK ' +
  'PW PY QA RW SA SB SC SD SG SL SN SO SR SS ST SV SY SZ TD TG TH TL TN TO TT TV TZ UG UY VC VE VN VU ' +
  'WS YE ZA ZM ZW';

function without(states: string, ...left: readonly string[]): string {
  return states
    .split(' ')
    .filter((state) => !left.includes(state))
    .join(' ');
}

/** The states of each circle, with the days from which and until which they belong to it. */
export const parties: Readonly<Record<Circle, Parties>> = {
  // The 57 participating States, by the day of admission (osce.org, "Participating States"). Successor states count
  // from their own admission; Serbia from that of the Federal Republic of Yugoslavia.
  osce: {
    since: {
      '1973-06-25':
        'AT BE BG CA CH CY DE DK ES FI FR GB GR HU IE IS IT LI LU MC MT NL NO PL PT RO RU SE SM TR US VA',
      '1991-06-19': 'AL',
      '1991-09-10': 'EE LT LV',
      '1992-01-30': 'AM AZ BY KG KZ MD TJ TM UA UZ',
      '1992-03-24': 'GE HR SI',
      '1992-04-30': 'BA',
      '1993-01-01': 'CZ SK',
      '1995-10-12': 'MK',
      '1996-04-25': 'AD',
      '2000-11-10': 'RS',
      '2006-06-22': 'ME',
      '2012-11-21': 'MN',
    },
    complete: 'world',
    checked: false,
  },

  // Member states by accession. The United Kingdom left on 31 January 2020, and Union law went on binding it until
  // the end of 2020 (Withdrawal Agreement, article 127). Who stands outside single acts: see union-exceptions.ts.
  eu: {
    since: {
      '1958-01-01': 'BE DE FR IT LU NL',
      '1973-01-01': 'DK GB IE',
      '1981-01-01': 'GR',
      '1986-01-01': 'ES PT',
      '1995-01-01': 'AT FI SE',
      '2004-05-01': 'CY CZ EE HU LT LV MT PL SI SK',
      '2007-01-01': 'BG RO',
      '2013-07-01': 'HR',
    },
    until: { GB: '2020-12-31' },
    complete: 'world',
  },

  // Members under the charter of 1993. Moldova takes part less and less, Turkmenistan is an associate, and Ukraine
  // never ratified the charter.
  cis: {
    by: { '2009-08-18': 'AM AZ BY KG KZ RU TJ UZ' },
    open: 'MD TM UA',
    complete: 'world',
    checked: false,
  },

  // Russia was bound for acts until 16 September 2022 (article 58 of the Convention; Resolution CM/Res(2022)3).
  echr: {
    by: { '2007-01-01': `${councilOfEurope} RU` },
    until: { RU: '2022-09-16' },
    complete: 'world',
  },

  // Not Greece, Switzerland, Türkiye, the United Kingdom. Compared with the chart of signatures at europeancourt.org.
  echrProtocol4: {
    by: { '2010-01-01': `${without(councilOfEurope, 'CH', 'GB', 'GR', 'TR')} RU` },
    until: { RU: '2022-09-16' },
    complete: 'world',
  },

  // Not Germany, the Netherlands, the United Kingdom.
  echrProtocol7: {
    by: { '2010-01-01': `${without(councilOfEurope, 'BE', 'DE', 'GB', 'NL', 'TR')} RU` },
    since: { '2012-07-01': 'BE', '2016-08-01': 'TR' },
    until: { RU: '2022-09-16' },
    complete: 'world',
    checked: false,
  },

  // Compared with the chart of signatures at europeancourt.org.
  echrProtocol12: {
    since: {
      '2005-04-01': 'AL AM BA CY FI GE HR MK NL RS SM',
      '2006-06-06': 'ME',
      '2006-07-01': 'LU UA',
      '2006-11-01': 'RO',
      '2008-06-01': 'ES',
      '2008-09-01': 'AD',
      '2010-11-01': 'SI',
      '2016-04-01': 'MT',
      '2017-05-01': 'PT',
    },
    complete: 'world',
  },

  // All 46 members of the Council of Europe, Belarus and Israel (coe.int, "48 State Parties"). The first ten days of
  // entry into force and the ratifications up to 2013 were compared with the Council's own pages.
  coeTraffickingConvention: {
    since: {
      '2008-02-01': 'AL AT BG CY DK GE HR MD RO SK',
      '2008-05-01': 'BA FR MT NO',
      '2008-06-01': 'PT',
      '2008-07-01': 'LV',
      '2008-08-01': 'AM',
      '2008-11-01': 'ME',
      '2009-03-01': 'PL',
      '2009-04-01': 'GB',
      '2009-08-01': 'BE ES LU RS',
      '2009-09-01': 'MK',
      '2010-01-01': 'SI',
      '2010-08-01': 'NL',
      '2010-09-01': 'SE',
      '2010-10-01': 'AZ',
      '2010-11-01': 'IE',
      '2011-03-01': 'IT SM UA',
      '2011-07-01': 'AD',
      '2012-06-01': 'IS',
      '2012-09-01': 'FI',
      '2012-11-01': 'LT',
      '2013-04-01': 'CH DE',
      '2013-08-01': 'HU',
      '2014-03-01': 'BY',
      '2014-08-01': 'GR',
      '2015-06-01': 'EE',
      '2016-03-01': 'MC',
      '2016-05-01': 'LI',
      '2016-09-01': 'TR',
      '2017-07-01': 'CZ',
      '2021-09-01': 'IL',
    },
    complete: 'world',
    checked: false,
  },

  // Open to states outside Europe; Russia stayed a party after it left the Council.
  coeConvention108: {
    by: { '2016-09-01': `${councilOfEurope} RU` },
    complete: 'osce',
    checked: false,
  },

  coeLanzarote: {
    by: { '2021-04-01': `${councilOfEurope} RU` },
    complete: 'osce',
    checked: false,
  },

  // Not Bulgaria, Czechia, Hungary, Lithuania, Slovakia, Armenia, Azerbaijan. Türkiye left on 1 July 2021. Latvia's
  // parliament voted to leave in October 2025 and put the vote off until November 2026.
  coeIstanbul: {
    since: {
      '2014-08-01': 'AD AL AT BA DK ES IT ME PT RS TR',
      '2014-11-01': 'FR MT SE',
      '2015-02-01': 'MC',
      '2015-06-01': 'SI',
      '2015-08-01': 'FI PL',
      '2016-03-01': 'NL',
      '2016-05-01': 'SM',
      '2016-07-01': 'BE',
      '2016-09-01': 'RO',
      '2017-09-01': 'GE',
      '2017-11-01': 'NO',
      '2018-02-01': 'DE EE',
      '2018-03-01': 'CY',
      '2018-04-01': 'CH',
      '2018-07-01': 'MK',
      '2018-08-01': 'IS',
      '2018-10-01': 'GR HR',
      '2018-12-01': 'LU',
      '2019-07-01': 'IE',
      '2021-10-01': 'LI',
      '2022-05-01': 'MD',
      '2022-11-01': 'GB UA',
      '2024-05-01': 'LV',
    },
    until: { TR: '2021-06-30' },
    complete: 'osce',
    checked: false,
  },

  // The Convention, its Protocol, or both. Not Andorra, Mongolia, San Marino, Uzbekistan. Türkiye is bound, but keeps
  // the limit to refugees from Europe; non-refoulement binds it and the four by custom.
  refugeeConvention: {
    by: { '2014-01-01': `${without(councilOfEurope, 'AD', 'SM')} ${without(others, 'MN', 'UZ')} VA` },
    complete: 'osce',
    checked: false,
  },

  // Not the Holy See. This and the next three compared with the ratification tables of the World Politics Data Lab,
  // as of August 2022; the Holy See is not in them.
  iccpr: { by: { '2014-01-01': `${councilOfEurope} ${others}` }, complete: 'osce' },

  uncat: { by: { '2014-01-01': `${councilOfEurope} ${others} VA` }, complete: 'osce' },

  // Not the United States, which signed and did not ratify.
  crc: { by: { '2014-01-01': `${councilOfEurope} ${without(others, 'US')} VA` }, complete: 'osce' },

  // Ireland had signed and not ratified.
  crcOpSale: {
    by: { '2014-01-01': `${without(councilOfEurope, 'IE')} ${others} VA` },
    open: 'IE',
    complete: 'osce',
  },

  untoc: { by: { '2014-01-01': `${councilOfEurope} ${others} VA` }, complete: 'osce', checked: false },

  // The Holy See joined the Convention in 2012; whether it has joined the Protocol is not known here. Andorra's day
  // is that of the Dutch treaty database.
  unTraffickingProtocol: {
    by: { '2014-01-01': `${without(councilOfEurope, 'AD', 'CZ')} ${others}` },
    since: { '2015-01-16': 'CZ', '2022-10-21': 'AD' },
    open: 'VA',
    complete: 'osce',
    checked: false,
  },

  // Compared with the ratification tables of the World Politics Data Lab, as of August 2022.
  migrantWorkersConvention: {
    by: { '2014-01-01': 'AL AZ BA KG TJ TR' },
    complete: 'osce',
  },
};

interface Place {
  readonly first: string;
  /** Whether it is known that the state was not bound before. */
  readonly exact: boolean;
}

const places = new Map<Circle, ReadonlyMap<string, Place>>();

// Read once for each circle: an evaluation asks some thousand times.
function placesIn(circle: Circle): ReadonlyMap<string, Place> {
  const read = places.get(circle);
  if (read) return read;
  const found = new Map<string, Place>();
  for (const exact of [false, true]) {
    for (const [first, states] of Object.entries(parties[circle][exact ? 'since' : 'by'] ?? {})) {
      for (const state of states.split(' ')) found.set(state, { first, exact });
    }
  }
  places.set(circle, found);
  return found;
}

const statesElsewhere = new Set(elsewhere.split(' '));

/**
 * Says whether a state belongs to a circle on a day.
 *
 * A code that is no state's is unknown to every circle: a slip such as `UK` for `GB` frees nobody.
 *
 * @param state ISO 3166-1 alpha-2 code.
 * @param on `YYYY-MM-DD`.
 */
export function belongs(state: string, circle: Circle, on: string): Truth {
  const { until, open, complete } = parties[circle];
  const last = until?.[state];
  if (last !== undefined && on > last) return 'false';
  const place = placesIn(circle).get(state);
  if (place) {
    if (on >= place.first) return 'true';
    return place.exact ? 'false' : 'unknown';
  }
  if (open?.split(' ').includes(state)) return 'unknown';
  const judged = placesIn('osce').has(state) || (complete === 'world' && statesElsewhere.has(state));
  return judged ? 'false' : 'unknown';
}
