import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedHead, type PinnedHead } from '../examples/pinned-head.ts';
import { forms } from './bundle-forms.ts';

/**
 * Writes by which hash each script of a folder is known: `integrity.json` for programs, `integrity.md` for people, with what a page
 * needs to copy.
 */
export function writeIntegrity(folder: string, version: string): void {
  const hashes = Object.fromEntries(
    globSync('**/*.js', { cwd: folder })
      .toSorted()
      .map((file) => [file, hashOf(join(folder, file))]),
  );
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(hashes, undefined, 2)}\n`);
  writeFileSync(join(folder, 'integrity.md'), tagsToCopy(folder, version));
}

/** As the attribute `integrity` wants it. */
function hashOf(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

function tagsToCopy(folder: string, version: string): string {
  const headOf = (form: string): PinnedHead => pinnedHead(form, folder, '/safe-return/');
  const { importMap, scriptSource } = headOf(forms[0]);
  return `# The scripts of @safe-return/elements ${version}

For a page on whose server this folder lies under \`/safe-return/\`. Each form is one script:

${forms.map((form) => `\`\`\`html\n${headOf(form).script}\n\`\`\``).join('\n\n')}

What a form asks for later is known by its hash too with this import map, before the first script that is a module:

\`\`\`html
${importMap}
\`\`\`

A strict Content-Security-Policy then says:

\`\`\`text
${scriptSource}
\`\`\`
`;
}
