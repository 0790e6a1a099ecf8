import type { APIRoute, GetStaticPaths } from 'astro';
import { mediaTypeOf } from '../../../exports/media-types.mjs';
import { frozenVersions } from '../../../exports/releases/frozen.ts';
import { type FrozenEmbed, frozenEmbeds } from '../../../exports/releases/frozen-embeds.ts';

export const getStaticPaths = (() => {
  return frozenVersions().flatMap((version) => frozenEmbeds(version).map((kept) => ({ params: { version, file: kept.path }, props: { kept } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ kept: FrozenEmbed }> = ({ props }) => new Response(props.kept.body, { headers: { 'Content-Type': mediaTypeOf(props.kept.path) } });
