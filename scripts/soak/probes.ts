import { changedAnswers, damagedAnswers } from './answers';
import { changedFacts } from './facts';
import { lists } from './lists';
import { forgedBatches, forgedLists } from './messages';
import { damagedPages, damagedPieces } from './pages';
import type { Probe } from './probe';

/** The polyfill, which the door for messages stands on, stops wherever no extension is round it. */
Reflect.set(globalThis, 'chrome', { runtime: { id: 'soak' } });

/** Their shares make up one. */
export const probes: Probe[] = [
  lists,
  damagedAnswers,
  changedAnswers,
  damagedPages,
  damagedPieces,
  forgedLists,
  forgedBatches,
  changedFacts,
];
