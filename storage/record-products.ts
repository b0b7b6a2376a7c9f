import type { Database } from './database';
import type { Product, ProductLook } from './fact-rows';
import type { Writing } from './writing';

/** A price means nothing without its currency, nor a former price beside a new one: these change together. */
const together = [
  ['price', 'highestPrice', 'originalPrice', 'currency'],
  ['sold', 'soldStep'],
] as const;
const watched = [...together[0], ...together[1]];

/** Those of the products that are stored, by id. */
export async function readProducts(database: Database, productIds: string[]): Promise<Map<string, Product>> {
  const stored = await database.products.bulkGet([...new Set(productIds)]);
  return new Map(stored.flatMap((product) => (product ? [[product.productId, product]] : [])));
}

/** Writes what was said of products, with a look for each change of price or sales; each of `products` then is as it now stands. */
export function recordProducts(
  database: Database,
  writing: Writing,
  products: Map<string, Product>,
  said: Product[],
): void {
  const changed = new Map<string, Product>();
  const looks: ProductLook[] = [];
  for (const product of said) {
    const before = products.get(product.productId);
    const after = before ? mergeProduct(before, product) : product;
    if (watched.some((name) => after[name] !== before?.[name])) looks.push(lookAt(after));
    products.set(product.productId, after);
    changed.set(product.productId, after);
  }
  writing.add(database.products, [...changed.values()]);
  writing.add(database.productLooks, looks);
}

/** What is said later wins, what it leaves out stays; a list names more places `other` than a page does. */
function mergeProduct(before: Product, product: Product): Product {
  const [early, late] = product.seenAt >= before.seenAt ? [before, product] : [product, before];
  const merged = { ...early, ...known(late), itemIds: [...new Set([...before.itemIds, ...product.itemIds])] };
  for (const names of together) {
    if (late[names[0]] !== undefined)
      Object.assign(merged, Object.fromEntries(names.map((name) => [name, late[name]])));
  }
  return { ...merged, destination: late.destination === 'other' ? early.destination : late.destination };
}

const known = <Row extends object>(row: Row): Partial<Row> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Partial<Row>;

function lookAt(product: Product): ProductLook {
  const { productId, seenAt, price, highestPrice, originalPrice, currency, sold, soldStep } = product;
  return { productId, seenAt, price, highestPrice, originalPrice, currency, sold, soldStep };
}
