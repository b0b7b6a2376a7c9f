import type { PostedDates } from '../../../trends/evidence/posted-dates';
import { useWords } from '../../words';

/** The bars for those who cannot see them, or want the figures; latest day first, days without uploads left out. */
export function PostedTable({ posted: { firstDay, counts, older, unknown } }: { posted: PostedDates }) {
  const { say, format } = useWords();
  const days = counts.map((count, at) => ({ day: firstDay + at, count })).filter(({ count }) => count > 0);
  const rows = [
    ...days.toReversed().map(({ day, count }) => ({ name: format.day(day), count })),
    { name: say('posted.before', { day: format.day(firstDay) }), count: older },
    { name: say('posted.unknownDay'), count: unknown },
  ];
  return (
    <details>
      <summary class="quiet">{say('chart.table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('posted.day')}</th>
            <th scope="col">{say('posted.videos')}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ count }) => count > 0)
            .map(({ name, count }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{format.number(count)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}
