import { explain, optionMessageAt, type Finding } from '@safe-return/core';
import { sayTrace, type Messages, type SaidTrace } from '@safe-return/messages';
import { sayFinding } from './evaluate-command.ts';
import { findingIn } from './finding-in.ts';
import type { Outcome } from './output.ts';
import type { Saying } from './saying.ts';
import type { TaskOf } from './task.ts';

/** Says why one finding came out as it did: its conditions in words, with the value of each part, and its sources. */
export function explainCommand(
  name: string,
  parsed: unknown,
  task: TaskOf<'explain'>,
  { json, messages }: Saying,
): Outcome {
  const finding = findingIn(name, parsed, task);
  if (json) return { json: explain(finding), exitCode: 0 };
  const lines = [...sayFinding(finding, messages), '', ...sayWhy(finding, messages)];
  return { text: `${lines.join('\n')}\n`, exitCode: 0 };
}

function sayWhy(finding: Finding, messages: Messages): readonly string[] {
  const words = { messages, optionId: optionMessageAt };
  const { when, expect } = explain(finding);
  return [
    `  ${messages.format('ui.findings.applies-when')}`,
    ...sayTree(sayTrace(when, words), 4),
    ...(expect
      ? [`  ${messages.format('ui.findings.expects')}`, ...sayTree(sayTrace(expect, words), 4)]
      : []),
  ];
}

function sayTree({ text, outcome, found, parts }: SaidTrace, depth: number): readonly string[] {
  const answers = found.map((answer) => answer.text).join('; ');
  return [
    `${' '.repeat(depth)}${text} – ${outcome}${answers === '' ? '' : ` (${answers})`}`,
    ...parts.flatMap((part) => sayTree(part, depth + 2)),
  ];
}
