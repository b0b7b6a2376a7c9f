import type { CartDestination } from '../../trends/ranking';
import { useWords } from '../words';
import { Measure } from './measure';
import { Explained } from './method/explained';
import { shopName } from './shop-name';

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
