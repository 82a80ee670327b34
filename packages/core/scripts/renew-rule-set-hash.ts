import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ruleSetContent } from '../src/evaluation/rule-set-content.ts';

const file = fileURLToPath(new URL('../src/evaluation/rule-set.ts', import.meta.url));
const hash = createHash('sha256').update(ruleSetContent()).digest('hex');
writeFileSync(file, readFileSync(file, 'utf8').replace(/hash: '[0-9a-f]{64}'/, `hash: '${hash}'`));
console.log(hash);
