import type { card } from '../../locales/en/card';
import type { Say } from '../say';

/** Proper names stay as they are in every language. */
const shops: Record<string, string> = {
  ...{ shopify: 'Shopify', amazon: 'Amazon', walmart: 'Walmart', shopee: 'Shopee', lazada: 'Lazada', ebay: 'eBay' },
  ...{ etsy: 'Etsy', shein: 'SHEIN', aliexpress: 'AliExpress', temu: 'Temu', 'jd-id': 'JD.ID', tokopedia: 'Tokopedia' },
  ...{ alibaba: 'Alibaba', 1688: '1688', bukalapak: 'Bukalapak', blibli: 'Blibli', tiki: 'Tiki', sendo: 'Sendo' },
  ...{ zalora: 'Zalora', fanno: 'Fanno', instagram: 'Instagram', facebook: 'Facebook' },
  ...{ 'tiktok-shop': 'TikTok Shop', 'casas-bahia': 'Casas Bahia' },
};

/** Where a cart leads, as people call it. */
export function shopName(destination: string, { say }: { say: Say<typeof card> }): string {
  if (destination === 'other' || destination === 'link-hub') return say(`cart.${destination}`);
  return shops[destination] ?? destination;
}
