import { expect, showPage, test } from './browser';
import { startReading, stored } from './stored';

const attack = '<img src=x onerror=alert(1)>';
const caption = `crystals ${attack} #crystals #tiktokmademebuyit`;
const itemOf = (number: number) => ({
  id: String(7_500_000_000_000_000_000n + BigInt(number)),
  desc: caption,
  createTime: 1_760_000_000,
  author: { uniqueId: `seller.${number}`, nickname: attack },
  stats: { playCount: 100, diggCount: 5, commentCount: 1, shareCount: 1 },
  anchors: [{ type: 35, component_key: 'anchor_complex_shop', extra: '[[[[{"__proto__":{"polluted":1}}' }],
});

const page = `<title>shelf</title><body><div id="list"></div><script>
  fetch('/api/challenge/item_list/').then((answer) => answer.json()).then(({ itemList }) => {
    for (const item of itemList) {
      const card = document.getElementById('list').appendChild(document.createElement('div'));
      card.dataset.e2e = 'challenge-item';
      card.style.height = '90px';
      const link = card.appendChild(document.createElement('a'));
      link.href = '/@' + item.author.uniqueId + '/video/' + item.id;
      link.textContent = 'video';
    }
  });
  // What a hostile page can throw at the extension.
  for (const detail of ['{', '[]', '{"itemList":[{"id":"1"}]}', '"'.repeat(1e6), '['.repeat(1e5), 7, null, { itemList: [] }])
    document.dispatchEvent(new CustomEvent('trendcrest:list', { detail }));
</script>`;

test('markup in a caption and forged messages stay text and change nothing', async ({ context, home }) => {
  const popup = await startReading(context, home);
  const alerts: string[] = [];
  popup.on('dialog', (dialog) => alerts.push(dialog.message()) && dialog.dismiss());
  const itemList = Array.from({ length: 8 }, (_, number) => itemOf(number));
  const { page: tiktok } = await showPage(context, 'https://www.tiktok.com/tag/tiktokmademebuyit', page, {
    api: { '/api/challenge/item_list/': { itemList } },
  });
  tiktok.on('dialog', (dialog) => alerts.push(dialog.message()) && dialog.dismiss());
  await tiktok.bringToFront();
  await expect(tiktok.locator('trendcrest-badge')).toHaveCount(8);
  const captions = async () => (await stored(popup, 'videos')).map((video) => video.caption);
  await expect.poll(captions).toEqual(Array(8).fill(caption));

  await popup.goto(`${home}/popup.html`);
  await popup.getByRole('button', { name: /^Crystals,/ }).click();
  await expect(popup.getByText(attack).first()).toBeVisible();
  await expect(popup.locator('img')).toHaveCount(0);
  for (const view of [
    'ranking',
    'data',
    'export',
    'health',
    'item%2Fcrystals',
    'items',
    'method',
    'settings',
    'watch',
  ]) {
    await popup.goto('about:blank');
    await popup.goto(`${home}/dashboard.html#${view}`);
    await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(popup.locator('img')).toHaveCount(0);
  }
  expect(await popup.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
  expect(alerts).toEqual([]);
});
