import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Installs what is missing and runs the project's own Node. Plain JavaScript without packages:
 * this is the first thing that runs on a fresh machine, under whatever Node (20 or newer) it has.
 */

/** Packages in package-lock.json that node_modules does not hold in that version; optional ones belong to other machines and are left out. @param {string} root */
export function missingPackages(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional && installed[path]?.version !== entry.version)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}

/**
 * Runs `npm ci` when a package or the project's Node is missing. Throws with one sentence when that does not help.
 * @param {string} root
 */
export async function install(root) {
  if (missingPackages(root).length === 0 && existsSync(nodeOf(root))) return;
  console.log('Installing the packages in package-lock.json (npm ci) ...');
  // NODE_ENV=production would leave out the packages the build itself needs.
  await run([...npmCommand(), 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { root, env: process.env });
  if (!existsSync(nodeOf(root)))
    throw new Error('npm ci did not install the Node of this project: allow install scripts (npm config set ignore-scripts false) and try again.');
}

/** How npm is started: the one that started this, or the one of the machine. @returns {string[]} */
export function npmCommand() {
  const { npm_execpath: file } = process.env;
  return file?.endsWith('npm-cli.js') ? [process.execPath, file] : ['npm'];
}

/**
 * Runs a file, or a tool of node_modules by its file, with the project's Node. Resolves when it ends well, else throws.
 * The channel lets it know when this process is gone: see end-with-parent.mjs.
 * @param {string} root
 * @param {string[]} args
 */
export async function runNode(root, args) {
  await run([nodeOf(root), ...args], { root, env: environmentOf(root), channel: true });
}

/** The project's own Node, installed as a development dependency. @param {string} root */
export function nodeOf(root) {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** The environment in which `node` and the tools of node_modules mean the project's own. @param {string} root @returns {NodeJS.ProcessEnv} */
export function environmentOf(root) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [join(root, 'node_modules', 'node', 'bin'), join(root, 'node_modules', '.bin'), process.env[name]].join(delimiter);
  return { ...process.env, [name]: path, ASTRO_TELEMETRY_DISABLED: '1' };
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** @param {string[]} command @param {{ root: string, env: NodeJS.ProcessEnv, channel?: boolean }} options @returns {Promise<void>} */
function run([command = '', ...args], { root, env, channel = false }) {
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['ignore', 'inherit', 'inherit', ...(channel ? /** @type {const} */ (['ipc']) : [])];
  const child = spawn(command, args, { cwd: root, env, stdio, shell: process.platform === 'win32' && command === 'npm' });
  const stop = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`${command} could not be started: ${error.message}`)));
    child.on('close', (code, signal) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      if (code === 0) resolve();
      else reject(new ChildFailed(`${command} ${args.join(' ')} was stopped by ${signal ?? `its own code ${code}`}.`, { cause: code }));
    });
  });
}

/** A command that ran and failed, with its exit code as the cause; it has already said why. */
export class ChildFailed extends Error {}
