import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const guides = ['CONTRIBUTING.md', ...globSync('docs/*.md'), ...globSync('docs/decisions/*.md'), ...globSync('.github/**/*.md')];
const decisions = globSync('docs/decisions/*.md').map((file) => [file, readFileSync(file, 'utf8')] as const);
const { scripts, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Paths of the project that a text names between backticks. Those with a part in angle brackets stand for many, and are passed over. */
function pathsIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map(([, path = '']) => path);
  return quoted.filter((path) => /^(src|data|content|docs|tests|releases|public|\.ci|\.github)\//.test(path) && !path.includes('<'));
}

function isThere(path: string): boolean {
  return path.includes('*') ? globSync(path).length > 0 : existsSync(path);
}

test.each(guides)('%s names only paths that are there', (file) => {
  expect(pathsIn(readFileSync(file, 'utf8')).filter((path) => !isThere(path))).toEqual([]);
});

test.each(guides)('%s names only commands that are there', (file) => {
  const named = [...readFileSync(file, 'utf8').matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(decisions)('%s says what, why and what it costs', (_, text) => {
  expect([...text.matchAll(/^\*\*(.+?)\.\*\* \S/gm)].map(([, name]) => name)).toEqual(['What', 'Why', 'What it costs']);
});

test('.nvmrc names the Node that the project pins', () => {
  expect(readFileSync('.nvmrc', 'utf8').trim()).toBe(devDependencies.node);
});

test('.editorconfig asks for the width and the indent that the code is put in order with', () => {
  const { lineWidth, indentWidth } = JSON.parse(readFileSync('biome.json', 'utf8')).formatter;
  const asked = readFileSync('.editorconfig', 'utf8');
  expect([asked.includes(`max_line_length = ${lineWidth}\n`), asked.includes(`indent_size = ${indentWidth}\n`)]).toEqual([true, true]);
});
