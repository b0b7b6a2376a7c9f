interface SortHeadProps {
  title: string;
  /** Said before the title to those who do not see under what it stands. */
  before?: string;
  hint: string;
  /** Pixels, where the table does not say it of its columns. */
  width?: number;
  isNumber?: boolean;
  /** Missing where the table is sorted by another column. */
  isRising?: boolean;
  /** Missing where nothing can be sorted by it. */
  onSort?(): void;
}

/** A column's head: a click sorts by it, the next the other way. */
export function SortHead({ title, before, hint, width, isNumber, isRising, onSort }: SortHeadProps) {
  const isSorted = isRising !== undefined;
  return (
    <th
      scope="col"
      class={isNumber ? 'number' : undefined}
      style={width === undefined ? undefined : { width: `${width}px` }}
      aria-sort={isSorted ? (isRising ? 'ascending' : 'descending') : undefined}
    >
      {onSort ? (
        <button type="button" class="cut" title={hint} onClick={onSort}>
          {before && <span class="hidden">{before}: </span>}
          {title}
          <span aria-hidden="true" class="way">
            {isSorted ? (isRising ? '▲' : '▼') : ''}
          </span>
        </button>
      ) : (
        <span title={hint}>
          {before && <span class="hidden">{before}: </span>}
          {title}
        </span>
      )}
    </th>
  );
}
