import type { APIRoute, GetStaticPaths } from 'astro';
import { siteRoot } from '../../../components/data/edition.ts';
import { versionFiles } from '../../../components/data/version-files.ts';
import { loadChangelog } from '../../../dataset/load.ts';
import type { Download } from '../../../exports/download.ts';
import { mediaTypeOf } from '../../../exports/media-types.mjs';

type Kept = Pick<Download, 'path' | 'body'>;

export const getStaticPaths = (() => {
  const root = siteRoot();
  return loadChangelog().flatMap((release) =>
    versionFiles(release, root).map((kept) => ({ params: { version: release.version, file: kept.path }, props: { kept } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ kept: Kept }> = ({ props }) =>
  new Response(props.kept.body as BodyInit, { headers: { 'Content-Type': mediaTypeOf(props.kept.path) } });
