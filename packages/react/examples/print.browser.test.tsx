import { examples } from '@safe-return/examples';
import { copyParts, loadMessages } from '@safe-return/messages';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ConsentToPrint } from './print.tsx';

const { caseFile, on } = examples['no-obstacle-found'];

test('the consent is there for the file, and the person’s copy in both languages', async () => {
  const consent = caseFile.consents?.[0];
  if (!consent) throw new Error('The case file has no consent');
  await render(
    <ConsentToPrint
      consent={consent}
      caseFile={caseFile}
      today={on}
      worker={{ locale: 'en', messages: await loadMessages('en', copyParts) }}
      person={{ locale: 'ar', messages: await loadMessages('ar', copyParts) }}
    />,
  );
  await expect.element(page.getByText('This form can be read, and not changed.')).toBeVisible();
  const copy = page.getByRole('article');
  await expect.element(copy).toBeVisible();
  const languages = [...copy.element().querySelectorAll('[lang]')].map((each) => each.getAttribute('lang'));
  expect(new Set(languages)).toEqual(new Set(['ar', 'en']));
  await expect.element(copy.getByRole('button', { name: /Print/ })).toBeVisible();
});
