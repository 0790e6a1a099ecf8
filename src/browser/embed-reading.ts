import { readStops, type Stops } from '../charts/drawing/scales.ts';
import { nearestStop } from '../charts/figure/reading.ts';

type Stop = Stops[number];

/**
 * Lets a trend in a frame be read year by year, by pointer, touch and arrow keys: as on a page, in fewer bytes.
 * The range lies over the drawing and carries a finished sentence for each period, which is its value: nothing else speaks.
 * What is read is shown after both.
 */
export function makeReadable(range: HTMLInputElement): void {
  const drawing = range.previousElementSibling as HTMLElement;
  const output = (range.parentElement as HTMLElement).nextElementSibling as HTMLElement;
  const hint = output.textContent;
  const seen = () => [...drawing.querySelectorAll('svg')].find((svg) => svg.clientWidth) as SVGSVGElement;
  const stops = (name: string) => readStops(seen().dataset[name] as string);
  const value = (index: number) => {
    const words = (range.dataset.readings as string).split('|')[index] as string;
    // A value that is set again is spoken again.
    if (range.ariaValueText !== words) range.ariaValueText = words;
    return words;
  };
  const say = (words: string | null) => {
    drawing.querySelector('.moment')?.remove();
    output.textContent = words;
  };
  const show = (index: number) => {
    const [, [, top], , [, bottom]] = stops('frame') as [Stop, Stop, Stop, Stop];
    const [, x] = stops('periods')[index] as Stop;
    say(value(index));
    range.valueAsNumber = index;
    seen().insertAdjacentHTML('beforeend', `<path class="moment" d="M${x},${top}V${bottom}"/>`);
  };
  const hide = () => say(hint);
  drawing.onpointerdown = drawing.onpointermove = ({ clientX }) => {
    const { left, width } = seen().getBoundingClientRect();
    show(nearestStop(stops('periods'), ((clientX - left) / width) * seen().viewBox.baseVal.width));
  };
  drawing.onpointerleave = ({ pointerType }) => pointerType === 'mouse' && hide();
  range.onfocus = range.oninput = () => show(range.valueAsNumber);
  range.onblur = hide;
  value(range.valueAsNumber);
}
