import { convert } from 'fontverter';
import { describe, expect, test } from 'vitest';
import { fontNames, withNames } from './font-names.ts';
import { authorsOf, cutFont, type FontName, fontFile, fonts } from './fonts.ts';

const faces = Object.keys(fonts) as FontName[];

describe.each(faces)('the face %s that readers receive', (name) => {
  test('has no name that its authors keep for unchanged files, but in the line that says so', async () => {
    const names = fontNames(await convert(await fontFile(name), 'truetype'));
    const reserved = [...names].filter(([id, text]) => /source/i.test(text) && id !== 0 && id !== 13);
    expect(reserved).toEqual([]);
    expect([1, 4].map((id) => names.get(id))).toEqual([fonts[name].family, fonts[name].family]);
  });

  test('says who made it and under which licence', async () => {
    const names = fontNames(await convert(await fontFile(name), 'truetype'));
    expect(names.get(0)).toBe(await authorsOf(name));
    expect(names.get(0)).toMatch(/Adobe.*with Reserved Font Name ‘Source’/);
    expect([names.get(13), names.get(14)]).toEqual([expect.stringContaining('SIL Open Font License, Version 1.1'), 'https://openfontlicense.org']);
  });
});

test('withNames(font, fontNames(font)) is a font with the same names and sums that are right', async () => {
  const font = await cutFont('sans', { weight: 400 });
  const again = withNames(font, fontNames(font));
  expect(fontNames(again)).toEqual(new Map([...fontNames(font)].sort(([a], [b]) => a - b)));
  const file = Buffer.from(again);
  const words = Array.from({ length: file.length / 4 }, (_, index) => file.readUInt32BE(4 * index));
  expect(words.reduce((sum, word) => (sum + word) >>> 0, 0)).toBe(0xb1b0afba);
});
