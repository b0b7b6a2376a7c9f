import type { CartDestination } from '../../trends/ranking';
import { useWords, type Words } from '../words';

/** Proper names stay as they are in every language. */
const shops: Record<string, string> = {
  ...{ shopify: 'Shopify', amazon: 'Amazon', walmart: 'Walmart', shopee: 'Shopee', lazada: 'Lazada', ebay: 'eBay' },
  ...{ etsy: 'Etsy', shein: 'SHEIN', aliexpress: 'AliExpress', temu: 'Temu', 'jd-id': 'JD.ID', tokopedia: 'Tokopedia' },
  ...{ 'tiktok-shop': 'TikTok Shop', 'casas-bahia': 'Casas Bahia' },
};

const shopName = (destination: string, { say }: Words) =>
  destination === 'other' ? say('cart.other') : (shops[destination] ?? destination);

/** Where the carts on the item's videos lead, commonest first. */
export function CartMix({ mix }: { mix: CartDestination[] }) {
  const words = useWords();
  const { say, format } = words;
  return (
    <section class="block">
      <h2>{say('carts.title')}</h2>
      {mix.length === 0 && <p class="quiet">{say('carts.none')}</p>}
      <dl>
        {mix.map(({ destination, share }) => (
          <div class="measure" key={destination}>
            <dt class="cut" title={shopName(destination, words)}>
              {shopName(destination, words)}
            </dt>
            <dd>
              <span class="meter tone-rising" aria-hidden="true">
                <i class="meter-fill" style={{ width: `${share * 100}%` }} />
              </span>
              <span>{format.percent(share)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
