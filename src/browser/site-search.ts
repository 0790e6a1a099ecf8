import { announce } from './announce.ts';
import { carryOn } from './carry-area.ts';
import { fromSentence, kindOf, nearWord, synonymOf } from './search-words.ts';

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
  private words: Promise<string[]> | null = null;

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
    if (this.index === null) this.say('Looking …');
    try {
      this.index ??= import(/* @vite-ignore */ this.dataset.index ?? '');
      const index = await this.index;
      const meant = await this.meant(words, index);
      const { results } = await index.search(meant.words);
      const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
      if (turn === this.latest) this.show(words, found, { count: results.length, says: meant.says });
    } catch {
      this.say('The search could not be loaded. Every page is listed below.');
    }
  }

  /** The words to look for: those of this site for what was typed. What stands on no page is left out, and said. */
  private async meant(words: string, index: Pagefind): Promise<{ words: string; says: string[] }> {
    this.words ??= fetch(this.dataset.words ?? '').then((answer) => answer.json());
    const known = await this.words;
    const typed = words.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
    const parts = await Promise.all(
      typed.map(async (word, place) => {
        const synonym = synonymOf(word);
        if (synonym !== null) return { word: synonym, says: [`For “${word}” we looked for “${synonym}”.`] };
        // The last word may be half typed: its beginning is enough.
        const last = place === typed.length - 1 && words.endsWith(word) && known.some((other) => other.startsWith(word.toLowerCase()));
        if (last || (await index.search(`"${word}"`)).results.length > 0) return { word, says: [] };
        const near = nearWord(word, known);
        if (near !== null) return { word: near, says: [`Nothing here is called “${word}”: we looked for “${near}”.`] };
        return { word: '', says: [`“${word}” stands on no page of this site.`] };
      }),
    );
    return {
      words: parts
        .map(({ word }) => word)
        .join(' ')
        .trim(),
      says: parts.flatMap(({ says }) => says),
    };
  }

  private show(words: string, found: readonly Found[], { count, says }: { count: number; says: readonly string[] }): void {
    const pages = `${count} ${count === 1 ? 'page' : 'pages'} found${count > most ? `, the first ${most} shown` : ''}`;
    this.say(words.trim() === '' ? '' : [...says, count === 0 ? 'No page found.' : pages].join(' '));
    const base = this.dataset.base ?? '/';
    this.querySelector('ol')?.replaceChildren(...(words.trim() === '' ? [] : found.map((one) => entry(one, base))));
    carryOn();
  }

  private say(text: string): void {
    const result = this.querySelector('.result');
    if (result !== null) result.textContent = text;
    if (this.contains(document.activeElement) && !text.endsWith('…')) announce(text);
  }
}

function entry({ url, excerpt, meta }: Found, base: string): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title ?? url });
  const text = document.createElement('p');
  text.innerHTML = fromSentence(excerpt);
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  heading.append(link);
  const kind = Object.assign(document.createElement('p'), { className: 'kicker', textContent: kindOf(url, base) });
  item.append(kind, heading, text);
  return item;
}

customElements.define('site-search', SiteSearch);
