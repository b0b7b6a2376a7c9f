import { isParent, originOf } from '../../trends/items/item-names';
import type { ItemFacts, ScoredItem } from '../../trends/ranking';
import { useWords, type Words } from '../words';
import { type NameOf, secondName } from './ranking-filter';
import { CertaintyDots, Score } from './score';
import { Sparkline } from './sparkline';
import { hasScore, shownStage } from './stage-glyphs';
import { CoolingMark, StageMark } from './stage-mark';
import { FollowStar } from './star';

/** What a screen reader says: "Crystals, fading, score 24 plus or minus 6, seen 14 times". */
function spoken(item: ScoredItem, facts: ItemFacts | undefined, name: string, { say, language }: Words): string {
  const stage = say(`stage.${shownStage(item)}`).toLocaleLowerCase(language);
  const scored = hasScore(item)
    ? say('row.scored', { name, stage, score: item.score, band: Math.round(item.band) })
    : say('row.unscored', { name, stage });
  const row = facts ? say('row.seenToo', { row: scored, seen: say('row.seen', { count: facts.sightings }) }) : scored;
  return item.coolingRisk && hasScore(item) ? say('row.cooling', { row }) : row;
}

/** Who sells it and for how much; what is not known, or not yet read, is left out. */
function meta(item: ScoredItem, facts: ItemFacts | undefined, { say, format }: Words): string {
  if (item.stale) return say('row.lookAgain');
  if (!facts) return '';
  if (!hasScore(item)) return say('row.tooFew', { sightings: say('count.sightings', { count: facts.sightings }) });
  return [
    say('row.sellers', { count: facts.sellers }),
    facts.price && format.money(facts.price),
    facts.cartShare !== undefined && say('row.cart', { share: format.percent(facts.cartShare) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

export interface RankingRowProps {
  item: ScoredItem;
  /** Missing while they are being read. */
  facts?: ItemFacts;
  /** Its place in the whole list, from 1. */
  place: number;
  /** Where it stands among the `count` rows that are listed now, from 0, and how many pixels below the first. */
  at: number;
  count: number;
  top: number;
  today: number;
  nameOf: NameOf;
  isFollowed: boolean;
  /** Whether Tab stops here; the arrow keys move on. */
  reachable: boolean;
  onOpen(itemId: string): void;
  onFollow(itemId: string, isFollowed: boolean): void;
}

export function RankingRow(props: RankingRowProps) {
  const { item, facts, at, count, top, nameOf, isFollowed, reachable, onOpen, onFollow } = props;
  const words = useWords();
  const name = nameOf(item.itemId, words.language);
  const known = meta(item, facts, words);
  return (
    <li style={{ top: `${top}px` }} data-row={at} aria-setsize={count} aria-posinset={at + 1}>
      <button
        type="button"
        class="row"
        data-main
        tabIndex={reachable ? 0 : -1}
        aria-description={known}
        onClick={() => onOpen(item.itemId)}
      >
        <span class="hidden">{spoken(item, facts, name, words)}</span>
        <RowCells {...props} {...{ name, known }} />
      </button>
      <FollowStar {...{ name, isFollowed, reachable }} onFollow={(follows) => onFollow(item.itemId, follows)} />
    </li>
  );
}

type RowCellsProps = Pick<RankingRowProps, 'item' | 'place' | 'today' | 'nameOf'> & { name: string; known: string };

/** For the eye; what is heard stands before it. */
function RowCells({ item, place, today, nameOf, name, known }: RowCellsProps) {
  const words = useWords();
  const second = secondName(item.itemId, words.language, nameOf);
  return (
    <>
      <span class="place" aria-hidden="true">
        {place}
      </span>
      <span class="what" aria-hidden="true">
        <span class="name cut" title={[name, second?.name].filter(Boolean).join(' · ')}>
          {name} {second && <small lang={second.language}>{second.name}</small>} <KindMark itemId={item.itemId} />
        </span>
        <span class="meta cut" title={known}>
          {known || '\u00a0'}
        </span>
      </span>
      <span class={`heading tone-${shownStage(item)}`} aria-hidden="true">
        <Sparkline line={item.line} today={today} dashed={item.stale} />
        <span class="marks">
          <StageMark name={shownStage(item)} />
          {item.coolingRisk && hasScore(item) && <CoolingMark />}
        </span>
      </span>
      <span class="points" aria-hidden="true">
        <Score item={item} />
        <CertaintyDots item={item} />
      </span>
    </>
  );
}

/** What a person should know of the item's kind: found by itself, made by them, or standing for several others. */
function KindMark({ itemId }: { itemId: string }) {
  const { say } = useWords();
  const origin = originOf(itemId);
  if (origin) return <small>{say(`items.mark.${origin}`)}</small>;
  return isParent(itemId) ? <small title={say('row.categoryHint')}>{say('row.category')}</small> : null;
}
