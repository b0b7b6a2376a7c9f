import { Fragment } from 'preact';
import { flatCell, safeCell } from '../../trends/tables/cells';
import type { Cell, CellKind, ColumnMeaning } from '../../trends/tables/column';

interface CopiedTableProps {
  columns: readonly ColumnMeaning[];
  rows: readonly Cell[][];
}

/** A table for the clipboard: numbers are pasted as numbers, ids of 19 digits as the text that they are. */
export function CopiedTable({ columns, rows }: CopiedTableProps) {
  return (
    <table>
      <thead>
        <tr>
          {columns.map(({ key }) => (
            <th key={key}>{key}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          <tr key={line}>
            {columns.map(({ key, kind }, at) => (
              <CopiedCell key={key} kind={kind} cell={row[at]} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Each program has its own way of being told that digits are no number: Excel, LibreOffice and Sheets, in this order. */
const asText = (text: string) => ({
  style: "mso-number-format:'\\@';white-space:pre-wrap",
  sdnum: '0;0;@',
  'data-sheets-value': JSON.stringify({ 1: 2, 2: text }),
});

function CopiedCell({ kind, cell }: { kind: CellKind; cell: Cell }) {
  const flat = safeCell(flatCell(kind, cell));
  if (typeof flat === 'string' && kind !== 'moment' && kind !== 'day')
    return (
      <td {...asText(flat)}>
        {flat.split(/\r\n|\r|\n/).map((line, at) => (
          <Fragment key={at}>
            {at > 0 && <br style="mso-data-placement:same-cell" />}
            {line}
          </Fragment>
        ))}
      </td>
    );
  return <td>{flat === undefined ? '' : String(flat)}</td>;
}
