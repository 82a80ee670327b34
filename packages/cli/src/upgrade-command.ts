import { upgrade } from '@safe-return/core';
import { asJson, type Outcome } from './output.ts';
import { readJsonFile } from './read-file.ts';

/**
 * Carries a payload to today's version and writes it with the report of what was done, as JSON.
 *
 * Ends with 1 where something could not be carried, so that a script does not pass over it.
 */
export async function upgradeCommand(file: string): Promise<Outcome> {
  const { payload, report } = upgrade(await readJsonFile(file));
  const done = report.outcome === 'current' || report.outcome === 'upgraded';
  return {
    text: asJson({ payload, report }),
    exitCode: done && report.quarantined.length === 0 ? 0 : 1,
  };
}
