import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A desk that nobody sees: a display, the bus on which programs say what they show, and a manager of windows, without which none has the focus. */
export interface Desk {
  /** What a program needs to know in order to run here. */
  environment: NodeJS.ProcessEnv;
  /** Starts a program here; what it prints goes to a file of its name in the scratch folder. */
  start: (program: string, args: readonly string[]) => ChildProcess;
  /** Ends all that was started here, and what that has started. */
  clear: () => void;
}

/** Sets up a desk that knows nothing of this machine's own: no settings, no running screen reader, no other window. Throws where it cannot. */
export async function setUpDesk(scratch: string): Promise<Desk> {
  for (const name of ['home', 'run', 'programs']) mkdirSync(join(scratch, name), { mode: 0o700 });
  // Orca will not start beside another one, which it looks for with this; one at another desk is none of its business.
  writeFileSync(join(scratch, 'programs/pgrep'), '#!/bin/sh\nexit 1\n', { mode: 0o700 });
  const environment: NodeJS.ProcessEnv = {
    PATH: `${join(scratch, 'programs')}:${process.env.PATH}`,
    HOME: join(scratch, 'home'),
    XDG_RUNTIME_DIR: join(scratch, 'run'),
    LANG: 'C.UTF-8',
    GSETTINGS_BACKEND: 'memory',
    // Programs say what they show only where this is asked for.
    GNOME_ACCESSIBILITY: '1',
  };
  const started: ChildProcess[] = [];
  const start: Desk['start'] = (program, args) => {
    const log = openSync(join(scratch, `${program}.log`), 'a');
    // In a group of its own, so that what it starts ends with it. The fourth channel is for its address.
    const child = spawn(program, args, { env: environment, detached: true, stdio: ['ignore', log, log, 'pipe'] });
    started.push(child);
    return child;
  };
  const clear = () => {
    for (const { pid } of started.splice(0).reverse()) end(pid);
  };
  process.once('exit', clear);
  try {
    environment.DISPLAY = `:${await firstLine(start('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp']))}`;
    environment.DBUS_SESSION_BUS_ADDRESS = await firstLine(start('dbus-daemon', ['--session', '--nofork', '--print-address=3']));
    start('metacity', ['--sm-disable']);
    return { environment, start, clear };
  } catch (error) {
    clear();
    throw error;
  }
}

/** The first line that a program writes to its fourth channel. */
function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let text = '';
    child.stdio[3]?.on('data', (part) => {
      text += part;
      if (text.includes('\n')) done(text.trim());
    });
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`${child.spawnfile} ended with ${code} before it gave its address`)));
  });
}

function end(group: number | undefined): void {
  try {
    if (group !== undefined) process.kill(-group, 'SIGKILL');
  } catch {
    // All of it has ended.
  }
}
