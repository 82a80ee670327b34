import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/600.css';
import '@fontsource/noto-sans/700.css';
import '@fontsource/noto-sans-arabic/400.css';
import '@fontsource/noto-sans-arabic/600.css';
import '@fontsource/noto-sans-arabic/700.css';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { commands, page } from 'vitest/browser';
import './pictures.css';
import { asUsual, mainStories, waysToLook } from './main-stories.ts';

const chromium = /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? 'another browser';

let root: HTMLElement;
let madeWith: string;

beforeAll(async () => {
  madeWith = await commands.madeWith(chromium);
  // A font that nothing shows yet is not fetched otherwise.
  await Promise.all([...document.fonts].filter(isNeeded).map((font) => font.load()));
});

afterEach(async () => {
  root.remove();
  await commands.emulate({});
});

describe.each(Object.entries(mainStories))('%s', (name, { story, ways }) => {
  test.each(ways)('looks as it did: %s', async (way) => {
    const { globals, media, viewport } = { ...asUsual, ...waysToLook[way] };
    await page.viewport(...viewport);
    root = document.body.appendChild(document.createElement('div'));
    await story.run({ canvasElement: root, globals: { ...story.globals, ...globals }, viewMode: 'story' });
    scrollTo(0, 0);
    // Only now: on paper there would be no button for the story to press.
    await commands.emulate(media);
    await document.fonts.ready;
    try {
      await expect(page).toMatchScreenshot(`${name}/${way}`, tolerance());
    } catch (error) {
      throw new LooksDifferent(error);
    }
  });
});

/** Another Chromium draws the edges of everything a little otherwise. What it still shows is a page that came apart. */
function tolerance(): { readonly comparatorOptions?: { readonly allowedMismatchedPixelRatio: number } } {
  return chromium === madeWith ? {} : { comparatorOptions: { allowedMismatchedPixelRatio: 0.03 } };
}

/** Latin and Arabic letters, in which the pictures are written. */
function isNeeded({ unicodeRange }: FontFace): boolean {
  return /U\+0{0,4}-FF|U\+600-6FF/i.test(unicodeRange);
}

/** A picture that is not as it was kept, and what to do about it. */
class LooksDifferent extends Error {
  override readonly name = 'LooksDifferent';

  constructor(cause: unknown) {
    const what = cause instanceof Error ? cause.message : String(cause);
    const browser =
      chromium === madeWith
        ? ''
        : `The pictures were made with Chromium ${madeWith}, and this is ${chromium}: that may be all. `;
    super(
      `${what}\n\n${browser}Look at the difference. If it is meant, or comes from the browser, renew the pictures by ` +
        '`npm run pictures -w apps/storybook` and look at what git shows.',
      { cause },
    );
  }
}
