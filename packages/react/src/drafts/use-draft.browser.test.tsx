import type { Payload, RiskAssessment } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { ar } from '@safe-return/messages/ar';
import { en } from '@safe-return/messages/en';
import { StrictMode } from 'react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { RiskAssessmentForm } from '../risk-assessment-form.tsx';
import type { DraftProblem, DraftStore } from './draft-store.ts';
import { encryptedDrafts } from './encrypted-drafts.ts';
import { memoryDrafts, pageDrafts } from './memory-drafts.ts';
import '../styles.css';

type Props = Parameters<typeof RiskAssessmentForm>[0];

const begun: RiskAssessment = { form: 'risk-assessment', version: 2 };
const mine: RiskAssessment = { ...begun, caseReference: 'A-17' };
const others: RiskAssessment = { ...begun, caseReference: 'B-18' };

const reference = page.getByLabelText(/reference of this case/);
const button = (name: string): ReturnType<typeof page.getByRole> =>
  page.getByRole('button', { name, exact: true });
/** What those hear who listen to the page. */
const spoken = page.getByRole('status');
const spokenOf = (sentence: RegExp): ReturnType<typeof page.getByRole> =>
  spoken.filter({ hasText: sentence });
/** What stands on the page, apart from what is spoken. */
const said = (sentence: RegExp): ReturnType<typeof page.getByRole> =>
  page.getByRole('paragraph').filter({ hasText: sentence });
const savedAt = said(/^Saved at \d+:\d\d/);
const notSaved = said(/^Not saved/);

/** Opens the form, as a tab does. What is given closes it again, also by reloading. */
async function open(props: Partial<Props>): Promise<() => Promise<void>> {
  const { unmount } = await render(
    <StrictMode>
      <RiskAssessmentForm messages={en} draftId="one" {...props} />
    </StrictMode>,
  );
  return unmount;
}

let databases = 0;

async function encrypted(): Promise<() => DraftStore> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  databases += 1;
  const database = `form-${String(databases)}`;
  return () => encryptedDrafts({ key, database, expiresAfterDays: 7 });
}

/** A store in which there is a draft. */
async function withDraft(payload: Payload): Promise<DraftStore> {
  const store: DraftStore = { ...memoryDrafts(), volatile: false };
  await store.load('one');
  await store.save('one', payload, undefined);
  return store;
}

/** A store of a host’s, that refuses to save until it is mended. */
function failing(problem: DraftProblem): { readonly store: DraftStore; readonly mend: () => void } {
  const memory = memoryDrafts();
  let broken = true;
  return {
    store: {
      ...memory,
      volatile: false,
      save: (...asked) => (broken ? Promise.resolve({ ok: false, problem }) : memory.save(...asked)),
    },
    mend: () => {
      broken = false;
    },
  };
}

async function draftIn(store: DraftStore): Promise<unknown> {
  const result = await store.load('one');
  return result.ok ? result.value?.payload : result.problem;
}

