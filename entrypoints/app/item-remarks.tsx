import { ItemOwn } from '../../components/parts/item-own';
import type { Database } from '../../storage/database';
import { changeRemark, type RemarkChange } from '../../storage/remarks';
import type { ChosenItems } from './chosen-items';
import type { Remarks } from './remarks';

interface ItemRemarksProps {
  database: Database;
  itemId: string;
  nameOf: ChosenItems['nameOf'];
  remarks: Remarks;
  /** Where the item was seen, most first. */
  markets: string[];
}

/** What the person notes of an item, and where they look it up. */
export function ItemRemarks({ database, itemId, nameOf, remarks, markets }: ItemRemarksProps) {
  const { note, labels } = remarks.all.get(itemId) ?? {};
  const known = [...new Set([...remarks.all.values()].flatMap((remark) => remark.labels ?? []))];
  const change = (changed: RemarkChange) => void changeRemark(database, itemId, changed, Date.now());
  return (
    <ItemOwn
      {...{ itemId, nameOf, markets, note, labels, known }}
      // What was noted comes a moment after the field; from then on the field is the person's.
      key={remarks.isKnown ? 'known' : 'unknown'}
      onNote={(changed) => change({ note: changed })}
      onLabels={(changed) => change({ labels: changed })}
    />
  );
}
