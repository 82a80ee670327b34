import type { KnownFormId, Level } from '@safe-return/core';
import { contentOf, toCaseFile, type Content } from '../case-files.ts';
import { evaluateOn } from '../evaluate-on.ts';
import { Failure } from '../failure.ts';
import { groupFindings } from '../finding-groups.ts';
import { issuesOf } from '../issues.ts';
import type { Line, LineFault } from './line-batches.ts';

/** What is done with each line. */
export type LineTask =
  | { readonly command: 'validate'; readonly form: KnownFormId | undefined; readonly level: Level }
  | {
      readonly command: 'evaluate';
      readonly on: string;
      readonly jurisdiction: string;
      readonly all: boolean;
    };

/** What came of a line: nothing to report, something to report, or no reading it. */
export type LineState = 'fine' | 'found' | 'unread';

/** What is written of a line, and how it stands. */
export interface LineResult {
  readonly written: Readonly<Record<string, unknown>>;
  readonly state: LineState;
}

/** Validates or evaluates one line. Takes anything; of what can't be read nothing is repeated. */
export function resultOf(line: Line, task: LineTask): LineResult {
  if ('fault' in line) return unread(line, line.fault);
  let parsed: unknown;
  try {
    parsed = JSON.parse(line.text);
  } catch {
    return unread(line, 'not-json');
  }
  try {
    return task.command === 'validate' ? validated(line, parsed, task) : evaluated(line, parsed, task);
  } catch (error) {
    return unread(line, error instanceof Failure ? 'not-a-case-file' : 'unexpected');
  }
}

function unread({ number }: Line, error: LineFault): LineResult {
  return { written: { line: number, error }, state: 'unread' };
}

function validated(
  { number }: Line,
  parsed: unknown,
  { form, level }: Extract<LineTask, { readonly command: 'validate' }>,
): LineResult {
  const issues = issuesOf(contentOf('-', parsed, form), level);
  const ok = issues.length === 0;
  return { written: { line: number, ok, level, issues }, state: ok ? 'fine' : 'found' };
}

function evaluated(
  { number }: Line,
  parsed: unknown,
  { on, jurisdiction, all }: Extract<LineTask, { readonly command: 'evaluate' }>,
): LineResult {
  const content: Content = contentOf('-', parsed);
  const evaluation = evaluateOn(toCaseFile('-', content), on, jurisdiction);
  const { conclusion, findings, missing, options, ruleSet } = evaluation;
  const issues = issuesOf(content, 'complete').length;
  const state = conclusion === 'no-obstacle-found' ? 'fine' : 'found';
  if (all) return { written: { line: number, issues, ...evaluation }, state };
  const {
    obstacles,
    undetermined,
    recommendations,
    'safeguards-missing': safeguards,
  } = groupFindings(findings);
  const rulesOf = (group: typeof obstacles): readonly string[] => group.map(({ rule }) => rule);
  return {
    written: {
      line: number,
      on,
      jurisdiction,
      ruleSet,
      conclusion,
      issues,
      obstacles: rulesOf(obstacles),
      safeguardsMissing: rulesOf(safeguards),
      undetermined: rulesOf(undetermined),
      recommendations: rulesOf(recommendations),
      optionsAvailable: options.filter(({ outcome }) => outcome === 'available').map(({ option }) => option),
      missing: missing.map(({ path }) => path),
    },
    state,
  };
}
