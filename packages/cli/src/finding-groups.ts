import type { Finding } from '@safe-return/core';

/** The findings of an evaluation by what they ask for: those that bar a return first. */
export function groupFindings(findings: readonly Finding[]) {
  return {
    obstacles: findings.filter((each) => isBreach(each) && isObstacle(each)),
    'safeguards-missing': findings.filter((each) => isBreach(each) && !isObstacle(each)),
    undetermined: findings.filter((each) => each.outcome === 'undetermined' && !each.recommendation),
    recommendations: findings.filter(
      (each) => each.recommendation && (each.outcome === 'breached' || each.outcome === 'undetermined'),
    ),
    met: findings.filter(({ outcome }) => outcome === 'met'),
    'not-applicable': findings.filter(({ outcome }) => outcome === 'not-applicable'),
  } as const;
}

function isBreach({ outcome, recommendation }: Finding): boolean {
  return outcome === 'breached' && !recommendation;
}

function isObstacle({ effect, target }: Finding): boolean {
  return effect === 'obstacle' && target === 'return';
}
