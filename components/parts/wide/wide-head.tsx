import { useWords } from '../../words';
import { SortHead } from './sort-head';
import { columns, fixedWidths } from './wide-columns';
import { firstWay, type SortKey, type WideSort } from './wide-order';
import type { WideTableProps } from './wide-table';

type WideHeadProps = Pick<WideTableProps, 'rows' | 'shown' | 'sort' | 'chosen' | 'onSort' | 'onChoose'>;

export function WideHead({ rows, shown, sort, chosen, onSort, onChoose }: WideHeadProps) {
  const { say } = useWords();
  const itemIds = rows.map(({ item }) => item.itemId);
  const count = itemIds.filter((itemId) => chosen.has(itemId)).length;
  const [tickWidth, nameWidth, endWidth] = fixedWidths;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" class="tick" style={{ width: `${tickWidth}px` }}>
          <input
            type="checkbox"
            ref={(box) => {
              if (box) box.indeterminate = count > 0 && count < rows.length;
            }}
            checked={count > 0 && count === rows.length}
            aria-label={say('wide.chooseAll')}
            onChange={({ currentTarget }) => onChoose(itemIds, currentTarget.checked)}
          />
        </th>
        <Head by="item" width={nameWidth} {...{ sort, onSort }} />
        {shown.map((key) => (
          <Head key={key} by={key} width={columns[key].width} {...{ sort, onSort }} />
        ))}
        <th scope="col" style={{ width: `${endWidth}px` }}>
          <span class="hidden">{say('lookUp.title')}</span>
        </th>
      </tr>
    </thead>
  );
}

interface HeadProps extends Pick<WideTableProps, 'onSort'> {
  by: SortKey;
  width?: number;
  sort: WideSort;
}

function Head({ by, width, sort, onSort }: HeadProps) {
  const { say } = useWords();
  const isSorted = sort.by === by;
  const { isNumber, value } = by === 'item' ? { isNumber: false, value: true } : columns[by];
  return (
    <SortHead
      {...{ width, isNumber, title: say(`column.${by}`), hint: say(`column.${by}.hint`) }}
      isRising={isSorted ? sort.isRising : undefined}
      onSort={value ? () => onSort(isSorted ? { by, isRising: !sort.isRising } : firstWay(by)) : undefined}
    />
  );
}
