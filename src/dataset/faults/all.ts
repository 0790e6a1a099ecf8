import { DataError } from '../data-error.ts';
import type { Dataset } from '../query.ts';
import { areaFaults } from './areas.ts';
import { eventFaults } from './events.ts';
import { recordFaults } from './records.ts';
import { textFaults } from './text.ts';

/** Every place where the records of a data set contradict themselves or one another, by the file it stands in. */
export function datasetFaults(folder: string, dataset: Dataset, today: string): DataError[] {
  const faults = [...textFaults(dataset), ...areaFaults(dataset), ...recordFaults(dataset, today), ...eventFaults(dataset, today)];
  return faults.map(({ file, place, found, expected }) => new DataError(`${folder}/${file}`, place, found, expected));
}
