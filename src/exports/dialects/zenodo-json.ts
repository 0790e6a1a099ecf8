import type { Release } from '../../dataset/schema.ts';
import { site } from '../../site.ts';
import { aboutData } from '../about-data.ts';
import { writeJson } from '../json.ts';

/** Name of the file, at the top of the repository, where Zenodo looks for it when a version is archived there. */
export const zenodoFile = '.zenodo.json';

/** What Zenodo is to say of a version (developers.zenodo.org, deposit metadata). */
export function zenodoJson({ version, date }: Release): string {
  const deposit = {
    upload_type: 'dataset',
    title: aboutData.title,
    description: aboutData.description,
    creators: [{ name: aboutData.creator }],
    version,
    publication_date: date,
    access_right: 'open',
    license: 'ogl-uk-3.0',
    keywords: aboutData.keywords,
    language: 'eng',
    notes: `Contains public sector information licensed under the ${site.licences.data.name}. Cite the publisher of an indicator with it.`,
  };
  return writeJson(deposit, { levels: 1 });
}
