import { describe, expect, it } from 'vitest';
import { validityOf } from '../instruments/validity.ts';
import { parties } from '../jurisdictions/parties.ts';
import { resolveJurisdiction } from '../jurisdictions/resolve-jurisdiction.ts';
import { presets } from '../jurisdictions/presets.ts';
import { forces, type Force } from '../provisions/legal-ground.ts';
import { legalGround, legalGrounds, type ProvisionId } from '../provisions/legal.ts';
import { deriveForce, forceOf } from './force.ts';

const derive = (basis: readonly ProvisionId[], jurisdiction: string, on = '2026-06-15') =>
  deriveForce(basis, resolveJurisdiction(jurisdiction), on);

const allProvisions = Object.keys(legalGrounds) as ProvisionId[];

const rank = (force: Force | null) => (force === null ? 0 : forces.length - forces.indexOf(force));

describe('the force of a single provision', () => {
  it.each<[string, ProvisionId, string, string, Force | null]>([
    ['no instrument: every participating State', 'gp1.49', 'osce-only', '2026-06-15', 'must'],
    ['no instrument: every participating State', 'gp1.49', 'US', '2026-06-15', 'must'],
    ['no instrument: nobody else', 'gp1.49', 'NG', '2026-06-15', null],

    ['a convention: its parties', 'er4.114', 'coe', '2026-06-15', 'must'],
    ['a convention: nobody else', 'er4.114', 'un-only', '2026-06-15', null],
    ['a convention: nobody else', 'er4.114', 'CA', '2026-06-15', null],
    ['a convention: not before it is in force', 'er4.114', 'coe', '2008-01-31', null],
    ['a convention: from the day it is in force', 'er4.114', 'coe', '2008-02-01', 'must'],
    ['a convention: not before the state is bound', 'er4.114', 'CZ', '2017-06-30', null],
    ['a convention: from the day the state is bound', 'er4.114', 'CZ', '2017-07-01', 'must'],

    ['a commitment: every participating State', 'er5.19', 'osce-only', '2026-06-15', 'must'],
    ['a commitment keeps its own force', 'er2.39', 'osce-only', '2026-06-15', 'should'],
    ['a commitment that has run out', 'er7.57', 'RU', '2018-12-31', 'should'],
    ['a commitment that has run out', 'er7.57', 'RU', '2019-01-01', null],

    ['Union law: members', 'er2.104', 'FR', '2026-06-15', 'must'],
    ['Union law: not other parties', 'er2.104', 'coe', '2026-06-15', null],
    ['Union law: not a member that stands outside', 'er2.104', 'IE', '2026-06-15', null],
    ['Union law: a member bound through Schengen', 'er2.104', 'DK', '2026-06-15', 'must'],
    ['Union law: a state that left', 'er5.153', 'GB', '2020-12-31', 'must'],
    ['Union law: a state that left', 'er5.153', 'GB', '2021-01-01', null],
    ['a directive: not before it is due', 'er3.169', 'FR', '2013-12-20', null],
    ['a directive: from the day it is due', 'er3.169', 'FR', '2013-12-21', 'must'],
    ['a directive: on its last day', 'er3.169', 'FR', '2026-06-30', 'must'],
    ['a directive: through its successor', 'er3.169', 'FR', '2026-07-01', 'must'],
    ['a directive: a successor that passes the state by', 'er3.169', 'DK', '2026-07-01', null],
    ['a directive: a successor that takes the state in', 'er3.169', 'IE', '2026-06-30', null],
    ['a directive: a successor that takes the state in', 'er3.169', 'IE', '2026-07-01', 'must'],
    ['a directive: on its last day', 'er4.186', 'FR', '2026-06-11', 'must'],
    ['a directive: through its successor', 'er4.186', 'FR', '2026-06-12', 'must'],

    ['case-law goes with its convention', 'er1.98', 'RU', '2022-09-16', 'must'],
    ['case-law goes with its convention', 'er1.98', 'RU', '2022-09-17', null],

    ['a declaration: every state', 'er3.103', 'NG', '2026-06-15', 'must'],

    ['guidance alone: at most should', 'er5.44', 'eu', '2026-06-15', 'should'],
    ['guidance alone: at most should', 'er5.44', 'NG', '2026-06-15', 'should'],
    ['guidance alone: may stays may', 'er5.41', 'eu', '2026-06-15', 'may'],
    ['a treaty and guidance: its parties', 'er3.66', 'un-only', '2026-06-15', 'must'],
    ['a treaty and guidance: the guidance is left', 'er3.66', 'osce-only', '2026-06-15', 'should'],

    ['a fact asks nothing', 'er4.47', 'eu', '2026-06-15', null],
  ])('%s (%s for %s on %s: %s)', (_, provision, jurisdiction, on, force) => {
    const derived = derive([provision], jurisdiction, on);
    expect(derived.force).toBe(force);
    expect(derived.assumed).toBe(false);
  });
});

