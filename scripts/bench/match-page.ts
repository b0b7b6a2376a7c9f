import { makeCaptions, makeLexicon, matchAll } from './match-jobs';

const lexicons = new Map<string, ReturnType<typeof makeLexicon>>();
const captions = makeCaptions(2_000);

/** What the bench asks the page to do; each runs in the page's main thread. */
Object.assign(globalThis, {
  make(name: string, size: number) {
    lexicons.set(name, makeLexicon(size));
  },
  match(name: string) {
    const lexicon = lexicons.get(name);
    if (!lexicon) throw new Error(`The page has no words "${name}".`);
    // Every round reads its hashtags anew.
    lexicon.tags.clear();
    return matchAll(lexicon, captions);
  },
});
