import { useState } from 'preact/hooks';
import { useWords } from '../words';
import type { FieldFault } from './field-faults';
import { type FieldGroup, type FieldRow, fieldGroups } from './field-groups';
import { type PageReading, type ReadingSource, readingSources, saidIn, sum, unreadIn } from './page-readings';
import './field-table.css';

export interface FieldTableProps {
  readings: PageReading[];
  faults: FieldFault[];
  /** The kind of page in front, which stands open. */
  pageKind?: string;
  /** Epoch milliseconds. */
  now: number;
}

/** What was found, read and not, and by which source: one group a kind of page, one row a field. */
export function FieldTable({ readings, faults, pageKind, now }: FieldTableProps) {
  const { say } = useWords();
  const [opened, setOpened] = useState<Record<string, boolean>>({});
  const isOpen = (kind: string) => opened[kind] ?? kind === pageKind;
  return (
    <table class="fields" aria-label={say('health.pages')}>
      <thead>
        <tr>
          <th scope="col">{say('health.page')}</th>
          <th scope="col">{say('health.found')}</th>
          <th scope="col">{say('health.read')}</th>
          <th scope="col">{say('health.unread')}</th>
          <th scope="col">{say('health.source')}</th>
        </tr>
      </thead>
      {fieldGroups(readings, faults).map((group) => (
        <tbody key={group.pageKind}>
          <GroupRow
            group={group}
            isOpen={isOpen(group.pageKind)}
            onToggle={() => setOpened({ ...opened, [group.pageKind]: !isOpen(group.pageKind) })}
          />
          {isOpen(group.pageKind) && <Fields group={group} now={now} />}
        </tbody>
      ))}
    </table>
  );
}

function GroupRow({ group, isOpen, onToggle }: { group: FieldGroup; isOpen: boolean; onToggle(): void }) {
  const { sayName } = useWords();
  const { pageKind, found, read, bySource, faults } = group;
  return (
    <>
      <tr class="kind">
        <th scope="rowgroup">
          <button type="button" aria-expanded={isOpen} onClick={onToggle}>
            {sayName('kind', pageKind)}
          </button>
        </th>
        <Cells {...{ found, read, unread: unreadIn(group), bySource }} />
      </tr>
      {!isOpen && faults.map((fault) => <FaultRow key={fault.field} fault={fault} isNamed />)}
    </>
  );
}

function Fields({ group: { rows, unidentified, lastReadAt }, now }: { group: FieldGroup; now: number }) {
  const { say, format } = useWords();
  const notes = [
    unidentified > 0 && say('health.unidentifiedCount', { count: unidentified }),
    lastReadAt !== undefined && say('health.lastRead', { ago: format.ago(lastReadAt, now) }),
  ].filter(Boolean);
  return (
    <>
      {rows.map((row) => (
        <FieldOf key={row.field} row={row} />
      ))}
      <tr class="note">
        <td colSpan={5}>{rows.length === 0 ? say('health.noFields') : notes.join(' · ')}</td>
      </tr>
    </>
  );
}

function FieldOf({ row: { field, counts, fault } }: { row: FieldRow }) {
  const { say, sayName } = useWords();
  const { unread = 0, absent = 0 } = counts;
  const read = saidIn(counts);
  return (
    <>
      <tr
        class={read + unread === 0 ? 'field none' : 'field'}
        title={absent > 0 ? say('health.absent', { count: absent }) : undefined}
      >
        <th scope="row">{sayName('field', field)}</th>
        <Cells found={read + unread} read={read} unread={unread} bySource={counts} />
      </tr>
      {fault && <FaultRow fault={fault} />}
    </>
  );
}

interface CellsProps {
  found: number;
  read: number;
  unread: number;
  bySource: Partial<Record<ReadingSource, number>>;
}

function Cells({ found, read, unread, bySource }: CellsProps) {
  const { format } = useWords();
  const sources = useSources(bySource);
  return (
    <>
      <td>{format.number(found)}</td>
      <td>{format.number(read)}</td>
      <td class={unread === 0 ? 'nothing' : unread > read ? 'bad' : undefined}>{format.number(unread)}</td>
      <td class="from" title={sources.join(' · ')}>
        {sources[0] ?? '–'}
      </td>
    </>
  );
}

/** The commonest first, with their shares where there are several. */
function useSources(bySource: CellsProps['bySource']): string[] {
  const { say, format } = useWords();
  const counts = readingSources.map((source) => ({ source, count: bySource[source] ?? 0 }));
  const all = sum(counts.map(({ count }) => count));
  return counts
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ source, count }) => say(`sourceShort.${source}`) + (count < all ? ` ${format.percent(count / all)}` : ''));
}

function FaultRow({ fault: { field, what, since }, isNamed = false }: { fault: FieldFault; isNamed?: boolean }) {
  const { say, sayName, format } = useWords();
  const text =
    since === undefined
      ? say('health.fault.unread')
      : say(what === 'unread' ? 'health.fault.unreadSince' : 'health.fault.goneSince', { day: format.day(since) });
  return (
    <tr class="fault">
      <td colSpan={5}>{isNamed ? say('health.fault.of', { field: sayName('field', field), fault: text }) : text}</td>
    </tr>
  );
}
