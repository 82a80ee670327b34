import { describe, expect, it } from 'vitest';
import { instrumentBinds } from './instrument-binds.ts';
import { binds, type JurisdictionArgument } from './jurisdiction.ts';
import { resolveJurisdiction } from './resolve-jurisdiction.ts';
import { MalformedJurisdiction } from './malformed-jurisdiction.ts';

describe('reading a jurisdiction', () => {
  it('takes a preset, a country code, or an object of these', () => {
    expect(resolveJurisdiction('coe')).toEqual({ preset: 'coe' });
    expect(resolveJurisdiction('FR')).toEqual({ state: 'FR' });
    const whole = { state: 'FR', preset: 'eu', overrides: { echrProtocol12: true } } as const;
    expect(resolveJurisdiction(whole)).toEqual(whole);
  });

  it('accepts a code that no table knows, and then knows of nothing that binds', () => {
    const jurisdiction = resolveJurisdiction('ZZ');
    expect(binds('osce', jurisdiction, '2026-06-15')).toBe('unknown');
    expect(instrumentBinds('coe-trafficking', jurisdiction, '2026-06-15')).toBe('unknown');
  });

  it.each([
    ['an unknown preset', 'europe'],
    ['a code in small letters', 'fr'],
    ['nothing', {}],
    ['a key that means nothing', { country: 'FR' }],
    ['a state that is no code', { state: 'France' }],
    ['a preset that is none', { preset: 'nato' }],
    ['an override of nothing known', { preset: 'eu', overrides: { nato: true } }],
    ['an override that is neither true nor false', { preset: 'eu', overrides: { eu: 'yes' } }],
    ['no object', null],
  ])('refuses %s', (_, argument) => {
    expect(() => resolveJurisdiction(argument as JurisdictionArgument)).toThrow(MalformedJurisdiction);
  });
});

describe('which circles bind', () => {
  it('takes a preset at its word, whatever the day', () => {
    expect(binds('eu', { preset: 'eu' }, '2026-06-15')).toBe('true');
    expect(binds('eu', { preset: 'coe' }, '2026-06-15')).toBe('false');
    expect(binds('crc', { preset: 'un-only' }, '2026-06-15')).toBe('true');
    expect(binds('crc', { preset: 'osce-only' }, '2026-06-15')).toBe('false');
    expect(binds('osce', { preset: 'osce-only' }, '2026-06-15')).toBe('true');
  });

  it('prefers what the tables know of the state to the preset', () => {
    expect(binds('eu', { state: 'NO', preset: 'eu' }, '2026-06-15')).toBe('false');
  });

  it('fills with the preset what the tables do not know', () => {
    expect(binds('crc', { state: 'NG', preset: 'un-only' }, '2026-06-15')).toBe('true');
  });

  it('prefers an override to everything', () => {
    expect(binds('echr', { state: 'FR', overrides: { echr: false } }, '2026-06-15')).toBe('false');
    expect(binds('echr', { state: 'NG', overrides: { echr: true } }, '2026-06-15')).toBe('true');
  });

  it('binds every state by custom, and none by guidance', () => {
    expect(binds('all', { state: 'ZZ' }, '2026-06-15')).toBe('true');
    expect(binds('none', { preset: 'eu' }, '2026-06-15')).toBe('false');
  });
});

describe('which instruments bind', () => {
  it.each([
    // [instrument, state, day, truth]
    ['eu-trafficking', 'FR', '2013-04-05', 'false'],
    ['eu-trafficking', 'FR', '2013-04-06', 'true'],
    ['eu-trafficking', 'DK', '2026-06-15', 'false'],
    ['eu-trafficking', 'IE', '2026-06-15', 'true'],
    ['eu-2004-81', 'DK', '2026-06-15', 'false'],
    ['eu-2004-81', 'IE', '2026-06-15', 'false'],
    ['eu-return', 'DK', '2026-06-15', 'true'],
    ['eu-return', 'IE', '2026-06-15', 'false'],
    ['eu-return', 'NO', '2026-06-15', 'true'],
    ['eu-return', 'CH', '2010-12-31', 'false'],
    ['eu-return', 'CH', '2011-01-01', 'true'],
    ['eu-return', 'GB', '2015-01-01', 'false'],
    ['eu-victims', 'DK', '2026-06-15', 'false'],
    ['eu-framework-2001-220', 'DK', '2026-06-15', 'true'],
    ['eu-framework-2001-220', 'FR', '2026-06-15', 'false'],
    ['eu-qualification', 'IE', '2020-01-01', 'false'],
    ['eu-qualification-2004', 'IE', '2020-01-01', 'true'],
    ['eu-qualification-2004', 'IE', '2026-06-30', 'true'],
    ['eu-qualification-2004', 'IE', '2026-07-01', 'false'],
    ['eu-qualification-regulation', 'IE', '2026-07-01', 'true'],
    ['eu-qualification-regulation', 'DK', '2026-07-01', 'false'],
    ['eu-reception-2013', 'IE', '2018-06-29', 'false'],
    ['eu-reception-2013', 'IE', '2018-06-30', 'true'],
    ['eu-dublin-2013', 'CH', '2026-06-30', 'true'],
    ['eu-ammr', 'CH', '2026-07-01', 'true'],
    ['gdpr', 'NO', '2018-07-19', 'false'],
    ['gdpr', 'NO', '2018-07-20', 'true'],
    ['eu-data-1995', 'NO', '2018-07-19', 'true'],
    ['eu-data-1995', 'GB', '2018-05-24', 'true'],
    ['ecthr-mss', 'RU', '2022-09-16', 'true'],
    ['ecthr-mss', 'RU', '2022-09-17', 'false'],
    ['ecthr-mss', 'FR', '2011-01-20', 'false'],
    ['osce-mc-5-08', 'US', '2026-06-15', 'true'],
    ['udhr', 'US', '2026-06-15', 'true'],
    ['crc-gc6', 'FR', '2026-06-15', 'false'],
  ] as const)('%s, %s on %s: %s', (id, state, on, truth) => {
    expect(instrumentBinds(id, { state }, on)).toBe(truth);
  });

  it('lets an override of a single instrument go before that of its circle', () => {
    const overrides = { eu: false, 'eu-return': true } as const;
    expect(instrumentBinds('eu-return', { state: 'FR', overrides }, '2026-06-15')).toBe('true');
    expect(instrumentBinds('eu-victims', { state: 'FR', overrides }, '2026-06-15')).toBe('false');
  });

  it('takes who is switched out of the Union out of its acts by agreement as well', () => {
    expect(instrumentBinds('eu-return', { state: 'NO', overrides: { eu: false } }, '2026-06-15')).toBe(
      'false',
    );
  });

  it('does not bring to force by override what is not in force', () => {
    expect(instrumentBinds('gdpr', { overrides: { gdpr: true } }, '2018-05-24')).toBe('false');
  });
});
