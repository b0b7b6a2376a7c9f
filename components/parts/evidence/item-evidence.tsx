import type { ItemEvidence as Evidence } from '../../../trends/evidence/item-evidence';
import { useWords } from '../../words';
import type { NameOf } from '../ranking-filter';
import { AgainstCategory } from './against-category';
import { Creators } from './creators';
import { PostedDates } from './posted-dates';
import { Prices } from './prices';
import { Sellers } from './sellers';
import { TikTokWide } from './tiktok-wide';
import { ViewsPerHour } from './views-per-hour';
import './evidence.css';

/** What speaks for and against an item beside its score: when and how fast, against what, by whom, for how much. */
export function ItemEvidence({ evidence, nameOf }: { evidence: Evidence; nameOf: NameOf }) {
  const { say } = useWords();
  return (
    <section class="also">
      <h2>
        {say('evidence.title')} <small>{say('evidence.aside')}</small>
      </h2>
      <PostedDates posted={evidence.posted} />
      <ViewsPerHour speed={evidence.speed} />
      <AgainstCategory relative={evidence.relative} nameOf={nameOf} />
      <TikTokWide hashtags={evidence.hashtags} />
      <Sellers saturation={evidence.saturation} />
      <Prices prices={evidence.prices} />
      <Creators creators={evidence.creators} />
    </section>
  );
}
