import { describe, expect, it } from 'vitest';
import { findProvisions, provision, provisions } from './index.ts';
import { statements } from './statements.ts';

const all = Object.values(provisions);

describe('the register of provisions', () => {
  it('holds all 1,669 points of the source, each with its statement', () => {
    expect(all).toHaveLength(1669);
    expect(Object.keys(statements)).toHaveLength(1669);
  });

  it('numbers each part without a gap', () => {
    const next = new Map<string, number>();
    for (const { id } of all) {
      const [part = '', number = ''] = id.split('.');
      expect(Number(number)).toBe((next.get(part) ?? 0) + 1);
      next.set(part, Number(number));
    }
    expect(next.size).toBe(16);
  });

  it('places every provision within the source', () => {
    const astray = all.filter(
      ({ lines: [first, last], footnote }) =>
        first < 1 ||
        last < first ||
        last > 4053 ||
        (footnote !== undefined && (footnote < 1 || footnote > 404)),
    );
    expect(astray).toEqual([]);
  });

  it('says something of every provision, and where it can show', () => {
    expect(all.filter(({ statement, surfaces }) => statement.trim() === '' || surfaces.length === 0)).toEqual(
      [],
    );
  });

  it('does not compile with an id that the source does not have', () => {
    // @ts-expect-error Principle 9 does not exist.
    expect(provision('gp9.01')).toBeUndefined();
  });

  it('leaves the duty not to send into danger to custom, without the convention that it does not depend on', () => {
    expect(provision('gl.27').instruments).toBeUndefined();
  });

  it('knows the part and the principle of each', () => {
    expect(provision('gl.11')).toMatchObject({ id: 'gl.11', part: 'glossary' });
    expect(provision('gl.11')).not.toHaveProperty('principle');
    expect(provision('in.53').part).toBe('introduction');
    expect(provision('gp4.30')).toMatchObject({ part: 'part-1', principle: 4 });
    expect(provision('er4.114')).toMatchObject({
      part: 'part-2',
      principle: 4,
      force: 'must',
      instruments: [['coe-trafficking', '10(4)(a)']],
    });
  });
});

describe('finding provisions', () => {
  it('finds all without a condition', () => {
    expect(findProvisions({})).toHaveLength(1669);
  });

  it('finds by principle, surface, force and instrument together', () => {
    const found = findProvisions({
      principle: 4,
      surface: 'best-interests',
      force: 'must',
      instrument: 'coe-trafficking',
    });
    expect(found.map(({ id }) => id)).toContain('er4.114');
    for (const { principle, surfaces, force, instruments } of found) {
      expect(principle).toBe(4);
      expect(surfaces).toContain('best-interests');
      expect(force).toBe('must');
      expect(instruments?.map(([id]) => id)).toContain('coe-trafficking');
    }
  });

  it('finds by words, in any order and in either case', () => {
    const found = findProvisions({ text: 'GUARDIAN  child' });
    expect(found).toEqual(findProvisions({ text: 'child guardian' }));
    expect(found.length).toBeGreaterThan(5);
  });

  it('finds nothing where no statement has the words', () => {
    expect(findProvisions({ text: 'xylophone' })).toEqual([]);
  });
});
