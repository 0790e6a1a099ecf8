import { colours } from '../../charts/drawing/theme.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** Steps from a colour to its ground, as the soft edge of a letter has them: more cannot be seen and weigh a fifth more. */
const steps = 5;

/** All colours that a picture in the light theme can have: each of the theme's on paper and on the band, and what lies between. */
export const picturePalette: readonly Colour[] = [...new Map([...between('paper'), ...between('band')].map((colour) => [colour.join(), colour])).values()];

/** The few colours of a picture of words and shapes on paper, at most sixteen, which makes it a fifth smaller. */
export const sparePalette: readonly Colour[] = [
  channels(colours.light.paper),
  channels(colours.light.rule),
  ...(['ink', 'quiet', 'birmingham'] as const).flatMap((name) =>
    [0.25, 0.5, 0.75, 1].map((part) => blend(channels(colours.light.paper), channels(colours.light[name]), part)),
  ),
];

function between(ground: 'paper' | 'band'): Colour[] {
  const from = channels(colours.light[ground]);
  const others = Object.entries(colours.light).filter(([name]) => name !== 'added' && name !== 'paper' && name !== 'rule');
  const blends = others.flatMap(([, to]) => Array.from({ length: steps }, (_, step) => blend(from, channels(to), (step + 1) / steps)));
  return [from, channels(colours.light.rule), ...blends];
}

function blend(from: Colour, to: Colour, part: number): Colour {
  const mix = (channel: 0 | 1 | 2) => Math.round(from[channel] + (to[channel] - from[channel]) * part);
  return [mix(0), mix(1), mix(2)];
}

function channels(colour: string): Colour {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
