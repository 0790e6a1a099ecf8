import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../free-port.ts';

/** A post to be written, by a user of a role. */
export interface Post {
  role: 'administrator' | 'author' | 'contributor';
  content: string;
}

/** A WordPress that runs. */
export interface WordPress {
  /** Address of each post, in the order in which they were given. */
  posts: string[];
  stop: () => void;
}

/** Where Debian puts it. */
const debian = '/usr/share/wordpress';
const here = import.meta.dirname;
/** PHP as a server has it: what it has read once it keeps. */
const php = ['-d', 'display_errors=0', '-d', 'opcache.enable_cli=1'];

/** Starts Debian's WordPress as it comes, on PHP's own server and a MariaDB without network, with posts in it; `sitePort` is the port it may ask for our pages. */
export async function startWordPress(scratch: string, sitePort: number, posts: readonly Post[]): Promise<WordPress> {
  const running: ChildProcess[] = [];
  const stop = () => {
    for (const { pid } of running.splice(0)) if (pid !== undefined) process.kill(-pid, 'SIGTERM');
  };
  process.once('exit', stop);
  try {
    const socket = await startDatabase(scratch, running);
    const port = await freePort();
    const [folder, address] = [join(scratch, 'wordpress'), `http://127.0.0.1:${port}`];
    layOut(folder, { address, socket });
    const env = { ...process.env, WORDPRESS: address, SITE_PORT: String(sitePort), PHP_CLI_SERVER_WORKERS: '3' };
    const numbers: unknown[] = JSON.parse(printedBy('php', [...php, join(here, 'install.php'), folder], { env, input: JSON.stringify(posts) }));
    running.push(spawn('php', [...php, '-S', `127.0.0.1:${port}`, '-t', folder], { env, detached: true, stdio: 'ignore' }));
    await answering(address);
    return { posts: numbers.map((number) => `${address}/?p=${number}`), stop };
  } catch (error) {
    stop();
    throw error;
  }
}

async function startDatabase(scratch: string, running: ChildProcess[]): Promise<string> {
  const [data, socket] = [join(scratch, 'database'), join(scratch, 'database.sock')];
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  printedBy('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--skip-test-db', '--auth-root-authentication-method=normal', ...asRoot]);
  const options = [`--datadir=${data}`, `--socket=${socket}`, '--skip-networking', '--skip-grant-tables', '--innodb-flush-log-at-trx-commit=0'];
  running.push(spawn('/usr/sbin/mariadbd', ['--no-defaults', ...options, ...asRoot], { detached: true, stdio: 'ignore' }));
  for (let tries = 0; ; tries += 1) {
    const { status, stderr } = spawnSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-e', 'create database if not exists wordpress'], {
      encoding: 'utf8',
    });
    if (status === 0) return socket;
    if (tries === 150) throw new Error(`MariaDB did not start: ${stderr}`);
    await wait(200);
  }
}

/** A copy of Debian's WordPress, whose own settings would read those of the machine. */
function layOut(folder: string, { address, socket }: { address: string; socket: string }): void {
  cpSync(debian, folder, { recursive: true, verbatimSymlinks: true });
  const settings = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    WP_HOME: address,
    WP_SITEURL: address,
    WP_HTTP_BLOCK_EXTERNAL: true,
    WP_ACCESSIBLE_HOSTS: 'localhost',
    DISABLE_WP_CRON: true,
  };
  const lines = Object.entries(settings).map(([name, value]) => `define('${name}', ${typeof value === 'string' ? `'${value}'` : value});`);
  const rest = "$table_prefix = 'wp_';\nif (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');\nrequire_once ABSPATH . 'wp-settings.php';\n";
  writeFileSync(join(folder, 'wp-config.php'), `<?php\n${lines.join('\n')}\n${rest}`);
  mkdirSync(join(folder, 'wp-content/mu-plugins'), { recursive: true });
  cpSync(join(here, 'let-loopback-through.php'), join(folder, 'wp-content/mu-plugins/let-loopback-through.php'));
}

function printedBy(command: string, args: string[], options: { env?: NodeJS.ProcessEnv; input?: string } = {}): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? ''}${stderr}${stdout}`.slice(0, 2000));
  return stdout;
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await wait(200);
  }
  throw new Error(`WordPress did not answer at ${address}`);
}
