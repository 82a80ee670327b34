import { describe, expect, it } from 'vitest';
import { dateFault } from '../answers/partial-date.ts';
import { belongs, parties } from './parties.ts';

const rows = Object.entries(parties).map(([circle, table]) => ({
  circle,
  dates: [
    ...Object.keys(table.since ?? {}),
    ...Object.keys(table.by ?? {}),
    ...Object.values(table.until ?? {}),
  ],
  states: [...Object.values(table.since ?? {}), ...Object.values(table.by ?? {}), table.open ?? '']
    .filter((states) => states !== '')
    .flatMap((states) => states.split(' ')),
}));

describe('the tables of parties', () => {
  it('name the 57 participating States of the OSCE', () => {
    expect(rows.find(({ circle }) => circle === 'osce')?.states).toHaveLength(57);
  });

  it('name the 27 members of the Union and the one that left', () => {
    expect(rows.find(({ circle }) => circle === 'eu')?.states).toHaveLength(28);
  });

  it('name the 48 parties to the Council of Europe Trafficking Convention', () => {
    expect(rows.find(({ circle }) => circle === 'coeTraffickingConvention')?.states).toHaveLength(48);
  });

  it('name the 20 parties to Protocol 12', () => {
    expect(rows.find(({ circle }) => circle === 'echrProtocol12')?.states).toHaveLength(20);
  });

  it.each(rows)('name each state of $circle once, by code, with whole dates', ({ states, dates }) => {
    expect(states.filter((state) => !/^[A-Z]{2}$/.test(state))).toEqual([]);
    expect(new Set(states).size).toBe(states.length);
    expect(dates.filter((date) => dateFault(date, 'day'))).toEqual([]);
  });
});

describe('whether a state belongs to a circle', () => {
  it.each([
    // [state, circle, day, truth]
    ['FR', 'osce', '2026-06-15', 'true'],
    ['MN', 'osce', '2012-11-20', 'false'],
    ['MN', 'osce', '2012-11-21', 'true'],
    ['NG', 'osce', '2026-06-15', 'false'],
    ['HR', 'eu', '2013-06-30', 'false'],
    ['HR', 'eu', '2013-07-01', 'true'],
    ['GB', 'eu', '2020-01-31', 'true'],
    ['GB', 'eu', '2020-02-01', 'true'],
    ['GB', 'eu', '2020-12-31', 'true'],
    ['GB', 'eu', '2021-01-01', 'false'],
    ['NO', 'eu', '2026-06-15', 'false'],
    ['RU', 'echr', '2022-09-16', 'true'],
    ['RU', 'echr', '2022-09-17', 'false'],
    ['RU', 'coeTraffickingConvention', '2020-01-01', 'false'],
    ['BY', 'coeTraffickingConvention', '2014-02-28', 'false'],
    ['BY', 'coeTraffickingConvention', '2014-03-01', 'true'],
    ['CZ', 'coeTraffickingConvention', '2017-06-30', 'false'],
    ['CZ', 'coeTraffickingConvention', '2017-07-01', 'true'],
    ['IL', 'coeTraffickingConvention', '2021-09-01', 'true'],
    ['CH', 'echrProtocol4', '2026-06-15', 'false'],
    ['DE', 'echrProtocol4', '2026-06-15', 'true'],
    ['DE', 'echrProtocol7', '2026-06-15', 'false'],
    ['BE', 'echrProtocol7', '2012-06-30', 'false'],
    ['BE', 'echrProtocol7', '2012-07-01', 'true'],
    ['FR', 'echrProtocol12', '2026-06-15', 'false'],
    ['NL', 'echrProtocol12', '2026-06-15', 'true'],
    ['TR', 'coeIstanbul', '2021-06-30', 'true'],
    ['TR', 'coeIstanbul', '2021-07-01', 'false'],
    ['US', 'crc', '2026-06-15', 'false'],
    ['CA', 'crc', '2026-06-15', 'true'],
    ['VA', 'iccpr', '2026-06-15', 'false'],
    ['UZ', 'refugeeConvention', '2026-06-15', 'false'],
    ['UZ', 'uncat', '2026-06-15', 'true'],
    ['AD', 'unTraffickingProtocol', '2022-10-20', 'false'],
    ['AD', 'unTraffickingProtocol', '2022-10-21', 'true'],
    // Known to be bound by 2014, the day before that not recorded.
    ['FR', 'crc', '2013-12-31', 'unknown'],
    ['FR', 'crc', '2014-01-01', 'true'],
    ['VA', 'unTraffickingProtocol', '2026-06-15', 'unknown'],
    ['IE', 'crcOpSale', '2026-06-15', 'unknown'],
    ['NG', 'crc', '2026-06-15', 'unknown'],
  ] as const)('%s to %s on %s: %s', (state, circle, on, truth) => {
    expect(belongs(state, circle, on)).toBe(truth);
  });

  it.each(Object.keys(parties) as (keyof typeof parties)[])(
    'knows nothing of a code that is no state: %s',
    (circle) => {
      for (const code of ['UK', 'EL', 'ZZ', 'XK', 'GL'])
        expect(belongs(code, circle, '2026-06-15')).toBe('unknown');
    },
  );
});
