import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltPage, isFrame, pagesOf } from '../../src/commands/built/pages.ts';
import { type Count, countOf, sumOf } from './count.ts';

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/**
 * Checks that each page of a built site writes only characters that its own fonts hold: any other would be set in a
 * stranger's type; and that no apostrophe or quotation mark is straight but in code or in a frame. One check a page; pages
 * that bring no font are left to the reader's.
 */
export function checkCharacters(folder: string, characters: string): Count {
  const held = new Set(characters);
  return sumOf(pagesOf(folder).map((page) => checkPage(page, readFileSync(join(folder, page.file), 'utf8'), held)));
}

function checkPage({ address }: BuiltPage, html: string, held: Set<string>): Count {
  const text = html.includes('@font-face') ? textOf(html) : '';
  const strange = [...new Set(text)].filter((character) => !held.has(character) && !/[\n\t\r]/.test(character));
  return countOf([
    ...strange.map((character) => `/${address}: the fonts do not hold "${character}" (${codeOf(character)}), found in "${around(text, character)}"`),
    ...(isFrame({ address }) ? [] : straightMarks(html)).map((words) => `/${address}: a straight mark in "${words}", expected a curly one`),
  ]);
}

/** Words around each apostrophe or quotation mark that stands straight in what is read, in a picture's words too. */
function straightMarks(html: string): string[] {
  const bare = html.replace(/<(code|pre|textarea)\b.*?<\/\1>/gs, '');
  const heard = [...bare.matchAll(/\s(?:alt|aria-label)="([^"]*)"/g)].map(([, words = '']) => words);
  const text = [textOf(bare), ...heard.map(textOf)].join('\n');
  return [...text.matchAll(/.{0,15}['"].{0,15}/g)].map(([words]) => words.trim());
}

function textOf(html: string): string {
  const bare = html.replace(/<!--.*?-->|<(style|script)\b.*?<\/\1>|<[^>]*>/gs, '');
  return bare.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name) => {
    if (name) return named[name] ?? entity;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function around(text: string, character: string): string {
  const place = text.indexOf(character);
  return text
    .slice(Math.max(0, place - 15), place + 15)
    .replace(/\s+/g, ' ')
    .trim();
}
