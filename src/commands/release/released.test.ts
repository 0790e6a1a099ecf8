import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { datasetJson } from '../../exports/records/dataset-json.ts';
import { frozenText, frozenVersions } from '../../exports/releases/frozen.ts';
import { correctionFaults } from '../checks/correction-faults.ts';
import { difference } from './difference.ts';
import { releaseFaults } from './faults.ts';
import { levelOf } from './level.ts';

const versions = frozenVersions();
const slow = { timeout: 120_000 };

test('releases/ is byte for byte what was released, and holds the versions that the changelog tells of', slow, () => {
  expect(releaseFaults('.', loadDataset().release)).toEqual([]);
});

test('data/ is what was last released: when this fails, make the next release with npm run release', slow, () => {
  const last = versions.at(-1);
  const found = last === undefined ? null : levelOf(difference(JSON.parse(frozenText(last, 'dataset.json')), JSON.parse(datasetJson(loadDataset()))));
  expect(found).toBeNull();
});

test('data/claims.json says what was published, or a correction says why not', () => {
  expect(correctionFaults('.', loadDataset())).toEqual([]);
});
