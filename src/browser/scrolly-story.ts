import { announce } from './announce.ts';
import { pageView, roomForSteps, type StoryMode, type StoryModeElement, storyMode } from './story-mode.ts';
import { type Tween, tween } from './tween.ts';

/** How long one drawing takes to turn into the next, in milliseconds. */
const duration = 500;

/** How far below the place where a step lands the next one takes over: part of the window, and at most this many pixels. */
const lead = { part: 0.3, most: 200 } as const;

const keys: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, PageDown: 1, ArrowUp: -1, ArrowLeft: -1, PageUp: -1, Home: -Infinity, End: Infinity };

/**
 * Sets one stage beside the steps of a story that is whole without it. The stage shows the finished drawing of the current step,
 * and tweens from the last; it holds no chart code and no data. Where anything goes wrong the story is one page again.
 */
class ScrollyStory extends HTMLElement {
  private readonly steps = [...this.querySelectorAll<HTMLElement>('.step')];
  private readonly stage = this.find('.stage');
  private readonly drawing = this.find('.stage .drawing');
  private readonly room = matchMedia(roomForSteps);
  private readonly inSight = new Set<Element>();
  private readonly sized = new ResizeObserver(() => this.guard(() => this.measure()));
  private watcher: IntersectionObserver | null = null;
  private current = -1;
  private frame = 0;
  private width = innerWidth;

  connectedCallback(): void {
    this.guard(() => {
      this.stage.addEventListener('keydown', (event) => this.guard(() => this.press(event)));
      this.stage.addEventListener('click', (event) => this.guard(() => this.choose(event)));
      this.room.addEventListener('change', () => this.guard(() => this.follow()));
      addEventListener('hashchange', () => this.land());
      this.set(storyMode());
      if (storyMode() === 'steps') this.querySelector('.step:target')?.scrollIntoView({ behavior: 'instant' });
    });
  }