describe('the force of a basis', () => {
  it('is the strongest of its provisions', () => {
    expect(derive(['er5.41', 'er5.44'], 'eu').force).toBe('should');
    expect(derive(['er5.41', 'er5.44', 'er4.114'], 'eu').force).toBe('must');
  });

  it('is none where every provision binds others', () => {
    expect(derive(['er4.114', 'er2.104'], 'osce-only').force).toBeNull();
  });

  it('is none without provisions', () => {
    expect(derive([], 'eu')).toEqual({ force: null, assumed: false, citations: [] });
  });
});

describe('what is not known to bind', () => {
  it('counts as binding, and is marked', () => {
    const derived = derive(['er1.48'], 'VA');
    expect(derived).toMatchObject({ force: 'must', assumed: true });
    expect(derived.citations[0]).toMatchObject({ force: 'must', counts: 'unknown' });
  });

  it('is not marked where a provision that is known to bind says as much', () => {
    expect(derive(['er1.48', 'gp1.49'], 'VA')).toMatchObject({ force: 'must', assumed: false });
  });

  it('counts whatever the code, so that a slip frees nobody', () => {
    expect(derive(['er4.114'], 'UK')).toMatchObject({ force: 'must', assumed: true });
  });

  it('never makes a provision weaker than knowing would', () => {
    const states = ['FR', 'IE', 'DK', 'NO', 'GB', 'RU', 'US', 'UZ', 'VA', 'NG', ...presets];
    for (const provision of allProvisions) {
      const unknown = rank(derive([provision], 'ZZ').force);
      for (const state of states) {
        expect(unknown, `${provision} in ${state}`).toBeGreaterThanOrEqual(
          rank(derive([provision], state).force),
        );
      }
    }
  });
});

describe('a citation', () => {
  it('says what stands behind a provision, and whether it binds', () => {
    expect(derive(['er4.71'], 'US').citations).toEqual([
      {
        provision: 'er4.71',
        force: 'should',
        counts: 'true',
        instruments: [
          { id: 'crc-gc6', article: 'para. 31', inForce: 'true', binds: 'false' },
          { id: 'unicef-trafficking', article: 'p. 15', inForce: 'true', binds: 'false' },
        ],
      },
    ]);
  });

  it('names what has replaced the instrument cited', () => {
    expect(derive(['er3.169'], 'FR', '2026-06-30').citations[0]?.instruments).toEqual([
      { id: 'eu-qualification', article: '2(e)', inForce: 'true', binds: 'true' },
    ]);
    expect(derive(['er3.169'], 'FR', '2026-07-01').citations[0]?.instruments).toEqual([
      {
        id: 'eu-qualification',
        article: '2(e)',
        inForce: 'false',
        binds: 'true',
        replacedBy: 'eu-qualification-regulation',
      },
    ]);
  });

  it('follows a replacement that was replaced in turn', () => {
    expect(derive(['er3.159'], 'FR', '2026-06-12').citations[0]?.instruments).toEqual([
      { id: 'eu-procedures-2005', inForce: 'false', binds: 'true', replacedBy: 'eu-procedures-regulation' },
    ]);
  });

  it('names no replacement to a state that stayed with the old act', () => {
    expect(derive(['er3.159'], 'IE', '2020-01-01').citations[0]?.instruments).toEqual([
      { id: 'eu-procedures-2005', inForce: 'false', binds: 'true' },
    ]);
  });

  it('stands for each provision of the basis, in its order', () => {
    const basis = ['gp4.30', 'er4.47', 'er4.114'] as const;
    expect(derive(basis, 'un-only').citations.map(({ provision, force }) => [provision, force])).toEqual([
      ['gp4.30', legalGround('gp4.30').force],
      ['er4.47', null],
      ['er4.114', null],
    ]);
  });
});

