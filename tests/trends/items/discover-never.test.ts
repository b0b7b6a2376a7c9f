import { describe, expect, it } from 'vitest';
import { discoverItems } from '../../../trends/items/discover';
import type { SeenVideo } from '../../../trends/items/discovery/seen-video';
import { known, ordinary, popIts, products } from './made-videos';

const around = () => [...ordinary(400), ...known(40)];
const namesIn = (videos: SeenVideo[]) => discoverItems([...videos, ...around()]).map(({ name }) => name);

describe('what is never an item', () => {
  it('a word of fewer than four videos, or of two creators', () => {
    expect(namesIn(popIts().slice(0, 3))).toEqual([]);
    expect(namesIn(popIts().map((video, index) => ({ ...video, author: `one${index % 2}` })))).toEqual([]);
  });

  it('calls for reach, campaigns and topics, however they are spelled', () => {
    const hashtags = ['fyp', 'fyppppppp', 'fypシ゚viral', 'foryou', 'parati', 'xhhhhh', 'TikTokShopSpringGlowUp'];
    const campaign = ['greenish', 'tiktokshopbacktoschool', 'sohochic', 'summervibes', 'skincare', 'glassskin', 'grwm'];
    expect(
      namesIn(products('tags', Array(8).fill({ caption: 'obsessed', hashtags: [...hashtags, ...campaign] }))),
    ).toEqual([]);
    expect(
      namesIn(products('title', Array(8).fill({ titles: ['Summervibes sohochic #tiktokshopsummersale'] }))),
    ).toEqual([]);
  });

  it('thank-you letters, warranty cards and gift links among the titles of a shop', () => {
    const cards = [
      'Thư cảm ơn quý khách',
      'Phiếu bảo hành sản phẩm 02',
      'Thẻ cảm ơn',
      'Quà tặng không bán',
      'Warranty Card',
    ];
    const links = ['ลิงก์รับ ของแถม', 'EXCLUSIVE SPECIAL PRODUCTS LINK', 'Thank you card for shop', '感谢卡 店铺'];
    const titles = [...cards, ...links].flatMap((title) => Array(5).fill({ titles: [title] }));
    expect(namesIn(products('card', titles))).toEqual([]);
  });

  it('a brand that is mentioned, a name that is always written with a capital', () => {
    const mentioned = Array(8).fill({ caption: '@Zibbly so in love with zibbly', hashtags: ['zibbly'] });
    expect(namesIn(products('brand', mentioned))).toEqual([]);
    const written = Array(8).fill({ caption: 'nobody does it like Quornby', hashtags: [] });
    expect(namesIn(products('capital', written))).toEqual([]);
  });

  it('what goes with known items as well: colours, praise, brands', () => {
    const alike = Array(6).fill({ caption: 'love this waterproof pink thing by Brisko', hashtags: ['brisko'] });
    expect(namesIn(products('alike', alike))).toEqual([]);
  });

  it('what an ordinary feed says just as often', () => {
    const said = Array(8).fill({ caption: 'look at this beach' });
    const feed = ordinary(400).map((video) => ({ ...video, caption: 'at the beach' }));
    expect(discoverItems([...products('beach', said), ...feed, ...known(40)])).toEqual([]);
  });
});
