import { dotted } from '../charts/spread/dots.ts';
import type { IndicatorJson } from '../exports/records/indicator-json.ts';
import { addArea, removeArea } from './added/area.ts';
import { addedAloud } from './added/words.ts';
import { carryArea } from './carry-area.ts';
import { CouncilBox } from './council-box.ts';
import { type SearchName, type SearchNames, sinceWhen } from './council-search.ts';

type Area = IndicatorJson['areas'][number];

/**
 * Adds any council to the charts of an indicator's page. The address keeps the choice, and so do the links to other pages that know it.
 * Nothing of it shows without script, and the charts are whole without it.
 */
class AreaPicker extends CouncilBox {
  readonly #button = this.querySelector('button') as HTMLButtonElement;
  #figures: Promise<IndicatorJson> | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#button.addEventListener('click', () => this.#remove());
    const wanted = new URLSearchParams(location.search).get('area');
    if (wanted === null) return;
    this.names().then(
      (names) => this.take(names.councils.find(({ slug }) => slug === wanted) ?? { slug: wanted, name: '', also: [] }, names),
      () => this.say('The names could not be loaded.'),
    );
  }

  /** Adds a council; where it cannot be added, says why. */
  protected take(council: SearchName, names: SearchNames): void {
    if (council.slug === 'birmingham') {
      for (const chart of charts()) removeArea(chart);
      this.#show('Birmingham', 'Birmingham is already the blue line, or the blue dot.', council.slug);
      this.#button.hidden = true;
      return;
    }
    this.#load().then(
      (about) => this.#add(about, council, sinceWhen(names, council)),
      () => this.say('The figures could not be loaded.'),
    );
  }

  /** The figures, fetched once; where they cannot be had, the next call tries again. */
  #load(): Promise<IndicatorJson> {
    this.#figures ??= fetch(this.dataset.figures ?? '').then((answer) => answer.json());
    this.#figures.catch(() => {
      this.#figures = null;
    });
    return this.#figures;
  }

  #add(about: IndicatorJson, { slug, name }: SearchName, since: string): void {
    const area = councils(about).find((entry) => entry.slug === slug);
    if (area === undefined) {
      this.say(name === '' ? `No council “${slug}” in these figures.` : `${name} has no figures here.`);
      return;
    }
    const shown = { ...area, name: name || area.name };
    const said = charts().map((chart) => addArea(chart, about, shown, dotted(about.areas).indexOf(area)));
    this.#button.ariaLabel = `Remove ${shown.name}`;
    const words = said.find((sentence) => sentence !== null) ?? `${shown.name} has no figures for these drawings.`;
    const aloud = said.some((sentence) => sentence !== null) ? addedAloud(about, shown) : words;
    const more = since === '' ? '' : ` A council ${since}.`;
    this.#show(shown.name, words + more, slug, aloud + more);
  }

  #remove(): void {
    for (const chart of charts()) removeArea(chart);
    this.input.focus();
    this.close();
    this.#show('', 'Removed.', null);
  }

  /** Shows the choice in the field, in words and in the address, so that a link to this page shows it. */
  #show(name: string, words: string, slug: string | null, aloud = words): void {
    this.input.value = name;
    this.#button.hidden = slug === null;
    this.say(words, aloud);
    const address = new URL(location.href);
    if (slug === null) address.searchParams.delete('area');
    else address.searchParams.set('area', slug);
    history.replaceState(history.state, '', address);
    carryArea(slug);
  }
}

function charts(): Element[] {
  return [...document.querySelectorAll('figure.chart')];
}

/** Every council with a row, by name. */
function councils({ areas }: IndicatorJson): Area[] {
  return areas.filter(({ kind }) => kind === 'authority').sort((a, b) => a.name.localeCompare(b.name));
}

customElements.define('area-picker', AreaPicker);
