import type { APIRoute, GetStaticPaths } from 'astro';
import type { Download } from '../../../exports/download.ts';
import { frozenFiles, frozenVersions } from '../../../exports/releases/frozen.ts';

type Kept = Pick<Download, 'path' | 'type' | 'body'>;

export const getStaticPaths = (() => {
  return frozenVersions().flatMap((version) => frozenFiles(version).map((kept) => ({ params: { version, file: kept.path }, props: { kept } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ kept: Kept }> = ({ props }) => new Response(props.kept.body as BodyInit, { headers: { 'Content-Type': props.kept.type } });
