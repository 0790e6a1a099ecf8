import { frameHeight } from '../../charts/figure/frame-height.ts';
import { type Kit, kitOf } from '../../charts/kit/kit.ts';
import { chart } from '../../charts/registry.ts';
import { oncePer } from '../../dataset/once.ts';
import type { Embeddable } from '../../exports/embeds/embed-snippets.ts';
import { pictureSize } from '../../exports/pictures/chart-pictures.ts';

/** Everything that the kit of a chart shows. */
export interface KitProps {
  chart: Embeddable;
  kit: Kit;
}

/** The kit of a chart, made once. Throws UnknownName. */
export const kitProps = oncePer((dataset, id: string): KitProps => {
  const drawn = chart(dataset, id);
  const kit = kitOf(dataset, drawn);
  return { kit, chart: { id, title: drawn.title, alt: kit.alt, height: frameHeight(drawn), picture: pictureSize(dataset, drawn) } };
});
