import type { ScoredItem } from '../../../trends/ranking';
import type { Certainty } from '../../../trends/score/certainty';
import { stages } from '../../../trends/score/stage';
import { CertaintyDots, Score } from '../score';
import { Sparkline } from '../sparkline';
import { hasScore, shownStage } from '../stage-glyphs';
import { CoolingMark, StageMark } from '../stage-mark';

/** `today` is the day at which the line ends. */
export const TrendCell = ({ item, today }: { item: ScoredItem; today: number }) => (
  <span class={`tone-${shownStage(item)}`}>
    <Sparkline line={item.line} today={today} dashed={item.stale} />
  </span>
);

export const StageCell = ({ item }: { item: ScoredItem }) => (
  <span class="marks">
    <StageMark name={shownStage(item)} />
    {item.coolingRisk && hasScore(item) && <CoolingMark />}
  </span>
);

export const ScoreCell = ({ item, certainty }: { item: ScoredItem; certainty?: Certainty }) => (
  <span class="scored">
    <CertaintyDots item={item} certainty={certainty} />
    <Score item={item} />
  </span>
);

/** By which stages are sorted; what little was browsed of stands last. */
export const stageOrder = ({ stage, stale }: ScoredItem): number => (stale ? stages.length : stages.indexOf(stage));

/** `value` where a score stands there, else nothing to sort by or to show. */
export const scored = <Item extends ScoredItem, Value>(
  item: Item | undefined,
  value: (item: Item) => Value,
): Value | undefined => (item && hasScore(item) ? value(item) : undefined);
