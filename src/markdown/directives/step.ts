import type { Heading } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import type { Chart } from '../../charts/chart.ts';
import { chooseLine } from '../../charts/figure/choose-line.ts';
import { drawIt } from '../../charts/figure/draw-it.ts';
import { bothWidths, stepFigure } from '../../charts/figure/figure.ts';
import { chart } from '../../charts/registry.ts';
import { drawable, toDraw } from '../../charts/trend/to-draw.ts';
import { type ChartView, shows } from '../../charts/view.ts';
import type { Dataset } from '../../dataset/query.ts';
import { type Attributes, type Directive, eachDirective, NotSo } from '../directive.ts';
import { become, element } from '../element.ts';
import { record, recordOf } from '../record.ts';
import { ancestorsOf, textOf } from '../tree.ts';
import { viewAttributes, viewOf } from './view.ts';

/**
 * Makes a step of a story: a section of its own, with a heading, sentences and a finished drawing.
 * Input: `:::step{id=two-numbers chart=repeat-plans to=2018 highlight=2018}`, `### Two numbers`, sentences, `:::`, all within a scrolly.
 * Output: `<section class="step" id="two-numbers"><h3 tabindex="-1">…</h3>…<figure class="step-chart">…</figure></section>`.
 */
export const step: Directive = {
  name: 'step',
  type: 'containerDirective',
  form: ':::step{id=two-numbers chart=repeat-plans from=2013 to=2018}',
  allowed: ['id', 'chart', 'draw', 'after', 'choose', ...viewAttributes],
  states: null,
  step:
    ({ dataset, draws = true }) =>
    (tree, file) =>
      eachDirective(tree, file, step, (node, _text, attributes) => {
        const directive = node as ContainerDirective;
        if (!ancestorsOf(tree, node).some((parent) => parent.type === 'containerDirective' && parent.name === 'scrolly'))
          throw new NotSo('found a step outside a scrolly, expected it between ::::scrolly and ::::');
        const id = idOf(attributes);
        if (recordOf(file).steps.some((other) => other.id === id)) throw new NotSo(`found the step ${id} a second time, expected each id once in a story`);
        const heading = headingOf(directive);
        const view: ChartView = { ...viewOf(dataset, attributes.required('chart'), attributes), staged: true };
        const drawn = chart(dataset, attributes.required('chart'), view);
        const asked = askedOf(dataset, { drawn, view, attributes });
        record(file, 'steps', { id, title: textOf(heading), ...(draws ? heightsOf(drawn) : undrawn), asks: asked !== '' });
        record(file, 'charts', drawn.id);
        heading.data = { ...heading.data, hProperties: { id: `${id}-heading`, tabIndex: -1 } };
        become(directive, element('section', { className: ['step'], id }));
        const choice = choiceOf(dataset, drawn, attributes);
        if (!draws) return;
        directive.children.push({ type: 'html', value: asked + choice + stepFigure({ ...drawn, foot: unsaid(file, drawn.foot) }) + linkTo(id) });
        file.data.firstDrawing ??= bothWidths(drawn);
      }),
};

/** Heights of a drawing that nobody will see. */
const undrawn = { narrow: 0, wide: 0 };

function heightsOf({ drawings: { narrow, wide } }: Chart): typeof undrawn {
  return { narrow: narrow.height, wide: wide.height };
}

/** The step has a page of its own, which can be sent to somebody; its link stands under the drawing. */
function linkTo(id: string): string {
  return `<p class="share no-print" data-pagefind-ignore><a href="${id}/" data-share="stay">Link to this step</a></p>`;
}

/** What a reader is asked to draw, as HTML; empty in a step that asks nothing. Throws NotSo. */
function askedOf(dataset: Dataset, { drawn, view, attributes }: { drawn: Chart; view: ChartView; attributes: Attributes }): string {
  const [wanted, after] = [attributes.optional('draw'), attributes.optional('after')];
  if (wanted === null && after === null) return '';
  const place = drawable.find((name) => name === wanted);
  if (place === undefined || !shows(view, place)) throw new NotSo(`found draw=${wanted}, expected one of ${drawable.join(', ')} that the step shows`);
  if (drawn.kind !== 'trend') throw new NotSo(`found draw=${wanted} in a step with the chart ${drawn.id}, expected a trend: its line is drawn`);
  try {
    return drawIt(toDraw(dataset, drawn.id, { view, place, after: attributes.required('after') }), drawn);
  } catch (error) {
    if (error instanceof RangeError) throw new NotSo(error.message);
    throw error;
  }
}

/** A choice of one council's line, as HTML; empty in a step that offers none. Throws NotSo. */
function choiceOf(dataset: Dataset, { id, kind, indicator }: Chart, attributes: Attributes): string {
  const wanted = attributes.optional('choose');
  if (wanted === null) return '';
  if (wanted !== 'council' || kind !== 'aftermath' || indicator === null)
    throw new NotSo(`found choose=${wanted} with the chart ${id}, expected choose=council with one of -after`);
  return chooseLine(dataset, indicator);
}

/** Sentences on what marks mean that no step before has said: a story explains each mark once. */
function unsaid(file: VFile, foot: readonly string[]): string[] {
  file.data.marksExplained ??= new Set<string>();
  const said = file.data.marksExplained as Set<string>;
  const fresh = foot.filter((sentence) => !said.has(sentence));
  for (const sentence of fresh) said.add(sentence);
  return fresh;
}

function idOf(attributes: Attributes): string {
  const id = attributes.required('id');
  if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new NotSo(`found the id "${id}", expected small letters, digits and hyphens: it is part of an address`);
  return id;
}

function headingOf({ children }: ContainerDirective): Heading {
  const [first, ...rest] = children;
  if (first?.type !== 'heading' || first.depth !== 3) throw new NotSo('found a step without a heading, expected ### as its first line');
  if (rest.some((child) => child.type === 'heading')) throw new NotSo('found a second heading in a step, expected one');
  return first;
}
