import type { en } from './en';
import { score } from './id/score';
import type { Translating } from './message';

export const id: Translating<typeof en> = { ...score };
