import { area, type Dataset } from '../../dataset/query.ts';
import { birmingham } from '../../site.ts';
import { cameBack, type Episode, episodesOf, firstTimeUnder } from '../../statistics/aftermath/episodes.ts';
import { followedUpTo, halfTime, kaplanMeier, type Survival } from '../../statistics/aftermath/kaplan-meier.ts';
import { spellOf } from '../../statistics/aftermath/lasting.ts';
import { shortName } from '../../words/area.ts';

/** One time that a council was newly judged inadequate. */
export interface JudgedEpisode extends Episode {
  name: string;
  /** Years until it left the grade, or for as long as we know. */
  years: number;
  /** Whether the council had left the grade before and came back. */
  again: boolean;
}

/** How long councils stayed inadequate. The drawing, the takeaway, the description and the table are all made from these. */
export interface JudgedRows {
  episodes: JudgedEpisode[];
  councils: number;
  left: number;
  curve: Survival[];
  /** Years within which half had left it; null where more than half have not. */
  half: number | null;
  /** How many were still followed after so many years. */
  atRisk: { years: number; count: number }[];
  /** Names of the councils that came back, in alphabetical order. */
  back: string[];
  /** Birmingham's own time, in years, from the first report held; null where it is not held whole. */
  birmingham: number | null;
}

/** Last year of the drawing. */
export const lastYear = 10;

/** The rows of the chart. */
export function judgedRows(dataset: Dataset): JudgedRows {
  const found = episodesOf(dataset).filter(({ grade }) => grade === 'inadequate');
  const spells = found.map(spellOf);
  const curve = kaplanMeier(spells);
  const own = firstTimeUnder(dataset, birmingham, 'inadequate');
  return {
    episodes: found.map((episode, place) => ({
      ...episode,
      name: area(dataset, episode.area).name,
      years: spellOf(episode).time,
      again: found.slice(0, place).some((other) => other.area === episode.area),
    })),
    councils: new Set(found.map((episode) => episode.area)).size,
    left: spells.filter(({ ended }) => ended).length,
    curve,
    half: halfTime(curve),
    atRisk: [0, 2, 4, 6, 8].map((years) => ({ years, count: followedUpTo(spells, years) })),
    back: cameBack(found)
      .map((code) => shortName(area(dataset, code).name))
      .sort(),
    birmingham: own?.left ? spellOf(own).time : null,
  };
}
