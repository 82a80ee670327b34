import { all, any, atLeast, fact, is, not, some, value } from '../rules/conditions.ts';
import { protectionOption } from './option.ts';

/** A period to recover and reflect. */
export const reflectionPeriod = protectionOption({
  id: 'reflection-period',
  grantedBy: ['gp2.21', 'er2.38', 'er2.41', 'er2.50', 'gp3.11'],
  basis: [
    'gp3.12',
    'gp3.13',
    'gp3.14',
    'gp3.15',
    'gp3.16',
    'gp2.22',
    'gp2.28',
    'gp2.29',
    'er2.36',
    'er2.46',
    'er2.49',
    'gl.32',
    'gl.33',
    'gl.34',
  ],
  everyState: true,
  openWhen: all(
    fact('status.treatedAsVictim'),
    fact('stay.noOtherRight'),
    // A period that was cut short has not been had.
    any(not(fact('reflection.used')), not(atLeast(value('reflection.days'), value('param.reflection.coe')))),
  ),
  leastDurations: [
    { parameter: 'reflection.coe', basis: ['er2.41'] },
    { parameter: 'reflection.experts', basis: ['er2.54'] },
    { parameter: 'reflection.un', basis: ['er2.64'] },
  ],
  mustNotDependOn: {
    'co-operation': ['gp2.22', 'gp2.29', 'gp3.16'],
    'irregular-entry-or-stay': ['er2.36', 'er2.49'],
    'case-outcome': ['gp2.45', 'er2.75'],
    'final-identification': ['gp2.21', 'er2.36'],
    'asylum-claim': ['gp2.17'],
  },
});

/** The permit of the European Union for those who co-operate. */
export const residenceCoOperationEu = protectionOption({
  id: 'residence-co-operation-eu',
  grantedBy: ['er3.36', 'er3.38', 'er3.39', 'er3.40'],
  basis: ['gp3.17', 'gp3.18', 'gp3.19', 'er3.06', 'er3.37', 'er3.42', 'er3.43', 'er3.46', 'er3.47', 'er3.50'],
  everyState: false,
  openWhen: all(
    fact('person.thirdCountryNational'),
    fact('status.treatedAsVictim'),
    is('profile.status.cooperation.intention', 'yes'),
    is('profile.status.cooperation.tiesCut', 'yes'),
    is('profile.status.cooperation.stayUseful', 'yes'),
  ),
  leastDurations: [{ parameter: 'residence.co-operation', basis: ['er3.41'] }],
  renewable: true,
  mustNotDependOn: {
    'formal-testimony': ['er3.43'],
    papers: ['er2.33', 'er3.17', 'er3.18'],
    'asylum-claim': ['gp2.17', 'er3.10'],
  },
});

/** The permit of the Council of Europe: for the personal situation, or for co-operation. */
export const residenceCoe = protectionOption({
  id: 'residence-coe',
  grantedBy: ['er3.28', 'er3.29', 'er3.33'],
  basis: ['gp3.20', 'er3.30', 'er3.31', 'er3.32', 'er3.34', 'er3.35'],
  everyState: false,
  openWhen: all(
    fact('status.treatedAsVictim'),
    any(
      fact('stay.personalSituation'),
      fact('stay.neededForCooperation'),
      all(fact('person.presumedChild'), is('bestInterests.determination.returnInBestInterests', 'no')),
    ),
  ),
  leastDurations: [{ parameter: 'residence.experts', basis: ['er2.60'] }],
  renewable: true,
  mustNotDependOn: {
    'co-operation': ['er3.28', 'er2.56'],
    'listed-reason': ['er3.28', 'er3.30', 'er3.31', 'er3.32'],
    papers: ['er2.33', 'er3.17', 'er3.18'],
  },
});

/** Stay for as long as proceedings last in which the person has an interest. */
export const residenceProceedings = protectionOption({
  id: 'residence-proceedings',
  grantedBy: ['gp3.17', 'er3.21', 'er3.22', 'er3.44', 'er3.45', 'gl.70'],
  basis: [
    'gp3.18',
    'gp3.19',
    'er3.11',
    'er3.12',
    'er3.13',
    'er3.14',
    'er3.19',
    'er3.20',
    'er3.48',
    'gp2.47',
    'gp2.48',
  ],
  everyState: true,
  openWhen: some(
    'profile.proceedings[]',
    all(
      not(is('.kind', 'asylum', 'against-person', 'residence')),
      any(
        is('.stage', 'not-started', 'investigation', 'before-court', 'appeal'),
        all(is('.stage', 'decided'), is('.award', 'not-paid', 'part-paid')),
      ),
      not(is('.wantsToTakePart', 'no')),
    ),
  ),
  leastDurations: [],
  mustNotDependOn: {
    'criminal-case': ['gp3.18', 'er3.45'],
    'testimony-useful': ['er3.21', 'er3.44', 'gp2.47'],
    'case-outcome': ['gp2.46', 'er2.75'],
    'claim-filed': ['gp2.48'],
    papers: ['er2.33', 'er3.17', 'er3.18'],
  },
});

/** Leave to stay while an asylum claim is examined. */
export const stayDuringAsylumClaim = protectionOption({
  id: 'stay-during-asylum-claim',
  grantedBy: ['er3.10'],
  basis: ['gp3.29', 'er3.103', 'er3.159', 'er3.123', 'er3.125', 'gp2.17', 'gp2.20'],
  everyState: true,
  openWhen: is(
    'profile.status.asylum.stage',
    'asked-not-registered',
    'first-decision-pending',
    'appeal-pending',
  ),
  leastDurations: [],
  mustNotDependOn: {
    'co-operation': ['gp3.30'],
    'irregular-entry-or-stay': ['gp3.34', 'gp3.35', 'er3.127'],
    'other-permit': ['er3.10'],
    'victim-status': ['er3.125'],
  },
});

/** A temporary permit because the return can't be carried out. */
export const returnImpracticable = protectionOption({
  id: 'return-impracticable',
  grantedBy: ['er3.81', 'er3.82'],
  basis: ['gp3.01', 'gp3.04', 'gp3.05', 'er3.01', 'er4.100'],
  everyState: true,
  openWhen: is(
    'profile.return.practicalObstacles',
    'no-papers',
    'identity-unconfirmed',
    'not-readmitted',
    'no-transport',
    'conflict-or-disaster',
    'legal-bar',
    'health',
    'other',
  ),
  leastDurations: [],
  mustNotDependOn: { 'wish-to-return': ['gp3.01'] },
});

/** A work permit for the length of the stay. */
export const workPermit = protectionOption({
  id: 'work-permit',
  grantedBy: ['er3.26', 'er3.27'],
  basis: ['er2.61', 'er3.161'],
  everyState: true,
  openWhen: fact('stay.underPermission'),
  leastDurations: [],
  mustNotDependOn: {
    'co-operation': ['er2.56', 'er2.61'],
    'proceedings-open': ['er3.24', 'er3.26'],
  },
});
