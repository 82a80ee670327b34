import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { AssessmentWithDraft } from './drafts.tsx';

const reference = page.getByLabelText(/reference of this case/);

function serverWithKey(key: Uint8Array<ArrayBuffer>): void {
  const server = vi.spyOn(globalThis, 'fetch');
  server.mockImplementation(() => Promise.resolve(new Response(key)));
  onTestFinished(() => server.mockRestore());
}

test('the draft of one tab is there in the next, for the one whose key it is', async () => {
  serverWithKey(crypto.getRandomValues(new Uint8Array(32)));
  const { unmount } = await render(<AssessmentWithDraft draftId="3f1c" />);
  await reference.fill('A-17');
  await expect.element(page.getByText(/^Saved at/)).toBeVisible();
  await unmount();
  const reopened = await render(<AssessmentWithDraft draftId="3f1c" />);
  await page.getByRole('button', { name: 'Go on with this draft' }).click();
  await expect.element(reference).toHaveValue('A-17');
  await reopened.unmount();

  serverWithKey(crypto.getRandomValues(new Uint8Array(32)));
  await render(<AssessmentWithDraft draftId="3f1c" />);
  await expect.element(page.getByText('Not saved')).toBeVisible();
  await expect.element(reference).toHaveValue('');
});
