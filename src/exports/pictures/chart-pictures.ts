import type { Chart } from '../../charts/chart.ts';
import { type PosterForm, type PosterOptions, poster, posterForms, posterSize } from '../../charts/figure/poster.ts';
import { writeCredit, writeLicence } from '../../charts/kit/credit.ts';
import type { Dataset } from '../../dataset/query.ts';
import { typeset } from '../../words/typeset.ts';
import { type CacheOptions, picturePng } from './picture-png.ts';

/** The pictures of each chart by the name of their file: form, and width in px for those of pixels. */
export const chartPictures = {
  'chart.svg': { form: 'wide', width: null },
  'chart.png': { form: 'wide', width: 1200 },
  'square.png': { form: 'square', width: 1080 },
  'tall.png': { form: 'tall', width: 1080 },
} as const satisfies Record<string, { form: PosterForm; width: number | null }>;

export type ChartPicture = keyof typeof chartPictures;

/** One picture of a chart, as the text of an SVG file or the bytes of a PNG file, with title, takeaway, caution, source and licence. */
export async function chartPicture(dataset: Dataset, chart: Chart, name: ChartPicture, kept: CacheOptions = {}): Promise<string | Uint8Array> {
  const { form, width } = chartPictures[name];
  const svg = typeset(poster(chart, posterOptions(dataset, chart, form)));
  return width === null ? svg : picturePng(svg, { ...kept, width, units: posterForms[form].width });
}

/** Size in px of the picture of a chart that is as high as it needs. */
export function pictureSize(dataset: Dataset, chart: Chart): { width: number; height: number } {
  const { form, width } = chartPictures['chart.png'];
  const own = posterSize(chart, posterOptions(dataset, chart, form));
  return { width, height: Math.ceil((own.height * width) / own.width) };
}

function posterOptions(dataset: Dataset, chart: Chart, form: PosterForm): PosterOptions {
  return { form, credit: `${writeCredit(dataset, chart)} ${writeLicence(chart)}` };
}
