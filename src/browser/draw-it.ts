import { readScales, readStops, type Scales } from '../charts/drawing/scales.ts';
import { writeShort } from '../words/number.ts';
import { announce } from './announce.ts';
import { type Asked, drawGuess, type Guess, guessWords, holdBack, letGo, runOut, spanOf } from './guess.ts';

/** How long the record takes to run out from the year at which the line stopped, in milliseconds. */
const duration = 1400;

/**
 * Lets a reader draw the rest of a line before it is shown: by finger or mouse on the drawing, or by a slider a year.
 * The drawing is the finished one, with the end of one line held back; what the reader draws lies over it. Nothing is kept, and nothing leaves the page.
 * While the record is held back the element is in the state `asking`, which is no part of the document: a page that is printed or saved is whole.
 */
class DrawIt extends HTMLElement {
  readonly #states = this.attachInternals().states;
  readonly #step = this.closest('.step') as HTMLElement;
  readonly #own = this.#step.querySelector('.drawing') as HTMLElement;
  readonly #stage = this.closest('scrolly-story')?.querySelector<HTMLElement>('.stage .drawing') ?? null;
  readonly #sliders = [...this.querySelectorAll('input')];
  readonly #asked: Asked = {
    place: this.dataset.place ?? '',
    after: this.dataset.after ?? '',
    known: Number(this.dataset.known),
    record: readStops(this.dataset.record ?? ''),
    unit: { unit: JSON.parse(this.dataset.unit ?? '') },
  };
  readonly #waiting = this.#told.textContent ?? '';
  /** On the stage the way on stands where the reader draws: on a phone the words are further down. */
  readonly #near = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'control show-record',
    textContent: 'Show the record',
    hidden: true,
  });
  #guess: Guess = this.#asked.record.map(() => null);

  connectedCallback(): void {
    for (const [index, slider] of this.#sliders.entries()) slider.addEventListener('input', () => this.#set(index, slider.valueAsNumber));
    this.#button('show').addEventListener('click', () => this.#show());
    this.#near.addEventListener('click', () => this.#show());
    this.#button('again').addEventListener('click', () => this.#ask());
    if (this.#stage !== null) {
      this.#stage.after(this.#near);
      new MutationObserver(() => this.#draw()).observe(this.#stage, { childList: true });
    }
    for (const drawing of [this.#own, this.#stage]) if (drawing !== null) this.#listen(drawing);
    this.#ask();
  }

  get #told(): HTMLElement {
    return this.querySelector('.told') as HTMLElement;
  }

  #button(name: 'show' | 'again'): HTMLButtonElement {
    return this.querySelector(`[data-${name}]`) as HTMLButtonElement;
  }

  get #asking(): boolean {
    return this.#states.has('asking');
  }

  /** Holds the record back, and asks. */
  #ask(): void {
    this.#guess = this.#asked.record.map(() => null);
    this.#states.add('asking');
    this.#button('again').hidden = true;
    this.#button('show').hidden = false;
    this.#told.textContent = this.#waiting;
    for (const svg of this.#drawings()) holdBack(svg, this.#asked, `clip-${this.#step.id}`);
    this.#draw();
  }

  /** The step's own drawing at each width, and those on the stage where it shows this step. */
  #drawings(): SVGSVGElement[] {
    const staged = this.#step.ariaCurrent === 'step' ? [...(this.#stage?.querySelectorAll('svg') ?? [])] : [];
    return [...this.#own.querySelectorAll('svg'), ...staged];
  }

  #listen(drawing: HTMLElement): void {
    const follow = (event: PointerEvent) => {
      if (this.#asking && this.#drawAt(drawing, event)) event.preventDefault();
    };
    drawing.addEventListener('pointerdown', follow);
    drawing.addEventListener('pointermove', (event) => {
      if (event.buttons > 0) follow(event);
    });
    // A finger that draws does not scroll; anywhere else on the drawing it does.
    drawing.addEventListener('touchstart', (event) => this.#keep(drawing, event), { passive: false });
    drawing.addEventListener('touchmove', (event) => this.#keep(drawing, event), { passive: false });
  }

  #keep(drawing: HTMLElement, event: TouchEvent): void {
    const [touch] = event.touches;
    if (this.#asking && touch !== undefined && event.touches.length === 1 && this.#placeIn(drawing, touch) !== null && event.cancelable) event.preventDefault();
  }

  /** Where a pointer is in the part that is to be drawn; null elsewhere. */
  #placeIn(drawing: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }): { scales: Scales; x: number; y: number } | null {
    const svg = this.#drawings().find((svg) => drawing.contains(svg) && svg.getBoundingClientRect().width > 1);
    const scales = svg === undefined ? null : readScales({ ...svg.dataset });
    const matrix = svg?.getScreenCTM();
    if (scales === null || !matrix) return null;
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
    const { from, right } = spanOf(scales, this.#asked);
    const { top, bottom } = scales.frame;
    return x > from + 4 && x < right + 30 && y > top - 20 && y < bottom + 20 ? { scales, x, y } : null;
  }

  #drawAt(drawing: HTMLElement, event: PointerEvent): boolean {
    const place = this.#placeIn(drawing, event);
    if (place === null) return false;
    const { xs } = spanOf(place.scales, this.#asked);
    const nearest = xs.reduce((best, at, index) => (Math.abs(at - place.x) < Math.abs((xs[best] ?? 0) - place.x) ? index : best), 0);
    const [low, high] = place.scales.values;
    const along = (place.y - (low?.[1] ?? 0)) / ((high?.[1] ?? 1) - (low?.[1] ?? 0));
    const value = Number(low?.[0]) + along * (Number(high?.[0]) - Number(low?.[0]));
    const { min, max, step } = this.#sliders[nearest] as HTMLInputElement;
    this.#set(nearest, Math.min(Number(max), Math.max(Number(min), Math.round(value / Number(step)) * Number(step))));
    return true;
  }

  /** Sets a year; those before it that are not set yet lie on the way to it. */
  #set(index: number, value: number): void {
    const before = this.#guess.findLastIndex((set, at) => at < index && set !== null);
    const start = this.#guess[before] ?? this.#asked.known;
    for (let at = before + 1; at < index; at += 1) this.#guess[at] = start + ((value - start) * (at - before)) / (index - before);
    this.#guess[index] = value;
    if (!this.#asking) this.#tell();
    this.#draw();
  }

  /** Writes the reader's line into each drawing and each slider. */
  #draw(): void {
    for (const [index, slider] of this.#sliders.entries()) {
      const value = this.#guess[index] ?? null;
      const words = value === null ? '–' : writeShort(this.#asked.unit, value);
      if (value !== null) slider.valueAsNumber = value;
      slider.ariaValueText = value === null ? 'not set' : words;
      if (slider.nextElementSibling !== null) slider.nextElementSibling.textContent = words;
    }
    this.#button('show').setAttribute('aria-disabled', `${this.#guess.includes(null)}`);
    this.#near.hidden = !this.#asking || this.#guess.includes(null) || this.#step.ariaCurrent !== 'step' || !this.#button('again').hidden;
    for (const svg of this.#drawings()) drawGuess(svg, this.#asked, { guess: this.#guess, asking: this.#asking });
  }

  /** Lets the record run out, and says how far off the reader was. */
  #show(): void {
    if (this.#guess.includes(null)) {
      this.#told.textContent = 'Draw on to the last year first.';
      announce(this.#told.textContent);
      return;
    }
    const hadFocus = this.contains(document.activeElement) || document.activeElement === this.#near;
    this.#button('show').hidden = true;
    this.#button('again').hidden = false;
    if (hadFocus) this.#button('again').focus({ preventScroll: true });
    this.#tell();
    announce(this.#told.textContent ?? '');
    this.#draw();
    this.#told.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const quick = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : duration;
    let start: number | null = null;
    const next = (now: number) => {
      start ??= now;
      const time = quick === 0 ? 1 : Math.min(1, (now - start) / quick);
      for (const svg of this.#drawings()) runOut(svg, this.#asked, time);
      if (time < 1) requestAnimationFrame(next);
      else this.#end();
    };
    requestAnimationFrame(next);
  }

  #end(): void {
    this.#states.delete('asking');
    for (const svg of this.#drawings()) letGo(svg);
    this.#draw();
  }

  #tell(): void {
    this.#told.textContent = guessWords(this.#asked, this.#guess, this.dataset.told ?? '');
  }
}

customElements.define('draw-it', DrawIt);
