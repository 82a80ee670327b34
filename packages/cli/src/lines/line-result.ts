import { evaluate, explain } from '@safe-return/core';
import type { MessageId } from '@safe-return/messages';
import { contentOf, toCaseFile } from '../case-files.ts';
import { contactsIn, isWanting } from '../contacts.ts';
import { disclosuresIn, isKeptBack } from '../disclosures.ts';
import { Failure } from '../failure.ts';
import { findingIn } from '../finding-in.ts';
import { groupFindings } from '../finding-groups.ts';
import { issuesOf } from '../issues.ts';
import type { Task, TaskOf } from '../task.ts';
import { upgraded } from '../upgrade-command.ts';
import type { Line, LineFault } from './line-batches.ts';

/** What is done with each line, and whether all of it is written. */
export interface LineTask {
  readonly task: Task;
  readonly all: boolean;
}

/** What came of a line: nothing to report, something to report, or nothing could be done with it. */
export type LineState = 'fine' | 'found' | 'unread';

/** What is written of a line, and how it stands. */
export interface LineResult {
  readonly written: Readonly<Record<string, unknown>>;
  readonly state: LineState;
}

/** Does one line. Takes anything; of what can't be read nothing is repeated. */
export function resultOf(line: Line, { task, all }: LineTask): LineResult {
  if ('fault' in line) return unread(line, line.fault);
  let parsed: unknown;
  try {
    parsed = JSON.parse(line.text);
  } catch {
    return unread(line, 'not-json');
  }
  try {
    const [found, result] = done(parsed, task, all);
    return { written: { line: line.number, ...result }, state: found ? 'found' : 'fine' };
  } catch (error) {
    return unread(line, (error instanceof Failure && faults[error.id]) || 'unexpected');
  }
}

function unread({ number }: Line, error: LineFault): LineResult {
  return { written: { line: number, error }, state: 'unread' };
}

const faults: Readonly<Partial<Record<MessageId, LineFault>>> = {
  'cli.error.not-a-case-file': 'not-a-case-file',
  'cli.error.no-plan': 'no-plan',
  'cli.error.form-not-there': 'form-not-there',
};

type Done = readonly [found: boolean, result: Readonly<object>];

function done(parsed: unknown, task: Task, all: boolean): Done {
  switch (task.command) {
    case 'validate': {
      const issues = issuesOf(contentOf('-', parsed, task.form), task.level);
      return [issues.length > 0, { ok: issues.length === 0, level: task.level, issues }];
    }
    case 'evaluate':
      return evaluated(parsed, task, all);
    case 'explain':
      return [false, explain(findingIn('-', parsed, task))];
    case 'disclose': {
      const parts = disclosuresIn('-', parsed, task);
      return [parts.some(isKeptBack), { parts }];
    }
    case 'schedule': {
      const schedule = contactsIn('-', parsed, task.on);
      return [isWanting(schedule), schedule];
    }
    case 'upgrade': {
      const { json, carried } = upgraded(parsed);
      return [!carried, json];
    }
  }
}

function evaluated(parsed: unknown, { on, jurisdiction }: TaskOf<'evaluate'>, all: boolean): Done {
  const content = contentOf('-', parsed);
  const evaluation = evaluate(toCaseFile('-', content), { on, jurisdiction });
  const { conclusion, findings, missing, options, ruleSet } = evaluation;
  const issues = issuesOf(content, 'complete').length;
  const found = conclusion !== 'no-obstacle-found';
  if (all) return [found, { issues, ...evaluation }];
  const {
    obstacles,
    undetermined,
    recommendations,
    'safeguards-missing': safeguards,
  } = groupFindings(findings);
  const rulesOf = (group: typeof obstacles): readonly string[] => group.map(({ rule }) => rule);
  return [
    found,
    {
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
  ];
}
