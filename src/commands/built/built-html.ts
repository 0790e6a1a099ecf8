import { type HTMLElement, parse } from 'node-html-parser';

/** A page of the built site, read by a parser: its elements, with the text of styles and scripts as it stands. */
export function readHtml(html: string): HTMLElement {
  return parse(html, { comment: false, blockTextElements: { script: true, style: true } });
}

/** The styles, or the scripts, that are written in a page: the text of each, without data such as JSON-LD. */
export function inlinedIn(page: HTMLElement, name: 'style' | 'script'): string[] {
  const written = page.getElementsByTagName(name).filter((element) => name === 'style' || runs(element));
  return written.map(({ rawText }) => rawText);
}

/** Whether a script is one that a browser runs, and not data. */
export function runs(script: HTMLElement): boolean {
  return /^(text\/javascript|module|)$/.test(script.getAttribute('type') ?? '');
}
