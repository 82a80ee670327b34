import {
  type AppliedDuration,
  type Citation,
  type ConflictFound,
  type Evaluation,
  type Finding,
  type OptionFinding,
  type OptionOutcome,
} from '@safe-return/core';
import { provisions } from '@safe-return/core/provisions';
import { instruments } from '@safe-return/core/instruments';
import type { Messages } from '@safe-return/messages';
import { contentOf, toCaseFile } from './case-files.ts';
import { Failure } from './failure.ts';
import { evaluateOn } from './evaluate-on.ts';
import { groupFindings } from './finding-groups.ts';
import { issuesOf } from './issues.ts';
import { asJson, type Outcome } from './output.ts';
import { readJsonFile } from './read-file.ts';
import { sayPlace, sayPlaces } from './say-place.ts';

const mostNeeded = 5;

/** Applies every rule to a case file, for one day and one state. */
export async function evaluateCommand(
  file: string,
  options: {
    readonly on: string | undefined;
    readonly jurisdiction: string | undefined;
    readonly json: boolean;
    readonly all: boolean;
    readonly messages: Messages;
  },
): Promise<Outcome> {
  const { json, messages } = options;
  const { evaluation, content } = await evaluateFile(file, options);
  const exitCode = evaluation.conclusion === 'no-obstacle-found' ? 0 : 1;
  if (json) return { text: asJson(evaluation), exitCode };
  const lines = say(evaluation, options);
  if (issuesOf(content, 'complete').length > 0) lines.push('', messages.format('cli.evaluate.not-valid'));
  return { text: `${lines.join('\n')}\n`, exitCode };
}

/** Reads a file as a case file and evaluates it, for the day and the state that were named. */
export async function evaluateFile(
  file: string,
  { on, jurisdiction }: { readonly on: string | undefined; readonly jurisdiction: string | undefined },
): Promise<{ readonly evaluation: Evaluation; readonly content: ReturnType<typeof contentOf> }> {
  if (on === undefined) throw new Failure('cli.error.no-date');
  if (jurisdiction === undefined) throw new Failure('cli.error.no-jurisdiction');
  const content = contentOf(file, await readJsonFile(file));
  return { evaluation: evaluateOn(toCaseFile(file, content), on, jurisdiction), content };
}

function say(
  { findings, options, conflicts, conclusion, missing, on, ruleSet }: Evaluation,
  {
    all,
    jurisdiction,
    messages,
  }: { readonly all: boolean; readonly jurisdiction: string | undefined; readonly messages: Messages },
): string[] {
  const groups = groupFindings(findings);
  const lines = [
    messages.format('cli.evaluate.made-for', {
      date: messages.date(on),
      jurisdiction: sayState(jurisdiction ?? '', messages),
    }),
    messages.format('cli.evaluate.rule-set', { id: ruleSet.id, version: String(ruleSet.version) }),
    '',
    messages.format('cli.evaluate.conclusion', { conclusion: messages.format(`conclusion.${conclusion}`) }),
    messages.format(`conclusion.${conclusion}.meaning`),
    messages.format('cli.evaluate.no-verdict'),
    '',
    messages.format('cli.evaluate.summary', {
      obstacles: groups.obstacles.length,
      safeguards: groups['safeguards-missing'].length,
      undetermined: groups.undetermined.length,
      recommendations: groups.recommendations.length,
      met: groups.met.length,
      notApplicable: groups['not-applicable'].length,
    }),
  ];
  const sayGroup = (name: keyof typeof groups): string[] =>
    groups[name].length === 0
      ? []
      : [
          '',
          `${messages.format(`ui.findings.group.${name}`)} (${messages.number(groups[name].length)})`,
          ...groups[name].flatMap((finding) => sayFinding(finding, messages)),
        ];
  lines.push(
    ...sayConflicts(conflicts, messages),
    ...sayGroup('obstacles'),
    ...sayGroup('safeguards-missing'),
    ...sayOptions(options, { all, messages }),
    ...sayGroup('undetermined'),
    ...sayGroup('recommendations'),
    ...(all ? [...sayGroup('met'), ...sayGroup('not-applicable')] : []),
  );
  if (missing.length > 0) {
    lines.push('', messages.format('cli.evaluate.most-needed'));
    for (const { path } of missing.slice(0, mostNeeded)) lines.push(`  ${sayPlace(path, messages)}`);
  }
  return lines;
}

/** Says the duties that stand against each other, with what stands on either side. */
function sayConflicts(conflicts: readonly ConflictFound[], messages: Messages): string[] {
  if (conflicts.length === 0) return [];
  return [
    '',
    messages.format('ui.conflicts.title'),
    messages.format('ui.conflicts.about'),
    ...conflicts.flatMap(({ conflict, sides }) => [
      '',
      `  ${messages.formatKnown(`conflict.${conflict}.title`)} [${conflict}]`,
      `    ${messages.formatKnown(`conflict.${conflict}.text`)}`,
      ...sides.flatMap(({ rules, force, assumed, citations }) => {
        const duty = messages.list(rules.map((rule) => messages.formatKnown(`rule.${rule}.title`)));
        const strength = force === null ? '' : ` – ${messages.format(`force.${force}`)}`;
        return [
          `    ${duty}${strength}`,
          ...citations.flatMap((citation) => sayCitation(citation, messages)),
          ...(assumed ? [`      ${messages.format('ui.findings.assumed')}`] : []),
        ];
      }),
    ]),
  ];
}

