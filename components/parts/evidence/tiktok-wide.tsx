import { localDay } from '../../../trends/calendar';
import type { ItemEvidence } from '../../../trends/evidence/item-evidence';
import { useWords } from '../../words';
import { EvidenceSection } from './evidence-section';
import { changeText, rateText } from './figures';
import './tiktok-wide.css';

type Hashtag = ItemEvidence['hashtags'][number];

/** What TikTok itself counts of the item's hashtags, which does not depend on what this person is shown. */
export function TikTokWide({ hashtags }: { hashtags: Hashtag[] }) {
  const { say } = useWords();
  return (
    <EvidenceSection topic="tags" title={say('tags.title')}>
      {hashtags.length === 0 && <p class="quiet">{say('tags.none')}</p>}
      <ul class="tag-speeds">
        {hashtags.map((speed) => (
          <HashtagRow key={speed.hashtag} speed={speed} />
        ))}
      </ul>
    </EvidenceSection>
  );
}

function HashtagRow({ speed }: { speed: Hashtag }) {
  const { say } = useWords();
  const tag = `#${speed.hashtag}`;
  const address = `https://www.tiktok.com/tag/${encodeURIComponent(speed.hashtag)}`;
  return (
    <li>
      <a class="cut" href={address} target="_blank" rel="noreferrer" title={`${tag} · ${say('tags.open')}`}>
        {tag}
      </a>
      <HashtagRate speed={speed} />
      <HashtagTotals speed={speed} />
      {speed.disagreement && <p class="fact">{say(`tags.${speed.disagreement}`, { tag })}</p>}
    </li>
  );
}

/** What TikTok wrote on the hashtag's page when it was last open. */
function HashtagTotals({ speed: { views, videos, lastSeenAt } }: { speed: Hashtag }) {
  const { say, format } = useWords();
  const totals = [
    views !== undefined && say('tags.views', { count: views, views: format.compact(views) }),
    videos !== undefined && say('tags.videos', { count: videos, videos: format.compact(videos) }),
  ].filter(Boolean);
  if (totals.length === 0) return null;
  return (
    <p class="quiet" title={format.exact(lastSeenAt)}>
      {say('tags.totals', { totals: totals.join(' · '), day: format.day(localDay(lastSeenAt)) })}
    </p>
  );
}

function HashtagRate({ speed: { viewsPerDay, viewsPerDayBefore, error = 0 } }: { speed: Hashtag }) {
  const { say, format } = useWords();
  if (viewsPerDay === undefined) return <span class="quiet">{say('tags.again')}</span>;
  // What rounding can make is no speed.
  if (error >= viewsPerDay) {
    return <span class="quiet">{say('tags.rounded', { most: rateText(viewsPerDay + error, format) })}</span>;
  }
  return (
    <>
      <span>
        {say('tags.rate', { rate: rateText(viewsPerDay, format) })}{' '}
        {error > 0 && (
          <span class="quiet" title={say('tags.errorHint')}>
            {say('tags.error', { error: rateText(error, format) })}
          </span>
        )}
      </span>
      {viewsPerDayBefore !== undefined && viewsPerDayBefore > 0 && (
        <span class="change" title={say('tags.before', { rate: rateText(viewsPerDayBefore, format) })}>
          {changeText(viewsPerDay / viewsPerDayBefore, format)}
        </span>
      )}
    </>
  );
}
