import { expect, test } from 'vitest';
import { pageAt } from './page.ts';

test.each([
  ['/', { name: 'cases' }],
  ['/cases/new', { name: 'new-case' }],
  ['/cases/1f', { name: 'case', id: '1f' }],
  ['/cases/1f/', { name: 'case', id: '1f' }],
  ['/cases/1f/forms/risk-assessment', { name: 'fill-in', id: '1f', form: 'risk-assessment' }],
  ['/cases/1f/submissions/2e', { name: 'submission', id: '1f', submission: '2e' }],
  ['/cases/1f/findings', { name: 'findings', id: '1f' }],
  ['/cases/1f/findings/3d', { name: 'evaluation', id: '1f', evaluation: '3d' }],
  ['/cases/1f/history', { name: 'history', id: '1f' }],
  ['/cases/1f/history/2e/3d', { name: 'comparison', id: '1f', one: '2e', other: '3d' }],
  ['/cases/1f/print', { name: 'print', id: '1f' }],
  ['/rules', { name: 'new-rules' }],
  ['/rules/4c', { name: 'differences', id: '4c' }],
  ['/account', { name: 'account' }],
  ['/sign-out', { name: 'sign-out' }],
  ['/cases', { name: 'nothing' }],
  ['/cases/1f/submissions', { name: 'nothing' }],
  ['/cases/1f/history/2e', { name: 'nothing' }],
  ['/cases/1f/submissions/2e/3', { name: 'nothing' }],
  ['/elsewhere', { name: 'nothing' }],
])('%s is the page %o', (path, page) => {
  expect(pageAt(path)).toEqual(page);
});
