import type { HTMLElement } from 'node-html-parser';

/** One step of a story as a page of its own, which can be sent to somebody: it shows that step alone, and leads into the story. */
export interface StoryStep {
  id: string;
  title: string;
  /** What its drawing says in words of one point: at most twelve of them, made from the rows. */
  finding: string;
  /** Its words and its finished drawing, as HTML. */
  html: string;
  /** What its drawing is of: an indicator or a chart. */
  subject: string;
  /** Whether its reader draws the line first: then nothing else on the page may show it. */
  asks: boolean;
}

/** A step out of its finished story, which is read once for all of them: each is changed there. Throws RangeError where the story has none of that id. */
export function stepOf(story: HTMLElement, id: string): StoryStep {
  const section = story.querySelector(`section.step[id="${id}"]`);
  const [heading, figure] = [section?.querySelector('h3'), section?.querySelector('figure')];
  if (!section || !heading || !figure) throw new RangeError(`found no step ${id} with a heading and a drawing, expected one`);
  const said = figure.querySelectorAll('svg.wide text[data-key^="annotation"]').map(({ text }) => text);
  // The templates of proofs stay in the story, and so does what works with its other steps.
  for (const link of section.querySelectorAll('[data-proof]')) link.removeAttribute('data-proof');
  // Its page lies one folder below that of the story, from which its links lead.
  for (const link of section.querySelectorAll('a[href^="#"], a[href^="../"]')) link.setAttribute('href', `../${link.getAttribute('href')}`);
  for (const part of section.querySelectorAll('h3, choose-line, .share')) part.remove();
  return {
    id,
    title: heading.text.trim(),
    finding: `${said.join(' ')}.`,
    html: section.innerHTML,
    subject: figure.querySelector('[data-subject]')?.getAttribute('data-subject') ?? '',
    asks: section.querySelector('draw-it') !== null,
  };
}
