import { forms, type CaseFile, type Evaluation, type Finding } from '@safe-return/core';
import { readingOf, words, type Block, type Item, type Reading } from './block.ts';

/** Findings about other people, and those that a person who finds the paper could take revenge for. */
const aboutOthers: ReadonlySet<string> = new Set([
  'safe.family-involved',
  'safe.violence-at-home',
  'child.family-not-involved',
  'child.family-traced-agrees-able',
  'child.safe-reunification',
  'child.carer-able',
  'child.guardian-suitable',
  'child.qualified-people',
]);

/** The answers that the person may not know of: what was shared without consent can be kept from them by law. */
const kept = ['consent.sharedWithoutConsent', 'consent.withoutConsent'] as const;

/**
 * The person’s copy of a result: what stands against a return, what is owed, what is not known, and the other ways.
 *
 * Findings about others are not for a paper, nor are those that rest on what the person may not know of. A list that is
 * empty for that reason, or for any, never says that there is nothing.
 */
export function copyOfResult(evaluation: Evaluation, caseFile: CaseFile | undefined): readonly Block[] {
  const { conclusion } = evaluation;
  const findings = evaluation.findings.filter(
    (finding) => !finding.recommendation && mayStandOnPaper(finding),
  );
  const breached = findings.filter(({ outcome }) => outcome === 'breached');
  const unknown = findings.filter(({ outcome }) => outcome === 'undetermined');
  const more = unknown.filter((finding) => !isAgainstReturn(finding)).length;
  return [
    {
      title: words('copy.title.result'),
      items: [
        {
          name: words(`conclusion.${conclusion}`),
          lines: [{ value: words(`conclusion.${conclusion}.meaning`) }],
        },
      ],
      notes: [words('ui.findings.no-verdict')],
    },
    titles('copy.result.against', breached.filter(isAgainstReturn)),
    titles(
      'copy.result.owed',
      breached.filter((finding) => !isAgainstReturn(finding)),
    ),
    {
      ...titles('copy.result.unknown', unknown.filter(isAgainstReturn)),
      ...(more > 0
        ? { notes: [(messages) => messages.format('copy.result.unknown-more', { count: more })] }
        : {}),
    },
    options(evaluation),
    objecting(caseFile),
  ];
}

function mayStandOnPaper({ rule, because, missing }: Finding): boolean {
  const paths = [...because.flatMap((looked) => ('path' in looked ? [looked.path] : [])), ...missing];
  return !aboutOthers.has(rule) && !paths.some((path) => kept.some((secret) => path.startsWith(secret)));
}

function isAgainstReturn({ effect, target }: Finding): boolean {
  return effect === 'obstacle' && target === 'return';
}

function titles(title: string, findings: readonly Finding[]): Block {
  return {
    title: words(title),
    items: findings.map(({ rule }) => ({ lines: [{ value: words(`rule.${rule}.title`) }] })),
    notes: findings.length === 0 ? [words('copy.result.none')] : [],
  };
}

function options({ options: found }: Evaluation): Block {
  const itemOf = (label: string, outcome: string): readonly Item[] => {
    const those = found.filter((option) => option.outcome === outcome);
    return those.length === 0
      ? []
      : [
          {
            name: words(label),
            lines: those.map(({ option }) => ({ value: words(`option.${option}.title`) })),
          },
        ];
  };
  return {
    title: words('copy.result.options'),
    items: [
      ...itemOf('copy.result.options-available', 'available'),
      ...itemOf('copy.result.options-unknown', 'undetermined'),
    ],
    notes: [words('ui.options.about')],
  };
}

function objecting(caseFile: CaseFile | undefined): Block {
  const read = readProfile(caseFile);
  const at = (key: string): string => `profile.return.decision.appeal.${key}`;
  const lines =
    read?.lines(
      ...['available', 'deadline', 'state', 'legalHelp'].map((key) => [words(at(key)), at(key)] as const),
    ) ?? [];
  return {
    title: words('copy.result.object'),
    items: [{ lines }],
    notes: lines.length === 0 ? [words('copy.result.object-unknown')] : [],
  };
}

/** Reads the case profile as it stands, or else as the latest form that has one holds it. */
function readProfile(caseFile: CaseFile | undefined): Reading | undefined {
  const profiles = [
    caseFile?.profile,
    ...[caseFile?.plan, caseFile?.bestInterests, caseFile?.riskAssessment, ...(caseFile?.consents ?? [])]
      .map((payload) => payload?.profile)
      .toSorted((one, other) => (String(one?.recordedAt) < String(other?.recordedAt) ? 1 : -1)),
  ];
  const profile = profiles.find((each) => each !== undefined);
  return profile && readingOf(forms['risk-assessment'], { form: 'risk-assessment', version: 2, profile });
}
