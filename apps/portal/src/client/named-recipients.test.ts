import { examples } from '@safe-return/examples';
import { expect, test } from 'vitest';
import { namedRecipients } from './named-recipients.ts';

test('names those of the consents, each with what for, and leaves open what is not known', () => {
  const { caseFile } = examples['returned-and-followed-up'];
  const grants = (caseFile.consents ?? []).flatMap(({ answers }) => answers?.grants ?? []);
  expect(namedRecipients(caseFile).map(({ name, purpose }) => [name, purpose])).toEqual(
    grants.map(({ recipient, purpose }) => [recipient?.name, purpose]),
  );
  const [consent] = caseFile.consents ?? [];
  if (!consent) throw new Error('The example has no consent.');
  const open = { ...consent, answers: { grants: [{ id: 'g', recipient: { name: 'not-known' } }] } };
  expect(namedRecipients({ consents: [open, open] })).toEqual([
    { name: '', kind: '', country: '', purpose: '' },
  ]);
  expect(namedRecipients({})).toEqual([]);
});
