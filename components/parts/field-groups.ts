import type { FieldFault } from './field-faults';
import { addReadings, type FieldCounts, type PageReading, saidIn } from './page-readings';

/** Their absence is worth a line; what a kind of page never says of a video is not. */
const always = new Set(['author', 'caption', 'hashtags', 'views', 'likes', 'uploadedAt']);

/** What one kind of page gave in a while, and each of its fields. */
export interface FieldGroup extends ReturnType<typeof addReadings> {
  pageKind: string;
  rows: FieldRow[];
  faults: FieldFault[];
}

export interface FieldRow {
  field: string;
  counts: FieldCounts;
  fault?: FieldFault;
}

/** The kinds of page that were met, those with a fault first, then by how much stood there. */
export function fieldGroups(readings: PageReading[], faults: FieldFault[]): FieldGroup[] {
  const groups = [...Map.groupBy(readings, ({ pageKind }) => pageKind)].map(([pageKind, those]) => {
    const all = addReadings(those);
    const ofKind = faults.filter((fault) => fault.pageKind === pageKind);
    const faultOf = (field: string) => ofKind.find((fault) => fault.field === field);
    const rows = Object.entries(all.fields)
      .map(([field, counts]) => ({ field, counts, fault: faultOf(field) }))
      .filter(({ field, counts, fault }) => fault || always.has(field) || saidIn(counts) + (counts.unread ?? 0) > 0);
    return { ...all, pageKind, rows, faults: ofKind };
  });
  return groups.toSorted((a, b) => Number(b.faults.length > 0) - Number(a.faults.length > 0) || b.found - a.found);
}
