import type { ItemAsks } from '../../components/parts/own-items/item-asks';
import type { ItemsProps } from '../../components/screens/items';

const none = async () => undefined;
export const quietAsks: ItemAsks = {
  ...{ onSave: none, onRename: none, onSplit: none, onMerge: none },
  ...{ onTakeApart: () => {}, onDismiss: () => {}, onPutBack: () => {}, onRemove: () => {} },
};

/** Made up, as a screen shows them. */
export const sampleItems: ItemsProps = {
  past: { state: 'outdated' },
  progress: 1,
  found: [
    {
      ...{ itemId: 'found-zenwaterfall', name: 'desktop zen waterfall', videos: 12, creators: 7 },
      words: ['desktop zen waterfall', 'zen waterfall', 'mini waterfall'],
    },
    {
      ...{ itemId: 'found-oilsprayer', name: 'oil sprayer', videos: 1204, creators: 88 },
      words: ['oil sprayer', 'olive oil spray bottle', 'botol spray minyak', '喷油瓶', 'ขวดสเปรย์น้ำมัน', 'oil mister'],
    },
    { itemId: 'found-doubaozi', name: '豆包子捏捏', videos: 4, creators: 3, words: ['豆包子捏捏', '包子捏捏'] },
  ],
  own: [
    {
      ...{ itemId: 'own-luckyscoop', name: 'Lucky scoops', words: ['lucky scoop', 'crystal scoop', 'ladle opening'] },
      ...{ excludes: ['ice cream scoop'], parent: 'fidget-toy' },
    },
    { itemId: 'found-galaxylight', name: 'Galaxy light', words: ['galaxy light'], excludes: [] },
  ],
  aside: [
    { itemId: 'pop-it', name: 'Pop it', became: 'merged', other: 'Fidget toy' },
    { itemId: 'found-thankyoucard', name: 'thank you card', became: 'dismissed' },
    { itemId: 'crystals', name: 'Healing stones', became: 'renamed', other: 'Crystals' },
  ],
  items: [
    { itemId: 'projector', name: 'Projector', second: '投影仪' },
    { itemId: 'fidget-toy', name: 'Fidget toy', second: '解压玩具' },
    { itemId: 'crystals', name: 'Healing stones' },
    { itemId: 'own-luckyscoop', name: 'Lucky scoops' },
  ],
  categories: [
    { itemId: 'fidget-toy', name: 'Fidget toy', second: '解压玩具' },
    { itemId: 'projector', name: 'Projector', second: '投影仪' },
  ],
  done: { kind: 'dismissed', name: 'thank you card' },
  asks: quietAsks,
  ...{ onUndo() {}, onApply() {}, onCancel() {}, onAsk: () => undefined, onBack() {} },
  ...{ onExport() {}, onFile() {}, onImport() {}, onCloseFile() {} },
};

export const emptyItems: ItemsProps = {
  ...sampleItems,
  ...{ past: { state: 'current' }, progress: 0.4, found: undefined, own: [], aside: [], done: undefined },
};
