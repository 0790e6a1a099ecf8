import type { Reading } from './reading.ts';

/** How far a reading stands from its point, in pixels. */
const gap = 12;

/** The words of a reading, at its point in the drawing. It is for those who see the drawing: others hear the value of the slider. */
export class Tip {
  readonly #words = Object.assign(document.createElement('p'), { className: 'tip no-print', ariaHidden: 'true', hidden: true });
  readonly #frame: HTMLElement;

  /** `frame` is the positioned element in which the words stand. */
  constructor(frame: HTMLElement) {
    this.#frame = frame;
    frame.append(this.#words);
  }

  /** Marks the point, and sets the words beside it, on the side that has more room. */
  show(svg: SVGSVGElement, { words, at: [x, y], mark }: Reading): void {
    const path = svg.querySelector('.moment') ?? document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('class', mark.className);
    path.setAttribute('d', mark.path);
    svg.append(path);
    const matrix = svg.getScreenCTM();
    if (matrix === null) return;
    const point = new DOMPoint(x, y).matrixTransform(matrix);
    const { left, top, width } = this.#frame.getBoundingClientRect();
    this.#words.textContent = words;
    this.#words.hidden = false;
    const own = this.#words.getBoundingClientRect();
    const across = point.x - left;
    const beside = across < width / 2 ? across + gap : across - gap - own.width;
    this.#words.style.left = `${Math.max(0, Math.min(width - own.width, beside))}px`;
    this.#words.style.top = `${Math.max(0, point.y - top - own.height - gap)}px`;
  }

  hide(): void {
    this.#words.hidden = true;
    this.#words.textContent = '';
    for (const mark of this.#frame.querySelectorAll('.moment')) mark.remove();
  }
}
