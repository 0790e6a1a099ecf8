import type { PackedTable } from '../exports/tables/table-json.ts';
import { announce } from './announce.ts';
import { carryArea } from './carry-area.ts';
import { cellsOf, choose, csvOf, type OpenTable, openTable, type Wanted } from './data-rows.ts';

/** Codes of councils, as the Office for National Statistics gives them; those of regions and England begin otherwise. */
const council = /^E(06|08|09|10)/;

/** Rows shown at a time. */
const page = 25;

/**
 * Filters the table of figures on the data page. Without script the first rows stand there by themselves.
 * The table is fetched when the reader first asks for something; the address keeps what was asked for.
 */
class DataFilter extends HTMLElement {
  private table: Promise<OpenTable> | null = null;
  private start = 0;
  /** Whether the reader has used the form: what an address asked for is shown and not said. */
  private asked = false;
  /** What the address asked for and no choice offers; said until the reader asks for something else. */
  private unknown: string[] = [];

  connectedCallback(): void {
    const form = this.find<HTMLFormElement>('form');
    form.hidden = false;
    this.unknown = fill(form, new URLSearchParams(location.search));
    this.addEventListener(
      'click',
      () => {
        this.asked = true;
      },
      true,
    );
    form.addEventListener('input', () => {
      this.asked = true;
      this.unknown = [];
      this.from(0);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    this.find('[data-step="-1"]').addEventListener('click', () => this.from(this.start - page));
    this.find('[data-step="1"]').addEventListener('click', () => this.from(this.start + page));
    this.find('[data-download]').addEventListener('click', () => void this.download());
    if (location.search !== '') this.from(0);
    else this.find<HTMLElement>('.pages').hidden = false;
  }

  private find<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.querySelector<T>(selector) as T;
  }

  private get wanted(): Wanted {
    return { theme: '', indicator: '', area: '', from: '', to: '', ...Object.fromEntries(new FormData(this.find<HTMLFormElement>('form'))) };
  }

  private open(): Promise<OpenTable> {
    this.table ??= fetch(this.dataset.table ?? '')
      .then((response) => response.json() as Promise<PackedTable>)
      .then(openTable);
    return this.table;
  }

  /** The rows wanted; the table knows an area by its code. */
  private rows(table: OpenTable): number[] {
    const [chosen] = this.find<HTMLSelectElement>('select[name="area"]').selectedOptions;
    return choose(table, { ...this.wanted, area: chosen?.dataset.code ?? '' });
  }

  /** Shows the rows wanted, from the one at this place on. When the table cannot be had, what is there stays and a line says so. */
  private from(start: number): void {
    this.find<HTMLElement>('.pages').hidden = false;
    this.narrow();
    this.open().then(
      (table) => this.show(table, this.rows(table), start),
      () => this.say('The figures could not be fetched. The files above hold them all.'),
    );
  }

  private show(table: OpenTable, rows: number[], start: number): void {
    this.start = start;
    const shown = rows.slice(start, start + page);
    const columns = [...this.querySelectorAll<HTMLElement>('th[data-column]')].map((head) => Number(head.dataset.column));
    const body = this.find('tbody');
    body.replaceChildren(...shown.map((row) => lineOf(cellsOf(table, row), columns)));
    this.find<HTMLButtonElement>('[data-step="-1"]').disabled = start === 0;
    this.find<HTMLButtonElement>('[data-step="1"]').disabled = start + page >= rows.length;
    this.find<HTMLButtonElement>('[data-download]').disabled = rows.length === 0;
    const count = rows.length.toLocaleString('en-GB');
    const range = rows.length === 0 ? 'No rows. Ask for less.' : `Rows ${start + 1} to ${start + shown.length} of ${count}`;
    this.say([...this.unknown, range].join(' '));
    history.replaceState(null, '', this.address());
    const [area] = this.find<HTMLSelectElement>('select[name="area"]').selectedOptions;
    carryArea(area !== undefined && council.test(area.dataset.code ?? '') ? area.value : null);
  }

  private say(text: string): void {
    this.find('.result').textContent = text;
    if (this.asked) announce(text);
  }

  /** The address of this page with what is asked for. */
  private address(): string {
    const asked = Object.entries(this.wanted).filter(([, value]) => value !== '');
    const query = new URLSearchParams(asked).toString();
    return query === '' ? location.pathname + location.hash : `${location.pathname}?${query}#filter`;
  }

  /** Leaves only the indicators of the theme to choose from. */
  private narrow(): void {
    const { theme } = this.wanted;
    const select = this.find<HTMLSelectElement>('select[name="indicator"]');
    for (const option of select.options) {
      const outside = theme !== '' && option.value !== '' && option.dataset.theme !== theme;
      option.hidden = outside;
      option.disabled = outside;
      if (outside && option.selected) select.value = '';
    }
  }

  private async download(): Promise<void> {
    const table = await this.open();
    const text = csvOf(table, this.rows(table), (this.dataset.columns ?? '').split(','));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    const { indicator, theme, area } = this.wanted;
    link.download = `${['after-inadequate', indicator || theme, area].filter((part) => part !== '').join('-')}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }
}

/** Puts what an address asks for into the form, an area by its slug or its code. Returns a sentence for each thing that is not among the choices. */
function fill(form: HTMLFormElement, asked: URLSearchParams): string[] {
  return [...form.querySelectorAll('select')].flatMap((select) => {
    const value = asked.get(select.name) ?? '';
    const found = [...select.options].find((option) => option.value === value || (value !== '' && option.dataset.code === value));
    select.value = found?.value ?? '';
    return found === undefined ? [`Nothing here is called “${value}”: it was left out.`] : [];
  });
}

function lineOf(cells: readonly (string | number | null)[], columns: readonly number[]): HTMLTableRowElement {
  const line = document.createElement('tr');
  for (const column of columns) {
    const value = cells[column] ?? '';
    const cell = line.insertCell();
    cell.textContent = String(value);
    if (typeof value === 'number') cell.className = 'number';
  }
  return line;
}

customElements.define('data-filter', DataFilter);
