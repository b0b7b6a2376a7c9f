import type { RankedItem } from '../../trends/ranking';
import { useWords, type Words } from '../words';
import { type NameOf, secondName } from './ranking-filter';
import { CertaintyDots, Score } from './score';
import { Sparkline } from './sparkline';
import { hasScore, shownStage } from './stage-glyphs';
import { CoolingMark, StageMark } from './stage-mark';

/** What a screen reader says: "Crystals, fading, score 24 plus or minus 6, seen 14 times". */
function spoken(item: RankedItem, name: string, { say, language }: Words): string {
  const stage = say(`stage.${shownStage(item)}`).toLocaleLowerCase(language);
  const seen = say('row.seen', { count: item.sightings });
  const row = hasScore(item)
    ? say('row.scored', { name, stage, score: item.score, band: Math.round(item.band), seen })
    : say('row.unscored', { name, stage, seen });
  return item.coolingRisk && hasScore(item) ? say('row.cooling', { row }) : row;
}

/** Who sells it and for how much; what is not known is left out. */
function facts(item: RankedItem, { say, format }: Words): string {
  if (item.stale) return say('row.lookAgain');
  if (!hasScore(item)) return say('row.tooFew', { sightings: say('count.sightings', { count: item.sightings }) });
  return [
    say('row.sellers', { count: item.sellers }),
    item.price && format.money(item.price),
    item.cartShare !== undefined && say('row.cart', { share: format.percent(item.cartShare) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

export interface RankingRowProps {
  item: RankedItem;
  /** Its place in the whole list, from 1. */
  place: number;
  today: number;
  nameOf: NameOf;
  /** Whether Tab stops here; the arrow keys move on. */
  reachable: boolean;
  onOpen(itemId: string): void;
}

export function RankingRow({ item, place, today, nameOf, reachable, onOpen }: RankingRowProps) {
  const words = useWords();
  const name = nameOf(item.itemId, words.language);
  const second = secondName(item.itemId, words.language, nameOf);
  const meta = facts(item, words);
  return (
    <li>
      <button
        type="button"
        class="row"
        tabIndex={reachable ? 0 : -1}
        aria-label={spoken(item, name, words)}
        aria-description={meta}
        onClick={() => onOpen(item.itemId)}
      >
        <span class="place">{place}</span>
        <span class="what">
          <span class="name cut" title={[name, second?.name].filter(Boolean).join(' · ')}>
            {name} {second && <small lang={second.language}>{second.name}</small>}
          </span>
          <span class="meta cut" title={meta}>
            {meta}
          </span>
        </span>
        <span class={`heading tone-${shownStage(item)}`}>
          <Sparkline line={item.line} today={today} dashed={item.stale} />
          <span class="marks">
            <StageMark name={shownStage(item)} />
            {item.coolingRisk && hasScore(item) && <CoolingMark />}
          </span>
        </span>
        <span class="points">
          <Score item={item} />
          <CertaintyDots item={item} />
        </span>
      </button>
    </li>
  );
}
