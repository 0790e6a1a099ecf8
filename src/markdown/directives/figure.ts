import type { Nodes, Root } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { claimWords } from '../../words/claim.ts';
import { writeList } from '../../words/list.ts';
import { writePeriod } from '../../words/period.ts';
import { type Answer, meaningOf } from '../answers/amount.ts';
import { claimFigureOf } from '../answers/claim-figure.ts';
import { partOf } from '../answers/figure-parts.ts';
import { areasOf, periodsOf, placeOf, questionOf } from '../answers/question.ts';
import { type Attributes, type Directive, eachDirective, NotSo } from '../directive.ts';
import { become, element } from '../element.ts';
import { nameOf } from '../fault.ts';
import { addressIn, type Prose } from '../prose.ts';
import { type ProseRecord, record, recordOf } from '../record.ts';
import { ancestorsOf, insideLink, lineOf, textOf } from '../tree.ts';
import { type Card, cardTemplate, claimCard, placeIn, statisticCard } from './proof-card.ts';

/** Most characters of a figure that keeps to one line. */
const longest = 13;

/**
 * Checks a figure and links it to where it comes from.
 * Input: `:figure[24%]{of=repeat-plans at=2018}`.
 * Output: `<a class="figure" href="/indicators/repeat-plans/#repeat-plans-2018" data-proof="page-1">24%</a>` and, at the end of the document, the template of its card.
 * Input: `:figure[37%]{claim=mv3-plans-ended-first-review}`, a figure from a document. Output: a link to it in the claim ledger.
 */
export const figure: Directive = {
  name: 'figure',
  type: 'textDirective',
  form: ':figure[24%]{of=repeat-plans at=2018}',
  allowed: ['of', 'in', 'at', 'part', 'order', 'with', 'from', 'to', 'claim', 'graded', 'below', 'up-to', 'beside'],
  states: 'quantity',
  link: true,
  digits: true,
  step: (prose) => (tree, file) => {
    const cards: Card[] = [];
    const stem = /([^/]*)\.md$/.exec(nameOf(file))?.[1] ?? 'page';
    const keyOf = (place: number) => `${stem}-${place + 1}`;
    eachDirective(tree, file, figure, (node, text, attributes) => {
      if (insideLink(tree, node)) throw new NotSo(`found a figure inside a link, expected it outside: a figure is a link itself`);
      if (attributes.optional('of') !== null) expectNoHedgeBefore(tree, node);
      const { answer, place, path, card, uses } = attributes.optional('claim') === null ? statistic(prose, attributes) : stated(prose, attributes);
      if (!answer.accepts(text)) throw new NotSo(`found ${text || 'nothing'}, expected ${answer.expected} (${place})`);
      for (const use of uses) use(file, lineOf(node));
      const key = keyOf(placeIn(cards, card(addressIn(prose, path), meaningsAt(file, node, text))));
      become(node, element('a', { className: text.length > longest ? ['figure', 'long'] : ['figure'], href: addressIn(prose, path), 'data-proof': key }));
    });
    if (cards.length > 0) tree.children.push({ type: 'html', value: cards.map((card, place) => cardTemplate(card, keyOf(place))).join('') });
  },
};

/** What the words of a figure mean by the test they are held to, and which other words of its sentence are held to the data. */
function meaningsAt(file: VFile, node: Directives, text: string): string[] {
  const own = meaningOf(text);
  const near = recordOf(file).statements.filter(({ sentence, line }) => sentence.includes(text) && line === lineOf(node));
  const held = near.filter(({ kind, proof }) => proof === 'data' && (kind === 'comparison' || kind === 'extreme')).map(({ words }) => `“${words}”`);
  const oneSentence = new Set(near.map(({ sentence }) => sentence)).size === 1;
  return [
    ...(own === null ? [] : [own]),
    ...(oneSentence && held.length > 0 ? [`Also held to the data in this sentence: ${writeList([...new Set(held)])}.`] : []),
  ];
}

/** "Nearly" before the brackets would go unchecked; a document may have said "more than" itself, so its figures are let be. */
function expectNoHedgeBefore(tree: Root, node: Directives): void {
  const siblings = ancestorsOf(tree, node).at(-1)?.children ?? [];
  const before = siblings[(siblings as Nodes[]).indexOf(node) - 1];
  const hedge =
    before?.type === 'text' ? /\b(more than|less than|fewer than|just over|just under|nearly|almost|roughly)\s$/i.exec(before.value)?.[1] : undefined;
  if (hedge !== undefined)
    throw new NotSo(`found "${hedge}" before a figure, expected it inside the brackets, where it is checked: :figure[${hedge} ${textOf(node)}]`);
}

interface Proof {
  answer: Answer;
  /** As messages name it. */
  place: string;
  /** Where a reader can follow it to. */
  path: string;
  /** What a reader is shown of it. */
  card: (href: string, meanings: readonly string[]) => Card;
  /** What it adds to the record of the document. */
  uses: ((file: VFile, line: number) => void)[];
}

function statistic({ dataset }: Prose, attributes: Attributes): Proof {
  const question = questionOf(dataset, attributes);
  const { indicator, area } = question;
  const { period, answer, name, detail } = partOf(question);
  const about = `${indicator.title}, ${area.name}, ${writePeriod(indicator.periodType, period)}`;
  return {
    answer,
    place: placeOf(indicator, area, period),
    path: `indicators/${indicator.id}/#${indicator.id}-${period}`,
    card: (href, meanings) => {
      const counted = detail === undefined ? null : indicator.counted.numerator;
      const figure = `${name === null ? '' : `${name}: `}${answer.expected}${detail === undefined ? '' : ` = ${detail}`}`;
      return statisticCard(indicator, {
        about,
        figure: counted === null ? figure : `${figure} (${counted})`,
        meanings,
        version: dataset.release.version,
        href,
      });
    },
    uses: [
      (file) => record(file, 'figures', { indicator: indicator.id, area: area.slug, period } satisfies ProseRecord['figures'][number]),
      (file, line) => record(file, 'mentions', { line, indicator: indicator.id, periods: periodsOf(question), areas: areasOf(question) }),
    ],
  };
}

function stated({ dataset }: Prose, attributes: Attributes): Proof {
  if (attributes.optional('of') !== null) throw new NotSo('found both claim and of, expected one: a figure is either stated in a document or a statistic');
  const { claim, answer, place } = claimFigureOf(dataset, attributes);
  return {
    answer,
    place,
    path: `claims/#${claim.id}`,
    card: (href) => claimCard(claimWords(dataset, claim), href),
    uses: [(file) => record(file, 'claims', claim.id), (file) => record(file, 'cited', { source: claim.source, at: claim.locator })],
  };
}
