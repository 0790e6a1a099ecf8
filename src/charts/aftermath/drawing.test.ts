import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { read } from '../drawing/read.ts';
import { aftermathDrawing } from './drawing.ts';
import { aftermathRows } from './rows.ts';

const rows = aftermathRows(loadDataset(), 'vacancy-rate');
const drawn = (size: 'narrow' | 'wide', view = {}) => read(aftermathDrawing(rows, { size, view }).svg);
const keys = (root: Element, selector: string) => [...root.querySelectorAll(selector)].map((element) => element.getAttribute('data-key'));
const texts = (root: Element, selector: string) => [...root.querySelectorAll(selector)].map((element) => element.textContent);

test.each(['narrow', 'wide'] as const)('aftermathDrawing draws every council of the panel by name, %s', (size) => {
  const lines = keys(drawn(size), 'path.one');
  expect(lines).toHaveLength(rows.subject.panel.length);
  expect(new Set(lines).size).toBe(lines.length);
  expect(lines).toContain('after-bradford-2018');
});

test('aftermathDrawing draws the mean, the other grades and Birmingham, which a view may leave out', () => {
  const lines = ['mean-requires-improvement', 'mean-good', 'mean-outstanding', 'birmingham', 'mean-outer', 'mean'];
  expect(keys(drawn('wide'), 'path.line[data-key]')).toEqual(lines);
  expect(keys(drawn('wide', { areas: ['middle'] }), 'path.line[data-key]')).toEqual(lines.filter((key) => key !== 'birmingham'));
});

test('aftermathDrawing names year 0, gives every year its number, and leaves years with fewer hollow', () => {
  const root = drawn('wide');
  expect(texts(root, 'text.name, .name text')).toEqual(['Year of the report']);
  expect(keys(root, 'circle.fewer, .fewer circle')).toEqual(['mean--2', 'mean-4', 'mean-5']);
  expect(root.textContent).toContain('Reports2027272727272121');
});

test('aftermathDrawing gives each mean its interval', () => {
  expect(drawn('narrow').querySelectorAll('.certain line, line.certain')).toHaveLength(8);
});
