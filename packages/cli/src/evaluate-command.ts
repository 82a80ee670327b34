import {
  evaluate,
  MalformedDate,
  MalformedJurisdiction,
  type Citation,
  type Evaluation,
  type Finding,
} from '@safe-return/core';
import { provisions } from '@safe-return/core/provisions';
import { instruments } from '@safe-return/core/instruments';
import type { Messages } from '@safe-return/messages';
import { contentOf, toCaseFile } from './case-files.ts';
import { Failure } from './failure.ts';
import { asJson, type Outcome } from './output.ts';
import { readJsonFile } from './read-file.ts';
import { issuesOf } from './validate-command.ts';

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

function evaluateOn(caseFile: Parameters<typeof evaluate>[0], on: string, jurisdiction: string): Evaluation {
  try {
    return evaluate(caseFile, { on, jurisdiction });
  } catch (error) {
    if (error instanceof MalformedDate) throw new Failure('cli.error.date');
    if (error instanceof MalformedJurisdiction) throw new Failure('cli.error.jurisdiction');
    throw error;
  }
}

function say(
  { findings, conclusion, missing, on, ruleSet }: Evaluation,
  {
    all,
    jurisdiction,
    messages,
  }: { readonly all: boolean; readonly jurisdiction: string | undefined; readonly messages: Messages },
): string[] {
  const groups = {
    obstacles: findings.filter((each) => isBreach(each) && isObstacle(each)),
    'safeguards-missing': findings.filter((each) => isBreach(each) && !isObstacle(each)),
    undetermined: findings.filter((each) => each.outcome === 'undetermined' && !each.recommendation),
    recommendations: findings.filter(
      (each) => each.recommendation && (each.outcome === 'breached' || each.outcome === 'undetermined'),
    ),
    met: findings.filter(({ outcome }) => outcome === 'met'),
    'not-applicable': findings.filter(({ outcome }) => outcome === 'not-applicable'),
  } as const;
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
  for (const [name, members] of Object.entries(groups)) {
    if (members.length === 0 || (!all && (name === 'met' || name === 'not-applicable'))) continue;
    lines.push(
      '',
      `${messages.formatKnown(`ui.findings.group.${name}`)} (${messages.number(members.length)})`,
    );
    for (const finding of members) lines.push(...sayFinding(finding, messages));
  }
  if (missing.length > 0) {
    lines.push('', messages.format('cli.evaluate.most-needed'));
    for (const { path } of missing.slice(0, mostNeeded)) lines.push(`  ${sayPlace(path, messages)}`);
  }
  return lines;
}

function isBreach({ outcome, recommendation }: Finding): boolean {
  return outcome === 'breached' && !recommendation;
}

function isObstacle({ effect, target }: Finding): boolean {
  return effect === 'obstacle' && target === 'return';
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
  if (missing.length > 0) {
    lines.push(`    ${messages.format('cli.evaluate.missing')}`);
    for (const path of missing.slice(0, mostNeeded)) lines.push(`      ${sayPlace(path, messages)}`);
    const left = missing.length - mostNeeded;
    if (left > 0) lines.push(`      ${messages.format('cli.validate.more', { count: left })}`);
  }
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

function sayPlace(location: string, messages: Messages): string {
  const pattern = location.replaceAll(/\[\d+\]/g, '[]');
  return messages.has(pattern) ? `${messages.formatKnown(pattern)} (${location})` : location;
}
