import { describe, expect, it } from 'vitest';
import { addDays, dateFault } from '../answers/partial-date.ts';
import { during, inForce, successorOf } from './in-force.ts';
import { instruments } from './index.ts';
import type { InstrumentId } from './validity.ts';

const all = Object.values(instruments);

describe('the register of instruments', () => {
  it('holds the 131 that the source cites or that replaced one it cites', () => {
    expect(all).toHaveLength(131);
  });

  it.each(all)('dates $id soundly', ({ adopted, inForceFrom, until }) => {
    for (const date of [adopted, inForceFrom, until]) {
      if (date !== undefined) expect(dateFault(date, 'partial')).toBeUndefined();
    }
    expect(adopted <= inForceFrom).toBe(true);
    if (until !== undefined) expect(inForceFrom <= until).toBe(true);
  });

  it('replaces only what has an end', () => {
    const replaced = all.filter(({ successor }) => successor !== undefined);
    expect(replaced.filter(({ until }) => until === undefined)).toEqual([]);
  });

  it.each(all.filter(({ kind, successor }) => successor !== undefined && kind !== 'guidance'))(
    'leaves no day between $id and what replaces it',
    ({ until, successor }) => {
      expect(instruments[successor as InstrumentId].inForceFrom).toBe(addDays(until as string, 1));
    },
  );

  it('comes to an end along every chain of replacements', () => {
    for (const { id } of all) expect(successorOf(id, '2999-01-01')).not.toBe(id);
  });

  it('calls guidance binding on nobody, and nothing else', () => {
    expect(all.filter(({ kind, boundBy }) => (kind === 'guidance') !== (boundBy === 'none'))).toEqual([]);
  });
});

describe('in force on a day', () => {
  it.each([
    ['eu-qualification', '2013-12-20', 'false'],
    ['eu-qualification', '2013-12-21', 'true'],
    ['eu-qualification-2004', '2013-12-20', 'true'],
    ['eu-qualification-2004', '2013-12-21', 'false'],
    ['eu-qualification', '2026-06-30', 'true'],
    ['eu-qualification', '2026-07-01', 'false'],
    ['eu-qualification-regulation', '2026-06-30', 'false'],
    ['eu-qualification-regulation', '2026-07-01', 'true'],
    ['eu-procedures-2013', '2026-06-11', 'true'],
    ['eu-procedures-2013', '2026-06-12', 'false'],
    ['eu-return', '2010-12-23', 'false'],
    ['eu-return', '2010-12-24', 'true'],
    ['gdpr', '2018-05-24', 'false'],
    ['gdpr', '2018-05-25', 'true'],
    ['osce-torture-paper-2013', '2012-12-31', 'false'],
    ['osce-torture-paper-2013', '2013-06-01', 'unknown'],
    ['osce-torture-paper-2013', '2014-01-01', 'true'],
    ['unhcr-bid-2008', '2020-12-31', 'true'],
    ['unhcr-bid-2008', '2021-06-01', 'unknown'],
    ['unhcr-bid-2008', '2022-01-01', 'false'],
  ] as const)('%s on %s: %s', (id, on, truth) => {
    expect(inForce(id, on)).toBe(truth);
  });

  it('is bounded by neither day when neither is known', () => {
    expect(during(undefined, undefined, '2026-06-15')).toBe('true');
  });

  it('is false before a month that is known to be the first, and unknown in it', () => {
    expect(during('2008-05', undefined, '2008-04-30')).toBe('false');
    expect(during('2008-05', undefined, '2008-05-01')).toBe('unknown');
    expect(during('2008-05', undefined, '2008-06-01')).toBe('true');
  });
});

describe('what stands in the place of an instrument', () => {
  it.each([
    ['eu-qualification-2004', '2013-12-20', undefined],
    ['eu-qualification-2004', '2013-12-21', 'eu-qualification'],
    ['eu-qualification-2004', '2026-06-30', 'eu-qualification'],
    ['eu-qualification-2004', '2026-07-01', 'eu-qualification-regulation'],
    ['eu-procedures-2005', '2015-07-20', undefined],
    ['eu-procedures-2005', '2015-07-21', 'eu-procedures-2013'],
    ['eu-procedures-2005', '2026-06-12', 'eu-procedures-regulation'],
    ['eu-data-1995', '2026-06-15', 'gdpr'],
    ['cis-programme', '2026-06-15', undefined],
    ['unhcr-bid-2008', '2021-06-01', undefined],
    ['unhcr-bid-2008', '2022-01-01', 'unhcr-bip-2021'],
    ['coe-trafficking', '2026-06-15', undefined],
  ] as const)('%s on %s: %s', (id, on, successor) => {
    expect(successorOf(id, on)).toBe(successor);
  });
});
