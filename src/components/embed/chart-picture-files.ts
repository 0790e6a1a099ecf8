import { chart, chartIds } from '../../charts/registry.ts';
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

const begun = new Map<string, Promise<string | Uint8Array>>();

/** Draws a picture, once. */
export function pictureFile(dataset: Dataset, { chart: id, picture }: PictureFile): Promise<string | Uint8Array> {
  const key = `${id}/${picture}`;
  const drawing = begun.get(key) ?? chartPicture(dataset, chart(dataset, id), picture);
  begun.set(key, drawing);
  return drawing;
}

/** Draws all of them in the background, two at a time: drawing is done outside the one thread that writes the pages. */
export function beginPictures(dataset: Dataset): void {
  const waiting = pictureFiles(dataset);
  const worker = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) await pictureFile(dataset, file).catch(() => null);
  };
  void worker();
  void worker();
}
