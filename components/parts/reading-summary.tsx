import { useWords } from '../words';
import { Measure } from './measure';
import { type PageReading, readingSources, readingsByDay, reasonsIn, sum } from './page-readings';
import { ReadingTable } from './reading-table';

/** Which of the three ways to read still work. */
export function ReadingSources({ readings }: { readings: PageReading[] }) {
  const { say, format } = useWords();
  const counts = readingSources.map((source) => ({
    source,
    count: sum(readings.map(({ bySource }) => bySource[source])),
  }));
  const all = sum(counts.map(({ count }) => count));
  if (all === 0) return null;
  return (
    <section class="block">
      <h2>{say('health.sources')}</h2>
      <dl>
        {counts.map(({ source, count }) => (
          <Measure key={source} name={say(`source.${source}`)} share={count / all} hint={format.number(count)} />
        ))}
      </dl>
    </section>
  );
}

export function UnreadReasons({ readings }: { readings: PageReading[] }) {
  const { say, sayName, format } = useWords();
  const reasons = reasonsIn(readings);
  if (reasons.length === 0) return null;
  return (
    <section class="block">
      <h2>{say('health.why')}</h2>
      <dl>
        {reasons.map(([reason, count]) => (
          <div class="reason" key={reason}>
            <dt>{sayName('unread', reason)}</dt>
            <dd>{format.number(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function ReadingsByDay({ readings }: { readings: PageReading[] }) {
  const { say, format } = useWords();
  const rows = readingsByDay(readings).map(([day, those]) => ({ name: format.day(day), readings: those }));
  return (
    <section class="block">
      <h2>{say('health.days')}</h2>
      <ReadingTable title={say('health.days')} first={say('health.day')} rows={rows} />
    </section>
  );
}
