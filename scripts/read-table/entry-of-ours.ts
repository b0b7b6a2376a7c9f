import type { PlacedCart } from '../../signals/carts/place-cart';
import type { FactPage, Facts, ProductFact } from '../../signals/facts/fact';
import { readFacts } from '../../signals/facts/read-facts';
import { countNames, type Signal } from '../../signals/signal';
import { type Entry, entryOf } from './entry';

export interface FactEntries {
  products: Entry[];
  hashtags: Entry[];
  profiles: Entry[];
}

export const entriesOfFacts = (page: FactPage): FactEntries => entriesOf(readFacts(page, 1));

/** Also of what the extension stored. */
export function entriesOf({
  products,
  hashtags,
  authors,
}: Pick<Facts, 'products' | 'hashtags' | 'authors'>): FactEntries {
  return {
    products: products.map(entryOfProduct),
    hashtags: hashtags.map(({ tag, views, videos, viewsStep = 1, videosStep = 1 }) =>
      entryOf(tag, { views, videos }, { views: viewsStep, videos: videosStep }),
    ),
    profiles: authors.map(({ handle, name, followers, verified, sells, link }) =>
      entryOf(handle, { name, followers, verified, 'seller mark': sells, link: link?.host }),
    ),
  };
}

function entryOfProduct(product: ProductFact): Entry {
  const { productId, title, destination, price, currency, seller, sold, soldStep = 1 } = product;
  const { highestPrice, originalPrice, sellerId, rating, reviews, category, market } = product;
  return entryOf(
    productId,
    {
      ...{ title, destination, price, currency, seller, sold, rating, reviews, category, market },
      'highest price': highestPrice,
      'original price': originalPrice,
      'seller id': sellerId,
    },
    { sold: soldStep },
  );
}

export const entryOfCart = ({ productId = '', title, destination }: PlacedCart) =>
  entryOf(productId, { title, destination });

/** Also what the extension stored of a video. */
export function entryOfSignal(signal: Omit<Signal, 'source' | 'surface'>, prefix = ''): Entry {
  const { author, authorName, authorVerified, authorSells, caption, hashtags, mentions, uploadedAt } = signal;
  const { durationSeconds, music, origin, language, isAd, isPaidPartnership, isAiMade, carts, steps = {} } = signal;
  return entryOf(
    prefix + signal.videoId,
    {
      ...{ author, authorName, caption, hashtags, mentions, uploadedAt, origin, language },
      ...Object.fromEntries(countNames.map((name) => [name, signal[name]])),
      verified: authorVerified,
      'seller mark': authorSells,
      duration: durationSeconds,
      'music id': music?.musicId,
      'music title': music?.title,
      ad: isAd,
      'paid partnership': isPaidPartnership,
      'AI-made': isAiMade,
      carts: carts.map(({ productId, title = '' }) => productId ?? title),
    },
    steps,
  );
}
