import { expect, test } from 'vitest';
import { pageAt } from './page.ts';

test.each([
  ['/', { name: 'cases' }],
  ['/cases/new', { name: 'new-case' }],
  ['/cases/1f', { name: 'case', id: '1f' }],
  ['/cases/1f/', { name: 'case', id: '1f' }],
  ['/cases/1f/risk-assessment', { name: 'assessment', id: '1f' }],
  ['/cases/1f/submissions/2e', { name: 'findings', id: '1f', submission: '2e' }],
  ['/cases', { name: 'nothing' }],
  ['/cases/1f/submissions', { name: 'nothing' }],
  ['/cases/1f/risk-assessment/2', { name: 'nothing' }],
  ['/cases/1f/submissions/2e/3', { name: 'nothing' }],
  ['/elsewhere', { name: 'nothing' }],
])('%s is the page %o', (path, page) => {
  expect(pageAt(path)).toEqual(page);
});
