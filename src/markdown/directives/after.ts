import type { Nodes, Root } from 'mdast';
import { periods } from '../../dataset/query.ts';
import { capital } from '../../words/capital.ts';
import { causeIn } from '../../words/cause.ts';
import { gradeWords } from '../../words/grade.ts';
import { afterPartOf } from '../answers/aftermath.ts';
import { type Directive, eachDirective, NotSo } from '../directive.ts';
import { become, element } from '../element.ts';
import { addressIn } from '../prose.ts';
import { record } from '../record.ts';
import { ancestorsOf, insideLink, lineOf, textOf } from '../tree.ts';
import { type Card, cardTemplate, placeIn } from './proof-card.ts';

/** Most characters of a figure that keeps to one line. */
const longest = 13;

/**
 * Checks a figure of what came after a grade, and that nothing near it claims a cause.
 * Input: `:after[+8.7 points]{of=agency-rate grade=inadequate part=change}`; without `of` a count: `:after[72]{part=episodes}`.
 * Output: `<a class="figure" href="/about/method/#what-came-after" data-proof="after-1">+8.7 points</a>` and, at the end of the document, the template of its card.
 */
export const after: Directive = {
  name: 'after',
  type: 'textDirective',
  form: ':after[+8.7 points]{of=agency-rate grade=inadequate part=change}',
  allowed: ['of', 'grade', 'part', 'year', 'from', 'to', 'variant', 'in', 'report'],
  states: 'quantity',
  link: true,
  digits: true,
  step: (prose) => (tree, file) => {
    const cards: Card[] = [];
    const href = addressIn(prose, 'about/method/#what-came-after');
    eachDirective(tree, file, after, (node, text, attributes) => {
      if (insideLink(tree, node)) throw new NotSo('found a figure inside a link, expected it outside: a figure is a link itself');
      const { answer, name, indicator, grade } = afterPartOf(prose.dataset, attributes);
      const place = `${indicator === null ? '' : `${indicator.id}, `}after ${grade}`;
      if (!answer.accepts(text)) throw new NotSo(`found ${text || 'nothing'}, expected ${answer.expected} (${place})`);
      expectNoCause(tree, node);
      if (indicator !== null)
        record(file, 'mentions', { line: lineOf(node), indicator: indicator.id, periods: periods(prose.dataset, indicator.id), areas: null });
      const subject = indicator === null ? 'Councils' : indicator.title;
      const card = {
        about: `${subject}, after “${gradeWords[grade].toLowerCase()}”`,
        lines: [
          `${capital(name)}: ${answer.expected}`,
          `Worked out by us. Version ${prose.dataset.release.version} of the data. Checked each time this site is built.`,
        ],
        link: { href, text: 'See how' },
      };
      const className = text.length > longest ? ['figure', 'long'] : ['figure'];
      become(node, element('a', { className, href, 'data-proof': keyOf(placeIn(cards, card)) }));
    });
    if (cards.length > 0) tree.children.push({ type: 'html', value: cards.map((card, place) => cardTemplate(card, keyOf(place))).join('') });
  },
};

function keyOf(place: number): string {
  return `after-${place + 1}`;
}

/** The step or block around the figure may say what came after, never what made it. */
function expectNoCause(tree: Root, node: Nodes): void {
  const around = ancestorsOf(tree, node);
  const near = around.findLast(({ type }) => type === 'containerDirective') ?? around.findLast(({ type }) => type === 'paragraph' || type === 'tableRow');
  const found = near && causeIn(textOf(near));
  if (found) throw new NotSo(`found "${found}" beside what came after a grade, expected no word of cause: the figures say what came after, not what made it`);
}
