import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltPage, pagesMadeNow } from '../../src/commands/built/pages.ts';
import { type Packing, type Weight, weightOf } from '../../src/commands/built/weight.ts';
import { type Count, countOf, sumOf } from './count.ts';

/** The most a page may weigh, in kilobytes of 1,000 bytes as sent. */
interface Budget {
  /** Pages it holds for, by kind. */
  kinds: RegExp;
  /** Text that a page has to hold, or may not hold, for the budget to be its own. */
  holding?: string;
  without?: string;
  limits: Partial<Record<keyof Weight, number>>;
}

const budgets: Budget[] = [
  // Of the script, 0.4 kB lets a chosen council go along from every page.
  { kinds: /^(visits|inspections)\/\*$/, limits: { withoutFonts: 31, total: 80, scripts: 5.5 } },
  // The picker of a council, with the finder by any name, may weigh 7 kB, and goes with the reading of values at their points and the copying of words; names of councils come when they are asked for.
  { kinds: /^indicators\/\*$/, limits: { withoutFonts: 38, scripts: 12.5 } },
  { kinds: /^councils\/\*$/, limits: { withoutFonts: 60, scripts: 6 } },
  { kinds: /^councils$/, limits: { withoutFonts: 60, scripts: 6 } },
  { kinds: /^stories\/\*$/, limits: { withoutFonts: 50, total: 95 } },
  { kinds: /^stories\/\*$/, without: '<draw-it', limits: { scripts: 8 } },
  // A story in which the reader draws a line has a script for it.
  { kinds: /^stories\/\*$/, holding: '<draw-it', limits: { scripts: 14 } },
  { kinds: /^embed\/\*$/, limits: { total: 10 } },
  // The pictures of the gallery come as they come into view. A chosen council goes along from here as from every page, for 0.4 kB of script.
  { kinds: /^embed$/, limits: { html: 18, images: 450, scripts: 1.5 } },
  { kinds: /^embed\/\*\/\*$/, limits: { withoutFonts: 20, scripts: 4 } },
  { kinds: /^data$/, limits: { scripts: 12 } },
];

const words: Record<keyof Weight, string> = {
  html: 'HTML',
  styles: 'styles',
  scripts: 'script',
  fonts: 'fonts',
  images: 'pictures',
  withoutFonts: 'without fonts',
  total: 'in all',
};

/**
 * Holds the pages of a built site to their budgets; one check a page and limit.
 * Weighed here with node:zlib: size-limit weighs listed files, not what a page asks for.
 */
export function checkBudgets(folder: string, base = '/'): Count {
  const pages = pagesMadeNow(folder);
  return sumOf(
    budgets.flatMap((budget) =>
      pages
        .filter((page) => isFor(budget, page, folder))
        .map((page) => checkPage(page, budget.limits, (packing) => weightOf(folder, page.file, base, packing))),
    ),
  );
}

function isFor({ kinds, holding, without }: Budget, { kind, file }: BuiltPage, folder: string): boolean {
  if (!kinds.test(kind)) return false;
  if (holding === undefined && without === undefined) return true;
  const html = readFileSync(join(folder, file), 'utf8');
  return (holding === undefined || html.includes(holding)) && (without === undefined || !html.includes(without));
}

/** Packed in haste first, which is stricter: only a page that is then too heavy is packed as well as can be. */
function checkPage(page: BuiltPage, limits: Budget['limits'], weigh: (packing: Packing) => Weight): Count {
  const parts = Object.keys(limits) as (keyof Weight)[];
  const tooHeavy = (weight: Weight) => parts.filter((part) => weight[part] > 1000 * (limits[part] ?? 0));
  if (tooHeavy(weigh({ quality: 5 })).length === 0) return { passed: parts.length, failed: 0, messages: [] };
  const weight = weigh({ quality: 11 });
  const heavy = tooHeavy(weight);
  return sumOf(parts.map((part) => countOf(heavy.includes(part) ? [overweight(page, part, weight[part], limits[part] ?? 0)] : [])));
}

function overweight({ address }: BuiltPage, part: keyof Weight, bytes: number, limit: number): string {
  return `/${address}: ${words[part]}: found ${(bytes / 1000).toFixed(1)} kB, expected at most ${limit} kB`;
}
