import type { Condition, Operand } from '../conditions/condition.ts';
import { forms } from '../forms/forms.ts';
import { monitoringReport } from '../forms/monitoring-report/monitoring-report.ts';
import { optionMessageId } from '../questions/option-message.ts';
import { repeat, type Question } from '../questions/question.ts';

/** A case file holds any number of monitoring reports: to the rules, the rows of one repeat. */
export const reportsPath = 'monitoring.reports[]';

const reports = repeat({
  category: 'process',
  answeredBy: ['receiving'],
  basis: ['er7.66'],
});

/** Every question that the rules can read, by path. */
export const readableQuestions: ReadonlyMap<string, Question> = new Map([
  ...Object.values(forms)
    .filter(({ id }) => id !== 'monitoring-report')
    .flatMap(({ questions }): readonly (readonly [string, Question])[] => [...questions]),
  [reportsPath, reports] as const,
  ...[...monitoringReport.questions]
    .filter(([path]) => path.startsWith(`${monitoringReport.root}.`))
    .map(([path, question]) => [inReports(path), asRow(question)] as const),
]);

/**
 * Names the message that holds the words of a code at a path that a rule reads.
 *
 * @returns undefined where no question stands at the path, or it has no codes.
 */
export function optionMessageAt(path: string, code: string): string | undefined {
  // Of a report by itself too, whose questions stand in a list of the case file.
  const question = readableQuestions.get(path) ?? readableQuestions.get(inReports(path));
  if (!question || !('options' in question)) return undefined;
  return optionMessageId(inOwnForm(path), question, code);
}

/** The path within its own form of a question that the rules read in the list of reports. */
export function inOwnForm(path: string): string {
  return path.replace(`${reportsPath}.`, `${monitoringReport.root}.`);
}

function inReports(path: string): string {
  return path.replace(`${monitoringReport.root}.`, `${reportsPath}.`);
}

/** A report's questions look at their own report only. */
function asRow(question: Question): Question {
  const { relevant, required } = question;
  return {
    ...question,
    ...(relevant ? { relevant: withinRow(relevant) } : {}),
    ...(required && required !== 'always' ? { required: withinRow(required) } : {}),
  };
}

function rowPath(path: string): string {
  const root = `${monitoringReport.root}.`;
  return path.startsWith(root) ? path.slice(root.length - 1) : path;
}

function rowOperand(operand: Operand): Operand {
  return 'answer' in operand ? { answer: rowPath(operand.answer) } : operand;
}

function withinRow(condition: Condition): Condition {
  switch (condition.op) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map(withinRow) };
    case 'not':
      return { ...condition, of: withinRow(condition.of) };
    case 'some':
    case 'every':
      // What is asked of the rows of a report looks at these rows, and stays as it is.
      return { ...condition, path: rowPath(condition.path) };
    case 'is':
    case 'answered':
    case 'known':
      return { ...condition, path: rowPath(condition.path) };
    case 'fact':
      return condition;
    case 'before':
    case 'notAfter':
    case 'atLeast':
    case 'moreThan':
    case 'lessThan':
      return { ...condition, left: rowOperand(condition.left), right: rowOperand(condition.right) };
  }
}
