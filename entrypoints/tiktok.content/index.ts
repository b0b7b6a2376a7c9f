import { defineContentScript } from 'wxt/utils/define-content-script';
import { isReadablePlace } from '../../signals/readable-place';
import { mayRead, onStored, type PageSettings, pageSettings, readStored } from '../../storage/page-settings';
import { removeLeft } from './badges';
import { readTab, turnTap } from './read-tab';

/** Reads while the person wants it: after "Start reading", not while paused, and in private windows only where allowed. */
export default defineContentScript({
  matches: ['*://*.tiktok.com/*'],
  runAt: 'document_start',
  async main(context) {
    if (!isReadablePlace(new URL(location.href))) return;
    if (import.meta.env.FIREFOX) removeLeft();
    let reading: AbortController | undefined;
    const stop = () => {
      reading?.abort();
      turnTap('off');
    };
    const follow = (settings: PageSettings) => {
      if (!mayRead(settings)) stop();
      else if (!reading || reading.signal.aborted) {
        reading = new AbortController();
        readTab(reading, settings);
      }
    };
    context.onInvalidated(() => {
      stop();
      turnTap('end');
    });
    onStored(pageSettings, follow, context.signal);
    follow(await readStored(pageSettings));
  },
});
