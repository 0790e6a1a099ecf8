import { announce } from './announce.ts';

/**
 * Filters and sorts a list that is whole without it. Every select in its form is matched against the attribute
 * of the same name (`name="kind"` against `data-kind`), the search box against the text of each entry;
 * the select named `order` names the attribute to sort by. The address of the page keeps what was chosen.
 */
class ListFilter extends HTMLElement {
  private entries: HTMLElement[] = [];
  private order = '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    this.entries = [...this.querySelectorAll<HTMLElement>('[data-entry]')];
    choose(form, new URLSearchParams(location.search));
    form.hidden = false;
    form.addEventListener('input', () => this.change(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.show(form);
    this.meet(form);
    addEventListener('hashchange', () => this.meet(form));
  }

  private change(form: HTMLFormElement): void {
    this.show(form);
    announce(form.querySelector('.result')?.textContent ?? '');
    const chosen = new URLSearchParams(chosenIn(form).filter(([, value]) => value !== ''));
    history.replaceState(null, '', `${location.pathname}${chosen.size > 0 ? `?${chosen}` : ''}${this.shownTarget()}`);
  }

  /** The fragment of the address, as long as it names an entry that is shown. */
  private shownTarget(): string {
    const named = this.entries.find(({ id }) => `#${id}` === location.hash);
    return named?.hidden ? '' : location.hash;
  }

  /** An address that names one entry comes before its filter: what hides the entry is let go, and the list says so. */
  private meet(form: HTMLFormElement): void {
    const named = this.entries.find(({ id }) => `#${id}` === location.hash);
    if (!named?.hidden) return;
    for (const field of form.querySelectorAll('input, select')) (field as HTMLInputElement).value = '';
    this.show(form);
    const result = form.querySelector('.result');
    if (result !== null) result.textContent += ': the filter was let go, as it would have hidden the entry that this address names';
    named.scrollIntoView();
    history.replaceState(null, '', `${location.pathname}${location.hash}`);
  }

  private show(form: HTMLFormElement): void {
    const wanted = chosenIn(form);
    for (const entry of this.entries) entry.hidden = !wanted.every(([name, value]) => matches(entry, name, value));
    const order = wanted.find(([name]) => name === 'order')?.[1] ?? '';
    if (order !== this.order) for (const entry of sorted(this.entries, order)) entry.parentElement?.append(entry);
    this.order = order;
    const shown = this.entries.filter((entry) => !entry.hidden).length;
    const result = form.querySelector('.result');
    if (result !== null) result.textContent = `${shown} of ${this.entries.length} shown`;
  }
}

function chosenIn(form: HTMLFormElement): [name: string, value: string][] {
  return [...new FormData(form)].map(([name, value]) => [name, String(value)]);
}

/** Sets the form to what an address asks for; what it does not offer is left as it is. */
function choose(form: HTMLFormElement, wanted: URLSearchParams): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, input')) {
    const value = wanted.get(field.name);
    const offered = field instanceof HTMLInputElement || [...field.options].some((option) => option.value === value);
    if (value !== null && offered) field.value = value;
  }
}

function matches(entry: HTMLElement, name: string, value: string): boolean {
  if (value === '' || name === 'order') return true;
  if (name === 'words') return (entry.textContent ?? '').toLowerCase().includes(value.toLowerCase());
  return entry.dataset[name] === value;
}

function sorted(entries: readonly HTMLElement[], order: string): HTMLElement[] {
  const key = (entry: HTMLElement) => (order === '' ? '' : (entry.dataset[order] ?? ''));
  return [...entries].sort((a, b) => key(a).localeCompare(key(b), 'en', { numeric: true }));
}

customElements.define('list-filter', ListFilter);
