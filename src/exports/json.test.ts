import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeJson } from './json.ts';

test('writeJson opens so many levels and closes the rest', () => {
  expect(writeJson({ id: 'a', rows: [{ x: 1, y: [2, null] }, {}], none: [] }, { levels: 2 })).toBe(
    '{\n  "id": "a",\n  "rows": [\n    {"x":1,"y":[2,null]},\n    {}\n  ],\n  "none": []\n}\n',
  );
});

test('writeJson can be read back at any number of levels', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 5 }), (value, levels) => {
      expect(JSON.parse(writeJson(value, { levels }))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('writeJson leaves out what is undefined', () => {
  expect(writeJson({ a: undefined, b: 1 }, { levels: 1 })).toBe('{\n  "b": 1\n}\n');
});
