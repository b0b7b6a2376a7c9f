import type { TeamHead } from '../../components/parts/team/team-about';
import type { TeamRow } from '../../components/parts/team/team-row';
import type { TeamItem } from '../../trends/team-ranking';
import { aTeam, teamItem } from '../a-team';
import { nameOf, now, sampleRows, today } from './sample-market';

const dayMs = 86_400_000;

export const { items: _, ...teamHead } = aTeam([], {
  ...{ team: 'Sourcing, Leeds', madeAt: now - 2 * dayMs, today: today - 2, fromDay: today - 92, toDay: today - 2 },
  ...{ observers: 14, products: 6_120, videos: 4_310, catalogueVersion: 3 },
  weighting: 'at most 180 product videos of a browser a day; 1 browser cut',
}) satisfies TeamHead & { items: TeamItem[] };

/** Made up: the team sees eight of the ten items, two of its own, and one that the person dismissed. */
export const teamRowsOf = (language: 'en' | 'zh-CN' = 'en'): TeamRow[] => {
  const rows = sampleRows.map((mine, at): TeamRow => {
    const certainty = [3, 2, 1, 3, 2][at % 5] as 1 | 2 | 3;
    const figures = {
      score: Math.max(3, Math.min(99, mine.score + 17 - 5 * at)),
      rank: mine.rank + 0.17 - at / 20,
      certainty,
    };
    const counts = { sightings: 210 - 18 * at, videos: 150 - 12 * at, observers: 14 - at, agreement: 1 - at / 12 };
    const line = mine.line.map(({ day, level }) => ({ day: day - 2, level: level * (1 + at / 20) }));
    const team = at === 4 || at === 8 ? undefined : teamItem(mine.itemId, { ...mine, ...figures, ...counts, line });
    return {
      ...{
        itemId: mine.itemId,
        mine,
        team,
        facts: mine,
        teamPlace: team && at + (at > 0 ? 3 : 1),
        isFollowed: at === 6,
      },
      ...{
        name: nameOf(mine.itemId, language),
        found: nameOf(mine.itemId, 'en').toLowerCase(),
        category: 'category-toys',
      },
      difference: team && mine.stage !== 'watching' && !mine.stale ? figures.score - mine.score : undefined,
    };
  });
  return [only('own-skylamp', 'Sky lamp', 2, 92), only('led-mirror', 'LED mirror', 3, 88, {}), ...rows];
};

function only(itemId: string, name: string, teamPlace: number, score: number, aside?: TeamRow['aside']): TeamRow {
  const team = teamItem(itemId, { name, score, rank: score / 100, stage: 'emerging', line: sampleRows[1]?.line ?? [] });
  return {
    itemId,
    name,
    found: name.toLowerCase(),
    team,
    teamPlace,
    aside,
    category: 'category-household',
    isFollowed: false,
  };
}
