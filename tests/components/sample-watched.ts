import type { WatchedRow } from '../../components/screens/watch-list';
import { now, sampleRows, today } from './sample-market';

const looked = { at: now - 200_000_000, day: today - 3, sellersOfDay: 0 };
const item = (itemId: string) => sampleRows.find((row) => row.itemId === itemId);

/** Made-up, as the items are. */
export const watchedRows: WatchedRow[] = [
  {
    ...{ itemId: 'crystals', item: item('crystals'), looked },
    ...{ labels: ['Q1'], note: 'Ask Ana about the <b>price</b>' },
    changes: [
      { kind: 'stage', from: 'peaking', to: 'fading' },
      { kind: 'score', from: 66, to: 24 },
      { kind: 'sellers', count: 1 },
    ],
  },
  {
    ...{ itemId: 'stress-gorilla', item: item('stress-gorilla'), looked },
    changes: [{ kind: 'sellers', count: 4 }],
  },
  { itemId: 'hair-dryer-brush', item: item('hair-dryer-brush'), looked, changes: [], labels: ['UK', 'Spring'] },
  { itemId: 'smart-plug', item: item('smart-plug'), looked, changes: [] },
  { itemId: 'mouse-game', looked, changes: [] },
];