describe('the register behind it', () => {
  const overrides = Object.fromEntries(Object.keys(parties).map((circle) => [circle, true]));

  it('gives every provision its own force where everything binds, but for what only guidance or past law carries', () => {
    const weaker = allProvisions.filter((provision) => {
      const { force } = legalGround(provision);
      return (
        force !== 'fact' &&
        deriveForce([provision], { preset: 'eu', overrides }, '2026-06-15').force !== force
      );
    });
    const onGuidance = weaker.filter((provision) =>
      legalGround(provision).instruments?.every(([id]) => validityOf(id).kind === 'guidance'),
    );
    // The programme of the Commonwealth of Independent States ran out in 2018.
    expect(weaker.filter((provision) => !onGuidance.includes(provision))).toEqual(['er7.57']);
  });
});

describe('a provision that only states a fact', () => {
  it('asks nothing of any state, and lends no force to a rule', () => {
    const derived = deriveForce(['er1.34'], resolveJurisdiction('FR'), '2026-06-15');
    expect(derived).toMatchObject({ force: null, assumed: false });
    expect(derived.citations).toMatchObject([{ provision: 'er1.34', force: null, counts: 'false' }]);
  });
});

describe('a force that is remembered', () => {
  const basis: readonly ProvisionId[] = ['er4.114', 'er3.169'];

  it('is what is derived anew, whatever was asked before', () => {
    const days = ['2008-01-31', '2013-12-21', '2026-06-30', '2026-07-01', '2030-01-01', '2008-01-31'];
    for (const on of days) {
      for (const name of ['FR', 'DK', 'eu', 'un-only', 'ZZ']) {
        const jurisdiction = resolveJurisdiction(name);
        expect(forceOf(basis, jurisdiction, on)).toEqual(deriveForce(basis, jurisdiction, on));
      }
    }
  });

  it('is one and the same for the same state and day', () => {
    const jurisdiction = resolveJurisdiction('FR');
    expect(forceOf(basis, jurisdiction, '2026-06-15')).toBe(forceOf(basis, jurisdiction, '2026-06-15'));
  });

  it('is worked out for a jurisdiction that may still change, and not remembered', () => {
    const open = { ...resolveJurisdiction('FR') };
    expect(forceOf(basis, open, '2026-06-15')).not.toBe(forceOf(basis, open, '2026-06-15'));
  });

  it('can’t be changed by a host', () => {
    const [citation] = forceOf(basis, resolveJurisdiction('FR'), '2026-06-15').citations;
    expect(() => Object.assign(citation ?? {}, { force: 'may' })).toThrow(TypeError);
  });

  it('follows a host that changes its jurisdiction afterwards', () => {
    const overrides = { coeTraffickingConvention: true };
    const jurisdiction = { state: 'ZZ', overrides };
    const force = () => forceOf(['er4.114'], resolveJurisdiction(jurisdiction), '2026-06-15').force;
    expect(force()).toBe('must');
    overrides.coeTraffickingConvention = false;
    expect(force()).toBe(null);
  });
});
