import { chart, chartIds } from '../../charts/registry.ts';
import { oncePer } from '../../dataset/once.ts';
import type { Dataset } from '../../dataset/query.ts';
import { type ChartPicture, chartPicture, chartPictures } from '../../exports/pictures/chart-pictures.ts';

/** A picture of a chart and where it is. */
interface PictureFile {
  chart: string;
  picture: ChartPicture;
}

/** All pictures of all charts. */
export function pictureFiles(dataset: Dataset): PictureFile[] {
  const names = Object.keys(chartPictures) as ChartPicture[];
  return chartIds(dataset).flatMap((id) => names.map((picture) => ({ chart: id, picture })));
}

/** Draws a picture, once for a data set. */
export const pictureFile = oncePer((dataset, { chart: id, picture }: PictureFile) => chartPicture(dataset, chart(dataset, id), picture));

/** Draws all of them in the background, two at a time: drawing is done outside the one thread that writes the pages. */
export function beginPictures(dataset: Dataset): void {
  const waiting = pictureFiles(dataset);
  const worker = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) await pictureFile(dataset, file).catch(() => null);
  };
  void worker();
  void worker();
}
