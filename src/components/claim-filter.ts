/** Filters the claim ledger by verdict and words. Without it the ledger is whole. */
class ClaimFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    form.hidden = false;
    form.addEventListener('input', () => this.show(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.show(form);
  }

  private show(form: HTMLFormElement): void {
    const choice = new FormData(form);
    const relation = String(choice.get('relation') ?? '');
    const words = String(choice.get('words') ?? '').toLowerCase();
    const rows = [...this.querySelectorAll<HTMLElement>('.claims > li')];
    for (const row of rows) row.hidden = !matches(row, relation, words);
    const shown = rows.filter((row) => !row.hidden).length;
    const output = form.querySelector('output');
    if (output !== null) output.textContent = `${shown} of ${rows.length} claims`;
  }
}

function matches(row: HTMLElement, relation: string, words: string): boolean {
  const wanted = relation === '' || row.dataset.relation === relation;
  return wanted && (row.textContent ?? '').toLowerCase().includes(words);
}

customElements.define('claim-filter', ClaimFilter);
