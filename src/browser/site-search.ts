import { announce } from './announce.ts';

/** Searches the pages of this site. The index is fetched from this site alone, and only once somebody types. */
interface Found {
  url: string;
  excerpt: string;
  meta: { title?: string };
}

interface Pagefind {
  search(words: string): Promise<{ results: { data(): Promise<Found> }[] }>;
}

const most = 20;

class SiteSearch extends HTMLElement {
  private index: Promise<Pagefind> | null = null;
  private latest = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (form === null || input === null) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    input.addEventListener('input', () => void this.search(input.value));
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    if (input.value !== '') void this.search(input.value);
  }

  private async search(words: string): Promise<void> {
    const turn = ++this.latest;
    try {
      this.index ??= import(/* @vite-ignore */ this.dataset.index ?? '');
      const { results } = await (await this.index).search(words);
      const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
      if (turn === this.latest) this.show(words, found, results.length);
    } catch {
      this.say('The search could not be loaded. Every page is listed below.');
    }
  }

  private show(words: string, found: readonly Found[], count: number): void {
    this.say(words.trim() === '' ? '' : `${count} ${count === 1 ? 'page' : 'pages'} found${count > most ? `, the first ${most} shown` : ''}`);
    this.querySelector('ol')?.replaceChildren(...found.map(entry));
  }

  private say(text: string): void {
    const output = this.querySelector('output');
    if (output !== null) output.textContent = text;
    if (this.contains(document.activeElement)) announce(text);
  }
}

function entry({ url, excerpt, meta }: Found): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title ?? url });
  const text = document.createElement('p');
  text.innerHTML = excerpt;
  const item = document.createElement('li');
  item.append(link, text);
  return item;
}

customElements.define('site-search', SiteSearch);
