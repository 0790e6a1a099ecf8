import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { read } from '../drawing/read.ts';
import { smallMultiple } from '../trend/small.ts';
import { card, smallHeight } from './card.ts';

const [title, sentence] = [
  'A long title that goes over several lines of a card',
  'One sentence that says what the page holds, at some length, so that it has to be set over many lines in its half of a card.',
];

test.each([
  ['words alone', null],
  ['a drawing', { drawn: smallMultiple(example, 'agency-rate', { height: smallHeight }), note: 'Shaded: middle half of councils.' }],
])('card(options) with %s keeps all words within 1200 by 630 px', (_name, drawing) => {
  const root = read(card({ title, sentence, drawing }));
  expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual(['1200', '630']);
  const lines = [...root.querySelectorAll('text.title tspan, text.body tspan')];
  expect(lines.map((line) => line.textContent).join(' ')).toBe(`${title} ${sentence}`);
  for (const line of lines) expect(Number(line.getAttribute('y'))).toBeLessThanOrEqual(530);
  expect(root.querySelectorAll('svg')).toHaveLength(drawing === null ? 0 : 1);
});

test('card(options) sets the words of an indicator so large that they can be read in a feed', () => {
  const svg = card({ title: 'Repeat child protection plans', sentence: 'How many plans began for a child who had one before?', drawing: null });
  const sizes = [...read(svg).querySelectorAll('text')].map((text) => Number.parseFloat(text.getAttribute('style')?.replace('font-size:', '') ?? ''));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(30);
});

test('card(…) with a grid is the title and the grid, as high as the card', () => {
  const grid = { svg: '', elements: '<path d="M0,0H9"/>', width: 720, height: 600 };
  const svg = card({ title: 'Concerns', sentence: 'One sentence.', drawing: null, grid });
  expect(svg).toContain('M0,0H9');
  expect(svg).not.toContain('>One sentence.</text>');
});
