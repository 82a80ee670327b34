import { readFileSync, writeFileSync } from 'node:fs';
import type { BrowserCommand } from 'vitest/node';

/** What a reader may have asked of the browser. */
export interface Media {
  readonly media?: 'screen' | 'print';
  readonly forcedColors?: 'active' | 'none';
}

/** Lets the browser behave as a reader asked it to: forced colours, or paper. What is not named is as usual. */
const emulate: BrowserCommand<[Media]> = ({ page }, media) =>
  page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none', ...media });

const signature = new URL('../../pictures/made-with.json', import.meta.url);

/** Says with which Chromium the pictures were made; where they are being renewed, it is this one from now on. */
const madeWith: BrowserCommand<[chromium: string]> = ({ project }, chromium) => {
  if (project.config.snapshotOptions.updateSnapshot === 'all')
    writeFileSync(signature, `{ "chromium": ${JSON.stringify(chromium)} }\n`);
  const { chromium: known }: { readonly chromium: string } = JSON.parse(readFileSync(signature, 'utf8'));
  return known;
};

/** What the pictures ask of the browser, from the side of Node. */
export const browserCommands = { emulate, madeWith };

declare module 'vitest/browser' {
  interface BrowserCommands {
    emulate: (media: Media) => Promise<void>;
    madeWith: (chromium: string) => Promise<string>;
  }
}
