import { evaluate, type Finding } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { contentOf, toCaseFile } from './case-files.ts';
import {
  evaluationInWords,
  findingInWords,
  type SaidConflict,
  type SaidEvaluation,
  type SaidFinding,
  type SaidOption,
  type SaidPlace,
  type SaidSource,
} from './evaluation-in-words.ts';
import { issuesOf } from './issues.ts';
import type { Outcome } from './output.ts';
import { sayPlaces } from './say-place.ts';
import type { Saying } from './saying.ts';
import type { TaskOf } from './task.ts';

const mostMissing = 5;

/** Applies every rule to a case file, for one day and one state. */
export function evaluateCommand(
  name: string,
  parsed: unknown,
  { on, jurisdiction }: TaskOf<'evaluate'>,
  { json, words, all, messages }: Saying,
): Outcome {
  const content = contentOf(name, parsed);
  const evaluation = evaluate(toCaseFile(name, content), { on, jurisdiction });
  const exitCode = evaluation.conclusion === 'no-obstacle-found' ? 0 : 1;
  if (json && !words) return { json: evaluation, exitCode };
  const said = evaluationInWords(evaluation, { all, jurisdiction, messages });
  if (json) return { json: { ...evaluation, words: said }, exitCode };
  const lines = say(said, messages);
  if (issuesOf(content, 'complete').length > 0) lines.push('', messages.format('cli.evaluate.not-valid'));
  return { text: `${lines.join('\n')}\n`, exitCode };
}

/** Says one finding: how it came out, what is missing, and its sources. */
export function sayFinding(finding: Finding, messages: Messages): string[] {
  return findingLines(findingInWords(finding, messages), messages);
}

function say(said: SaidEvaluation, messages: Messages): string[] {
  const { conflicts, groups, options, missing } = said;
  const groupLines = ({ title, findings }: SaidEvaluation['groups'][number]): string[] => [
    '',
    `${title} (${messages.number(findings.length)})`,
    ...findings.flatMap((finding) => findingLines(finding, messages)),
  ];
  const first = groups.filter(({ group }) => group === 'obstacles' || group === 'safeguards-missing');
  return [
    said.madeFor,
    said.ruleSet,
    '',
    messages.format('cli.evaluate.conclusion', { conclusion: said.conclusion }),
    said.meaning,
    said.noVerdict,
    '',
    said.summary,
    ...(conflicts.found.length === 0 ? [] : ['', conflicts.title, conflicts.about]),
    ...conflicts.found.flatMap(conflictLines),
    ...first.flatMap(groupLines),
    ...(options.groups.length === 0 ? [] : ['', options.title, options.about]),
    ...options.groups.flatMap((group) => [
      '',
      `  ${group.title} (${messages.number(group.options.length)})`,
      ...group.options.flatMap((option) => optionLines(option, messages)),
    ]),
    ...groups.filter((group) => !first.includes(group)).flatMap(groupLines),
    ...(missing.places.length === 0 ? [] : ['', missing.title]),
    ...sayPlaces(pathsOf(missing.places), { most: missing.places.length, indent: '  ', messages }),
  ];
}

function conflictLines({ conflict, title, text, sides }: SaidConflict): string[] {
  return [
    '',
    `  ${title} [${conflict}]`,
    `    ${text}`,
    ...sides.flatMap(({ duty, force, sources, assumed }) => [
      `    ${duty}${force === undefined ? '' : ` – ${force}`}`,
      ...sources.flatMap(sourceLines),
      ...indented(6, assumed),
    ]),
  ];
}

function findingLines(
  { rule, title, text, lifting, missing, sources, assumed }: SaidFinding,
  messages: Messages,
): string[] {
  return [
    '',
    `  ${title} [${rule}]`,
    ...indented(4, text, lifting),
    ...missingLines(missing, 4, messages),
    ...(sources.length === 0 ? [] : indented(4, messages.format('cli.evaluate.sources'))),
    ...sources.flatMap(sourceLines),
    ...indented(4, assumed),
  ];
}

function optionLines(
  { option, title, text, assumed, missing, durations, duration, mustNotDependOn, sources }: SaidOption,
  messages: Messages,
): string[] {
  return [
    '',
    `    ${title} [${option}]`,
    ...indented(6, text, assumed),
    ...missingLines(missing, 6, messages),
    ...durations.map((each) => `      ${each.text} (${each.sources.join(', ')})`),
    ...indented(6, duration),
    ...(mustNotDependOn.length === 0 ? [] : indented(6, messages.format('cli.evaluate.not-a-condition'))),
    ...indented(8, ...mustNotDependOn),
    ...(duration === undefined
      ? []
      : indented(6, `${messages.format('cli.evaluate.sources')} ${sources.join(', ')}`)),
  ];
}

/** Names the first of the answers that are missing, and says how many more there are. */
function missingLines(missing: readonly SaidPlace[], depth: number, messages: Messages): string[] {
  if (missing.length === 0) return [];
  const indent = ' '.repeat(depth);
  return [
    `${indent}${messages.format('cli.evaluate.missing')}`,
    ...sayPlaces(pathsOf(missing), { most: mostMissing, indent: `${indent}  `, messages }),
  ];
}

function sourceLines({ name, statement, instruments }: SaidSource): string[] {
  return [`      ${name}: ${statement}`, ...indented(8, ...instruments)];
}

function pathsOf(places: readonly SaidPlace[]): readonly string[] {
  return places.map(({ path }) => path);
}

function indented(depth: number, ...lines: readonly (string | undefined)[]): string[] {
  return lines.filter((line) => line !== undefined).map((line) => `${' '.repeat(depth)}${line}`);
}
