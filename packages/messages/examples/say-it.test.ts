import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sayIn } from './say-it.ts';

test('the example says what it says', async () => {
  expect(await sayIn(['fr-BE', 'nl'])).toEqual([
    'Raccourcissez cette réponse à 500 caractères au plus.',
    '30 jours',
    'Aucun obstacle constaté dans ce qui a été consigné',
    'mars 2008',
    'Kosovo',
  ]);
});

test('the README shows this example, and no other', () => {
  const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
  const [, shown] = /```ts\n([\s\S]*?)```/.exec(read('../README.md')) ?? [];
  expect(shown).toBe(read('say-it.ts'));
});
