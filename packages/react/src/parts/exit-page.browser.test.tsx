import type { RiskAssessment } from '@safe-return/core';
import { createMessages } from '@safe-return/messages';
import { ar } from '@safe-return/messages/ar';
import { en } from '@safe-return/messages/en';
import { StrictMode, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { RiskAssessmentForm } from '../risk-assessment-form.tsx';
import { ExitNotAllowed, ExitPage } from './exit-page.tsx';

const messages = createMessages({ locale: 'en', messages: en });
const dull = '/package.json';
const secret = 'the village by the bridge';

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe[title="page of the portal"]')) frame.remove();
});

interface Host {
  readonly frame: HTMLIFrameElement;
  readonly inside: ReturnType<typeof page.frameLocator>;
  /** What can be read in the page of the portal, also where it is not shown. */
  readonly text: () => string;
  /** Whether the page of the portal was replaced by the dull one. */
  readonly isGone: () => boolean;
}

/** A page of a portal in a frame, which can really be left. */
async function setup(content: ReactNode): Promise<Host> {
  const frame = document.createElement('iframe');
  frame.title = 'page of the portal';
  frame.width = '600';
  frame.height = '500';
  // Some page: one that was never loaded is always replaced, whichever way it is left.
  frame.src = '/tsconfig.json';
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  const inner = frame.contentDocument;
  if (!inner) throw new Error('The frame has no page');
  const container = inner.createElement('div');
  inner.body.replaceChildren(container);
  await render(<StrictMode>{content}</StrictMode>, { container, baseElement: inner.body });
  return {
    frame,
    inside: page.frameLocator(page.getByTitle('page of the portal')),
    text: () => inner.documentElement.outerHTML,
    isGone: () => frame.contentWindow?.location.pathname === dull,
  };
}

function Portal(props: Partial<Parameters<typeof ExitPage>[0]>): ReactNode {
  return (
    <>
      <ExitPage to={dull} messages={messages} {...props} />
      <p>{secret}</p>
      <label>
        Country <input />
      </label>
      <select aria-label="Wish">
        <option>Stay</option>
        <option>Go</option>
      </select>
    </>
  );
}

const leaveNow = { name: 'Leave this page now' };

describe('the button', () => {
  test('replaces the page by another one, so that nothing leads back', async () => {
    const { inside, text, isGone } = await setup(<Portal />);
    const before = history.length;
    await inside.getByRole('button', leaveNow).click();
    expect(text()).not.toContain(secret);
    await expect.poll(isGone).toBe(true);
    expect(history.length).toBe(before);
  });

  test('is reached first with the keyboard, and pressed by the space bar', async () => {
    const { frame, inside, isGone } = await setup(<Portal />);
    frame.contentWindow?.focus();
    await userEvent.keyboard('{Tab}');
    await expect.element(inside.getByRole('button', leaveNow)).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect.poll(isGone).toBe(true);
  });

  test('is a link, for as long as there is no script', () => {
    const html = renderToString(<ExitPage to="https://example.org/weather" messages={messages} />);
    expect(html).toContain('href="https://example.org/weather"');
  });

  test('says what it does, and what it does not do', async () => {
    const { frame } = await setup(<Portal />);
    const about = frame.contentDocument?.querySelector('a')?.getAttribute('aria-describedby') ?? '';
    const said = frame.contentDocument?.getElementById(about)?.textContent;
    expect(said).toContain('press Esc three times');
    expect(said).toContain('Drafts that were saved stay');
    expect(said).toContain('browser may still remember');
  });

  test('is said in the language of the person too', async () => {
    const second = createMessages({ locale: 'ar', messages: ar });
    const { frame } = await setup(<Portal second={second} />);
    expect(frame.contentDocument?.querySelector('a [lang="ar"][dir="rtl"]')?.textContent).toBe(
      second.format('ui.exit.button'),
    );
  });
});

describe('the key', () => {
  test('leaves when it is pressed three times', async () => {
    const { inside, text, isGone } = await setup(<Portal />);
    await inside.getByRole('textbox').click();
    await userEvent.keyboard('{Escape}{Escape}');
    expect(text()).toContain(secret);
    await expect.element(inside.getByRole('status')).toHaveTextContent('Press 1 more time to leave.');
    await userEvent.keyboard('{Escape}');
    expect(text()).not.toContain(secret);
    await expect.poll(isGone).toBe(true);
  });

  test('does not leave with another key between', async () => {
    const { inside, text } = await setup(<Portal />);
    await inside.getByRole('textbox').click();
    await userEvent.keyboard('{Escape}{Escape}a{Escape}{Escape}');
    expect(text()).toContain(secret);
    await expect.element(inside.getByRole('status')).toHaveTextContent('Press 1 more time to leave.');
  });

  test('does not leave in a list that it closes', async () => {
    const { inside, text } = await setup(<Portal />);
    await inside.getByRole('combobox').click();
    await userEvent.keyboard('{Escape}');
    expect(text()).toContain(secret);
  });

  test('is no other key, and none that is held down', async () => {
    const { frame, text } = await setup(<Portal />);
    const press = (init: KeyboardEventInit): void => {
      frame.contentDocument?.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
    };
    for (const other of ['Shift', 'Enter', 'Tab', 'x'])
      for (let times = 0; times < 4; times += 1) press({ key: other });
    for (let times = 0; times < 4; times += 1) press({ key: 'Escape', repeat: times > 0 });
    for (let times = 0; times < 4; times += 1) press({ key: 'Escape', ctrlKey: true });
    expect(text()).toContain(secret);
  });

  test('forgets presses that lie too far back', async () => {
    vi.useFakeTimers();
    try {
      const { frame, text } = await setup(<Portal />);
      const press = (): void => {
        frame.contentDocument?.body.dispatchEvent(
          new KeyboardEvent('keydown', { bubbles: true, key: 'Escape' }),
        );
      };
      press();
      press();
      vi.advanceTimersByTime(5_000);
      press();
      expect(text()).toContain(secret);
    } finally {
      vi.useRealTimers();
    }
  });

  test('is taken before anything on the page takes it for itself', async () => {
    const { frame, inside, isGone } = await setup(<Portal />);
    frame.contentWindow?.addEventListener('keydown', (event) => event.stopPropagation());
    inside.getByRole('textbox').element();
    frame.contentDocument?.querySelector('input')?.addEventListener('keydown', (event) => {
      event.stopImmediatePropagation();
    });
    await inside.getByRole('textbox').click();
    await userEvent.keyboard('{Escape}{Escape}{Escape}');
    await expect.poll(isGone).toBe(true);
  });
});

