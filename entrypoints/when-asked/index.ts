import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findObstacle } from '../../signals/obstacle';
import type { WhenAsked } from '../../storage/messages';
import { startCards } from './start-cards';

/** Not a byte of this is on TikTok's page before a badge is pointed at or the popup asks; then it is imported. */
export default defineUnlistedScript((): WhenAsked => ({ startCards, findObstacle }));
