import { evaluate, type Finding } from '@safe-return/core';
import { contentOf, toCaseFile } from './case-files.ts';
import { Failure } from './failure.ts';
import type { TaskOf } from './task.ts';

/** Evaluates a case file for the finding of one rule. */
export function findingIn(
  name: string,
  parsed: unknown,
  { rule, on, jurisdiction }: TaskOf<'explain'>,
): Finding {
  const { findings } = evaluate(toCaseFile(name, contentOf(name, parsed)), { on, jurisdiction });
  const finding = findings.find((each) => each.rule === rule);
  if (!finding) throw new Failure('cli.error.rule');
  return finding;
}
