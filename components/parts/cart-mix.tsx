import type { CartDestination } from '../../trends/ranking';
import { useWords, type Words } from '../words';
import { Measure } from './measure';
import { Explained } from './method/explained';

/** Proper names stay as they are in every language. */
const shops: Record<string, string> = {
  ...{ shopify: 'Shopify', amazon: 'Amazon', walmart: 'Walmart', shopee: 'Shopee', lazada: 'Lazada', ebay: 'eBay' },
  ...{ etsy: 'Etsy', shein: 'SHEIN', aliexpress: 'AliExpress', temu: 'Temu', 'jd-id': 'JD.ID', tokopedia: 'Tokopedia' },
  ...{ alibaba: 'Alibaba', 1688: '1688', bukalapak: 'Bukalapak', blibli: 'Blibli', tiki: 'Tiki', sendo: 'Sendo' },
  ...{ zalora: 'Zalora', fanno: 'Fanno', instagram: 'Instagram', facebook: 'Facebook' },
  ...{ 'tiktok-shop': 'TikTok Shop', 'casas-bahia': 'Casas Bahia' },
};

const shopName = (destination: string, { sayName }: Words) => shops[destination] ?? sayName('cart', destination);

/** Where the carts on the item's videos lead, commonest first. */
export function CartMix({ mix }: { mix: CartDestination[] }) {
  const words = useWords();
  const { say } = words;
  return (
    <section class="block">
      <Explained topic="carts">
        <h2>{say('carts.title')}</h2>
      </Explained>
      {mix.length === 0 && <p class="quiet">{say('carts.none')}</p>}
      <dl>
        {mix.map(({ destination, share }) => (
          <Measure key={destination} name={shopName(destination, words)} share={share} />
        ))}
      </dl>
    </section>
  );
}
