import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs packages of Debian where that can be done unasked: as root. Whether it worked shows when they are used. */
export function aptInstall(...packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const apt = 'apt-get -qq -o DPkg::Lock::Timeout=120';
  const install = `DEBIAN_FRONTEND=noninteractive ${apt} install -y --no-install-recommends ${packages.join(' ')}`;
  spawnSync('sh', ['-c', `${apt} update && ${install}`], { stdio: 'inherit', timeout: 600_000 });
}
