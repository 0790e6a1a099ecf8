import { readScales, readStops, type Scales, type Stops } from '../charts/drawing/scales.ts';
import { writeDifference, writeShort } from '../words/number.ts';
import { announce } from './announce.ts';

/** How long the record takes to run out from the year at which the line stopped, in milliseconds. */
const duration = 1400;

type Guess = (number | null)[];

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
  readonly #record: Stops = readStops(this.dataset.record ?? '');
  readonly #known = Number(this.dataset.known);
  readonly #unit = { unit: JSON.parse(this.dataset.unit ?? '') };
  readonly #waiting = this.#told.textContent ?? '';
  /** On the stage the way on stands where the reader draws: on a phone the words are further down. */
  readonly #near = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'control show-record',
    textContent: 'Show the record',
    hidden: true,
  });
  #guess: Guess = this.#record.map(() => null);

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
    this.#guess = this.#record.map(() => null);
    this.#states.add('asking');
    this.#button('again').hidden = true;
    this.#button('show').hidden = false;
    this.#told.textContent = this.#waiting;
    for (const svg of this.#drawings()) this.#hold(svg);
    this.#draw();
  }

  /** The step's own drawing at each width, and those on the stage where it shows this step. */
  #drawings(): SVGSVGElement[] {
    const staged = this.#step.ariaCurrent === 'step' ? [...(this.#stage?.querySelectorAll('svg') ?? [])] : [];
    return [...this.#own.querySelectorAll('svg'), ...staged];
  }

  /** Marks what lies after the last known year, and lays a clip over the line and a place for the reader's over the drawing. */
  #hold(svg: SVGSVGElement): void {
    const scales = readScales({ ...svg.dataset });
    const { place = '' } = this.dataset;
    const line = svg.querySelector<SVGElement>(`[data-key=${place}]`);
    if (scales === null || line === null) return;
    const { from, right } = this.#span(scales);
    const own = place === 'birmingham' ? ', [data-key^=interval-]' : '';
    for (const part of svg.querySelectorAll(`[data-key^=${place}-], .${place}.leader${own}`)) part.classList.toggle('held', placeOf(part) > from + 1);
    line.classList.add('clipped');
    svg.dataset.asks = '';
    const clip = `clip-${this.#step.id}-${svg.classList.contains('wide') ? 'wide' : 'narrow'}`;
    line.style.setProperty('--clip', `url(#${clip})`);
    svg.querySelector('.guess')?.remove();
    const { top, bottom } = scales.frame;
    const zone = `<path class="guess zone" d="M${from},${top}H${right}V${bottom}H${from}Z"/><text class="guess hint said" text-anchor="middle" x="${(from + right) / 2}" y="${(top + bottom) / 2}">Draw here</text>`;
    svg.insertAdjacentHTML(
      'beforeend',
      `<g class="guess"><clipPath id="${clip}"><path d="M0,0H${from + 2}V${bottom + 200}H0Z"/></clipPath>${zone}<path class="guess off"/><path class="guess mine"/><path class="guess dots"/><text class="guess end said"/></g>`,
    );
  }

  /** Places of the last known year and of the last year, and whereabouts a press begins to draw. */
  #span({ periods, frame }: Scales): { from: number; right: number; xs: number[] } {
    const at = (name: string) => periods.find(([period]) => period === name)?.[1] ?? 0;
    return { from: at(this.dataset.after ?? ''), right: frame.right, xs: this.#record.map(([period]) => at(period)) };
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
    const { from, right } = this.#span(scales);
    const { top, bottom } = scales.frame;
    return x > from + 4 && x < right + 30 && y > top - 20 && y < bottom + 20 ? { scales, x, y } : null;
  }

  #drawAt(drawing: HTMLElement, event: PointerEvent): boolean {
    const place = this.#placeIn(drawing, event);
    if (place === null) return false;
    const { xs } = this.#span(place.scales);
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
    const start = this.#guess[before] ?? this.#known;
    for (let at = before + 1; at < index; at += 1) this.#guess[at] = start + ((value - start) * (at - before)) / (index - before);
    this.#guess[index] = value;
    if (!this.#asking) this.#tell();
    this.#draw();
  }

  /** Writes the reader's line into each drawing and each slider. */
  #draw(): void {
    const set = this.#guess.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
    for (const [index, slider] of this.#sliders.entries()) {
      const value = this.#guess[index] ?? null;
      const words = value === null ? '–' : writeShort(this.#unit, value);
      if (value !== null) slider.valueAsNumber = value;
      slider.ariaValueText = value === null ? 'not set' : words;
      if (slider.nextElementSibling !== null) slider.nextElementSibling.textContent = words;
    }
    this.#button('show').setAttribute('aria-disabled', `${this.#guess.includes(null)}`);
    this.#near.hidden = !this.#asking || this.#guess.includes(null) || this.#step.ariaCurrent !== 'step' || !this.#button('again').hidden;
    for (const svg of this.#drawings()) this.#drawIn(svg, set);
  }

  #drawIn(svg: SVGSVGElement, set: readonly { value: number; index: number }[]): void {
    const scales = readScales({ ...svg.dataset });
    const group = svg.querySelector('g.guess');
    if (scales === null || group === null) return;
    const { from, xs } = this.#span(scales);
    const [low, high] = scales.values as [Stops[number], Stops[number]];
    const y = (value: number) => low[1] + ((high[1] - low[1]) * (value - Number(low[0]))) / (Number(high[0]) - Number(low[0]));
    const points = set.map(({ value, index }) => [xs[index] ?? 0, y(value)] as const);
    const path = (name: string, d: string) => group.querySelector(`.${name}`)?.setAttribute('d', d);
    path('mine', points.length === 0 ? '' : `M${[[from, y(this.#known)], ...points].join('L')}`);
    path('dots', points.map(([x, at]) => `M${x},${at}h0`).join(''));
    path('off', this.#asking ? '' : set.map(({ value, index }) => `M${xs[index]},${y(value)}V${y(this.#record[index]?.[1] ?? 0)}`).join(''));
    group.querySelector('.hint')?.toggleAttribute('hidden', points.length > 0);
    const [end, last] = [group.querySelector('.end') as SVGTextElement, points.at(-1)];
    end.textContent = last === undefined ? '' : `You: ${writeShort(this.#unit, set.at(-1)?.value ?? 0)}`;
    end.setAttribute('x', `${(last?.[0] ?? 0) - 2}`);
    const above = (points.at(-2)?.[1] ?? y(this.#known)) > (last?.[1] ?? 0) || (last?.[1] ?? 0) > scales.frame.bottom - 24;
    end.setAttribute('y', `${Math.max(scales.frame.top + 14, (last?.[1] ?? 0) + (above ? -12 : 24))}`);
    end.setAttribute('text-anchor', 'end');
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
      for (const svg of this.#drawings()) this.#runOut(svg, time);
      if (time < 1) requestAnimationFrame(next);
      else this.#end();
    };
    requestAnimationFrame(next);
  }

  #runOut(svg: SVGSVGElement, time: number): void {
    const scales = readScales({ ...svg.dataset });
    if (scales === null) return;
    const { from, right } = this.#span(scales);
    const at = from + (right - from) * time;
    svg.querySelector('clipPath path')?.setAttribute('d', `M0,0H${at + 2}V9999H0Z`);
    for (const part of svg.querySelectorAll('.held')) if (placeOf(part) <= at) part.classList.remove('held');
  }

  #end(): void {
    this.#states.delete('asking');
    for (const svg of this.#drawings()) {
      delete svg.dataset.asks;
      for (const part of svg.querySelectorAll('.held, .clipped')) part.classList.remove('held', 'clipped');
      svg.querySelector('.zone')?.removeAttribute('d');
    }
    this.#draw();
  }

  /** How far off: at the end, and on average over the years. */
  #tell(): void {
    const last = this.#record.length - 1;
    const end = (this.#guess[last] ?? 0) - (this.#record[last]?.[1] ?? 0);
    const off = this.#record.reduce((sum, [, value], index) => sum + Math.abs((this.#guess[index] ?? 0) - value), 0) / this.#record.length;
    const size = writeDifference(this.#unit, Math.abs(end));
    const where = Number(Math.abs(end).toFixed(this.#unit.unit.decimals)) === 0 ? 'the very same' : `${size} too ${end > 0 ? 'high' : 'low'}`;
    this.#told.textContent = `You drew ${writeShort(this.#unit, this.#guess[last] ?? 0)}; ${this.dataset.told}. You were ${where} at the end, and ${writeDifference(this.#unit, off)} off in an average year.`;
  }
}

/** How far to the right a part of a drawing begins, in units of its viewBox: read off it, for a drawing that is not on show has no box. */
function placeOf(part: Element): number {
  const given = ['transform', 'cx', 'x1', 'x', 'd'].map((name) => part.getAttribute(name)).find((found) => found !== null);
  return Number(/[\d.]+/.exec(given ?? '')?.[0]);
}

customElements.define('draw-it', DrawIt);
