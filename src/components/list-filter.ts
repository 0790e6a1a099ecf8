/**
 * Filters a list that is whole without it. Every select in its form is matched against the attribute
 * of the same name (`name="kind"` against `data-kind`), the search box against the text of each entry.
 */
class ListFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    form.hidden = false;
    form.addEventListener('input', () => this.show(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.show(form);
  }

  private show(form: HTMLFormElement): void {
    const wanted = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]);
    const entries = [...this.querySelectorAll<HTMLElement>('[data-entry]')];
    for (const entry of entries) entry.hidden = !wanted.every(([name, value]) => matches(entry, name, value));
    const shown = entries.filter((entry) => !entry.hidden).length;
    const output = form.querySelector('output');
    if (output !== null) output.textContent = `${shown} of ${entries.length} shown`;
  }
}

function matches(entry: HTMLElement, name: string, value: string): boolean {
  if (value === '') return true;
  if (name === 'words') return (entry.textContent ?? '').toLowerCase().includes(value.toLowerCase());
  return entry.dataset[name] === value;
}

customElements.define('list-filter', ListFilter);