describe('what was saved', () => {
  test('is deleted where the host says how, with the page blank already', async () => {
    const seen: string[] = [];
    const host: { text?: () => string } = {};
    const { inside, text, isGone } = await setup(
      <Portal wipe={() => void seen.push(host.text?.() ?? '')} onLeave={() => void seen.push('left')} />,
    );
    host.text = text;
    await inside.getByRole('button', leaveNow).click();
    await expect.poll(isGone).toBe(true);
    expect(seen).toHaveLength(2);
    expect(seen[0]).toBe('left');
    expect(seen[1]).not.toContain(secret);
  });

  test('holds nobody up: not when deleting hangs, and not when it fails', async () => {
    const hanging = await setup(<Portal wipe={() => new Promise(() => undefined)} />);
    const begun = performance.now();
    await hanging.inside.getByRole('button', leaveNow).click();
    await expect.poll(hanging.isGone, { interval: 20 }).toBe(true);
    expect(performance.now() - begun).toBeLessThan(2_000);
    hanging.frame.remove();
    const failing = await setup(<Portal wipe={() => Promise.reject(new Error('No store'))} />);
    await failing.inside.getByRole('button', leaveNow).click();
    await expect.poll(failing.isGone).toBe(true);
  });

  test('is deleted once, however often the key is pressed', async () => {
    const wipe = vi.fn<() => Promise<void>>(() => new Promise(() => undefined));
    const { frame, isGone } = await setup(<Portal wipe={wipe} />);
    for (let times = 0; times < 7; times += 1)
      frame.contentDocument?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await expect.poll(isGone).toBe(true);
    expect(wipe).toHaveBeenCalledTimes(1);
  });
});

test('a page that asks whether to stay is left all the same', async () => {
  const { frame, inside, isGone } = await setup(<Portal />);
  const asks = vi.fn<(event: Event) => void>((event) => {
    event.preventDefault();
  });
  frame.contentWindow?.addEventListener('beforeunload', asks);
  await inside.getByRole('button', leaveNow).click();
  await expect.poll(isGone).toBe(true);
  expect(asks).not.toHaveBeenCalled();
});

test('a page that the browser kept is blank when it comes back, and leaves again', async () => {
  const { frame, text, isGone } = await setup(<Portal wipe={() => new Promise(() => undefined)} />);
  const view = frame.contentWindow;
  // The deleting never comes to an end here, so that it is the coming back alone that leads away.
  vi.useFakeTimers();
  try {
    for (let times = 0; times < 3; times += 1)
      frame.contentDocument?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(text()).not.toContain(secret);
    view?.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  } finally {
    vi.useRealTimers();
  }
  await expect.poll(isGone).toBe(true);
});

test.each([
  'javascript:alert(1)',
  ' java\tscript:alert(1)',
  'data:text/html,x',
  'blob:x',
  'mailto:a@b.c',
  '',
])('%j is no place to leave for', (to) => {
  expect(() => renderToString(<ExitPage to={to} messages={messages} />)).toThrow(ExitNotAllowed);
});

test.each([
  'https://example.org/weather',
  'http://example.org',
  '/weather',
  'weather.html',
  '//example.org/',
])('%j is a place to leave for', (to) => {
  expect(renderToString(<ExitPage to={to} messages={messages} />)).toContain('Leave this page now');
});

describe('in a form', () => {
  const written: RiskAssessment = { form: 'risk-assessment', version: 2, caseReference: secret };

  test('nothing of the answers is left on the page, nor held off it, and the host deletes the draft', async () => {
    const wipe = vi.fn<() => void>();
    const { inside, frame, text, isGone } = await setup(
      <RiskAssessmentForm locale="en" messages={en} defaultValue={written} exitTo={dull} wipe={wipe} />,
    );
    const portal = frame.contentDocument?.body.firstElementChild;
    await inside.getByRole('textbox').first().fill(secret);
    expect(portal?.querySelectorAll('input').length).toBeGreaterThan(0);
    await inside.getByRole('button', leaveNow).click();
    expect(text()).not.toContain(secret);
    expect(portal?.querySelectorAll('input')).toHaveLength(0);
    await expect.poll(isGone).toBe(true);
    expect(wipe).toHaveBeenCalledTimes(1);
  });

  test('there is no way out without a page to go to', async () => {
    await render(<RiskAssessmentForm locale="en" messages={en} />);
    expect(page.getByRole('button', leaveNow).elements()).toHaveLength(0);
  });
});
