import { type FieldCounts, type PageReading, saidIn, sum } from './page-readings';

/** A field that a kind of page said and that can no longer be read, or is no longer there. */
export interface FieldFault {
  pageKind: string;
  field: string;
  what: 'unread' | 'gone';
  /** The local day on which it began; missing where none of the days kept could read it. */
  since?: number;
}

export const keptDays = 14;
/** One or two that are odd are no fault of a field. */
const enoughUnread = 3;
/** Where so many would be expected and none is, chance is one in 150. */
const enoughExpected = 5;

/** The faults of the present, by what the days before could read. `today` is the local day. */
export function fieldFaults(readings: PageReading[], today: number): FieldFault[] {
  const kept = readings.filter(({ day }) => day > today - keptDays && day <= today).toSorted((a, b) => a.day - b.day);
  return [...Map.groupBy(kept, ({ pageKind }) => pageKind)].flatMap(([pageKind, days]) =>
    [...new Set(days.flatMap(({ fields }) => Object.keys(fields)))].flatMap((field) => {
      const fault = faultOf(days.flatMap(({ day, fields }) => dayOf(day, fields[field] ?? {})));
      return fault ? [{ pageKind, field, ...fault }] : [];
    }),
  );
}

interface FieldDay {
  day: number;
  said: number;
  unread: number;
  all: number;
}

function dayOf(day: number, counts: FieldCounts): FieldDay[] {
  const [said, unread] = [saidIn(counts), counts.unread ?? 0];
  const all = said + unread + (counts.absent ?? 0);
  return all > 0 ? [{ day, said, unread, all }] : [];
}

/** The unbroken run of days up to now without the field, against the days before it. */
function faultOf(days: FieldDay[]): Pick<FieldFault, 'what' | 'since'> | undefined {
  const start = days.findLastIndex(({ said, unread }) => said > 0 && said >= unread) + 1;
  const [before, run] = [days.slice(0, start), days.slice(start)];
  const since = before.length > 0 ? run[0]?.day : undefined;
  if (sum(run.map(({ unread }) => unread)) >= enoughUnread) return { what: 'unread', since };
  const share = sum(before.map(({ said }) => said)) / Math.max(1, sum(before.map(({ all }) => all)));
  const isGone = since !== undefined && share * sum(run.map(({ all }) => all)) >= enoughExpected;
  return isGone ? { what: 'gone', since } : undefined;
}