/** Says the ways to stay: those that can be asked for in full, then those not known yet; with `all`, all of them in full. */
function sayOptions(
  options: readonly OptionFinding[],
  { all, messages }: { readonly all: boolean; readonly messages: Messages },
): string[] {
  const outcomes: readonly OptionOutcome[] = all
    ? ['available', 'undetermined', 'unavailable', 'not-applicable']
    : ['available', 'undetermined'];
  const said = outcomes.flatMap((outcome) => {
    const members = options.filter((option) => option.outcome === outcome);
    if (members.length === 0) return [];
    return [
      '',
      `  ${messages.format(`option-outcome.${outcome}`)} (${messages.number(members.length)})`,
      ...members.flatMap((option) => sayOption(option, { inFull: all || outcome === 'available', messages })),
    ];
  });
  return said.length === 0
    ? []
    : ['', messages.format('ui.options.title'), messages.format('ui.options.about'), ...said];
}

/** Says one way to stay: how it came out and what is missing; in full, also how long, on what conditions and why. */
function sayOption(
  { option, outcome, assumed, missing, durations, mustNotDependOn, citations }: OptionFinding,
  { inFull, messages }: { readonly inFull: boolean; readonly messages: Messages },
): string[] {
  const lines = ['', `    ${messages.formatKnown(`option.${option}.title`)} [${option}]`];
  if (outcome === 'not-applicable') return lines;
  lines.push(`      ${messages.formatKnown(`option.${option}.${outcome}`)}`);
  if (assumed) lines.push(`      ${messages.format('ui.options.law-unknown')}`);
  lines.push(...sayMissing(missing, 6, messages));
  if (!inFull) return lines;
  for (const kind of ['required', 'advised'] as const) {
    for (const duration of durations[kind]) lines.push(`      ${sayDuration(duration, kind, messages)}`);
  }
  lines.push(`      ${messages.formatKnown(`option.${option}.duration`)}`);
  if (mustNotDependOn.length > 0) {
    lines.push(`      ${messages.format('cli.evaluate.not-a-condition')}`);
    for (const code of mustNotDependOn)
      lines.push(`        ${messages.format(`condition-forbidden.${code}`)}`);
  }
  const speaking = citations.filter(({ force }) => force !== null).map(({ provision }) => provision);
  lines.push(`      ${messages.format('cli.evaluate.sources')} ${speaking.join(', ')}`);
  return lines;
}

function sayDuration(
  { value, unit, force, citations }: AppliedDuration,
  kind: keyof OptionFinding['durations'],
  messages: Messages,
): string {
  const length = messages.format(`unit.${unit}`, { count: value });
  const sources = citations.filter((citation) => citation.force === force).map(({ provision }) => provision);
  return `${messages.format(`option-duration.${kind}`, { length })} (${sources.join(', ')})`;
}

/** Names the first of the answers that are missing, and says how many more there are. */
function sayMissing(missing: readonly string[], depth: number, messages: Messages): string[] {
  if (missing.length === 0) return [];
  const indent = ' '.repeat(depth);
  return [
    `${indent}${messages.format('cli.evaluate.missing')}`,
    ...sayPlaces(missing, { most: mostNeeded, indent: `${indent}  `, messages }),
  ];
}

function sayState(jurisdiction: string, messages: Messages): string {
  return messages.has(`jurisdiction.${jurisdiction}`)
    ? messages.formatKnown(`jurisdiction.${jurisdiction}`)
    : messages.country(jurisdiction);
}

/** Says one finding: how it came out, what is missing, and its sources. */
export function sayFinding(finding: Finding, messages: Messages): string[] {
  const { rule, outcome, effect, liftable, missing, citations } = finding;
  const lines = ['', `  ${messages.formatKnown(`rule.${rule}.title`)} [${rule}]`];
  if (outcome === 'not-applicable') return lines;
  lines.push(`    ${messages.formatKnown(`rule.${rule}.${outcome}`)}`);
  if (outcome === 'met') return lines;
  if (outcome === 'breached' && effect === 'obstacle' && liftable !== 'not-needed') {
    lines.push(`    ${messages.format(`liftable.${liftable}`)}`);
  }
  lines.push(...sayMissing(missing, 4, messages));
  lines.push(`    ${messages.format('cli.evaluate.sources')}`);
  for (const citation of citations) lines.push(...sayCitation(citation, messages));
  if (finding.assumed) lines.push(`    ${messages.format('ui.findings.assumed')}`);
  return lines;
}

/** A provision that speaks to the state, with the instruments that bind it or may. */
function sayCitation({ provision, counts, instruments: cited }: Citation, messages: Messages): string[] {
  if (counts === 'false') return [];
  const lines = [`      ${messages.provision(provision)}: ${provisions[provision].statement}`];
  for (const { id, article, binds, replacedBy } of cited) {
    if (binds === 'false') continue;
    const instrument = instruments[id].name;
    const named =
      article === undefined ? instrument : messages.format('citation.article', { instrument, article });
    const notes = [
      ...(binds === 'unknown' ? [messages.format('citation.binds-unknown')] : []),
      ...(replacedBy === undefined
        ? []
        : [messages.format('citation.replaced', { old: instrument, new: instruments[replacedBy].name })]),
    ];
    lines.push(`        ${[named, ...notes].join('; ')}`);
  }
  return lines;
}
