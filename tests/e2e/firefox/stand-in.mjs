#!/usr/bin/env node
// Playwright starts this in Firefox's place. It starts Firefox, and passes on what the two say to each other over WebDriver
// BiDi, so that the end-to-end tests speak to both browsers through one and the same Playwright.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocketServer } from 'ws';
import { Marionette } from './marionette.mjs';
import { Relay } from './relay.mjs';

const { place, ...about } = JSON.parse(process.env.TRENDCREST_STAND_IN ?? '{}');
const args = process.argv.slice(2);
const profile = args[args.indexOf('--profile') + 1];
const firefox = spawn(place, [...args, '-marionette'], { stdio: ['ignore', 'ignore', 'pipe'] });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => firefox.kill(signal));
process.on('exit', () => firefox.kill());
firefox.on('exit', (code) => process.exit(code ?? 1));
firefox.on('error', (error) => {
  console.error(String(error));
  process.exit(1);
});

/** Playwright reads from here where the browser listens, and cannot know that it is us. */
createInterface({ input: firefox.stderr }).on('line', (line) => {
  if (line.startsWith('WebDriver BiDi listening on ')) listen();
  else console.error(line);
});

function listen() {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () =>
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`),
  );
  server.on('connection', async (playwright) => {
    const marionette = Marionette.of(profile);
    const tell = (message) => playwright.send(JSON.stringify(message));
    const relay = marionette.then((browser) => new Relay({ ...about, marionette: browser, tell }));
    playwright.on('message', async (data) => (await relay).fromPlaywright(JSON.parse(data)));
    playwright.on('close', () => firefox.kill());
  });
}
