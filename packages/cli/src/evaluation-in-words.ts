import {
  pathOf,
  type AppliedDuration,
  type Citation,
  type ConflictFound,
  type Evaluation,
  type Finding,
  type OptionFinding,
  type OptionOutcome,
} from '@safe-return/core';
import { instruments } from '@safe-return/core/instruments';
import { provisions } from '@safe-return/core/provisions';
import type { Messages } from '@safe-return/messages';
import { groupFindings } from './finding-groups.ts';

const mostNeeded = 5;

/** A place of a case file, and the question that stands there where there is one. */
export interface SaidPlace {
  readonly path: string;
  readonly question?: string;
}

/** A provision that speaks to the state, with the instruments that bind it or may. */
export interface SaidSource {
  readonly provision: string;
  readonly name: string;
  /** In English. */
  readonly statement: string;
  readonly instruments: readonly string[];
}

/** A finding as a person reads it. One that does not apply has a title only. */
export interface SaidFinding {
  readonly rule: string;
  readonly title: string;
  readonly text?: string;
  /** Whether measures can lift an obstacle. */
  readonly lifting?: string;
  readonly missing: readonly SaidPlace[];
  readonly sources: readonly SaidSource[];
  /** Said where it is not known whether the law binds the state. */
  readonly assumed?: string;
}

/** A way to stay as a person reads it. What it takes stands only with one that is said in full. */
export interface SaidOption {
  readonly option: string;
  readonly title: string;
  readonly text?: string;
  readonly assumed?: string;
  readonly missing: readonly SaidPlace[];
  readonly durations: readonly { readonly text: string; readonly sources: readonly string[] }[];
  readonly duration?: string;
  readonly mustNotDependOn: readonly string[];
  readonly sources: readonly string[];
}

/** Duties that stand against each other as a person reads them. */
export interface SaidConflict {
  readonly conflict: string;
  readonly title: string;
  readonly text: string;
  readonly sides: readonly {
    readonly duty: string;
    readonly force?: string;
    readonly sources: readonly SaidSource[];
    readonly assumed?: string;
  }[];
}

/** An evaluation as a person reads it, in one language and in the order in which it is read. */
export interface SaidEvaluation {
  readonly locale: string;
  readonly madeFor: string;
  readonly ruleSet: string;
  readonly conclusion: string;
  readonly meaning: string;
  readonly noVerdict: string;
  readonly summary: string;
  readonly conflicts: {
    readonly title: string;
    readonly about: string;
    readonly found: readonly SaidConflict[];
  };
  readonly groups: readonly {
    readonly group: keyof ReturnType<typeof groupFindings>;
    readonly title: string;
    readonly findings: readonly SaidFinding[];
  }[];
  readonly options: {
    readonly title: string;
    readonly about: string;
    readonly groups: readonly {
      readonly outcome: OptionOutcome;
      readonly title: string;
      readonly options: readonly SaidOption[];
    }[];
  };
  /** The answers that most findings wait for, those first that settle the most. */
  readonly missing: { readonly title: string; readonly places: readonly SaidPlace[] };
  /** Single words that stand before a list. */
  readonly labels: {
    readonly missing: string;
    readonly sources: string;
    readonly mustNotDependOn: string;
  };
}

/** Puts an evaluation into words; with `all`, also what is fulfilled, what does not apply, and ways that are not open. */
export function evaluationInWords(
  { findings, options, conflicts, conclusion, missing, on, ruleSet }: Evaluation,
  {
    all,
    jurisdiction,
    messages,
  }: { readonly all: boolean; readonly jurisdiction: string; readonly messages: Messages },
): SaidEvaluation {
  const groups = groupFindings(findings);
  const names = (
    ['obstacles', 'safeguards-missing', 'undetermined', 'recommendations', 'met', 'not-applicable'] as const
  ).slice(0, all ? undefined : 4);
  const outcomes: readonly OptionOutcome[] = all
    ? ['available', 'undetermined', 'unavailable', 'not-applicable']
    : ['available', 'undetermined'];
  return {
    locale: messages.locale,
    madeFor: messages.format('cli.evaluate.made-for', {
      date: messages.date(on),
      jurisdiction: sayState(jurisdiction, messages),
    }),
    ruleSet: messages.format('cli.evaluate.rule-set', { id: ruleSet.id, version: String(ruleSet.version) }),
    conclusion: messages.format(`conclusion.${conclusion}`),
    meaning: messages.format(`conclusion.${conclusion}.meaning`),
    noVerdict: messages.format('cli.evaluate.no-verdict'),
    summary: messages.format('cli.evaluate.summary', {
      obstacles: groups.obstacles.length,
      safeguards: groups['safeguards-missing'].length,
      undetermined: groups.undetermined.length,
      recommendations: groups.recommendations.length,
      met: groups.met.length,
      notApplicable: groups['not-applicable'].length,
    }),
    conflicts: {
      title: messages.format('ui.conflicts.title'),
      about: messages.format('ui.conflicts.about'),
      found: conflicts.map((each) => conflictInWords(each, messages)),
    },
    groups: names
      .filter((group) => groups[group].length > 0)
      .map((group) => ({
        group,
        title: messages.format(`ui.findings.group.${group}`),
        findings: groups[group].map((finding) => findingInWords(finding, messages)),
      })),
    options: {
      title: messages.format('ui.options.title'),
      about: messages.format('ui.options.about'),
      groups: outcomes
        .filter((outcome) => options.some((option) => option.outcome === outcome))
        .map((outcome) => ({
          outcome,
          title: messages.format(`option-outcome.${outcome}`),
          options: options
            .filter((option) => option.outcome === outcome)
            .map((option) => optionInWords(option, { inFull: all || outcome === 'available', messages })),
        })),
    },
    missing: {
      title: messages.format('cli.evaluate.most-needed'),
      places: placesInWords(
        missing.slice(0, mostNeeded).map(({ path }) => path),
        messages,
      ),
    },
    labels: {
      missing: messages.format('cli.evaluate.missing'),
      sources: messages.format('cli.evaluate.sources'),
      mustNotDependOn: messages.format('cli.evaluate.not-a-condition'),
    },
  };
}

