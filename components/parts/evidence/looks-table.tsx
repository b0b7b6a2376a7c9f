import type { CountsLook, EvidenceVideo } from '../../../trends/evidence/evidence-video';
import { useWords } from '../../words';
import { rateText } from './figures';

const hourMs = 3_600_000;
const counts = ['views', 'likes', 'comments', 'shares', 'saves'] as const;

/** What a video's counters said each time that it was looked at, latest first; columns that no look can fill are left out. */
export function LooksTable({ video: { caption, postedAt, looks } }: { video: EvidenceVideo }) {
  const { say, format } = useWords();
  const shown = counts.filter((count) => looks.some((look) => look[count] !== undefined));
  const name = say('looks.title', { caption: caption || say('videos.untitled') });
  return (
    <div class="looks">
      {postedAt !== undefined && <p class="quiet">{say('looks.posted', { moment: format.exact(postedAt) })}</p>}
      <table aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{say('looks.when')}</th>
            {shown.map((count) => (
              <th key={count} scope="col">
                {say(`looks.${count}`)}
              </th>
            ))}
            <th scope="col" title={say('looks.addedHint')}>
              {say('looks.added')}
            </th>
          </tr>
        </thead>
        <tbody>
          {looks.toReversed().map((look, index) => (
            <tr key={look.seenAt}>
              <th scope="row">{format.exact(look.seenAt)}</th>
              {shown.map((count) => (
                <Count key={count} count={look[count]} />
              ))}
              <Added look={look} before={looks[looks.length - 2 - index]} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Count({ count }: { count?: number }) {
  const { say, format } = useWords();
  if (count === undefined) return <td title={say('looks.unknown')}>–</td>;
  return <td title={format.number(count)}>{format.compact(count)}</td>;
}

/** Views an hour since the look before: what was added, divided by the time; no more than arithmetic. */
function Added({ look, before }: { look: CountsLook; before?: CountsLook }) {
  const { say, format } = useWords();
  const hours = before && (look.seenAt - before.seenAt) / hourMs;
  if (!hours || look.views === undefined || before.views === undefined) {
    return <td title={say('looks.unknown')}>–</td>;
  }
  return <td>{rateText((look.views - before.views) / hours, format)}</td>;
}
