import type { JsonObject } from '../../lists/json';
import type { ProductFact } from '../fact';
import type { FactContext } from '../fact-reading';
import { readListRow } from './list-row';
import { makeProduct } from './make-product';
import { readPage2025 } from './page-2025';
import { readPage2026 } from './page-2026';

const marks = { product_base: readPage2025, product_model: readPage2026 } as const;

/** Whether an object may be a product: it bears one's number, and more than that. */
export const isProduct = (object: JsonObject): boolean =>
  markOf(object) !== undefined ||
  (object.product_id !== undefined && [object.title, object.product_name, object.name].some(Boolean));

const markOf = (object: JsonObject) =>
  (Object.keys(marks) as (keyof typeof marks)[]).find((mark) => object[mark] !== undefined);

export function readProduct(object: JsonObject, context: FactContext): ProductFact | undefined {
  const mark = markOf(object);
  const raw = mark ? marks[mark](object) : readListRow(object);
  const product = raw && makeProduct(raw, context);
  if (!product) context.note('product-shape', object);
  return product;
}
