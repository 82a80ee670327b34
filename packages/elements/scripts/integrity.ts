import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The hash of each script in a folder, as the attribute `integrity` wants it. */
export function integrityOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    globSync('**/*.js', { cwd: folder })
      .toSorted()
      .map((file) => [
        file,
        `sha384-${createHash('sha384')
          .update(readFileSync(join(folder, file)))
          .digest('base64')}`,
      ]),
  );
}
