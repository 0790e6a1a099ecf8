import { readFile } from 'node:fs/promises';
import { authorsOf } from '../pictures/fonts.ts';

/** A package of which readers receive a part with the site. */
interface HandedOut {
  /** Its name in the registry of npm. */
  package: string;
  /** What of it is handed out, and where it is. */
  what: string;
  /** Its licence, by the list of SPDX (https://spdx.org/licenses/). */
  licence: string;
  /** Whose it is, where the text of the licence does not say. */
  authors?: () => Promise<string>;
  /** File of the licence, in the folder of the package. */
  text: string;
}

/** Every package of which readers receive a part. A build that would hand out another stops: see `strangersIn`. */
export const handedOut: readonly HandedOut[] = [
  {
    package: '@fontsource-variable/source-sans-3',
    what: 'fonts/sans.woff2: Source Sans 3, cut down to some characters and weights and named "After Inadequate Sans"',
    licence: 'OFL-1.1',
    authors: () => authorsOf('sans'),
    text: 'LICENSE',
  },
  {
    package: '@fontsource-variable/source-serif-4',
    what: 'fonts/serif.woff2: Source Serif 4, cut down to some characters and weights and named "After Inadequate Serif"',
    licence: 'OFL-1.1',
    authors: () => authorsOf('serif'),
    text: 'LICENSE',
  },
  { package: 'pagefind', what: 'pagefind/: the search, which runs in the browser', licence: 'MIT', text: 'LICENSE/LICENSE' },
];

/** Packages whose files are among the modules of a script for readers, by their paths, and that are not in the list. */
export function strangersIn(modules: readonly string[]): string[] {
  const packages = modules.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path.replaceAll('\\', '/'))?.[1] ?? []);
  return [...new Set(packages)].filter((name) => handedOut.every((known) => known.package !== name)).sort();
}

/** What readers receive that is not ours: each part, its authors and the whole text of its licence. */
export async function licenceTexts(): Promise<string> {
  const parts = await Promise.all(
    handedOut.map(async ({ package: name, what, licence, authors, text }) => {
      const whole = (await readFile(`node_modules/${name}/${text}`, 'utf8')).trim();
      return [`${what}\nFrom the package ${name}. Licence: ${licence}`, await authors?.(), whole].filter((part) => part !== undefined).join('\n\n');
    }),
  );
  const rule = `\n\n${'='.repeat(72)}\n\n`;
  return `${['Parts of this site that are not ours, and their licences.', ...parts].join(rule)}\n`;
}
