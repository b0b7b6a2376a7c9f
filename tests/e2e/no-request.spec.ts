import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect } from '@playwright/test';
import { extensionIdOf, launchBrowser } from '../../scripts/launch-browser';
import { scrollThrough } from '../../scripts/start/browse';
import { openReplica } from './replica-page';
import { startReading } from './stored';

/** A proxy that lets nothing through and writes down what was asked: it sees the background too, as routes do not. */
async function startLoggingProxy() {
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return { asked, proxy, address: `127.0.0.1:${(proxy.address() as AddressInfo).port}` };
}

base('browsing, the popup, an item and the export make no request that the page did not make', async () => {
  const { asked, proxy, address } = await startLoggingProxy();
  const context = await launchBrowser({ headless: true, proxy: address });
  try {
    const extensionId = await extensionIdOf(context);
    const extensionPage = await startReading(context, extensionId);
    const tiktok = await openReplica(context, 'tag/tiktokmademebuyit');
    await scrollThrough(tiktok, 6);
    await extensionPage.goto(`chrome-extension://${extensionId}/popup.html`);
    await Promise.all([extensionPage.waitForEvent('download'), extensionPage.getByRole('button', { name: /export/i }).click()]);
    await extensionPage.getByRole('button', { name: /crystals/i }).first().click();
    await expect(extensionPage.getByRole('heading', { name: /crystals/i })).toBeVisible();
    await extensionPage.waitForTimeout(1_000);
    const ofBrowser = /\.google(apis)?\.com|gvt1\.com|googleusercontent/;
    expect(asked.filter((place) => !ofBrowser.test(place))).toEqual([]);

    // The log can see what it should: a request of the background's own would stand in it.
    await context.serviceWorkers()[0]?.evaluate(() => fetch('https://leak.example/').catch(() => undefined));
    await expect.poll(() => asked).toContain('leak.example:443');
  } finally {
    await context.close();
    proxy.close();
  }
});
