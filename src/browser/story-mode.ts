/**
 * How a story is set: `steps`, on one stage beside the words; `page`, as one page by the reader's own wish; null, as one page because
 * the window is too small or motion is not wanted. It stands in `data-story` on the root element, where the styles find it.
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

/**
 * Script for the head of a story's page: it sets the mode before anything is drawn, so that nothing moves later,
 * and takes it back where the story's own script did not come.
 */
export const earlyScript = [
  '(root=>{',
  `if(matchMedia(${JSON.stringify(roomForSteps)}).matches)root.dataset.story=/[?&]${pageView.name}=${pageView.value}\\b/.test(location.search)?'page':'steps';`,
  "addEventListener('load',()=>{if(!customElements.get('scrolly-story')||(root.dataset.story==='steps'&&!document.querySelector('.stage svg')))delete root.dataset.story})",
  '})(document.documentElement)',
].join('');
