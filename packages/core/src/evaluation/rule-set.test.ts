import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ruleSetContent } from './rule-set-content.ts';
import { ruleSet } from './rule-set.ts';

test('the hash of the rule set is that of its content (if not: npm run rule-set -w packages/core, and a changeset)', () => {
  expect(createHash('sha256').update(ruleSetContent()).digest('hex')).toBe(ruleSet.hash);
});
