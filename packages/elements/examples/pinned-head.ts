import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a server puts into the head of a page with a form, so that under the addresses of its scripts nothing else can run. */
export interface PinnedHead {
  /** Says by which hash each script is known. It stands before every script that is a module. */
  readonly importMap: string;
  readonly script: string;
  /** Goes into the Content-Security-Policy, for the import map. */
  readonly scriptSource: string;
}

/**
 * Makes the head of a page with a form.
 *
 * @param folder the folder `dist` of the package, as it lies on the server.
 * @param address where browsers find that folder, such as `/safe-return/`.
 */
export function pinnedHead(form: string, folder: string, address: string): PinnedHead {
  const hashes: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(join(folder, 'integrity.json'), 'utf8'),
  );
  const integrity = Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [address + file, hash]));
  const map = JSON.stringify({ integrity });
  return {
    importMap: `<script type="importmap">${map}</script>`,
    script: `<script type="module" integrity="${hashes[`${form}.js`]}" src="${address}${form}.js"></script>`,
    scriptSource: `script-src 'self' 'sha384-${createHash('sha384').update(map).digest('base64')}'`,
  };
}
