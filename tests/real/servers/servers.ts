import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../free-port.ts';

/** A server of Debian that runs by the recipe of the docs. */
export interface Running {
  /** Address of the site; ends in a slash. */
  address: string;
  stop: () => Promise<void>;
}

/** What a server is to serve, and where it may write. */
interface Place {
  /** Folder of the built site. */
  folder: string;
  scratch: string;
  /** The sub-folder that readers find it under, as `/birmingham`; empty for none. */
  under: string;
}

/** The recipes of the docs, each run as the words at its head say. */
export const recipes = { nginx: startNginx, Caddy: startCaddy } as const;

/** Runs nginx by docs/hosts/nginx.conf with a port of this machine alone. */
async function startNginx({ folder, scratch, under }: Place): Promise<Running> {
  const port = await freePort();
  const root = join(scratch, 'root');
  if (under !== '') {
    mkdirSync(root);
    symlinkSync(folder, join(root, under));
  }
  const own: Changes = [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['/path/to/dist', under === '' ? folder : root],
  ];
  const recipe = changed('nginx.conf', under === '' ? own : [...own, ['/sub-folder', under], ['/404.html', `${under}/404.html`]]);
  symlinkSync('/etc/nginx/mime.types', join(scratch, 'mime.types'));
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(scratch, name)};`).join('\n');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const whole = `daemon off; ${user} pid ${join(scratch, 'pid')}; error_log stderr; events {}\nhttp {\naccess_log off;\n${places}\n${recipe}\n}\n`;
  return started('/usr/sbin/nginx', ['-p', scratch, '-c', written(scratch, 'nginx.conf', whole)], { port, under });
}

/** Runs Caddy by docs/hosts/Caddyfile with a port of this machine alone. */
async function startCaddy({ folder, scratch, under }: Place): Promise<Running> {
  const port = await freePort();
  const own: Changes = [
    [':80 {', `:${port} {\n\tbind 127.0.0.1`],
    ['root * /path/to/dist', `root * ${folder}${under === '' ? '' : `\n\thandle_path ${under}/* {`}`],
  ];
  const recipe = changed('Caddyfile', under === '' ? own : [...own, ['\thandle_errors', '\t}\n\thandle_errors']]);
  const file = written(scratch, 'Caddyfile', `{\n\tadmin off\n\tauto_https off\n}\n${recipe}`);
  return started('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { port, under, home: scratch });
}

/** What is replaced in a recipe, by what. */
type Changes = readonly (readonly [found: string, by: string])[];

/** A recipe of the docs, its comments left out, with each of the changes made; one that finds nothing to change is an error. */
function changed(name: string, changes: Changes): string {
  const lines = readFileSync(join('docs/hosts', name), 'utf8').split('\n');
  let text = lines.filter((line) => !line.startsWith('#')).join('\n');
  for (const [found, by] of changes) {
    if (!text.includes(found)) throw new Error(`docs/hosts/${name}: found no "${found}", expected one to change`);
    text = text.replaceAll(found, by);
  }
  return text;
}

function written(scratch: string, name: string, text: string): string {
  writeFileSync(join(scratch, name), text);
  return join(scratch, name);
}

async function started(command: string, args: string[], { port, under, home }: { port: number; under: string; home?: string }): Promise<Running> {
  const env = home === undefined ? process.env : { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home };
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const end = () => void child.kill('SIGTERM');
  process.once('exit', end);
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const address = `http://127.0.0.1:${port}${under}/`;
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error(`${command} ended: ${said.trim().split('\n').slice(-4).join('\n')}`);
    await wait(50);
  }
  return { address, stop: () => stopped(child, end) };
}

async function stopped(child: ChildProcess, end: () => void): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done));
  end();
  process.removeListener('exit', end);
  await gone;
}

function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
}
