import type { SaturationWarning } from '../../../trends/evidence/saturation';
import type { Words } from '../../words';

/** "31 sellers → 4: they are leaving." */
export const crowdText = (warning: SaturationWarning, { say }: Pick<Words, 'say'>): string =>
  warning.kind === 'sellers-leave' ? say('sellers.leave', warning) : say('sellers.arrive', { count: warning.fresh });
