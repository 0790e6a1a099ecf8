import type { APIRoute, GetStaticPaths } from 'astro';
import type { Download } from '../../../exports/download.ts';
import { mediaTypeOf } from '../../../exports/media-types.mjs';
import { frozenFiles, frozenVersions } from '../../../exports/releases/frozen.ts';

type Kept = Pick<Download, 'path' | 'body'>;

export const getStaticPaths = (() => {
  return frozenVersions().flatMap((version) => frozenFiles(version).map((kept) => ({ params: { version, file: kept.path }, props: { kept } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ kept: Kept }> = ({ props }) =>
  new Response(props.kept.body as BodyInit, { headers: { 'Content-Type': mediaTypeOf(props.kept.path) } });
