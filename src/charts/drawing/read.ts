import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM('').window;

/** The root element of a drawing's text, for tests. Throws where the text is not well-formed XML, as an SVG file has to be. */
export function read(svg: string): Element {
  const parsed = new DOMParser().parseFromString(svg, 'application/xml').documentElement;
  if (parsed.localName === 'parsererror' || parsed.querySelector('parsererror')) throw new SyntaxError(`not well-formed: ${parsed.textContent}`);
  return parsed;
}
