import { frameHeight } from '../../charts/figure/frame-height.ts';
import { type Kit, kitOf } from '../../charts/kit/kit.ts';
import { chart } from '../../charts/registry.ts';
import type { Dataset } from '../../dataset/query.ts';
import type { Embeddable } from '../../exports/embeds/embed-snippets.ts';
import { pictureSize } from '../../exports/pictures/chart-pictures.ts';

/** Everything that the kit of a chart shows. */
export interface KitProps {
  chart: Embeddable;
  kit: Kit;
}

const made = new WeakMap<Dataset, Map<string, KitProps>>();

/** The kit of a chart, made once. Throws UnknownName. */
export function kitProps(dataset: Dataset, id: string): KitProps {
  const kits = made.get(dataset) ?? new Map<string, KitProps>();
  made.set(dataset, kits);
  const found = kits.get(id) ?? makeKit(dataset, id);
  kits.set(id, found);
  return found;
}

function makeKit(dataset: Dataset, id: string): KitProps {
  const drawn = chart(dataset, id);
  const kit = kitOf(dataset, drawn);
  return { kit, chart: { id, title: drawn.title, alt: kit.alt, height: frameHeight(drawn), picture: pictureSize(dataset, drawn) } };
}
