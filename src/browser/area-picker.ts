import type { IndicatorJson } from '../exports/records/indicator-json.ts';
import { addArea, removeArea } from './added/area.ts';

type Area = IndicatorJson['areas'][number];

/**
 * Adds any council to the charts of an indicator's page: a combobox with a list, after the authoring practices for ARIA.
 * The address keeps the choice. Nothing of it shows without script, and the charts are whole without it.
 */
class AreaPicker extends HTMLElement {
  readonly #input = this.querySelector('input') as HTMLInputElement;
  readonly #list = this.querySelector('[role=listbox]') as HTMLElement;
  readonly #button = this.querySelector('button') as HTMLButtonElement;
  #figures: Promise<IndicatorJson> | null = null;
  #found: Area[] = [];
  #active = -1;
  #chosen = '';

  connectedCallback(): void {
    const [input, list] = [this.#input, this.#list];
    input.addEventListener('focus', () => {
      input.select();
      void this.#load();
    });
    input.addEventListener('click', () => this.#open());
    input.addEventListener('input', () => this.#open());
    input.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('blur', () => {
      this.#expand(false);
      input.value = this.#chosen;
    });
    // The field keeps the focus while an option is pressed.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', ({ target }) => this.#take([...list.children].indexOf(target as Element)));
    this.#button.addEventListener('click', () => this.#remove());
    const wanted = new URLSearchParams(location.search).get('area');
    if (wanted !== null) void this.#load((about) => this.#addNamed(about, wanted));
  }

  /** Fetches the figures, once, and hands them on. */
  async #load(use: (about: IndicatorJson) => void = () => {}): Promise<void> {
    try {
      this.#figures ??= fetch(this.dataset.figures ?? '').then((answer) => answer.json());
      use(await this.#figures);
    } catch {
      this.#figures = null;
      this.#say('The figures could not be loaded.');
    }
  }

  /** Lists the councils whose name has a word that begins as the field does. */
  #open(then = () => {}): Promise<void> {
    return this.#load((about) => {
      if (document.activeElement !== this.#input) return;
      const words = plain(this.#input.value).trimEnd();
      const found = councils(about).filter(({ slug, name }) => slug !== 'birmingham' && plain(name).includes(words));
      this.#found = found;
      this.#list.replaceChildren(...found.map(option));
      this.#expand(found.length > 0);
      this.#say(found.length === 0 ? 'No council of that name has figures here.' : `${found.length} ${found.length === 1 ? 'council' : 'councils'}`);
      then();
    });
  }

  #expand(open: boolean): void {
    this.#list.hidden = !open;
    this.#input.ariaExpanded = `${open}`;
    this.#point(-1);
  }

  /** Moves the mark to an option; -1 to none. */
  #point(index: number): void {
    const items = [...this.#list.children];
    this.#active = index;
    for (const [place, item] of items.entries()) item.ariaSelected = `${place === index}`;
    items[index]?.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', items[index]?.id ?? '');
  }

  #press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const open = !this.#list.hidden;
    if (step !== undefined) {
      event.preventDefault();
      if (open) this.#step(step);
      else void this.#open(() => this.#step(step));
    } else if (event.key === 'Enter') {
      if (open) this.#take(this.#active < 0 ? this.#meant() : this.#active);
      else void this.#open();
    } else if (event.key === 'Escape') {
      if (!open) this.#input.value = '';
      this.#expand(false);
    }
  }

  /** The one option that there is, or the one whose whole name was typed: York, not North Yorkshire. */
  #meant(): number {
    return this.#found.length === 1 ? 0 : this.#found.findIndex(({ name }) => plain(name) === plain(this.#input.value).trimEnd());
  }

  /** To the next option or the one before, round the ends. */
  #step(step: number): void {
    const count = this.#found.length;
    this.#point((Math.max(this.#active, step < 0 ? 0 : -1) + step + count) % count);
  }

  #take(index: number): void {
    const area = this.#found[index];
    if (area !== undefined) void this.#load((about) => this.#add(about, area));
  }

  #addNamed(about: IndicatorJson, wanted: string): void {
    const area = councils(about).find(({ slug }) => slug === wanted);
    if (wanted === 'birmingham') this.#say('Birmingham is drawn already.');
    else if (area === undefined) this.#say(`No council “${wanted}” in these figures.`);
    else this.#add(about, area);
  }

  #add(about: IndicatorJson, area: Area): void {
    const said = charts().map((chart) => addArea(chart, about, area, dotOf(about, area)));
    this.#button.ariaLabel = `Remove ${area.name}`;
    this.#show(area.name, said.find((words) => words !== null) ?? '', area.slug);
  }

  #remove(): void {
    for (const chart of charts()) removeArea(chart);
    this.#input.focus();
    this.#show('', 'Removed.', null);
  }

  /** Shows the choice in the field, in words and in the address, so that a link to this page shows it. */
  #show(name: string, words: string, slug: string | null): void {
    this.#expand(false);
    this.#chosen = name;
    this.#input.value = name;
    this.#button.hidden = slug === null;
    this.#say(words);
    const address = new URL(location.href);
    if (slug === null) address.searchParams.delete('area');
    else address.searchParams.set('area', slug);
    history.replaceState(history.state, '', address);
  }

  #say(words: string): void {
    (this.querySelector('output') as HTMLOutputElement).textContent = words;
  }
}

function charts(): Element[] {
  return [...document.querySelectorAll('figure.chart')];
}

/** Every council with a row, by name. */
function councils({ areas }: IndicatorJson): Area[] {
  return areas.filter(({ kind }) => kind === 'authority').sort((a, b) => a.name.localeCompare(b.name));
}

/** A spread has a dot for every other council that ever had a figure, in the order of their codes. */
function dotOf(about: IndicatorJson, area: Area): number {
  const dots = councils(about).filter(({ slug, values }) => slug !== 'birmingham' && values.some((value) => value !== null));
  return dots.sort((a, b) => (a.code < b.code ? -1 : 1)).indexOf(area);
}

/** Letters alone, so that "st helens" finds St. Helens; each word after one space, so that words are found by their beginnings. */
function plain(name: string): string {
  return ` ${name}`.toLowerCase().replace(/[^a-z]+/g, ' ');
}

function option({ slug, name }: Area): HTMLElement {
  return Object.assign(document.createElement('div'), { id: `area-${slug}`, role: 'option', ariaSelected: 'false', textContent: name });
}

customElements.define('area-picker', AreaPicker);
