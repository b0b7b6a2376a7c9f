// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { PageJson } from '../../entrypoints/tiktok.content/page-json';

const loadedAt = 1_790_000_000_000;
const detail = { challengeInfo: { challenge: { title: 'crystals' }, stats: { viewCount: 1_000 } } };
const state = { __DEFAULT_SCOPE__: { 'webapp.app-context': { region: 'GB' }, 'webapp.challenge-detail': detail } };

function openTag(heading = '') {
  document.body.innerHTML = `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__">${JSON.stringify(state)}</script>${heading}`;
  return new PageJson(document);
}
const at = (path: string) => new URL(`https://www.tiktok.com${path}`);

test('what the page’s JSON says is of the moment at which the page came, and is told once', () => {
  const page = openTag();
  expect(page.facts(at('/tag/crystals'), loadedAt, loadedAt + 3_000)).toMatchObject([
    { saidAt: loadedAt, market: 'GB', texts: [JSON.stringify(detail)] },
  ]);
  expect(page.facts(at('/foryou'), loadedAt, loadedAt + 60_000)).toEqual([]);
  expect(page.facts(at('/tag/crystals'), loadedAt, loadedAt + 90_000)).toEqual([]);
});

test('what the page shows is of the moment at which it is looked at', () => {
  const page = openTag('<h1 data-e2e="challenge-title">#crystals</h1><h2 data-e2e="challenge-vvcount">5 videos</h2>');
  const [said, shown] = page.facts(at('/tag/crystals'), loadedAt, loadedAt + 3_000);
  expect([said?.saidAt, shown?.saidAt]).toEqual([loadedAt, loadedAt + 3_000]);
  expect(shown).toMatchObject({ texts: [], header: { total: '5 videos' } });
});
