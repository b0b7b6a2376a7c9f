import { at, isObject, type JsonObject } from '../lists/json';

export interface Found {
  object: JsonObject;
  /** What the objects around it say of all that is inside them. */
  category?: string;
  market?: string;
}

/** A shop page of 350,000 characters holds some 5,000. */
const mostObjects = 100_000;
const deepest = 24;

interface Waiting extends Omit<Found, 'object'> {
  value: unknown;
  depth: number;
}

/**
 * Goes through JSON of any shape, outer objects before inner ones, in the order of the text.
 * @param take whether an object is what somebody looks for; nothing is looked for inside it then
 * @returns whether all of it was seen
 */
export function findObjects(root: unknown, take: (found: Found) => boolean): boolean {
  const waiting: Waiting[] = [{ value: root, depth: 0 }];
  let isWhole = true;
  for (let seen = 0; seen < mostObjects; seen++) {
    const next = waiting.pop();
    if (next === undefined) return isWhole;
    const { value, depth } = next;
    const object = isObject(value) ? value : undefined;
    const place = object ? placeOf(object, next) : { category: next.category, market: next.market };
    if (object && take({ ...place, object })) continue;
    const inner = objectsIn(value);
    if (depth === deepest) isWhole &&= inner.length === 0;
    else for (const child of inner.toReversed()) waiting.push({ ...place, value: child, depth: depth + 1 });
  }
  return false;
}

const objectsIn = (value: unknown): unknown[] =>
  Object.values(value ?? {})
    .filter((child) => typeof child === 'object' && child !== null)
    .slice(0, mostObjects);

function placeOf(object: JsonObject, outer: Omit<Found, 'object'>): Omit<Found, 'object'> {
  const region = [at(object, 'sale_region'), at(object, 'region_info', 'path_region')].find(
    (one): one is string => typeof one === 'string' && /^[A-Z]{2}$/.test(one),
  );
  return { category: categoryIn(object) ?? outer.category, market: region ?? outer.market };
}

/** The narrowest of the shop's categories: they are listed from the widest on. */
function categoryIn(object: JsonObject): string | undefined {
  const { categories } = object;
  const name = Array.isArray(categories) ? at(categories.at(-1), 'category_name') : undefined;
  return typeof name === 'string' ? name.trim().slice(0, 200) || undefined : undefined;
}
