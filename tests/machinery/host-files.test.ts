import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Holds the files that hosts read to what docs/deploying.md tells people to set by hand. */

const docs = readFileSync('docs/deploying.md', 'utf8');
const [, command = '', folder = '', version = ''] = /Build command `([^`]+)`, output folder `([^`]+)`, environment `NODE_VERSION=(\d+)`/.exec(docs) ?? [];
const [, build = ''] = /^ {4}SITE_URL=\S+ BASE_PATH= (.+)$/m.exec(docs) ?? [];

/** The values that a file gives a name, in TOML and in YAML. */
function values(path: string, name: string): string[] {
  return [...readFileSync(path, 'utf8').matchAll(new RegExp(`^[\\s-]*${name}(?: = |: )"?(.*?)"?$`, 'gm'))].map(([, value = '']) => value);
}

test('docs/deploying.md says with what the site is built, and where it is then', () => {
  expect([command, folder, build]).toEqual([expect.stringContaining('npm run build'), 'dist', expect.stringMatching(/^SOURCE_DATE_EPOCH=.+ npm run build$/)]);
});

test('netlify.toml builds with the command, the folder and the Node of docs/deploying.md, and changes no page on the way', () => {
  expect(['command', 'publish', 'NODE_VERSION', 'skip_processing'].map((name) => values('netlify.toml', name))).toEqual([
    [command],
    [folder],
    [version],
    ['true'],
  ]);
});

test('wrangler.toml sends the folder of docs/deploying.md', () => {
  expect(values('wrangler.toml', 'pages_build_output_dir')).toEqual([folder]);
});

test('.github/workflows/pages.yml builds as docs/deploying.md does, at the address that GitHub gives, and may do no more than it says', () => {
  const workflow = '.github/workflows/pages.yml';
  expect(values(workflow, 'run')).toEqual([...command.split(' && ').slice(0, -1), build]);
  expect([values(workflow, 'path'), values(workflow, 'node-version')]).toEqual([[folder], [version]]);
  for (const name of ['SITE_URL', 'BASE_PATH', 'CONTACT']) expect(values(workflow, name)).toHaveLength(1);
  const [, permissions = ''] = /\npermissions:\n((?: {2}.+\n)+)/.exec(readFileSync(workflow, 'utf8')) ?? [];
  const allowed = permissions.trim().split(/\n */);
  expect(allowed).toEqual(['contents: read', 'pages: write', 'id-token: write']);
  for (const write of allowed.slice(1)) expect(docs).toContain(`\`${write}\``);
});

test('the Node that hosts build with is the one of the project', () => {
  const own = [readFileSync('.nvmrc', 'utf8').trim(), JSON.parse(readFileSync('package.json', 'utf8')).devDependencies.node];
  expect(own.map((full: string) => full.split('.')[0])).toEqual([version, version]);
});
