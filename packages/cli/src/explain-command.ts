import { explain, optionMessageAt, type Finding } from '@safe-return/core';
import { sayTrace, type Messages, type SaidTrace } from '@safe-return/messages';
import { evaluateFile, sayFinding } from './evaluate-command.ts';
import { Failure } from './failure.ts';
import { asJson, type Outcome } from './output.ts';

/** Says why one finding came out as it did: its conditions in words, with the value of each part, and its sources. */
export async function explainCommand(
  file: string,
  options: {
    readonly rule: string | undefined;
    readonly on: string | undefined;
    readonly jurisdiction: string | undefined;
    readonly json: boolean;
    readonly messages: Messages;
  },
): Promise<Outcome> {
  const { rule, json, messages } = options;
  if (rule === undefined) throw new Failure('cli.error.no-rule');
  const { evaluation } = await evaluateFile(file, options);
  const finding = evaluation.findings.find((each) => each.rule === rule);
  if (!finding) throw new Failure('cli.error.rule');
  if (json) return { text: asJson(explain(finding)), exitCode: 0 };
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