/** Puts one finding into words: how it came out, what is missing, and its sources. */
export function findingInWords(finding: Finding, messages: Messages): SaidFinding {
  const { rule, outcome, effect, liftable, missing, citations, assumed } = finding;
  const title = messages.formatKnown(`rule.${rule}.title`);
  if (outcome === 'not-applicable') return { rule, title, missing: [], sources: [] };
  const text = messages.formatKnown(`rule.${rule}.${outcome}`);
  if (outcome === 'met') return { rule, title, text, missing: [], sources: [] };
  return {
    rule,
    title,
    text,
    ...(outcome === 'breached' && effect === 'obstacle' && liftable !== 'not-needed'
      ? { lifting: messages.format(`liftable.${liftable}`) }
      : {}),
    missing: placesInWords(missing, messages),
    sources: sourcesInWords(citations, messages),
    ...(assumed ? { assumed: messages.format('ui.findings.assumed') } : {}),
  };
}

function conflictInWords({ conflict, sides }: ConflictFound, messages: Messages): SaidConflict {
  return {
    conflict,
    title: messages.formatKnown(`conflict.${conflict}.title`),
    text: messages.formatKnown(`conflict.${conflict}.text`),
    sides: sides.map(({ rules, force, assumed, citations }) => ({
      duty: messages.list(rules.map((rule) => messages.formatKnown(`rule.${rule}.title`))),
      ...(force === null ? {} : { force: messages.format(`force.${force}`) }),
      sources: sourcesInWords(citations, messages),
      ...(assumed ? { assumed: messages.format('ui.findings.assumed') } : {}),
    })),
  };
}

function optionInWords(
  { option, outcome, assumed, missing, durations, mustNotDependOn, citations }: OptionFinding,
  { inFull, messages }: { readonly inFull: boolean; readonly messages: Messages },
): SaidOption {
  const none = { missing: [], durations: [], mustNotDependOn: [], sources: [] };
  const title = messages.formatKnown(`option.${option}.title`);
  if (outcome === 'not-applicable') return { option, title, ...none };
  const said = {
    option,
    title,
    text: messages.formatKnown(`option.${option}.${outcome}`),
    ...(assumed ? { assumed: messages.format('ui.options.law-unknown') } : {}),
    ...none,
    missing: placesInWords(missing, messages),
  };
  if (!inFull) return said;
  return {
    ...said,
    durations: (['required', 'advised'] as const).flatMap((kind) =>
      durations[kind].map((duration) => durationInWords(duration, kind, messages)),
    ),
    duration: messages.formatKnown(`option.${option}.duration`),
    mustNotDependOn: mustNotDependOn.map((code) => messages.format(`condition-forbidden.${code}`)),
    sources: citations.filter(({ force }) => force !== null).map(({ provision }) => provision),
  };
}

function durationInWords(
  { value, unit, force, citations }: AppliedDuration,
  kind: keyof OptionFinding['durations'],
  messages: Messages,
): SaidOption['durations'][number] {
  const length = messages.format(`unit.${unit}`, { count: value });
  return {
    text: messages.format(`option-duration.${kind}`, { length }),
    sources: citations.filter((citation) => citation.force === force).map(({ provision }) => provision),
  };
}

function placesInWords(paths: readonly string[], messages: Messages): readonly SaidPlace[] {
  return paths.map((path) => {
    const pattern = pathOf(path);
    return messages.has(pattern) ? { path, question: messages.formatKnown(pattern) } : { path };
  });
}

function sourcesInWords(citations: readonly Citation[], messages: Messages): readonly SaidSource[] {
  return citations
    .filter(({ counts }) => counts !== 'false')
    .map(({ provision, instruments: cited }) => ({
      provision,
      name: messages.provision(provision),
      statement: provisions[provision].statement,
      instruments: cited
        .filter(({ binds }) => binds !== 'false')
        .map((each) => instrumentInWords(each, messages)),
    }));
}

function instrumentInWords(
  { id, article, binds, replacedBy }: Citation['instruments'][number],
  messages: Messages,
): string {
  const instrument = instruments[id].name;
  const named =
    article === undefined ? instrument : messages.format('citation.article', { instrument, article });
  return [
    named,
    ...(binds === 'unknown' ? [messages.format('citation.binds-unknown')] : []),
    ...(replacedBy === undefined
      ? []
      : [messages.format('citation.replaced', { old: instrument, new: instruments[replacedBy].name })]),
  ].join('; ');
}

function sayState(jurisdiction: string, messages: Messages): string {
  return messages.has(`jurisdiction.${jurisdiction}`)
    ? messages.formatKnown(`jurisdiction.${jurisdiction}`)
    : messages.country(jurisdiction);
}
