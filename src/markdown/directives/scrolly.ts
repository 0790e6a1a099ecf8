import type { Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { writeCardinal } from '../../words/cardinal.ts';
import { inMarkup } from '../../words/markup.ts';
import { type Directive, eachDirective, NotSo } from '../directive.ts';
import { become, element } from '../element.ts';
import { nameOf, noteFaultAt } from '../fault.ts';
import { type ProseRecord, recordOf } from '../record.ts';

type StoryStep = ProseRecord['steps'][number];

const fewest = 8;
const most = 14;
const className = ['wide', 'tale'];

/**
 * Makes a story of the steps inside: a list of links to them, and an element in which a script may set one stage beside their words.
 * Input: `::::scrolly`, eight to fourteen `:::step`, `::::`. Comes after the step for `:::step`.
 * Output: `<scrolly-story><h2 id="steps">…</h2><details>…</details><div class="stage">…</div><section class="step">…</section>…</scrolly-story>`, and what
 * comes after it in `<section>`.
 */
export const scrolly: Directive = {
  name: 'scrolly',
  type: 'containerDirective',
  form: '::::scrolly',
  allowed: [],
  states: null,
  step: () => (tree, file) => {
    const [first] = tree.children.filter((node) => node.type === 'containerDirective' && node.name === 'scrolly');
    if (first === undefined && nameOf(file).includes('content/stories/')) noteFaultAt(file, null, 'found no ::::scrolly, expected one in a story');
    eachDirective(tree, file, scrolly, (node) => {
      const directive = node as ContainerDirective;
      if (node !== first) throw new NotSo('found a second scrolly, expected one in a story');
      expectSteps(directive);
      const { steps } = recordOf(file);
      directive.children.unshift({ type: 'html', value: listOf(steps) + stage(steps, file.data.firstDrawing as string) });
      become(directive, element('scrolly-story', { className }));
      keepTogether(tree, directive);
    });
  },
};

/** What comes after the steps goes into a section of the same class: by that reader modes know that both are one text. */
function keepTogether(tree: Root, directive: ContainerDirective): void {
  const place = tree.children.indexOf(directive) + 1;
  const children = tree.children.slice(place) as ContainerDirective['children'];
  if (children.length === 0) return;
  const rest: ContainerDirective = { type: 'containerDirective', name: 'rest', children };
  become(rest, element('section', { className }));
  tree.children.splice(place, children.length, rest);
}

function expectSteps({ children }: ContainerDirective): void {
  const count = children.filter((child) => child.type === 'containerDirective' && child.name === 'step').length;
  if (count < children.length) throw new NotSo('found text between the steps, expected steps only');
  if (count < fewest || count > most) throw new NotSo(`found ${count} steps, expected ${fewest} to ${most}`);
}

function listOf(steps: readonly StoryStep[]): string {
  const links = steps.map(({ id, title }) => `<li><a href="#${id}">${inMarkup(title)}</a></li>`).join('');
  return `<h2 id="steps">The story in ${writeCardinal(steps.length)} steps</h2><details class="step-list"><summary>All steps</summary><ol>${links}</ol></details>`;
}

/** The stage: a place for one drawing at a time, which holds the first from the start, and the controls. The page shows it only where the script is at work. */
function stage(steps: readonly StoryStep[], first: string): string {
  return [
    '<div class="stage" role="group" aria-label="Charts of the story" data-pagefind-ignore>',
    `<div class="drawing" aria-hidden="true">${first}</div>`,
    '<div class="controls"><button type="button" data-go="-1">Back</button>',
    `<p class="place" data-place>Step 1 of ${steps.length}</p>`,
    '<button type="button" data-go="1">Next</button>',
    '<button type="button" data-mode aria-label="Show as one page">One page</button></div>',
    '<p class="keys" aria-hidden="true">Arrow keys go from step to step</p>',
    '</div>',
  ].join('');
}
