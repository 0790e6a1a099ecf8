import { expect, test } from 'vitest';
import { loadChangelog, loadDataset } from '../dataset/load.ts';
import { datasetJson } from '../exports/records/dataset-json.ts';
import { sha256 } from '../exports/releases/file-hash.ts';
import { frozenFiles, frozenText, frozenVersions } from '../exports/releases/frozen.ts';
import { frozenEmbeds } from '../exports/releases/frozen-embeds.ts';
import { correctionFaults } from './correction-faults.ts';
import { checkFrozen } from './release.ts';
import { difference } from './release-difference.ts';
import { levelOf } from './release-level.ts';

const versions = frozenVersions();
const changelog = loadChangelog();
const slow = { timeout: 120_000 };

test('releases/ holds the versions that the changelog tells of, and the newest is that of data/release.json', () => {
  expect([...versions].reverse()).toEqual(changelog.map(({ version }) => version));
  if (versions.length > 0) expect(loadDataset().release).toEqual({ version: changelog[0]?.version, date: changelog[0]?.date });
});

test('releases/ is byte for byte what was released: every file by its checksum, and the checksums by the changelog', slow, () => {
  for (const { version, checksum, embeds } of changelog) {
    checkFrozen(version, 'releases');
    expect(sha256(frozenFiles(version).at(-1)?.body ?? '')).toBe(checksum);
    expect(sha256(frozenEmbeds(version).at(-1)?.body ?? '')).toBe(embeds);
  }
});

test('data/ is what was last released: when this fails, make the next release with npm run release', slow, () => {
  const last = versions.at(-1);
  const found = last === undefined ? null : levelOf(difference(JSON.parse(frozenText(last, 'dataset.json')), JSON.parse(datasetJson(loadDataset()))));
  expect(found).toBeNull();
});

test('data/claims.json says what was published, or a correction says why not', () => {
  expect(correctionFaults('.', loadDataset())).toEqual([]);
});
