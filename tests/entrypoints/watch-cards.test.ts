// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { find, pass, put, setVisible, watchPage } from './watch-rig';

const id = (number: number) => String(7_500_000_000_000_000_000n + BigInt(number));
const tile = (number: number) =>
  `<div data-e2e="challenge-item" id="card-${number}"><a href="/@seller${number}/video/${id(number)}"><img></a></div>`;
const player = (number: number) => `<div id="xgwrapper-0-${id(number)}"></div>`;
const feed = `<article data-e2e="recommend-list-item-container"><h3 data-e2e="video-author-uniqueid">seller</h3>
  <div data-e2e="video-desc"><span>A thing</span></div><section></section></article>`;

let watch: ReturnType<typeof watchPage>;
let page: ReturnType<typeof watchPage>['page'];

beforeEach(() => {
  watch = watchPage();
  page = watch.page;
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

describe('a card', () => {
  test('is seen once half of it was in view for half a second', async () => {
    await put(tile(1) + tile(2));
    await watch.look(find('#card-1'), 0.4);
    watch.move(find('#card-2'), 0.5);
    await pass(400);
    await watch.look(find('#card-2'), 0.2);
    expect(page.seen).toEqual([]);
    await watch.look(find('#card-2'), 0.6);
    expect(page.seen).toEqual([id(2)]);
  });

  test('in a tab that nobody sees is seen when the tab is', async () => {
    await put(tile(1));
    setVisible('hidden');
    await watch.look(find('#card-1'));
    expect(page.seen).toEqual([]);
    setVisible('visible');
    await pass(500);
    expect(page.seen).toEqual([id(1)]);
  });

  test('is looked at again when the page comes back from the browser’s cache', async () => {
    await put(tile(1));
    await watch.look(find('#card-1'));
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await pass(500);
    expect(page.seen).toEqual([id(1), id(1)]);
  });

  test('whose link leads to another video is another video', async () => {
    await put(tile(1));
    await watch.look(find('#card-1'));
    find('#card-1 a').setAttribute('href', `/@else/video/${id(9)}`);
    await pass(501);
    expect(page.reused).toEqual([find('#card-1')]);
    expect(page.seen).toEqual([id(1), id(9)]);
  });

  test.each(['changed', 'exchanged'])('of a feed whose words are %s is another video', async (how) => {
    await put(feed);
    await watch.look(find('article'));
    const words = find('article span');
    if (how === 'exchanged') words.replaceChildren('Another thing');
    else (words.firstChild as Text).data = 'Another thing';
    await pass(501);
    expect(page.reused).toEqual([find('article')]);
    expect(page.seen).toEqual([' seller A thing', ' seller Another thing']);
  });

  test('of a feed whose player comes and goes stays the video it was', async () => {
    await put(feed);
    await watch.look(find('article'));
    const place = find('article section');
    for (const number of [1, 1]) {
      place.replaceChildren();
      await put(player(number), place);
      await pass(500);
    }
    expect(page.seen).toEqual([' seller A thing', `${id(1)} seller A thing`]);
    expect(page.reused).toEqual([]);
    place.replaceChildren();
    await put(player(2), place);
    expect(page.reused).toEqual([find('article')]);
  });

  test('whose picture and caption come one after the other is one card', async () => {
    await put('<div><div class="new"></div></div><p></p>');
    const link = `<a href="/@seller1/video/${id(1)}" title="A thing">`;
    await put(`${link}<img></a>`, find('.new'));
    await put(`${link}A thing</a>`, find('.new'));
    expect([...watch.observed]).toEqual([find('.new a')]);
  });

  test('that shows what another one shows is seen as well', async () => {
    await put(tile(1) + tile(1));
    for (const card of document.querySelectorAll('#card-1')) await watch.look(card);
    expect(page.seen).toEqual([id(1), id(1)]);
  });
});

describe('a page', () => {
  test('that shows the results of a second search is followed', async () => {
    await put(`<div class="results">${tile(1)}</div>`);
    find('.results').replaceChildren();
    await put(tile(2), find('.results'));
    await watch.look(find('#card-2'));
    expect(page.seen).toEqual([id(2)]);
  });

  test('lets go of cards that it threw away, also of those in view', async () => {
    await put('<main></main>');
    for (let first = 0; first < 5_000; first += 500) {
      find('main').replaceChildren();
      await put(Array.from({ length: 500 }, (_, number) => tile(first + number)).join(''), find('main'));
      watch.move(find(`#card-${first}`), 1);
      await pass(1_100);
    }
    expect(watch.observed.size).toBeGreaterThan(50);
    expect(watch.observed.size).toBeLessThan(200);
    find('main').replaceChildren();
    await pass(1_100);
    setVisible('visible');
    await pass(500);
    expect(watch.observed.size).toBe(0);
    expect(page.seen).toHaveLength(10);
  }, 60_000);

  test('is followed around the window only, however long it is', async () => {
    await put(`<main>${Array.from({ length: 1_000 }, (_, number) => tile(number)).join('')}</main>`);
    for (let number = 0; number < 990; number += 10) {
      watch.move(find(`#card-${number}`), 0);
      await watch.look(find(`#card-${number + 10}`));
      expect(watch.observed.size).toBeLessThan(200);
    }
    expect(page.seen).toHaveLength(99);
    expect(watch.observed.has(find('#card-500'))).toBe(false);
    expect(watch.watch.near(1.5)).toContain(find('#card-999'));
    await watch.look(find('#card-970'));
    for (let number = 970; number > 0; number -= 10) {
      watch.move(find(`#card-${number + 10}`), 0);
      await watch.look(find(`#card-${number - 10}`));
    }
    expect(page.seen.at(-1)).toBe(id(0));
  });

  test('that grows is followed where somebody looks', async () => {
    const tiles = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => tile(from + at)).join('');
    await put(`<main>${tiles(0, 40)}</main>`);
    await watch.look(find('#card-30'));
    await put(tiles(40, 140), find('main'));
    expect(watch.observed.has(find('#card-50'))).toBe(true);
    expect(watch.watch.near(1.5)).toContain(find('#card-70'));
    expect(watch.watch.near(1.5)).not.toContain(find('#card-100'));
  });

  test('in which somebody jumps far is caught up with', async () => {
    await put(`<main>${Array.from({ length: 1_000 }, (_, number) => tile(number)).join('')}</main>`);
    await watch.look(find('#card-5'));
    watch.move(find('#card-5'), 0);
    const seen = { top: 10, bottom: 200, height: 190 } as DOMRect;
    vi.spyOn(find('#card-700'), 'getBoundingClientRect').mockReturnValue(seen);
    expect(watch.observed.has(find('#card-700'))).toBe(false);
    document.dispatchEvent(new Event('scroll'));
    await pass(500);
    await watch.look(find('#card-700'));
    expect(page.seen).toEqual([id(5), id(700)]);
  });

  test('that must not be looked at is not, and what came meanwhile is found afterwards', async () => {
    page.mayLook = false;
    await put(tile(1));
    expect(watch.observed.size).toBe(0);
    page.mayLook = true;
    await put('<p></p>');
    expect([...watch.observed]).toEqual([find('#card-1')]);
  });

  test('is left alone when reading ends', async () => {
    await put(tile(1));
    watch.move(find('#card-1'), 1);
    watch.stop();
    await pass(500);
    await put(tile(2));
    expect(page.seen).toEqual([]);
    expect(watch.observed.size).toBe(0);
  });
});
