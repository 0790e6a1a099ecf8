/**
 * How a story is set: `steps`, on one stage beside the words; `page`, as one page by the reader's own wish; null, as one page because
 * the window is too small or motion is not wanted. It is a custom state of the element `<story-mode>` around the story, where the styles find it:
 * a state is no part of the document, so a page that is saved, or read where no script runs, is whole.
 */
export type StoryMode = 'steps' | 'page' | null;

/** Windows in which a stage leaves room for words, for readers who do not mind motion. */
export const roomForSteps = [
  '(prefers-reduced-motion: no-preference) and (min-width: 64rem) and (min-height: 34rem)',
  '(prefers-reduced-motion: no-preference) and (max-width: 39rem) and (min-height: 34rem)',
  '(prefers-reduced-motion: no-preference) and (min-height: 48rem)',
].join(',');

/** The reader's own wish is in the address, so that nothing has to be kept in the browser. */
export const pageView = { name: 'view', value: 'page' } as const;

/** The way that suits this window and this reader. */
export function storyMode(): StoryMode {
  if (!matchMedia(roomForSteps).matches) return null;
  return new URLSearchParams(location.search).get(pageView.name) === pageView.value ? 'page' : 'steps';
}

/** What the element around a story can do: it is defined by the early script. */
export interface StoryModeElement extends HTMLElement {
  show?(mode: StoryMode): void;
}

/**
 * Script for the head of a story's page: it defines the element that holds the mode, so that the mode is there before anything is drawn
 * and nothing moves later, and takes it back where the story's own script did not come.
 */
export const earlyScript = [
  "customElements.define('story-mode',class extends HTMLElement{",
  '#states=this.attachInternals().states;',
  'show(mode){this.#states.clear();if(mode)this.#states.add(mode)}',
  `connectedCallback(){if(matchMedia(${JSON.stringify(roomForSteps)}).matches)this.show(/[?&]${pageView.name}=${pageView.value}\\b/.test(location.search)?'page':'steps');`,
  "addEventListener('load',()=>{if(!document.querySelector('scrolly-story:defined'))this.show(null)})}",
  '})',
].join('');
