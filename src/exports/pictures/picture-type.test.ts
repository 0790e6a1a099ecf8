import { expect, test } from 'vitest';
import { families } from '../../charts/figure/picture.ts';
import { pictureType } from './picture-type.ts';

/** Width in px of the ink of ten letters H, 100 px high, from the first stem to the last. */
async function inkWidth(family: string, weight: number): Promise<number> {
  const { sharp } = await pictureType();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="200"><rect width="900" height="200" fill="#fff"/><text x="20" y="120" style="font:${weight} 100px ${family}">HHHHHHHHHH</text></svg>`;
  const { info } = await sharp(Buffer.from(svg)).flatten().trim().toBuffer({ resolveWithObject: true });
  return info.width;
}

/** Nine times the advance of an H in the face (652, 663 and 809 thousandths), and once its ink; Arial would be 706 px. */
test.each([
  ['Source Sans 3, regular', families.sans, 400, 634],
  ['Source Sans 3, semibold', families.sans, 600, 647],
  ['Source Serif 4, semibold', families.serif, 600, 803],
  ["the site's own type for a family that nobody has", 'Nosuchface', 400, 634],
])('pictureType() sets pictures in %s', async (_name, family, weight, width) => {
  expect(Math.abs((await inkWidth(family, weight)) - width)).toBeLessThanOrEqual(2);
});
