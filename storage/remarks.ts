import { cleanLabels, cleanNote } from '../trends/remark-texts';
import type { Looked } from '../trends/watch';
import type { Database } from './database';

/** What a person keeps of an item for themselves; unlike a choice it changes nothing that is counted. */
export interface Remark {
  itemId: string;
  /** Since when it is followed (epoch milliseconds); missing where it is not. */
  followedAt?: number;
  note?: string;
  /** Missing where there is none. */
  labels?: string[];
  /** Epoch milliseconds: of two files the later remark stands. */
  changedAt: number;
  /** What its changes are told against; of this browser alone. */
  looked?: Looked;
}

export type RemarkChange = Partial<Pick<Remark, 'followedAt' | 'note' | 'labels' | 'looked'>>;

/** Writes what changed and leaves the rest; a remark that says nothing any more is taken out. */
export function changeRemark(database: Database, itemId: string, change: RemarkChange, now: number): Promise<void> {
  return database.transaction('rw', database.remarks, async () => {
    const before = await database.remarks.get(itemId);
    const remark = { ...before, ...change, itemId, changedAt: now };
    const note = remark.note === undefined ? undefined : cleanNote(remark.note) || undefined;
    const labels = cleanLabels(remark.labels ?? []);
    const row = { ...remark, note, labels: labels.length > 0 ? labels : undefined };
    if (row.followedAt === undefined && !row.note && !row.labels) await database.remarks.delete(itemId);
    else await database.remarks.put(row);
  });
}

/** Of two people's remarks, or one person's two: the later stands, but a note or a label is not lost to silence. */
export function joinRemarks(here: Remark | undefined, other: Remark): Remark {
  if (!here) return other;
  const [earlier, later] = other.changedAt > here.changedAt ? [here, other] : [other, here];
  const labels = cleanLabels([...(later.labels ?? []), ...(earlier.labels ?? [])]);
  return {
    ...later,
    note: later.note ?? earlier.note,
    labels: labels.length > 0 ? labels : undefined,
    looked: here.looked,
  };
}
