import { useWords } from '../words';
import { type PageReading, sum, unreadIn } from './page-readings';

export interface ReadingRow {
  name: string;
  readings: PageReading[];
}

/** Found, read and not: one row a day. */
export function ReadingTable({ title, first, rows }: { title: string; first: string; rows: ReadingRow[] }) {
  const { say, format } = useWords();
  return (
    <table aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{say('health.found')}</th>
          <th scope="col">{say('health.read')}</th>
          <th scope="col">{say('health.unread')}</th>
          <th scope="col" title={say('health.unidentifiedHint')}>
            {say('health.unidentified')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, readings }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{format.number(sum(readings.map(({ found }) => found)))}</td>
            <td>{format.number(sum(readings.map(({ read }) => read)))}</td>
            <td>{format.number(sum(readings.map(unreadIn)))}</td>
            <td>{format.number(sum(readings.map(({ unidentified }) => unidentified)))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
