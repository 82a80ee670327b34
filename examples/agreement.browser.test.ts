import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { allThatIsSaid } from './said.ts';

test('the browser and the server say the same of every worked case', async () => {
  const [here, there] = [allThatIsSaid(), await commands.saidInNode()];
  expect(here.length).toBeGreaterThan(100_000);
  // Not the texts themselves in the message: they are megabytes.
  expect(here === there).toBe(true);
});
