import sharp from 'sharp';

/** Dots per inch at which paper is looked at. */
const resolution = 50;

/** A printed page as it looks: three bytes a dot. */
export interface Sheet {
  width: number;
  height: number;
  dots: Uint8Array;
}

/** Where a thing stands on a sheet, in dots; the ends are part of it. */
export interface Box {
  sheet: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The sheets of a PDF, by Poppler. */
export async function sheetsOf(file: string, run: (program: string, args: readonly string[]) => Promise<string>): Promise<Sheet[]> {
  const start = file.replace(/\.pdf$/, '');
  const count = Number(/Pages:\s+(\d+)/.exec(await run('pdfinfo', [file]))?.[1]);
  await run('pdftoppm', ['-r', `${resolution}`, '-png', '-aa', 'no', '-aaVector', 'no', file, start]);
  const names = Array.from({ length: count }, (_, index) => `${start}-${`${index + 1}`.padStart(`${count}`.length, '0')}.png`);
  return Promise.all(
    names.map(async (name) => {
      const { data, info } = await sharp(name).removeAlpha().raw().toBuffer({ resolveWithObject: true });
      return { width: info.width, height: info.height, dots: data };
    }),
  );
}

/** The colour of the outline by which a part of a page is found on paper: a red that takes up to 900 numbers. */
export function outlineOf(number: number): readonly [red: number, green: number, blue: number] {
  return [255, 8 * (number % 30), 8 * Math.floor(number / 30)];
}

/** Where outlines are seen, by their numbers: a box for each sheet. */
export function boxesOn(sheets: readonly Sheet[]): Map<number, Box[]> {
  const boxes = new Map<number, Box[]>();
  for (const [sheet, { dots, width }] of sheets.entries()) {
    const here = new Map<number, Box>();
    for (let place = 0; place < dots.length; place += 3) {
      if ((dots[place] ?? 0) < 254) continue;
      const [green, blue] = [dots[place + 1] ?? 0, dots[place + 2] ?? 0];
      // Programs for paper round colours a little.
      const [column, row] = [Math.round(green / 8), Math.round(blue / 8)];
      if (column > 29 || row > 29 || Math.abs(green - 8 * column) > 2 || Math.abs(blue - 8 * row) > 2) continue;
      const [x, y] = [(place / 3) % width, Math.floor(place / 3 / width)];
      const box = here.get(30 * row + column);
      if (box === undefined) here.set(30 * row + column, { sheet, left: x, top: y, right: x, bottom: y });
      else Object.assign(box, { left: Math.min(box.left, x), right: Math.max(box.right, x), bottom: y });
    }
    for (const [number, box] of here) boxes.set(number, [...(boxes.get(number) ?? []), box]);
  }
  return boxes;
}

/** The part of a box, within its outline, that has ink, from 0 to 1. */
export function inkIn(sheets: readonly Sheet[], { sheet, left, top, right, bottom }: Box): number {
  const inside = { left: left + 4, top: top + 4, right: right - 4, bottom: bottom - 4 };
  const room = Math.max(0, inside.right - inside.left) * Math.max(0, inside.bottom - inside.top);
  return room === 0 ? 0 : dark(sheets[sheet], inside) / room;
}

/** Whether anything is printed below a box on its sheet. */
export function inkBelow(sheets: readonly Sheet[], { sheet, bottom }: Box): boolean {
  const { width = 0, height = 0 } = sheets[sheet] ?? {};
  return dark(sheets[sheet], { left: 0, top: bottom + 3, right: width, bottom: height }) > 0;
}

/** How many dots of an area are far from white. */
function dark(sheet: Sheet | undefined, { left, top, right, bottom }: Omit<Box, 'sheet'>): number {
  let count = 0;
  if (sheet === undefined) return count;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const place = 3 * (y * sheet.width + x);
      if ((sheet.dots[place] ?? 255) + (sheet.dots[place + 1] ?? 255) + (sheet.dots[place + 2] ?? 255) < 600) count += 1;
    }
  return count;
}
