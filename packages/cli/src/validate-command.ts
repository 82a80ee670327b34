import {
  pathOf,
  forms,
  locationOf,
  validate,
  validateCaseFile,
  type Issue,
  type Level,
} from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { contentOf, type Content } from './case-files.ts';
import { asJson, type Outcome } from './output.ts';
import { readJsonFile } from './read-file.ts';

const shown = 50;

/** Checks a form, or every part of a case file. */
export async function validateCommand(
  file: string,
  options: {
    readonly form: string | undefined;
    readonly level: Level;
    readonly json: boolean;
    readonly all: boolean;
    readonly messages: Messages;
  },
): Promise<Outcome> {
  const { form, level, json, all, messages } = options;
  const issues = issuesOf(contentOf(file, await readJsonFile(file), form), level);
  const exitCode = issues.length > 0 ? 1 : 0;
  if (json) return { text: asJson({ ok: issues.length === 0, level, issues }), exitCode };
  if (issues.length === 0) {
    return { text: `${messages.format(`cli.validate.${level}`, { file })}\n`, exitCode };
  }
  const lines = [messages.format('cli.validate.issues', { file, count: issues.length })];
  const told = all ? issues : issues.slice(0, shown);
  for (const issue of told) lines.push('', issue.path || '/', `  ${sayIssue(issue, messages)}`);
  const left = issues.length - told.length;
  if (left > 0) lines.push('', messages.format('cli.validate.more', { count: left }));
  return { text: `${lines.join('\n')}\n`, exitCode };
}

/** Validates what a file holds. */
export function issuesOf(content: Content, level: Level): readonly Issue[] {
  const validation =
    content.kind === 'form'
      ? validate(content.form, content.payload, { level })
      : validateCaseFile(content.caseFile, { level });
  return validation.ok ? [] : validation.issues;
}

function sayIssue(issue: Issue, messages: Messages): string {
  const form = forms['risk-assessment'];
  const inForm = issue.path.replace(/^\/riskAssessment(?=\/)/, '').replace(/^\/plan\/answers\//, '/plan/');
  const pattern = pathOf(locationOf(form, inForm));
  const placed = form.placed.find(({ path }) => path === pattern || path === `${pattern}[]`);
  const sentence = messages.issue(issue, placed);
  const question = placed?.path ?? pattern;
  return messages.has(question) ? `${messages.formatKnown(question)} ${sentence}` : sentence;
}
