import type { AuthorFact, Facts, HashtagFact, ProductFact } from './fact';
import { mergeHashtags } from './hashtags/merge-hashtags';

/** More rows than this come from no page that a person looks at. */
const mostRows = 500;

/** Gathers what the texts of one page say, each product and author once. */
export class Findings {
  readonly #products = new Map<string, ProductFact>();
  readonly #authors = new Map<string, AuthorFact>();
  readonly #hashtags: HashtagFact[] = [];
  #times = 0;

  /** Whether a forged page has had us read enough. */
  get isFull(): boolean {
    return this.#times >= mostRows * 4;
  }

  addProduct(product: ProductFact | undefined): void {
    this.#times++;
    if (product) keepFuller(this.#products, product.productId, product);
  }

  addAuthor(author: AuthorFact | undefined): void {
    this.#times++;
    if (author) keepFuller(this.#authors, author.handle.toLowerCase(), author);
  }

  addHashtags(...hashtags: (HashtagFact | undefined)[]): void {
    for (const hashtag of hashtags) if (hashtag && this.#hashtags.length < mostRows) this.#hashtags.push(hashtag);
  }

  all(): Pick<Facts, 'products' | 'hashtags' | 'authors'> {
    return {
      products: [...this.#products.values()],
      hashtags: mergeHashtags(this.#hashtags),
      authors: [...this.#authors.values()],
    };
  }
}

/** A page shows its own product whole and others in short; the two are not mixed, since prices go with their currency. */
function keepFuller<Fact extends object>(facts: Map<string, Fact>, key: string, fact: Fact): void {
  const before = facts.get(key);
  if (before ? saidBy(fact) > saidBy(before) : facts.size < mostRows) facts.set(key, fact);
}

const saidBy = (fact: object) => Object.values(fact).filter((value) => value !== undefined).length;
