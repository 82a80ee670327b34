import { caseFileKeys, pathOf, forms, locationOf, type Form, type Issue } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { contentOf, formNamed, type Content } from './case-files.ts';
import { issuesOf } from './issues.ts';
import { nameOf, type Outcome } from './output.ts';
import type { Saying } from './saying.ts';
import type { TaskOf } from './task.ts';

const shown = 50;

/** Checks a form, or every part of a case file. */
export function validateCommand(
  name: string,
  parsed: unknown,
  { form, level }: TaskOf<'validate'>,
  { json, words, all, messages }: Saying,
): Outcome {
  const content = contentOf(name, parsed, form);
  const issues = issuesOf(content, level);
  const exitCode = issues.length > 0 ? 1 : 0;
  if (json) {
    const told = words
      ? issues.map((issue) => ({ ...issue, words: sayIssue(issue, content, messages) }))
      : issues;
    return { json: { ok: issues.length === 0, level, issues: told }, exitCode };
  }
  const file = nameOf(name, messages);
  if (issues.length === 0) {
    return { text: `${messages.format(`cli.validate.${level}`, { file })}\n`, exitCode };
  }
  const lines = [messages.format('cli.validate.issues', { file, count: issues.length })];
  const told = all ? issues : issues.slice(0, shown);
  for (const issue of told)
    lines.push('', `${issue.path || '/'} [${issue.code}]`, `  ${sayIssue(issue, content, messages)}`);
  const left = issues.length - told.length;
  if (left > 0) lines.push('', messages.format('cli.validate.more', { count: left }));
  return { text: `${lines.join('\n')}\n`, exitCode };
}

/** Says what is wrong in the words of the question; the place stands above it. */
function sayIssue(issue: Issue, content: Content, messages: Messages): string {
  const { form, pointer } = inForm(issue.path, content);
  const pattern = pathOf(locationOf(form, pointer));
  const placed = form.placed.find(({ path }) => path === pattern || path === `${pattern}[]`);
  const sentence = messages.issue(issue, placed);
  const question = placed?.path ?? pattern;
  return messages.has(question) ? `${messages.formatKnown(question)} ${sentence}` : sentence;
}

/** Finds the form that a place belongs to, and the place within it; the profile is the same in every form. */
function inForm(pointer: string, content: Content): { readonly form: Form; readonly pointer: string } {
  if (content.kind === 'form') return { form: forms[content.form], pointer };
  for (const [id, key] of Object.entries(caseFileKeys)) {
    const [, below] = new RegExp(`^/${key}(?:/\\d+)?(/.*)$`).exec(pointer) ?? [];
    if (below !== undefined) return { form: forms[formNamed(id)], pointer: below };
  }
  return { form: forms['risk-assessment'], pointer };
}