/** Whether the browser would ask before the page is closed. */
function asksBeforeLeaving(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

describe('what is written', () => {
  test('is saved a second later, and shown as saved', async () => {
    const store: DraftStore = { ...memoryDrafts(), volatile: false };
    await open({ drafts: store });
    await expect.element(page.getByText('Nothing to save yet')).toBeVisible();
    await reference.fill('A-17');
    await expect.element(page.getByText('Saving', { exact: true })).toBeVisible();
    expect(asksBeforeLeaving()).toBe(true);
    expect(await draftIn(store)).toBeUndefined();
    await expect.element(savedAt).toBeVisible();
    expect(await draftIn(store)).toMatchObject(mine);
    expect(asksBeforeLeaving()).toBe(false);
  });

  test('without a pause is saved every five seconds at the latest', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const store: DraftStore = { ...memoryDrafts(), volatile: false };
    const save = vi.spyOn(store, 'save');
    await open({ drafts: store });
    const box = reference.element();
    if (!(box instanceof HTMLInputElement)) throw new Error('There is no box to write in');
    for (const text of ['A', 'A-', 'A-1', 'A-17', 'A-17 ', 'A-17 x']) {
      write(box, text);
      await vi.advanceTimersByTimeAsync(900);
      expect(save).toHaveBeenCalledTimes(text === 'A-17 x' ? 1 : 0);
    }
  });

  test('is saved at once when the page goes out of sight', async () => {
    const store: DraftStore = { ...memoryDrafts(), volatile: false };
    await open({ drafts: store });
    await reference.fill('A-17');
    dispatchEvent(new Event('pagehide'));
    await expect.poll(() => draftIn(store), { timeout: 500 }).toMatchObject(mine);
  });

  test('is saved when the form leaves the page', async () => {
    const store: DraftStore = { ...memoryDrafts(), volatile: false };
    const close = await open({ drafts: store });
    await reference.fill('A-17');
    await close();
    await expect.poll(() => draftIn(store), { timeout: 500 }).toMatchObject(mine);
    expect(asksBeforeLeaving()).toBe(false);
  });

  test('goes to the host too', async () => {
    const drafts: RiskAssessment[] = [];
    await open({ drafts: memoryDrafts(), onDraft: (payload) => void drafts.push(payload) });
    await reference.fill('A-17');
    expect(drafts.at(-1)).toMatchObject(mine);
  });

  test('and saved is not spoken of: that would be in the way', async () => {
    await open({ drafts: { ...memoryDrafts(), volatile: false } });
    await reference.fill('A-17');
    await expect.element(savedAt).toBeVisible();
    await expect.element(spoken).toBeEmptyDOMElement();
  });
});

