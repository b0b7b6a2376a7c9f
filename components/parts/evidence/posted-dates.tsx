import type { PostedDates as Posted } from '../../../trends/evidence/posted-dates';
import { useWords, type Words } from '../../words';
import { EvidenceSection } from './evidence-section';
import { PostedTable } from './posted-table';
import './posted-dates.css';

const lateDays = 14;
const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0);

/** How many, how lately, and what the bars leave out. */
function postedText({ counts, firstDay, older, unknown }: Posted, { say, format }: Words): string {
  const lately = say('posted.lately', { lately: sum(counts.slice(-lateDays)), count: sum(counts) + older + unknown });
  return [
    lately,
    older > 0 && say('posted.older', { count: older, day: format.day(firstDay) }),
    unknown > 0 && say('posted.unknown', { count: unknown }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Upload days of the item's videos, useful before there is any history, which it is not. */
export function PostedDates({ posted }: { posted: Posted }) {
  const words = useWords();
  const { say } = words;
  const dated = sum(posted.counts) + posted.older;
  if (dated + posted.unknown === 0) return null;
  return (
    <EvidenceSection topic="posted" title={say('posted.title')}>
      {dated === 0 && <p class="quiet">{say('posted.none')}</p>}
      {dated > 0 && (
        <>
          <PostedBars posted={posted} />
          <p class="fact">{postedText(posted, words)}</p>
          <p class="quiet">{say('posted.honest')}</p>
          <PostedTable posted={posted} />
        </>
      )}
    </EvidenceSection>
  );
}

function PostedBars({ posted: { firstDay, counts } }: { posted: Posted }) {
  const { say, format } = useWords();
  // A few days would make bars as broad as columns of a house.
  const days = [...new Array<number>(Math.max(0, lateDays - counts.length)).fill(0), ...counts];
  const first = firstDay + counts.length - days.length;
  const most = Math.max(1, ...days);
  return (
    <div class="posted" aria-hidden="true">
      <svg viewBox={`0 0 ${days.length} ${most}`} preserveAspectRatio="none" aria-hidden>
        {days.map((count, at) => (
          <rect key={first + at} x={at + 0.1} y={most - count} width={0.8} height={count} />
        ))}
      </svg>
      <span>{format.day(first)}</span>
      <span>{say('posted.most', { count: most, day: format.day(first + days.lastIndexOf(most)) })}</span>
      <span>{say('posted.today')}</span>
    </div>
  );
}
