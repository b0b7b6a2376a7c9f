import { describe, expect, it } from 'vitest';
import { fieldFaults } from '../../components/parts/field-faults';
import type { FieldCounts, PageReading } from '../../components/parts/page-readings';

const today = 20_777;

function reading(daysAgo: number, views: FieldCounts | undefined, pageKind = 'tag'): PageReading {
  return {
    ...{ day: today - daysAgo, pageKind, found: 20, read: 20, unidentified: 0, unread: {}, shapes: [] },
    bySource: { tap: 20, embedded: 0, card: 0 },
    fields: views ? { views } : {},
  };
}
const read = { tap: 18, card: 1, absent: 1 };
const faults = (...readings: PageReading[]) =>
  fieldFaults(readings, today).map(({ pageKind, what, since }) => [
    pageKind,
    what,
    since === undefined ? since : today - since,
  ]);

describe('since when a field is not read', () => {
  it('nothing is wrong where it is read', () => {
    expect(faults(reading(3, read), reading(0, read))).toEqual([]);
  });

  it('is the first day of the run up to now', () => {
    const unread = { tap: 2, unread: 18 };
    expect(faults(reading(9, read), reading(5, unread), reading(2, unread), reading(0, unread))).toEqual([
      ['tag', 'unread', 5],
    ]);
  });

  it('a day in between on which it was read begins the run anew', () => {
    expect(faults(reading(9, read), reading(5, { unread: 20 }), reading(4, read), reading(1, { unread: 20 }))).toEqual([
      ['tag', 'unread', 1],
    ]);
  });

  it('is over once it is read again', () => {
    expect(faults(reading(5, { unread: 20 }), reading(0, read))).toEqual([]);
  });

  it('is not known where no day could read it', () => {
    expect(faults(reading(5, { unread: 20 }), reading(0, { unread: 20 }))).toEqual([['tag', 'unread', undefined]]);
  });

  it('what was read and is only missing now is gone', () => {
    expect(faults(reading(5, read), reading(3, { absent: 20 }), reading(0, { absent: 4 }))).toEqual([
      ['tag', 'gone', 3],
    ]);
  });

  it('what no page of the kind ever showed is not missed', () => {
    expect(faults(reading(5, { absent: 20 }), reading(0, { absent: 20 }))).toEqual([]);
  });

  it('what few videos have anyway is missed only after many', () => {
    const rare = { tap: 1, absent: 19 };
    expect(faults(reading(5, rare), reading(0, { absent: 20 }))).toEqual([]);
    expect(faults(reading(5, rare), reading(1, { absent: 60 }), reading(0, { absent: 60 }))).toEqual([
      ['tag', 'gone', 1],
    ]);
  });

  it('two odd ones are no fault', () => {
    expect(faults(reading(5, read), reading(0, { unread: 2 }))).toEqual([]);
  });

  it('goes through days without a visit, and through those that noted no fields', () => {
    expect(faults(reading(12, read), reading(8, undefined), reading(7, { unread: 9 }), reading(6, {}))).toEqual([
      ['tag', 'unread', 7],
    ]);
  });

  it('is told by kind of page, and from fourteen days only', () => {
    expect(
      faults(reading(14, read), reading(13, { unread: 9 }), reading(2, read, 'profile'), reading(0, read, 'search')),
    ).toEqual([['tag', 'unread', undefined]]);
  });
});