describe('after the page was closed', () => {
  test('an encrypted draft is offered, and gone on with', async () => {
    const store = await encrypted();
    const close = await open({ drafts: store() });
    await reference.fill('A-17');
    await expect.element(savedAt).toBeVisible();
    await close();
    await open({ drafts: store() });
    await expect.element(page.getByRole('heading', { name: /^There is a draft/ })).toBeVisible();
    await expect.element(spokenOf(/^There is a draft/)).toBeInTheDocument();
    await expect.element(reference).not.toBeVisible();
    await button('Go on with this draft').click();
    await expect.element(reference).toHaveValue('A-17');
    await expect.element(said(/^Your draft was brought back/)).toHaveFocus();
    await reference.fill('A-19');
    await expect.element(savedAt).toBeVisible();
    expect(await draftIn(store())).toMatchObject({ caseReference: 'A-19' });
  });

  test('the host hears of the draft that was gone on with', async () => {
    const drafts: RiskAssessment[] = [];
    await open({ drafts: await withDraft(mine), onDraft: (payload) => void drafts.push(payload) });
    await button('Go on with this draft').click();
    await expect.poll(() => drafts.at(-1)).toMatchObject(mine);
  });

  test('to start anew leaves the draft until something else is saved', async () => {
    const store = await withDraft(mine);
    const close = await open({ drafts: store });
    await button('Start anew').click();
    await expect.element(reference).toHaveValue('');
    await close();
    expect(await draftIn(store)).toMatchObject(mine);
    await open({ drafts: store });
    await button('Start anew').click();
    await reference.fill('B-18');
    await expect.element(savedAt).toBeVisible();
    expect(await draftIn(store)).toMatchObject(others);
  });

  test('a draft is deleted once that was confirmed', async () => {
    const store = await withDraft(mine);
    await open({ drafts: store });
    await button('Delete this draft').click();
    await expect.element(button('Cancel')).toHaveFocus();
    await button('Cancel').click();
    await expect.element(button('Delete this draft')).toHaveFocus();
    await button('Delete this draft').click();
    expect(await draftIn(store)).toMatchObject(mine);
    await button('Delete this draft').click();
    await expect.element(said(/^The draft was deleted\.$/)).toHaveFocus();
    await expect.element(reference).toHaveValue('');
    expect(await draftIn(store)).toBeUndefined();
  });

  test('a draft that could not be deleted can still be gone on with', async () => {
    const store = await withDraft(mine);
    await open({ drafts: { ...store, remove: () => Promise.reject(new TypeError('Failed to fetch')) } });
    await button('Delete this draft').click();
    await button('Delete this draft').click();
    await expect.element(said(/^The draft could not be deleted\.$/)).toBeVisible();
    await button('Go on with this draft').click();
    await expect.element(reference).toHaveValue('A-17');
  });

  test('nothing is offered where the draft says what the host gave already', async () => {
    await open({ drafts: await withDraft(mine), defaultValue: mine });
    await expect.element(page.getByText('Nothing to save yet')).toBeVisible();
    await expect.element(reference).toHaveValue('A-17');
  });

  test('a draft of an older version is carried over, and what has no place any more is named', async () => {
    const older = { ...mine, version: 1, answers: { reprisals: { threatsMade: 'perhaps' } } };
    await open({ drafts: await withDraft(older) });
    await button('Go on with this draft').click();
    await expect.element(reference).toHaveValue('A-17');
    await expect.element(page.getByText(/begun with an older version of the form/)).toBeVisible();
    await expect.element(page.getByText('1 answer could not be carried over:')).toBeVisible();
    await expect.element(page.getByRole('definition').filter({ hasText: 'perhaps' })).toBeVisible();
  });

  test.each<[string, Payload]>([
    ['of a version still to come', { ...mine, version: 99 }],
    ['of another form', { form: 'best-interests', version: 1 }],
  ])('a draft %s is left as it is, until somebody deletes it', async (_, payload) => {
    const store = await withDraft(payload);
    await open({ drafts: store });
    await expect.element(said(/^The draft could not be read/)).toBeVisible();
    await reference.fill('B-18');
    dispatchEvent(new Event('pagehide'));
    expect(await draftIn(store)).toEqual(payload);
    await button('Delete this draft').click();
    await button('Delete this draft').click();
    await expect.element(savedAt).toBeVisible();
    expect(await draftIn(store)).toMatchObject(others);
  });

  test('an expired draft is said to be gone', async () => {
    const store = memoryDrafts();
    await open({
      drafts: { ...store, volatile: false, load: () => Promise.resolve({ ok: false, problem: 'expired' }) },
    });
    await expect.element(said(/^The draft had expired, and was deleted\.$/)).toBeVisible();
  });

  test('the form waits for a slow store, and not for ever', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    onTestFinished(() => void vi.useRealTimers());
    await open({ drafts: { ...memoryDrafts(), volatile: false, load: () => new Promise(() => undefined) } });
    expect(said(/^Looking for a draft/).element()).toBeVisible();
    const body = reference.element().closest('[inert]');
    expect(body).not.toBeNull();
    await vi.advanceTimersByTimeAsync(10_001);
    vi.useRealTimers();
    await expect.element(notSaved).toBeVisible();
    expect(body?.matches('[inert]')).toBe(false);
  });
});

describe('in two tabs', () => {
  async function changedElsewhere(): Promise<DraftStore> {
    const store = await encrypted();
    await open({ drafts: store() });
    await expect.element(page.getByText('Nothing to save yet')).toBeVisible();
    const elsewhere = store();
    await elsewhere.load('one');
    await elsewhere.save('one', others, undefined);
    await reference.fill('A-17');
    await expect.element(said(/was changed in another place/)).toBeVisible();
    await expect.element(spokenOf(/was changed in another place/)).toBeInTheDocument();
    return elsewhere;
  }

  test('the second is refused, asks, and saves nothing meanwhile', async () => {
    const elsewhere = await changedElsewhere();
    await reference.fill('A-19');
    dispatchEvent(new Event('pagehide'));
    expect(asksBeforeLeaving()).toBe(true);
    await expect.element(notSaved).toBeVisible();
    expect(await draftIn(elsewhere)).toMatchObject(others);
  });

  test('what is on the page can be kept', async () => {
    const elsewhere = await changedElsewhere();
    await button('Keep what is on this page').click();
    await expect.element(savedAt).toBeVisible();
    expect(await draftIn(elsewhere)).toMatchObject(mine);
    expect(asksBeforeLeaving()).toBe(false);
  });

  test('the other can be taken', async () => {
    const elsewhere = await changedElsewhere();
    await button('Take the other draft').click();
    await expect.element(reference).toHaveValue('B-18');
    expect(await draftIn(elsewhere)).toMatchObject(others);
    await reference.fill('B-19');
    await expect.element(savedAt).toBeVisible();
    expect(await draftIn(elsewhere)).toMatchObject({ caseReference: 'B-19' });
  });

  test('a draft that was deleted elsewhere is not brought back unasked', async () => {
    const store = await withDraft(mine);
    await open({ drafts: store });
    await button('Go on with this draft').click();
    await store.remove('one');
    await reference.fill('A-19');
    await expect.element(said(/was deleted in another place/)).toBeVisible();
    expect(await draftIn(store)).toBeUndefined();
    await button('Save again').click();
    await expect.element(savedAt).toBeVisible();
  });

  test('a wipe is not undone by the page that is left', async () => {
    const store: DraftStore = { ...memoryDrafts(), volatile: false };
    const close = await open({ drafts: store });
    await reference.fill('A-17');
    await store.wipe();
    dispatchEvent(new Event('pagehide'));
    dispatchEvent(new Event('pagehide'));
    await close();
    expect(await draftIn(store)).toBeUndefined();
  });
});

