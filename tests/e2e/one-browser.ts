interface OneBrowser {
  /** Without `.spec.ts`. */
  file: string;
  /** How the names of those tests begin; every test of the file where it is missing. */
  tests?: string;
  why: string;
}

const isShared = 'is done by code that both builds share, and tried again costs time';

/** What runs in Chromium only; `docs/browsers.md` says the same, and `tests/browsers.test.ts` holds the two together. */
export const chromiumOnly: OneBrowser[] = [
  { file: 'demo-build', why: 'opens no browser, and looks at both builds' },
  { file: 'manifest', why: 'opens no browser, and looks at both builds' },
  { file: 'forged', tests: 'what is forged is not kept', why: 'Firefox tells no test how much memory a page holds' },
  { file: 'forged', tests: 'thousands of small messages', why: isShared },
  { file: 'item-access', tests: 'an item’s page stands still', why: 'Firefox measures no shifts of the layout' },
  { file: 'item-access', tests: 'an item’s page and the method', why: 'Firefox takes no colour scheme from a test' },
  { file: 'still', why: 'Firefox measures no shifts of the layout' },
  { file: 'lead-access', why: 'Firefox takes no colour scheme from a test' },
  { file: 'other-extension', why: 'puts a stranger beside ours, whose address is known beforehand in Chromium alone' },
  {
    file: 'backup-reminder',
    tests: 'the popup reminds',
    why: 'Firefox lets no test set the clock of an extension’s page',
  },
  { file: 'killed', why: 'kills processes of Chromium; that Firefox ends its background is tried by `worker-killed`' },
  { file: 'longer-words', why: 'draws every screen without the extension, which takes minutes' },
  { file: 'samples', why: 'reads saved pages with the code that both builds share, which takes minutes' },
  { file: 'sample-answers', why: 'reads saved answers with the code that both builds share, which takes minutes' },
  {
    file: 'replica',
    tests: 'every kind of page, clicked through in one document, gives what was in view (2025)',
    why: isShared,
  },
  { file: 'replica', tests: 'elements that come to show other videos', why: isShared },
  { file: 'storage-trouble', tests: 'a write that ends with QuotaExceededError after 9 rows', why: isShared },
  { file: 'storage-trouble', tests: 'a write that ends with AbortError', why: isShared },
  { file: 'robust', tests: 'one video on two cards', why: isShared },
  { file: 'robust', tests: 'two accounts in one profile', why: isShared },
  { file: 'browse', tests: 'what was seen on the feed', why: isShared },
  { file: 'browse', tests: 'a list that was only loaded', why: isShared },
  { file: 'forged', tests: 'texts of any shape', why: isShared },
  { file: 'not-ours', tests: 'what TikTok does is not called a fault of ours: empty-answers', why: isShared },
  { file: 'not-ours', tests: 'what TikTok does is not called a fault of ours: login-wall', why: isShared },
  { file: 'robust', tests: 'a second search', why: isShared },
  { file: 'backup-reminder', tests: 'an old backup', why: isShared },
  { file: 'team', why: isShared },
];
