import { announce } from './announce.ts';
import { type Found, findCouncils, type SearchName, type SearchNames, sinceWhen } from './council-search.ts';

/**
 * A field that finds a council by any name: a combobox with a list, after the authoring practices for ARIA.
 * The list stays open when the field loses the focus to nothing, as it does where a screen reader walks to the list by touch;
 * it closes when something outside is pressed or focused. What was typed stays.
 */
export abstract class CouncilBox extends HTMLElement {
  protected readonly input = this.querySelector('input') as HTMLInputElement;
  readonly #list = this.querySelector('[role=listbox]') as HTMLElement;
  #names: Promise<SearchNames> | null = null;
  #found: Found = { councils: [], meant: null, says: '' };
  #active = -1;

  /** Takes the council that the reader chose. `names` tells what else is known by name. */
  protected abstract take(council: SearchName, names: SearchNames): void;

  connectedCallback(): void {
    const [input, list] = [this.input, this.#list];
    input.addEventListener('focus', () => {
      input.select();
      void this.names();
    });
    for (const event of ['click', 'input']) input.addEventListener(event, () => this.#open());
    input.addEventListener('keydown', (event) => this.#press(event));
    // The field keeps the focus while an option is pressed.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', ({ target }) => this.#choose([...list.children].indexOf(target as Element)));
    for (const event of ['pointerdown', 'focusin']) {
      document.addEventListener(event, ({ target }) => {
        if (!this.contains(target as Node)) this.close();
      });
    }
  }

  /** Every name, fetched once; rejects where they cannot be had, and the next call tries again. */
  protected names(): Promise<SearchNames> {
    this.#names ??= fetch(this.dataset.names ?? '').then((answer) => answer.json());
    this.#names.catch(() => {
      this.#names = null;
    });
    return this.#names;
  }

  /** Shows something, and says it where the reader is at work here: in other words where those shown are of marks that have to be seen. */
  protected say(words: string, aloud = words): void {
    (this.querySelector('.result') as HTMLElement).textContent = words;
    if (this.contains(document.activeElement)) announce(aloud);
  }

  protected close(): void {
    this.#expand(false);
  }

  #open(then = () => {}): void {
    this.names().then(
      (names) => {
        this.#found = findCouncils(names, this.input.value);
        const { councils, says } = this.#found;
        this.#list.replaceChildren(...councils.map((council) => option(council, sinceWhen(names, council))));
        this.#expand(councils.length > 0);
        this.say(says || `${councils.length} ${councils.length === 1 ? 'council' : 'councils'}`);
        then();
      },
      () => this.say('The names could not be loaded.'),
    );
  }

  #expand(open: boolean): void {
    this.#list.hidden = !open;
    this.input.ariaExpanded = `${open}`;
    this.#point(-1);
  }

  /** Moves the mark to an option; -1 to none. */
  #point(index: number): void {
    const items = [...this.#list.children];
    this.#active = index;
    for (const [place, item] of items.entries()) item.ariaSelected = `${place === index}`;
    items[index]?.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', items[index]?.id ?? '');
  }

  #press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const open = !this.#list.hidden;
    if (step !== undefined) {
      event.preventDefault();
      if (open) this.#step(step);
      else this.#open(() => this.#step(step));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (open && this.#active >= 0) this.#choose(this.#active);
      else this.#open(() => this.#meant());
    } else if (event.key === 'Escape') {
      if (!open) this.input.value = '';
      this.close();
    }
  }

  /** Takes the council that is meant beyond doubt; else says at once what there is to choose from. */
  #meant(): void {
    const { councils, meant, says } = this.#found;
    if (meant !== null && this.input.value.trim() !== '') this.#choose(councils.indexOf(meant));
    else if (says !== '') this.say(says);
  }

  /** To the next option or the one before, round the ends. */
  #step(step: number): void {
    const count = this.#found.councils.length;
    if (count > 0) this.#point((Math.max(this.#active, step < 0 ? 0 : -1) + step + count) % count);
  }

  #choose(index: number): void {
    const council = this.#found.councils[index];
    if (council === undefined) return;
    this.close();
    void this.names().then((names) => this.take(council, names));
  }
}

function option({ slug, name }: SearchName, since: string): HTMLElement {
  const textContent = since === '' ? name : `${name}, ${since}`;
  return Object.assign(document.createElement('div'), { id: `area-${slug}`, role: 'option', ariaSelected: 'false', textContent });
}
