import type { Dataset } from '../../dataset/query.ts';
import { type Indicator, themes } from '../../dataset/schema.ts';
import { themeWords } from '../../words/theme.ts';

export interface ThemeGroup {
  id: string;
  title: string;
  about: string;
  indicators: Indicator[];
}

/** All indicators in their groups, in the order in which a reader meets them. */
export function indicatorsByTheme(dataset: Dataset): ThemeGroup[] {
  return themes.map((theme) => ({
    id: theme,
    ...themeWords[theme],
    indicators: dataset.indicators.filter((indicator) => indicator.theme === theme),
  }));
}
