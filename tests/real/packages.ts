import { spawnSync } from 'node:child_process';

/** Packages of Debian by which a machine with the second has what the first brings: any Java will do. */
const instead: Record<string, string> = { 'default-jre-headless': 'java', chromium: 'chromium' };

/** What `install` needs to know of a machine and do on it. */
export interface AptMachine {
  root: boolean;
  /** Whether a command ends well, and what it prints. */
  run: (command: string, args: string[]) => boolean;
}

/** This machine. */
const thisMachine: AptMachine = {
  root: process.getuid?.() === 0,
  run: (command, args) => spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 }).status === 0,
};

/** The packages that are missing and cannot be had. Installs what is missing where that is allowed: for root, where there is apt. */
export function missingAfterInstall(packages: readonly string[], machine: AptMachine = thisMachine): string[] {
  const missing = () => packages.filter((name) => !isThere(name, machine));
  if (missing().length === 0 || !machine.root || !machine.run('apt-get', ['--version'])) return missing();
  const install = () =>
    machine.run('env', [
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-qq',
      '-y',
      '--no-install-recommends',
      '-o',
      'DPkg::Lock::Timeout=120',
      'install',
      ...missing(),
    ]);
  // A fresh machine has no lists of packages.
  if (!install() && machine.run('apt-get', ['-qq', 'update'])) install();
  return missing();
}

/** The packages of npm that could not be put into a folder. All at once: one put there later would take the others away. */
export function missingModules(modules: readonly string[], folder: string, machine: AptMachine = thisMachine): string[] {
  const put = (names: readonly string[]) =>
    machine.run('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', ...names]);
  return modules.length === 0 || put(modules) ? [] : modules.filter((name) => !put([name]));
}

function isThere(name: string, { run }: AptMachine): boolean {
  const command = instead[name];
  if (command !== undefined && run('sh', ['-c', `command -v ${command}`])) return true;
  return run('sh', ['-c', `dpkg-query -W -f '\${Status}' ${name} | grep -q '^install ok installed$'`]);
}
