import 'fake-indexeddb/auto';
import { test as base, expect } from '@playwright/test';
import { killedBrowser } from '../../scripts/soak/browser/killed-browser';
import { killedRestore } from '../../scripts/soak/browser/killed-restore';

// Short ones of what `npm run soak` does for long; each throws where its promise is broken.
base(killedBrowser.promise, async () => {
  expect(await killedBrowser.run({ seed: 7, share: 0.1 })).toMatchObject({ kills: 2 });
});

base(killedRestore.promise, async () => {
  base.setTimeout(120_000);
  expect(await killedRestore.run({ seed: 7, share: 0.1 })).toMatchObject({ kills: 1 });
});
