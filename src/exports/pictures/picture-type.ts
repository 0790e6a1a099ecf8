import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { cutFont, fonts } from './fonts.ts';

/** Folder for what a build may use again; it may be thrown away. */
export const cacheFolder = process.env.CACHE_FOLDER ?? '.cache';

const faces = [
  { name: 'sans', weight: 400 },
  { name: 'sans', weight: 600 },
  { name: 'serif', weight: 600 },
] as const;

/** What pictures are set in, ready for the program that draws them. */
export interface PictureType {
  sharp: typeof import('sharp').default;
  /** Changes when the type does. */
  hash: string;
}

let ready: Promise<PictureType> | null = null;

/**
 * The drawing program with the site's own type and no other: what draws pictures reads neither WOFF2 nor web addresses,
 * and sets what it does not find in any face of the machine without a word. Its only faces are therefore ours, in a folder of their own.
 * The variable is read when the first text is drawn, so nothing else may load the program.
 */
export function pictureType(): Promise<PictureType> {
  ready ??= prepare();
  return ready;
}

async function prepare(): Promise<PictureType> {
  const files = await Promise.all(faces.map(async ({ name, weight }) => ({ name: `${name}-${weight}.ttf`, bytes: await cutFont(name, { weight }) })));
  const hash = createHash('sha256');
  for (const { bytes } of files) hash.update(bytes);
  const digest = hash.digest('hex').slice(0, 16);
  const folder = resolve(cacheFolder, 'type', digest);
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
  await writeFile(join(folder, 'fonts.conf'), configuration(folder));
  process.env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  return { sharp, hash: digest };
}

/** Only this folder. A face cut from a variable one keeps the name of its thinnest weight, so the family is named again. */
function configuration(folder: string): string {
  const named = Object.values(fonts).map(
    ({ original }) =>
      `<match target="scan"><test name="family" compare="contains"><string>${original}</string></test><edit name="family" mode="assign_replace"><string>${original}</string></edit></match>`,
  );
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${folder}</dir><cachedir>${join(folder, 'found')}</cachedir>${named.join('')}</fontconfig>`,
  ].join('\n');
}
