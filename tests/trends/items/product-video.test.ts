import { describe, expect, it } from 'vitest';
import { isProductVideo, productVideo } from '../../../trends/items/product-video';

const cart = { source: 'TikTok Shop' };

describe('a product video', () => {
  it("names the person's own item beside selling words, and not by it alone", () => {
    const own = ['own-zorblax', 'own-zorblax', 'own-zorblax'];
    const talk = { hashtags: [], caption: 'zorblax zorblax zorblax' };
    expect(isProductVideo({ hashtags: [], caption: 'zorblax, free shipping, restock' }, undefined, own)).toBe(true);
    expect(isProductVideo(talk, undefined, own)).toBe(false);
    expect(productVideo(talk, undefined, own).reasons).toContain('item');
  });

  it.each([
    ['has a cart', { hashtags: [], carts: [cart] }],
    ['is marked as a shop video', { hashtags: [], isShopVideo: true }],
    ['carries a shopping hashtag', { hashtags: ['tiktokmademebuyit'] }],
    ['stands on a shopping page', { hashtags: [], surface: 'shelf' as const }],
    ['names an item and where to get it', { hashtags: [], caption: 'vòng tay trong giỏ hàng' }],
    ['names an item and its price', { hashtags: [], caption: 'this hair dryer was $19.99' }],
    ['shows an item of a seller', { hashtags: [], caption: 'our new hair dryer', authorSells: true }],
    ['praises a thing of care by its maker', { hashtags: ['medicube'], caption: 'this serum is incredible' }],
    [
      'names a thing by word and hashtag, and its trade',
      { hashtags: ['lipgloss', 'beautytok'], caption: 'new lipgloss' },
    ],
    ['has a yellow basket', { hashtags: [], caption: 'Palda, nasa yellow basket na' }],
    ['has an orange cart', { hashtags: [], caption: 'el rizador está en el carrito naranja' }],
    ['has a cart in Chinese', { hashtags: [], caption: '吹风机在小黄车' }],
    ['has a cart in Thai', { hashtags: [], caption: 'ลิปสติก ปักตะกร้าไว้แล้ว' }],
    ['has a basket in Indonesian', { hashtags: [], caption: 'jilbab instan cek keranjang kuning' }],
    ['has a bag in Malay', { hashtags: [], caption: 'tudung bawal tekan beg kuning' }],
    ['unboxes an item and says so twice', { hashtags: ['iphone', 'unboxing'], caption: 'iPhone 15 pink' }],
  ])('%s', (_why, watched) => {
    expect(isProductVideo(watched)).toBe(true);
  });

  it.each([
    ['an item word alone', { hashtags: [], caption: 'I dropped my hair dryer' }],
    ['a price without an item', { hashtags: [], caption: 'dinner for $12' }],
    ['a stall with a price', { hashtags: ['anngon'], caption: 'quán mì cay 45.000đ' }],
    ['a recipe for a mask', { hashtags: ['skincare'], caption: 'in love with this diy mask, only egg white' }],
    ['a phone that somebody lost', { hashtags: [], caption: 'mất điện thoại rồi' }],
    ['a concert of that name', { hashtags: ['tiktokshopfunfest'], caption: 'see you there' }],
    ['a game about a phone', { hashtags: ['freefire'], caption: 'Độ nhạy iPhone 15' }],
    ['an unboxed gift', { hashtags: ['unboxing'], caption: 'quà' }],
    ['a seller who only says hello', { hashtags: [], caption: 'good morning', authorSells: true }],
    ['nothing at all', { hashtags: [] }],
  ])('is not %s', (_why, watched) => {
    expect(isProductVideo(watched)).toBe(false);
  });

  it('is told by a hashtag that the person added, and not by one that was taken out', () => {
    const edits = { GB: { added: ['charityshopfinds'], removed: [] }, '*': { added: [], removed: ['tiktokshop'] } };
    expect(isProductVideo({ hashtags: ['charityshopfinds'] }, edits)).toBe(true);
    expect(isProductVideo({ hashtags: ['charityshopfinds'] })).toBe(false);
    expect(isProductVideo({ hashtags: ['tiktokshopuk'] }, edits)).toBe(false);
    expect(isProductVideo({ hashtags: ['racuntiktok'] }, edits)).toBe(true);
  });

  it('says what speaks for it', () => {
    const { probability, reasons } = productVideo({ hashtags: ['tiktokmademebuyit'], caption: 'this hair dryer $19' });
    expect(reasons).toEqual(['umbrellaTag', 'price', 'item', 'careItem']);
    expect(probability).toBeGreaterThan(0.9);
  });
});
