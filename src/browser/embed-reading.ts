import { readStops, type Stops } from '../charts/drawing/scales.ts';
import { nearestStop } from '../charts/figure/reading.ts';

type Stop = Stops[number];

/**
 * Lets a trend in a frame be read year by year, by pointer, touch and arrow keys: as on a page, in fewer bytes.
 * The range lies over the drawing and carries a finished sentence for each period; an output comes after both.
 */
export function makeReadable(range: HTMLInputElement): void {
  const drawing = range.previousElementSibling as HTMLElement;
  const output = (range.parentElement as HTMLElement).nextElementSibling as HTMLOutputElement;
  const hint = output.textContent;
  const seen = () => [...drawing.querySelectorAll('svg')].find((svg) => svg.clientWidth) as SVGSVGElement;
  const stops = (name: string) => readStops(seen().dataset[name] as string);
  const say = (words: string | null, live = 'off') => {
    drawing.querySelector('.moment')?.remove();
    output.ariaLive = live;
    output.textContent = words;
  };
  const show = (index: number, live?: string) => {
    const words = (range.dataset.readings as string).split('|')[index] as string;
    const [, [, top], , [, bottom]] = stops('frame') as [Stop, Stop, Stop, Stop];
    const [, x] = stops('periods')[index] as Stop;
    say(words, live);
    range.ariaValueText = words.split(':')[0] as string;
    range.valueAsNumber = index;
    seen().insertAdjacentHTML('beforeend', `<path class="moment" d="M${x},${top}V${bottom}"/>`);
  };
  const hide = () => say(hint);
  drawing.onpointerdown = drawing.onpointermove = ({ clientX }) => {
    const { left, width } = seen().getBoundingClientRect();
    show(nearestStop(stops('periods'), ((clientX - left) / width) * seen().viewBox.baseVal.width));
  };
  drawing.onpointerleave = ({ pointerType }) => pointerType === 'mouse' && hide();
  range.onfocus = range.oninput = () => show(range.valueAsNumber, 'polite');
  range.onblur = hide;
}
