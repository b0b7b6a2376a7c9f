import { useLayoutEffect, useRef } from 'preact/hooks';
import { originOf } from '../../trends/items/item-names';
import type { ItemFacts, ScoredItem } from '../../trends/ranking';
import { useWords, type Words } from '../words';
import { type NameOf, secondName } from './ranking-filter';
import { CertaintyDots, Score } from './score';
import { Sparkline } from './sparkline';
import { hasScore, shownStage } from './stage-glyphs';
import { CoolingMark, StageMark } from './stage-mark';

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
  today: number;
  nameOf: NameOf;
  /** Whether Tab stops here; the arrow keys move on. */
  reachable: boolean;
  /** Where the person was before: the focus goes there. */
  isReturnedTo: boolean;
  onOpen(itemId: string): void;
}

export function RankingRow(props: RankingRowProps) {
  const { item, facts, place, today, nameOf, reachable, isReturnedTo, onOpen } = props;
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isReturnedTo) button.current?.focus();
  }, [isReturnedTo]);
  const name = nameOf(item.itemId, words.language);
  const second = secondName(item.itemId, words.language, nameOf);
  const origin = originOf(item.itemId);
  const known = meta(item, facts, words);
  return (
    <li>
      <button
        ref={button}
        type="button"
        class="row"
        tabIndex={reachable ? 0 : -1}
        aria-label={spoken(item, facts, name, words)}
        aria-description={known}
        onClick={() => onOpen(item.itemId)}
      >
        <span class="place">{place}</span>
        <span class="what">
          <span class="name cut" title={[name, second?.name].filter(Boolean).join(' · ')}>
            {name} {second && <small lang={second.language}>{second.name}</small>}
            {origin && <small>{words.say(`items.mark.${origin}`)}</small>}
          </span>
          <span class="meta cut" title={known}>
            {known || '\u00a0'}
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
