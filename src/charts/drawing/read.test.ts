import { expect, test } from 'vitest';
import { read } from './read.ts';

test('read(svg) gives the root element', () => {
  expect(read('<svg><path d="M0,0"/></svg>').querySelector('path')?.getAttribute('d')).toBe('M0,0');
});

test('read(svg) stops where the text is not well-formed', () => {
  expect(() => read('<svg><path></svg>')).toThrow();
});
