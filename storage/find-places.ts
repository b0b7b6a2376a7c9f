import type { Surface } from '../signals/signal';
import type { Database } from './database';

/** What there is to filter by, with the product videos ever counted there, most first. */
export interface Places {
  surfaces: { surface: Exclude<Surface, 'opened'>; products: number }[];
  markets: { market: string; products: number }[];
  accounts: { account: string; products: number }[];
}

export async function findPlaces(database: Database): Promise<Places> {
  const surfaces = new Map<Exclude<Surface, 'opened'>, number>();
  const [markets, accounts] = [new Map<string, number>(), new Map<string, number>()];
  for (const { surface, market, account, products } of await database.exposure.toArray()) {
    if (products === 0 || surface === 'opened') continue;
    surfaces.set(surface, (surfaces.get(surface) ?? 0) + products);
    markets.set(market, (markets.get(market) ?? 0) + products);
    accounts.set(account, (accounts.get(account) ?? 0) + products);
  }
  return {
    surfaces: mostFirst(surfaces).map(([surface, products]) => ({ surface, products })),
    markets: mostFirst(markets).map(([market, products]) => ({ market, products })),
    accounts: mostFirst(accounts).map(([account, products]) => ({ account, products })),
  };
}

const mostFirst = <K>(products: Map<K, number>): [K, number][] => [...products].toSorted((a, b) => b[1] - a[1]);
