import { all, any, fact, is } from '../rules/conditions.ts';
import { protectionOption } from './option.ts';

/** Temporary residence on humanitarian grounds: one of those that the source names is enough. */
export const residenceHumanitarian = protectionOption({
  id: 'residence-humanitarian',
  grantedBy: ['gp3.20', 'er3.08', 'er3.23', 'er3.83', 'er2.60'],
  basis: [
    'gp3.21',
    'gp3.22',
    'gp3.23',
    'gp3.24',
    'er3.04',
    'er3.07',
    'er3.24',
    'er3.25',
    'er3.84',
    'er3.85',
    'er3.86',
    'er3.87',
    'er3.88',
    'er3.89',
    'er3.90',
    'er3.91',
    'er3.92',
    'er3.93',
    'er3.94',
    'er3.95',
    'er3.96',
    'er3.97',
    'er3.98',
    'er3.99',
    'er2.56',
    'er2.61',
    'er2.62',
  ],
  everyState: true,
  openWhen: fact('humanitarian.anyGround'),
  leastDurations: [{ parameter: 'residence.experts', basis: ['er2.60'] }],
  renewable: true,
  mustNotDependOn: {
    'co-operation': ['er3.83', 'er2.56'],
    'proceedings-open': ['er3.24'],
    papers: ['er2.33', 'er3.17', 'er3.18'],
  },
});

/** Permanent residence on humanitarian grounds, where national law knows it. */
export const permanentHumanitarian = protectionOption({
  id: 'permanent-humanitarian',
  grantedBy: ['er3.09', 'er3.23'],
  basis: ['gp3.06', 'gp3.09', 'er3.24', 'er4.100'],
  everyState: true,
  openWhen: all(is('profile.stateLaw.permanentHumanitarian', 'yes'), fact('humanitarian.anyGround')),
  leastDurations: [],
  mustNotDependOn: { 'proceedings-open': ['er3.24'] },
});

/**
 * Complementary protection on other grounds of human rights, where national law knows it.
 *
 * A humanitarian ground is one of them, and so is a danger of serious harm.
 */
export const complementaryProtection = protectionOption({
  id: 'complementary-protection',
  grantedBy: ['gp3.28', 'er3.76', 'er3.77', 'er3.78', 'er3.79'],
  basis: ['gp3.04', 'gp3.10', 'er3.04', 'er3.163', 'er3.164', 'er3.165', 'gl.12', 'gl.13'],
  everyState: true,
  openWhen: all(
    is('profile.stateLaw.complementaryProtection', 'yes'),
    any(fact('humanitarian.anyGround'), fact('complementary.anyGround')),
  ),
  leastDurations: [],
  mustNotDependOn: { 'asylum-refused': ['er3.04', 'er3.163'] },
});

/** Leave to stay at the authorities' discretion. */
export const discretionaryLeave = protectionOption({
  id: 'discretionary-leave',
  grantedBy: ['er3.80'],
  basis: ['er3.04', 'gp3.10'],
  everyState: true,
  openWhen: all(
    is('profile.stateLaw.discretionaryLeave', 'yes'),
    any(fact('humanitarian.anyGround'), fact('complementary.anyGround')),
  ),
  leastDurations: [],
  mustNotDependOn: { 'asylum-refused': ['er3.04'] },
});
