import { expect, test } from './browser';
import { popupOver } from './popup-over';
import { openReplica } from './replica-page';
import { startReading } from './stored';

for (const [gate, phrase] of [
  ['empty-answers', 'TikTok answers with nothing'],
  ['captcha', 'TikTok shows a captcha'],
  ['login-wall', 'TikTok asks you to sign in'],
] as const) {
  test(`what TikTok does is not called a fault of ours: ${gate}`, async ({ context, home }) => {
    const ours = await startReading(context, home);
    await openReplica(context, 'tag/tiktokmademebuyit', { layout: { gate } });
    await expect.poll(await popupOver(ours), { timeout: 15_000 }).toContain(phrase);
  });
}
