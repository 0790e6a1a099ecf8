import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readProse } from '../src/commands/checks/read-prose.ts';
import { checkDocument } from '../src/markdown/check.ts';
import { unknownDirective } from '../src/markdown/directives/unknown-directive.ts';
import { type Fact, factsIn } from '../src/markdown/sentences/fact.ts';
import { placesIn, placesOf } from '../src/markdown/sentences/places.ts';
import { type Mark, type Sentence, sentencesIn } from '../src/markdown/sentences/sentence-list.ts';
import { labelsOf } from '../src/markdown/sentences/years.ts';
import { takesLong } from './corruption/takes-long.ts';

const prose = readProse('.');

/** Every so many of the proved sentences are tried: enough to tell, and soon done; with what takes long, each. */
const every = takesLong ? 1 : 3;
/** Share of the false sentences that have to be refused. */
const least = 0.95;

/** A change of one place in a text: what stands there, and what is put instead. */
interface Edit {
  start: number;
  end: number;
  put: string;
}
type Mutation = (sentence: Sentence, fact: Fact) => Edit | null;

const antonyms: Readonly<Record<string, string>> = {
  rose: 'fell',
  risen: 'fallen',
  rise: 'fall',
  fell: 'rose',
  fallen: 'risen',
  fall: 'rise',
  above: 'below',
  below: 'above',
  higher: 'lower',
  lower: 'higher',
  longer: 'shorter',
  shorter: 'longer',
  highest: 'lowest',
  lowest: 'highest',
};

/** Ways to make a proved sentence false. */
const mutations: Readonly<Record<string, Mutation>> = {
  'wrong year': ({ text, marks }, { indicator, periods, mark }) => {
    if (indicator === null || mark.directive.name !== 'figure') return null;
    const labels = periods.flatMap((period) => labelsOf(indicator.periodType, period));
    const found = [...text.matchAll(/\b(?:19|20)\d\d(?:–\d\d)?\b/g)].filter(({ 0: year, index }) => labels.includes(year) && !inside(marks, index));
    const [only] = found;
    return found.length === 1 && only !== undefined
      ? { start: only.index, end: only.index + only[0].length, put: only[0].length > 4 ? '2010–11' : '2010' }
      : null;
  },
  'wrong area': ({ text, marks }, fact) => {
    const own = placesOf(fact, prose.dataset);
    if (own === null || fact.mark.directive.name !== 'figure' || fact.part !== 'value') return null;
    const names = placesIn(text, prose.dataset).filter(
      ({ place, start }) =>
        own.includes(place) &&
        !inside(
          marks.filter(({ directive }) => directive.name === 'figure'),
          start,
        ),
    );
    const [name] = names;
    if (
      names.length !== 1 ||
      name === undefined ||
      name.words.includes('council') ||
      name.words.includes('neighbours') ||
      name.start > fact.mark.end + 40 ||
      inside(marks, name.start)
    )
      return null;
    const between = text.slice(Math.min(name.end, fact.mark.end), Math.max(name.start, fact.mark.start));
    return /[;.]/.test(between) || between.length > 60 ? null : { start: name.start, end: name.end, put: name.words === 'England' ? 'Leeds' : 'England' };
  },
  antonym: (_sentence, { mark }) => {
    const found = new RegExp(`\\b(${Object.keys(antonyms).join('|')})\\b`).exec(mark.text);
    return found === null ? null : { start: mark.start + found.index, end: mark.start + found.index + found[0].length, put: antonyms[found[0]] ?? '' };
  },
  'antonym around figures': ({ text, marks }, { mark, indicator }) => {
    const others = marks.filter((other) => other !== mark && other.attributes.of === indicator?.id && other.directive.name === 'figure');
    if (others.length === 0 || mark.directive.name !== 'figure') return null;
    const [found, again] = [...text.matchAll(/\b(rose|fell|risen|fallen|above|below)\b/g)].filter(({ index }) => !inside(marks, index));
    return found === undefined || again !== undefined ? null : { start: found.index, end: found.index + found[0].length, put: antonyms[found[0]] ?? '' };
  },
  negation: (_sentence, { mark }) => ({ start: mark.start, end: mark.start, put: 'not ' }),
  unit: (_sentence, { mark }) =>
    mark.directive.name === 'figure' ? { start: mark.end, end: mark.end, put: / |%/.test(mark.text) ? ' thousand' : ' per cent' } : null,
  hedge: (_sentence, { mark, claim }) =>
    mark.directive.name === 'figure' && claim === null ? { start: mark.start, end: mark.start, put: 'more than ' } : null,
  rounding: (_sentence, { mark }) => {
    const digit = /\d(?=\D*$)/.exec(mark.text);
    return mark.directive.name !== 'figure' || digit === null
      ? null
      : { start: mark.start + digit.index, end: mark.start + digit.index + 1, put: String((Number(digit[0]) + 3) % 10) };
  },
  "a neighbour's figure": ({ marks }, { mark, part }) => {
    const other = marks.find((entry) => entry !== mark && entry.directive.name === 'figure' && entry.text !== mark.text && /\d/.test(entry.text));
    return mark.directive.name !== 'figure' || part !== 'value' || other === undefined ? null : { start: mark.start, end: mark.end, put: other.text };
  },
};

