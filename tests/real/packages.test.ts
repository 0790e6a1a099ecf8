import { expect, test } from 'vitest';
import { type AptMachine, missingAfterInstall, missingModules } from './packages.ts';

/** A machine of packages: some are there, some can be fetched once the lists are up to date, and what it was asked to do is written down. */
function machine({ there = [] as string[], fetched = [] as string[], root = true, apt = true, lists = true } = {}) {
  const have = new Set(there);
  const did: string[] = [];
  let fresh = lists;
  const run: AptMachine['run'] = (command, args) => {
    const line = [command, ...args].join(' ');
    if (command === 'sh') return [...have].some((name) => line.includes(` ${name} |`) || line.endsWith(` ${name}`));
    if (line === 'apt-get --version') return apt;
    did.push(line.replace(/ -\S+( DPkg\S+)?/g, ''));
    if (line.endsWith(' update')) fresh = true;
    if (!fresh || !line.includes(' install ')) return fresh;
    const wanted = args.slice(args.indexOf('install') + 1);
    for (const name of wanted.filter((one) => fetched.includes(one))) have.add(name);
    return wanted.every((name) => fetched.includes(name));
  };
  return { root, run, did };
}

test('missingAfterInstall asks for nothing where all is there', () => {
  const all = machine({ there: ['php-cli', 'java'] });
  expect(missingAfterInstall(['php-cli', 'default-jre-headless'], all)).toEqual([]);
  expect(all.did).toEqual([]);
});

test('missingAfterInstall installs what is missing, with the lists of packages first where there are none', () => {
  const bare = machine({ there: ['php-cli'], fetched: ['wordpress'], lists: false });
  expect(missingAfterInstall(['php-cli', 'wordpress'], bare)).toEqual([]);
  expect(bare.did).toHaveLength(3);
  expect(bare.did[2]).toMatch(/install wordpress$/);
});

test.each([
  ['cannot be had', machine({ fetched: [] })],
  ['may not be installed', machine({ fetched: ['wordpress'], root: false })],
  ['has no apt to come by', machine({ fetched: ['wordpress'], apt: false })],
])('missingAfterInstall names what %s', (_, one) => {
  expect(missingAfterInstall(['wordpress'], one)).toEqual(['wordpress']);
});

test('missingModules names the packages of npm that could not be put into a folder', () => {
  const run: AptMachine['run'] = (_, args) => args.includes('/tmp/a') && args.at(-1) === 'good@1.0.0';
  expect(missingModules(['good@1.0.0', 'bad@1.0.0'], '/tmp/a', { root: false, run })).toEqual(['bad@1.0.0']);
});
