import type { DraftFault, ItemDraft } from '../../../trends/items/own-item-draft';
import type { Words } from '../../words';

/** What a person can ask of an item; each answers why not, where it cannot be. */
export interface ItemAsks {
  onSave(draft: ItemDraft, itemId?: string): Promise<Fault | undefined>;
  onRename(itemId: string, name: string): Promise<Fault | undefined>;
  onSplit(itemId: string, words: string[], name: string): Promise<Fault | undefined>;
  onMerge(itemId: string, target: string): Promise<Fault | undefined>;
  onTakeApart(itemId: string): void;
  onDismiss(itemId: string): void;
  onPutBack(itemId: string): void;
  onRemove(itemId: string): void;
}

export type Fault = DraftFault | { fault: 'circle' | 'too-deep' | 'other'; word?: string };

export const faultText = ({ fault, word = '' }: Fault, { say }: Words): string => say(`items.fault.${fault}`, { word });

/** An item that can be chosen by its name. */
export interface NamedItem {
  itemId: string;
  name: string;
  /** In the other language we speak, where it differs. */
  second?: string;
}
