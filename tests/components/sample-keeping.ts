import type { ReadPlan } from '../../components/parts/keeping/file-plan';
import type { KeepingProps } from '../../components/screens/keeping';

const none = () => {};
export const now = Date.UTC(2026, 10, 30, 9);

/** Made up, as the screen shows them. */
export const sampleKeeping: KeepingProps = {
  ...{ work: { state: 'idle' }, backedUpAt: now - 12 * 86_400_000, now, today: 20_787, keptDays: 400 },
  space: {
    ...{ bytes: 48_300_000, mostBytes: 2e10 },
    rows: { videos: 18_204, observations: 61_377, sightings: 24_090, products: 1_408, buckets: 9_120, items: 214 },
  },
  items: [
    { itemId: 'crystals', name: 'Crystals' },
    { itemId: 'phone-case', name: 'Phone case' },
  ],
  markets: ['GB', 'US', 'ID'],
  ...{ onCancel: none, onUndo: none, onBackup: none, onFile: none, onMerge: none, onRestore: none },
  ...{ onCloseFile: none, onKeptDays: none, onDelete: none, onBack: none },
};

export const samplePlan: ReadPlan = {
  ...{ kind: 'backup', madeAt: now - 3_600_000, appVersion: '0.1.0', hasHashes: true, future: 3 },
  rows: {
    video: { added: 4_120, changed: 310, same: 1_802 },
    observation: { added: 12_033, changed: 0, same: 0 },
    sighting: { added: 5_018, changed: 0, same: 0 },
    product: { added: 96, changed: 12, same: 40 },
  },
  choices: [
    {
      ...{ itemId: 'own-luckyscoop', name: 'Lucky scoops' },
      mine: { kind: 'own', value: 'lucky scoop, crystal scoop' },
      theirs: { kind: 'own', value: 'lucky scoop, ladle opening' },
    },
    { itemId: 'phone-case', name: 'Phone case', theirs: { kind: 'dismissed' } },
  ],
};
