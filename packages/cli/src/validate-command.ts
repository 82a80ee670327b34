import { forms, locationOf, validate, type Issue, type Level } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { findForms } from './case-files.ts';
import { asJson, type Outcome } from './output.ts';
import { readJsonFile } from './read-file.ts';

const shown = 50;

/** Checks a form, or every form of a case file. */
export function validateCommand(
  file: string,
  { level, json, messages }: { readonly level: Level; readonly json: boolean; readonly messages: Messages },
): Outcome {
  const found = findForms(file, readJsonFile(file)).map(({ form, at, payload }) => {
    const validation = validate(form, payload, { level });
    const issues: readonly Issue[] = validation.ok ? [] : validation.issues;
    return { form, issues: issues.map((issue) => ({ ...issue, path: at + issue.path })), at };
  });
  const issues = found.flatMap((each) => each.issues);
  const exitCode = issues.length > 0 ? 1 : 0;
  if (json) return { text: asJson({ ok: issues.length === 0, level, issues }), exitCode };
  if (issues.length === 0) {
    return { text: `${messages.format(`cli.validate.${level}`, { file })}\n`, exitCode };
  }
  const lines = [messages.format('cli.validate.issues', { file, count: issues.length })];
  for (const { form, at, issues: own } of found) {
    for (const issue of own.slice(0, shown)) {
      lines.push('', issue.path || '/', `  ${sayIssue(form, issue, at, messages)}`);
    }
    if (own.length > shown)
      lines.push('', messages.format('cli.validate.more', { count: own.length - shown }));
  }
  return { text: `${lines.join('\n')}\n`, exitCode };
}

function sayIssue(formId: keyof typeof forms, issue: Issue, at: string, messages: Messages): string {
  const form = forms[formId];
  const pattern = locationOf(form, issue.path.slice(at.length)).replaceAll(/\[\d+\]/g, '[]');
  const placed = form.placed.find(({ path }) => path === pattern || path === `${pattern}[]`);
  const sentence = messages.issue(issue, placed);
  return placed ? `${messages.formatKnown(placed.path)} ${sentence}` : sentence;
}