function inside(marks: readonly Mark[], index: number): boolean {
  return marks.some(({ start, end }) => start <= index && index < end);
}

/** A sentence as an editor writes it, with one place of it changed. */
function write({ text, marks }: Sentence, { start, end, put }: Edit = { start: -1, end: -1, put: '' }): string {
  const pieces: string[] = [];
  let place = 0;
  const free = (from: number, to: number) =>
    start >= from && end <= to && !marks.some((mark) => start > mark.start && start < mark.end)
      ? text.slice(from, start) + put + text.slice(end, to)
      : text.slice(from, to);
  let done = false;
  for (const mark of marks) {
    const within = start >= mark.start && end <= mark.end && end > start;
    const before: boolean = !done && start >= place && end <= mark.start;
    pieces.push(before ? free(place, mark.start) : text.slice(place, mark.start));
    done ||= before;
    const words = within ? mark.text.slice(0, start - mark.start) + put + mark.text.slice(end - mark.start) : mark.text;
    done ||= within;
    pieces.push(
      `:${mark.directive.name}[${words}]{${Object.entries(mark.attributes)
        .map(([name, value]) => `${name}="${value}"`)
        .join(' ')}}`,
    );
    place = mark.end;
  }
  pieces.push(!done && start >= place ? free(place, text.length) : text.slice(place));
  return pieces.join('');
}

function sentencesOf({ path, text }: { path: string; text: string }): Sentence[] {
  const file = new VFile({ path, value: text.replace(/^---[\s\S]*?\n---/, (block) => block.replace(/[^\n]/g, ' ')) });
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).parse(file);
  unknownDirective(tree, file);
  return sentencesIn(tree);
}

function isRefused(sentence: string): boolean {
  return checkDocument({ path: 'content/about/page.md', text: `---\ntitle: A page\nsummary: What it says.\n---\n\n${sentence}\n` }, prose).faults.length > 0;
}

test('checkDocument refuses nearly all ways to make a proved sentence of the site false', () => {
  const proved = prose.documents.flatMap(sentencesOf).filter(({ marks }) => factsIn(marks, prose.dataset).length > 0);
  const tried = proved.filter((_, index) => index % every === 0).filter((sentence) => !isRefused(write(sentence)));
  const mutants = tried.flatMap((sentence) =>
    Object.entries(mutations).flatMap(([name, mutate]) => {
      const edits = factsIn(sentence.marks, prose.dataset)
        .map((fact) => mutate(sentence, fact))
        .filter((edit) => edit !== null);
      return edits.slice(0, 1).map((edit) => ({ name, text: write(sentence, edit) }));
    }),
  );
  const survivors = mutants.filter(({ text }) => !isRefused(text));
  const score = 1 - survivors.length / mutants.length;
  console.log(
    `Sentence mutation score: ${(100 * score).toFixed(1)}% (${mutants.length - survivors.length} of ${mutants.length} false sentences refused, made from ${tried.length} of ${proved.length} proved ones)`,
  );
  console.log(survivors.map(({ name, text }) => `  passes, ${name}: ${text.slice(0, 220)}`).join('\n'));
  expect(score).toBeGreaterThanOrEqual(least);
});

test('fewer than one honest sentence in forty is taken for one that needs a proof and has none', () => {
  const all = prose.documents.flatMap(sentencesOf).length;
  const alarms = [...prose.unproved.values()].reduce((sum, sentences) => sum + sentences.size, 0);
  console.log(`Alarms on honest sentences: ${alarms} of ${all}, one in ${Math.floor(all / alarms)}`);
  expect(alarms * 40).toBeLessThan(all);
});
