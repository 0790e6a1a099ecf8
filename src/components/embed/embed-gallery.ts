import { chart, chartIds } from '../../charts/registry.ts';
import type { Dataset } from '../../dataset/query.ts';
import { themes } from '../../dataset/schema.ts';
import { themeWords } from '../../words/theme.ts';

interface GalleryChart {
  id: string;
  title: string;
}

export interface GalleryGroup {
  id: string;
  title: string;
  charts: GalleryChart[];
}

/** Every chart, by theme and in it by indicator: trend, every council, the gap, of every hundred. Charts of the record come first. */
export function embedGallery(dataset: Dataset): GalleryGroup[] {
  const charts = chartIds(dataset).map((id) => chart(dataset, id));
  const record = { id: 'record', title: 'What happened', charts: charts.filter(({ indicator }) => indicator === null).map(entryOf) };
  const groups = themes.map((theme) => {
    const indicators = dataset.indicators.filter((indicator) => indicator.theme === theme);
    return {
      id: theme,
      title: themeWords[theme].title,
      charts: indicators.flatMap(({ id }) => charts.filter(({ indicator }) => indicator === id).map(entryOf)),
    };
  });
  return [record, ...groups].filter((group) => group.charts.length > 0);
}

function entryOf({ id, title }: GalleryChart): GalleryChart {
  return { id, title };
}
