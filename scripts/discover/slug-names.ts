import { existsSync, readFileSync } from 'node:fs';
import { catalogue } from '../../trends/items/catalogue/catalogue';
import { termKey } from '../../trends/items/discovery/term-key';
import { simplified } from '../../trends/items/simplified';

/** The keys of everything that a slug's thing is called in the catalogue, by its slug, and in the list of slugs. */
export type SlugNames = Map<string, Set<string>>;

const slugLine = /^- `([a-z0-9-]+)` \(\d+\): (.*)$/;
const shortest = 4;

export function namesOfSlugs(listFile: string): SlugNames {
  const names: SlugNames = new Map();
  for (const [slug, { parent: _, not: __, weak: ___, ...words }] of catalogue) {
    addNames(names, slug, [slug, ...Object.values(words).flatMap((list = '') => list.split(','))]);
  }
  const lines = existsSync(listFile) ? readFileSync(listFile, 'utf8').split('\n') : [];
  for (const line of lines) {
    const [, slug, meaning = ''] = slugLine.exec(line) ?? [];
    if (slug)
      addNames(
        names,
        slug,
        meaning.split(/[,/()]| or | and | incl\. /).filter((name) => name.trim().length >= shortest),
      );
  }
  return names;
}

/** The catalogue writes Chinese words once, in either writing. */
const keyOf = (name: string) => termKey(simplified(name));

function addNames(names: SlugNames, slug: string, written: string[]): void {
  const known = names.get(slug) ?? new Set();
  names.set(slug, known);
  for (const name of written) if (keyOf(name) !== '') known.add(keyOf(name));
}

/**
 * How a found name fits a slug: it is one of its names, or holds one at its start or end ("natural lashes"); or it is
 * no more than one word of the slug ("mask" for a face mask), which a person would give where no other mask is about.
 */
export function fitOf(name: string, slug: string, names: SlugNames): 'name' | 'word' | undefined {
  const key = keyOf(name);
  for (const known of names.get(slug) ?? [])
    if (known === key || (known.length >= shortest && (key.endsWith(known) || key.startsWith(known)))) return 'name';
  return slug.split('-').some((word) => keyOf(word) === key) ? 'word' : undefined;
}
