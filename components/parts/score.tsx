import type { ScoredItem } from '../../trends/ranking';
import { type Certainty, certaintyOf } from '../../trends/score/certainty';
import { useWords } from '../words';
import { hasScore } from './stage-glyphs';

/** Sureness in three steps; the exact band stands on the item's page. */
export function CertaintyDots({ item, certainty = certaintyOf(item) }: { item: ScoredItem; certainty?: Certainty }) {
  const { say } = useWords();
  const steps = hasScore(item) ? certainty : 0;
  return (
    <span class="sure" title={say(`sure.${steps}`)}>
      {[1, 2, 3].map((step) => (
        <i key={step} class={step <= steps ? 'sure-dot on' : 'sure-dot'} />
      ))}
    </span>
  );
}

/** The number, or a dash where nothing can be said: never a number that means "unknown". */
export function Score({ item }: { item: ScoredItem }) {
  const { say } = useWords();
  if (!hasScore(item)) return <b title={say('score.none')}>–</b>;
  return <b title={say('score.hint', { score: item.score, band: Math.round(item.band) })}>{item.score}</b>;
}
