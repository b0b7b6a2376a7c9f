import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { addHealth, noHealth } from '../../signals/health';
import { healthSchema } from '../../signals/health-schema';
import { readPage } from '../../signals/read-page';
import { anItem, aSignal } from './a-video';

const page = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
const feedCard = (author: string, caption: string) => `<div data-e2e="recommend-list-item-container">
  <h3 data-e2e="video-author-uniqueid">${author}</h3><div data-e2e="video-desc">${caption}</div></div>`;

test('cards, page JSON and tapped lists become one signal a video, and the health says how', () => {
  const state = JSON.stringify({
    __DEFAULT_SCOPE__: {
      'webapp.app-context': { region: 'ID' },
      'webapp.updated-items': [
        anItem(),
        anItem({ id: '7500000000000000002', desc: 'Not on a card' }),
        { id: 'broken', author: 'x', stats: {} },
      ],
    },
  });
  const html = `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__">${state}</script>
    ${feedCard('some.one', 'A thing #Haul')}${feedCard('third', 'From the tap')}${feedCard('nobody', 'Unknown')}`;
  const tapped = [aSignal({ videoId: '7500000000000000003', author: 'third', caption: 'From the tap' })];
  const { signals, health, kind } = readPage(page(html), new URL('https://www.tiktok.com/'), tapped);
  expect(signals.map(({ videoId, source, surface, market }) => [videoId.slice(-1), source, surface, market])).toEqual([
    ['1', 'embedded', 'feed', 'ID'],
    ['3', 'tap', 'feed', 'ID'],
    ['2', 'embedded', 'feed', 'ID'],
  ]);
  expect(kind).toBe('universal');
  expect(health.fields.views).toEqual({ embedded: 2, absent: 1 });
  expect(health).toMatchObject({
    ...{ found: 5, read: 3, unidentified: 1, unread: { 'row-shape': 1 } },
    bySource: { tap: 1, embedded: 2, card: 0 },
  });
  expect(healthSchema.parse(health)).toEqual(health);
});

test('an empty page is read as nothing', () => {
  expect(readPage(page(''), new URL('https://www.tiktok.com/'))).toEqual({
    signals: [],
    health: noHealth,
    kind: 'unknown',
  });
});

test('healths add up', () => {
  const [tapped, shown] = [{ views: { tap: 1 } }, { views: { tap: 1, absent: 2 }, likes: { card: 1 } }];
  const one = { ...noHealth, found: 2, read: 1, unread: { a: 1 }, fields: tapped, shapes: ['{id:string}'] };
  const two = { ...noHealth, unidentified: 1, unread: { a: 2, b: 1 }, fields: shown, shapes: ['{id:string}', 'null'] };
  expect(addHealth(one, { ...two, bySource: { tap: 0, embedded: 0, card: 3 } })).toEqual({
    ...{ found: 2, read: 1, unidentified: 1, unread: { a: 3, b: 1 } },
    bySource: { tap: 0, embedded: 0, card: 3 },
    fields: { views: { tap: 2, absent: 2 }, likes: { card: 1 } },
    shapes: ['{id:string}', 'null'],
  });
});