describe('where saving does not work', () => {
  test.each<[DraftProblem, RegExp]>([
    ['full', /^There is no room left to save the draft/],
    ['unavailable', /^Saving did not work/],
  ])('as the store is %s, that is said once, and can be tried again', async (problem, sentence) => {
    const { store, mend } = failing(problem);
    await open({ drafts: store });
    await reference.fill('A-17');
    await expect.element(notSaved).toBeVisible();
    await expect.element(spokenOf(sentence)).toBeInTheDocument();
    await expect.element(reference).toHaveValue('A-17');
    expect(asksBeforeLeaving()).toBe(true);
    mend();
    await button('Save again').click();
    await expect.element(savedAt).toBeVisible();
    await expect.element(spokenOf(/^Saved at/)).toBeInTheDocument();
    expect(await draftIn(store)).toMatchObject(mine);
  });

  test('it is tried again with the next change, and when the connection is back', async () => {
    const { store, mend } = failing('unavailable');
    await open({ drafts: store });
    await reference.fill('A-17');
    await expect.element(notSaved).toBeVisible();
    mend();
    dispatchEvent(new Event('online'));
    await expect.element(savedAt).toBeVisible();
  });

  test('as the draft can’t be looked for, nothing that may be there is overwritten', async () => {
    const store = await withDraft(others);
    const load = vi.spyOn(store, 'load').mockRejectedValueOnce(new TypeError('Failed to fetch'));
    load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await open({ drafts: store });
    await expect.element(notSaved).toBeVisible();
    await reference.fill('A-17');
    await expect.element(said(/was changed in another place/)).toBeVisible();
    expect(await draftIn(store)).toMatchObject(others);
  });
});

