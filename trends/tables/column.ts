/**
 * What a cell holds: `id` is digits that no program may take for a number, `handle` names a person, `moment` is epoch
 * milliseconds, `day` days since 1970-01-01 of the person's own calendar, `list` several words.
 */
export type CellKind = 'text' | 'id' | 'handle' | 'list' | 'flag' | 'count' | 'number' | 'moment' | 'day';

/** Missing is what nobody said: an empty cell, never a zero. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** A column as the codebook describes it. */
export interface ColumnMeaning {
  key: string;
  kind: CellKind;
  /** Unit or range. */
  unit?: string;
  means: string;
}

export interface Column<Row> extends ColumnMeaning {
  /** Leads to a person even where handles are hashed. */
  isPersonal?: boolean;
  read(row: Row, context: TableContext, index: number): Cell;
}

export interface TableContext {
  /** Language of the items' names; the columns have one name everywhere. */
  language: string;
  nameOf(itemId: string, language: string): string;
}

/** Names, words and units of a file are the same in every language, so that those of several people fit together. */
export function column<Row>(
  key: string,
  kind: CellKind | readonly [kind: CellKind, unit: string],
  means: string,
  read: Column<Row>['read'],
): Column<Row> {
  return typeof kind === 'string' ? { key, kind, means, read } : { key, kind: kind[0], unit: kind[1], means, read };
}

export const personal = <Row>(named: Column<Row>): Column<Row> => ({ ...named, isPersonal: true });

/** How creators are named in a file. */
export type Handles = 'plain' | 'hashed' | 'left-out';

export const columnsFor = <Row>(columns: readonly Column<Row>[], handles: Handles): Column<Row>[] =>
  columns.filter(({ kind, isPersonal }) =>
    isPersonal ? handles === 'plain' : kind !== 'handle' || handles !== 'left-out',
  );

export const rounded = (value: number | undefined, digits = 4): number | undefined =>
  value === undefined ? undefined : Number(value.toFixed(digits));
