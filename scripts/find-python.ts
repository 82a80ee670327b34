import { spawnSync } from 'node:child_process';
import { aptInstall } from './apt-install.ts';

/** A machine on which no Python with `jsonschema` is found and none can be installed. The server-rendered host needs one. */
class NoPython extends Error {
  override readonly name = 'NoPython';

  constructor() {
    super(
      'No Python from 3.9 on with jsonschema was found, and none could be installed. The server-rendered host runs on it. ' +
        'Install both (on Debian: apt-get install python3 python3-jsonschema) or set PYTHON to the program.',
    );
  }
}

const usual = ['python3', '/usr/bin/python3'];
const needed =
  'import sqlite3, sys; from jsonschema import Draft202012Validator; sys.exit(sys.version_info < (3, 9))';

/**
 * Finds a Python that has what the server-rendered host needs, or installs one by apt on Debian as root.
 *
 * @returns the name or path of the program.
 * @throws {NoPython} When all of it fails.
 */
export function findPython(): string {
  const wanted = process.env['PYTHON'] ?? '';
  if (wanted && !isReady(wanted))
    console.warn(`PYTHON is ${wanted}, which is no Python from 3.9 on with jsonschema: looking elsewhere.`);
  const found = [wanted, ...usual].find(isReady);
  if (found !== undefined) return found;

  console.log('No Python with jsonschema here yet: trying to install one.');
  aptInstall('python3', 'python3-jsonschema');
  // That of Debian, and not another one that stands before it on the path.
  const installed = usual.toReversed().find(isReady);
  if (installed === undefined) throw new NoPython();
  return installed;
}

function isReady(program: string): boolean {
  return program !== '' && spawnSync(program, ['-c', needed], { timeout: 20_000 }).status === 0;
}
