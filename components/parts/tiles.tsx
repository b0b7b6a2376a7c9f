import type { ItemPage } from '../../trends/ranking';
import { useWords } from '../words';
import { MethodLink } from './method/method-link';

function Tile({ value, label, hint = value }: { value?: string; label: string; hint?: string }) {
  const { say } = useWords();
  return (
    <div class="tile" title={value === undefined ? say('tile.unknown') : hint}>
      <dt>{label}</dt>
      <dd class="cut">{value ?? '–'}</dd>
    </div>
  );
}

/** How common it is, how it is sold, for how much, by how many. */
export function Tiles({ page }: { page: ItemPage }) {
  const { say, format } = useWords();
  const sellers = [page.sellersBefore, page.sellers].map(format.number).join(' → ');
  const share = page.products > 0 ? format.share(page.sightings / page.products) : undefined;
  return (
    <section aria-label={say('method.tiles.title')} class="tiled">
      <dl class="tiles">
        <Tile value={share} label={say('tile.share')} />
        <Tile
          value={page.cartShare === undefined ? undefined : format.percent(page.cartShare)}
          label={say('tile.cart')}
        />
        <Tile
          value={page.price && format.money(page.price)}
          hint={page.price && format.exactMoney(page.price)}
          label={say('tile.price')}
        />
        <Tile
          value={sellers}
          hint={say('tile.sellersHint', { before: page.sellersBefore, now: page.sellers })}
          label={say('tile.sellers')}
        />
      </dl>
      <MethodLink topic="tiles" />
    </section>
  );
}
