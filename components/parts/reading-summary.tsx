import { useWords } from '../words';
import { Measure } from './measure';
import { type PageReading, readingsByDay, reasonsIn, sum } from './page-readings';
import { ReadingTable } from './reading-table';

const sources = ['tap', 'embedded', 'card'] as const;

/** What each kind of page gave today. */
export function ReadingsByPage({ readings, now }: { readings: PageReading[]; now: number }) {
  const { say, sayName, format } = useWords();
  const rows = readings
    .toSorted((a, b) => b.found - a.found)
    .map((reading) => ({
      name: sayName('kind', reading.pageKind),
      hint: reading.lastReadAt === undefined ? undefined : format.ago(reading.lastReadAt, now),
      readings: [reading],
    }));
  return (
    <section class="block">
      <h2>{say('health.pages')}</h2>
      {rows.length === 0 ? (
        <p class="quiet">{say('health.noPages')}</p>
      ) : (
        <ReadingTable title={say('health.pages')} first={say('health.page')} rows={rows} />
      )}
    </section>
  );
}

/** Which of the three ways to read still work. */
export function ReadingSources({ readings }: { readings: PageReading[] }) {
  const { say, format } = useWords();
  const counts = sources.map((source) => ({ source, count: sum(readings.map(({ bySource }) => bySource[source])) }));
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
      {rows.length === 0 ? (
        <p class="quiet">{say('health.noDays')}</p>
      ) : (
        <ReadingTable title={say('health.days')} first={say('health.day')} rows={rows} />
      )}
    </section>
  );
}