describe('submission', () => {
  const complete = examples['reprisals-at-home'].caseFile.riskAssessment;

  async function submit(): Promise<void> {
    await page.getByRole('button', { name: 'Review the answers' }).first().click();
    await button('Submit').click();
  }

  async function written(onSubmit: Props['onSubmit']): Promise<DraftStore> {
    const store: DraftStore = { ...memoryDrafts(), volatile: false };
    await open({ drafts: store, defaultValue: complete, onSubmit });
    await reference.fill('A-17');
    await expect.element(savedAt).toBeVisible();
    return store;
  }

  test('that is accepted deletes the draft', async () => {
    const store = await written(() => Promise.resolve({ ok: true }));
    await submit();
    await expect.poll(() => draftIn(store)).toBeUndefined();
    expect(asksBeforeLeaving()).toBe(false);
  });

  test('that is accepted while something is still being saved deletes that too', async () => {
    const memory = memoryDrafts();
    let finish = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const store: DraftStore = {
      ...memory,
      volatile: false,
      save: async (...asked) => {
        await slow;
        return memory.save(...asked);
      },
    };
    const remove = vi.spyOn(store, 'remove');
    await open({ drafts: store, defaultValue: complete, onSubmit: () => undefined });
    await reference.fill('A-17');
    dispatchEvent(new Event('pagehide'));
    await submit();
    await expect.element(page.getByRole('heading', { name: 'Submitted' })).toBeVisible();
    finish();
    await expect.poll(() => remove.mock.calls.length).toBe(1);
    expect(await draftIn(store)).toBeUndefined();
  });

  test('that fails, such as after the session expired, keeps the draft, and can be tried again', async () => {
    const onSubmit = vi
      .fn<NonNullable<Props['onSubmit']>>()
      .mockRejectedValueOnce(new Error('401'))
      .mockResolvedValueOnce(undefined);
    const store = await written(onSubmit);
    await submit();
    await expect.element(page.getByText(/could not be sent/)).toBeVisible();
    expect(await draftIn(store)).toMatchObject(mine);
    await button('Submit').click();
    await expect.poll(() => draftIn(store)).toBeUndefined();
  });

  test('that is refused keeps the draft', async () => {
    const store = await written(() => ({
      ok: false,
      issues: [{ path: '/caseReference', code: 'too-long', params: { max: 500 } }],
    }));
    await submit();
    await expect.element(page.getByText(/was not accepted/)).toBeVisible();
    expect(await draftIn(store)).toMatchObject(mine);
  });

  test('to nobody is none, and keeps the draft', async () => {
    const store = await written(undefined);
    await submit();
    await expect.element(page.getByRole('alert').getByText(/could not be sent/)).toBeVisible();
    expect(await draftIn(store)).toMatchObject(mine);
  });

  test('of which the draft could not be deleted says so', async () => {
    const store = await written(() => undefined);
    vi.spyOn(store, 'remove').mockRejectedValue(new TypeError('Failed to fetch'));
    await submit();
    await expect.element(said(/^The draft could not be deleted\.$/)).toBeVisible();
  });
});

describe('without a store of the host’s', () => {
  const pageOnly = page.getByText('This draft is kept only while the page stays open.');

  test('a draft with a name comes back while the page is open, and the form says that it is no longer', async () => {
    onTestFinished(() => pageDrafts.wipe());
    const close = await open({});
    await expect.element(pageOnly).toBeVisible();
    await reference.fill('A-17');
    await close();
    await open({});
    await button('Go on with this draft').click();
    await expect.element(reference).toHaveValue('A-17');
    await reference.fill('A-19');
    await expect.element(pageOnly).toBeVisible();
    expect(asksBeforeLeaving()).toBe(true);
  });

  test('and without a name nothing comes up in another form, with a store or not', async () => {
    for (const drafts of [undefined, await withDraft(mine)]) {
      const close = await open({ draftId: undefined, drafts });
      await expect.element(pageOnly).toBeVisible();
      await reference.fill('A-17');
      await close();
      const closeAgain = await open({ draftId: undefined, drafts });
      await expect.element(reference).toHaveValue('');
      await closeAgain();
    }
  });

  test('a host that is told of each change keeps it, and says so itself', async () => {
    await open({ onDraft: () => undefined });
    await reference.fill('A-17');
    await expect.element(pageOnly).not.toBeInTheDocument();
    await expect.element(savedAt).not.toBeInTheDocument();
    expect(asksBeforeLeaving()).toBe(false);
  });

  test('what can only be read is kept nowhere', async () => {
    await open({ readOnly: true, drafts: await withDraft(mine) });
    await expect.element(page.getByText(/can be read, and not changed/)).toBeVisible();
    await expect.element(page.getByText(/^There is a draft/)).not.toBeInTheDocument();
  });
});

test('a draft of an earlier day is offered with its day, in the language of the form', async () => {
  const store = memoryDrafts();
  vi.spyOn(Date, 'now').mockReturnValueOnce(new Date(2026, 5, 8, 14, 5).getTime());
  await store.load('one');
  await store.save('one', mine, undefined);
  vi.restoreAllMocks();
  await open({ locale: 'ar', messages: ar, drafts: store });
  await expect.element(page.getByRole('heading', { name: /^توجد مسودة.*2026/ })).toBeVisible();
});

/** Writes as a person does, where time stands still. */
function write(box: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text);
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
