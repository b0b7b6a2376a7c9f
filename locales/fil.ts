import type { en } from './en';
import { score } from './fil/score';
import type { Translating } from './message';

export const fil: Translating<typeof en> = {
  ...score,
};
