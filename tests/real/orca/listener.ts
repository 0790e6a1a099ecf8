import { execFile } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Desk } from './desk.ts';
import { utterancesIn } from './utterances.ts';

/** What Orca is asked to say when it has dealt with all that came before. */
const mark = 'all has been said';
const markOnly = new RegExp(`^${mark}$`);

/**
 * How Orca is set: it writes each line of its log when it has it, does not end itself because a busy machine is slow,
 * reads a page only when asked to, and speaks to its log alone.
 */
const customizations = `import signal
import orca.debug
import orca.settings

orca.debug.debugFile.reconfigure(line_buffering=True)
signal.alarm(0)
orca.settings.timeoutTime = 0
orca.settings.sayAllOnLoad = False
orca.settings.enableKeyEcho = False
orca.settings.enableSound = False
orca.settings.enableBraille = False
orca.settings.presentTimeFormat = '${mark}'
orca.settings.presentDateFormat = '${mark}'
orca.settings.speechServerFactory = 'none'
orca.settings.speechFactoryModules = []
`;

/** Whatever is said. */
export const anything = /./;

/** Somebody who hears all that Orca says, and presses keys. */
export interface Listener {
  /** What was said since it was last asked, when Orca has dealt with everything so far; waits for words that are sure to come. */
  hear: (until?: RegExp) => Promise<string[]>;
  /** Presses a key, by its name in X, and hears. */
  press: (key: string, until?: RegExp) => Promise<string[]>;
  /** Types letters quickly, and hears. */
  type: (text: string, until?: RegExp) => Promise<string[]>;
}

/** Starts Orca at a desk. `settle` waits until the browser has shown what it has to show. Throws when Orca does not say that it is on. */
export async function startListening(desk: Desk, scratch: string, settle: () => Promise<unknown>): Promise<Listener> {
  const [preferences, log] = [join(scratch, 'preferences'), join(scratch, 'orca.debug')];
  mkdirSync(preferences);
  writeFileSync(join(preferences, 'orca-customizations.py'), customizations);
  closeSync(openSync(log, 'w'));
  const orca = desk.start('orca', ['--user-prefs', preferences, '--debug-file', log]);
  const said = reader(log);
  const heard: string[] = [];
  const listen = async (until: RegExp, tenths: number): Promise<boolean> => {
    for (let left = tenths; left > 0; left -= 1) {
      heard.push(...said());
      if (heard.some((words) => until.test(words))) return true;
      if (orca.exitCode !== null || orca.signalCode !== null) throw new Error('Orca has ended');
      await new Promise((done) => setTimeout(done, 100));
    }
    return false;
  };
  if (!(await listen(/Screen reader on/, 1200))) throw new Error('Orca does not say that it is on');
  const key = (...args: string[]) => promisify(execFile)('xdotool', args, { env: desk.environment });
  let inVain = 0;
  /** Tenths of a second that words may take to come: a run that finds much wrong does not go on waiting for each. */
  const patience = (): number => (inVain < 4 ? 600 : 150);
  const hear: Listener['hear'] = async (until) => {
    if (until !== undefined && !(await listen(until, until === anything ? 50 : patience())) && until !== anything) inVain += 1;
    await settle();
    for (let tries = 0; tries < 3; tries += 1) {
      await key('key', 'Insert+t');
      if (!(await listen(markOnly, 900))) continue;
      return heard.splice(0, heard.indexOf(mark) + 1).slice(0, -1);
    }
    throw new Error('Orca no longer answers');
  };
  return {
    hear,
    press: async (name, until) => {
      await key('key', name);
      return hear(until);
    },
    type: async (text, until) => {
      await key('type', '--delay', '60', text);
      return hear(until);
    },
  };
}

/** Gives what was said since it was last asked, from a log that grows. */
function reader(log: string): () => string[] {
  const file = openSync(log, 'r');
  const room = Buffer.alloc(2 ** 20);
  let rest = '';
  const decoder = new TextDecoder();
  return () => {
    for (let size = readSync(file, room); size > 0; size = readSync(file, room)) rest += decoder.decode(room.subarray(0, size), { stream: true });
    const end = rest.lastIndexOf('\n') + 1;
    const whole = rest.slice(0, end);
    rest = rest.slice(end);
    return utterancesIn(whole);
  };
}
