import { announce } from '../announce.ts';
import { carryArea } from '../carry-area.ts';

/**
 * Lights the line of one council in every drawing of what came after a grade: that of the address, or the one chosen on the page.
 * A story's stage sets a new drawing at each step, so it is lit again there.
 */
export function lightCouncil(): void {
  let slug = new URLSearchParams(location.search).get('area');
  const light = () => {
    for (const path of document.querySelectorAll('svg.aftermath [data-key^=after-]')) {
      path.classList.toggle('lit', slug !== null && path.getAttribute('data-key')?.replace(/-\d{4}$/, '') === `after-${slug}`);
    }
  };
  const choices = [...document.querySelectorAll<HTMLSelectElement>('choose-line select')];
  for (const choice of choices) {
    choice.value = [...choice.options].some(({ value }) => value === slug) ? (slug ?? '') : '';
    tell(choice);
    choice.addEventListener('change', () => {
      choose(choice.value === '' ? null : choice.value);
      announce(tell(choice));
    });
  }
  document.addEventListener('area', (event) => {
    slug = (event as CustomEvent<string | null>).detail;
    light();
  });
  const stage = document.querySelector('.stage .drawing');
  if (stage !== null) new MutationObserver(light).observe(stage, { childList: true });
  light();
}

/** Keeps the choice in the address, and in the links to pages that know it. */
function choose(slug: string | null): void {
  const address = new URL(location.href);
  if (slug === null) address.searchParams.delete('area');
  else address.searchParams.set('area', slug);
  history.replaceState(history.state, '', address);
  carryArea(slug);
}

/** Writes the words on the chosen line under the choice. */
function tell(choice: HTMLSelectElement): string {
  const words = choice.selectedOptions[0]?.dataset.words ?? 'Its line is lit in the drawing.';
  const result = choice.closest('choose-line')?.querySelector('.result');
  if (result) result.textContent = words;
  return words;
}