  private find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`a story without ${selector}`);
    return found;
  }

  /** Whatever fails, the document stays whole. */
  private guard(task: () => void): void {
    try {
      task();
    } catch (error) {
      this.set(null);
      throw error;
    }
  }

  /** On a touch screen the height of the window changes with the address bar, and nothing may jump then. */
  private follow(): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (matchMedia('(pointer: coarse)').matches && innerWidth === this.width && !still) return;
    this.width = innerWidth;
    this.set(storyMode());
  }

  private set(mode: StoryMode): void {
    this.closest<StoryModeElement>('story-mode')?.show?.(mode);
    const toggle = this.find('[data-mode]');
    toggle.textContent = mode === 'page' ? 'Step by step' : 'One page';
    toggle.setAttribute('aria-label', mode === 'page' ? 'Show step by step' : 'Show as one page');
    if (mode === 'steps') this.stage.tabIndex = 0;
    else this.stage.removeAttribute('tabindex');
    this.watcher?.disconnect();
    this.inSight.clear();
    this.sized.disconnect();
    if (mode === 'steps') this.sized.observe(this.stage);
    if (mode === 'steps' && this.current < 0) this.show(0);
  }

  /** Watches for the step that holds a line a little below the place where steps land. */
  private measure(): void {
    const [first] = this.steps;
    const landing = first === undefined ? 0 : Number.parseFloat(getComputedStyle(first).scrollMarginTop);
    const line = landing + Math.min(lead.most, lead.part * (innerHeight - landing));
    this.watcher?.disconnect();
    this.inSight.clear();
    this.watcher = new IntersectionObserver((entries) => this.guard(() => this.see(entries)), { rootMargin: `${-Math.round(line)}px 0px 0px 0px` });
    for (const step of this.steps) this.watcher.observe(step);
  }

  private see(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.inSight.add(target);
      else this.inSight.delete(target);
    }
    const index = this.steps.findIndex((step) => this.inSight.has(step));
    if (index >= 0) this.show(index);
  }

  /** Shows the drawing of a step; from the last one by a tween of the width that is seen. */
  private show(index: number): void {
    const step = this.steps[index];
    const source = step?.querySelector('.drawing');
    if (index === this.current || step === undefined || !source) return;
    const before = [...this.drawing.children];
    const seen = before.findIndex((svg) => getComputedStyle(svg).display !== 'none');
    const after = [...source.children].map((svg) => svg.cloneNode(true) as Element);
    const related = this.drawing.dataset.subject === source.getAttribute('data-subject');
    this.drawing.dataset.subject = source.getAttribute('data-subject') ?? '';
    this.drawing.replaceChildren(...after);
    this.steps[this.current]?.removeAttribute('aria-current');
    this.current = index;
    step.setAttribute('aria-current', 'step');
    this.tell(index);
    const [from, to] = [before[seen], after[seen]];
    if (from && to) this.run(tween(from, to, { related }));
  }

  private tell(index: number): void {
    this.find('.controls').style.setProperty('--step', `${index + 1}`);
    this.find('[data-place]').textContent = `Step ${index + 1} of ${this.steps.length}`;
    this.find('[data-go="-1"]').setAttribute('aria-disabled', `${index === 0}`);
    this.find('[data-go="1"]').setAttribute('aria-disabled', `${index === this.steps.length - 1}`);
  }

  private run(move: Tween): void {
    cancelAnimationFrame(this.frame);
    let start: number | null = null;
    const next = (now: number) =>
      this.guard(() => {
        start ??= now;
        const time = Math.min(1, (now - start) / duration);
        move(easeInOut(time));
        if (time < 1) this.frame = requestAnimationFrame(next);
      });
    move(0);
    this.frame = requestAnimationFrame(next);
  }

  private press(event: KeyboardEvent): void {
    const by = keys[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || storyMode() !== 'steps') return;
    if (!this.go(this.current + by)) return;
    event.preventDefault();
    announce(`Step ${this.current + 1} of ${this.steps.length}: ${this.heading?.textContent}`);
  }

  private choose({ target }: MouseEvent): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.dataset.go === undefined) {
      if (button?.dataset.mode !== undefined) this.change();
    } else if (this.go(this.current + Number(button.dataset.go))) this.heading?.focus({ preventScroll: true });
  }

  /** A link to a step leads the reading there too: by itself a browser would only scroll, and set the focus to the page. */
  private land(): void {
    const step = this.steps.find(({ id }) => `#${id}` === location.hash);
    step?.querySelector('h3')?.focus({ preventScroll: true });
  }

  /** Goes to a step, and says whether it had to: at either end the keys scroll the page again. */
  private go(wanted: number): boolean {
    const index = Math.max(0, Math.min(this.steps.length - 1, wanted));
    const step = this.steps[index];
    if (index === this.current || step === undefined) return false;
    // What was in sight before the step came may not be told after it.
    this.see(this.watcher?.takeRecords() ?? []);
    history.replaceState(history.state, '', `#${step.id}`);
    step.scrollIntoView({ behavior: 'instant' });
    this.show(index);
    return true;
  }

  /** The reader's wish for one page, or for steps again. The place in the story is kept. */
  private change(): void {
    const address = new URL(location.href);
    const toPage = storyMode() === 'steps';
    if (toPage) address.searchParams.set(pageView.name, pageView.value);
    else address.searchParams.delete(pageView.name);
    history.replaceState(history.state, '', address);
    this.set(storyMode());
    if (!toPage) {
      announce('Step by step.');
      return;
    }
    const step = this.steps[this.current];
    this.heading?.focus({ preventScroll: true });
    step?.scrollIntoView({ behavior: 'instant' });
  }

  /** The heading of the current step: where reading goes on from. */
  private get heading(): HTMLElement | null {
    return this.steps[this.current]?.querySelector('h3') ?? null;
  }
}

/** Slow, quick, slow: the cubic ease. */
function easeInOut(time: number): number {
  return time < 0.5 ? 4 * time ** 3 : 1 - (2 - 2 * time) ** 3 / 2;
}

customElements.define('scrolly-story', ScrollyStory);
