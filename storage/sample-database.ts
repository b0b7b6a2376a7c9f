import { openDatabase } from './database';

/** A database of its own: what is made up never stands beside what was seen. */
export const sampleName = 'trendcrest-sample';

export const removeSample = (): Promise<void> => openDatabase(sampleName).delete();
