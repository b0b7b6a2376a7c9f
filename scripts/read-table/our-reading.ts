import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeCarts } from '../../signals/carts/place-cart';
import { takeCarts } from '../../signals/carts/take-carts';
import type { FactPage } from '../../signals/facts/fact';
import { factTextsIn } from '../../signals/facts/fact-texts';
import { at, parseJson } from '../../signals/lists/json';
import { pageStates } from '../../signals/page-state';
import type { Signal } from '../../signals/signal';
import { holdsFacts } from '../../signals/tapped-list';
import { addressIn, openPage } from '../read/page-address';
import { readFile } from '../read/read-file';
import type { Entry } from './entry';
import { entriesOfFacts, entryOfCart, entryOfSignal, type FactEntries } from './entry-of-ours';
import { captureName } from './plain-walk';
import type { SavedFile } from './saved-files';

export interface OurReading extends FactEntries {
  videos: Entry[];
  /** Cards of which our readers say that nothing names their video. */
  nameless: number;
}

/** What the extension's own readers make of a file. */
export async function ourReading(folder: string, saved: SavedFile): Promise<OurReading> {
  const path = join(folder, saved.file);
  const parts: Signal[][] = [];
  // Where a file is nothing that our readers know, they say so, and have read nothing.
  const reading = await readFile(path, saved.address, (signals) => parts.push(signals)).catch(() => undefined);
  const text = readFileSync(path, 'utf8');
  const prefix = (part: number) => (saved.isCaptures ? captureName(part) : '');
  return {
    videos: parts.flatMap((signals, part) => signals.map((signal) => entryOfSignal(signal, prefix(part)))),
    nameless: reading?.health.unidentified ?? 0,
    ...entriesOfFacts(text.startsWith('<') ? pageFacts(text) : answerFacts(text, saved)),
    ...(saved.facts === 'anchor' && { products: cartsIn(text).map(entryOfCart) }),
  };
}

function pageFacts(html: string): FactPage {
  const page = openPage(html);
  const address = addressIn(page);
  return { address, texts: [], ...factTextsIn(page, new URL(address), pageStates(page)) };
}

/** The extension looks only into answers that may hold something; into what is none of TikTok's, it may as well look. */
const answerFacts = (text: string, { notRead }: SavedFile): FactPage => ({
  address: 'https://www.tiktok.com/',
  texts: notRead || holdsFacts(text) ? [text] : [],
});

const cartsIn = (text: string) => placeCarts(takeCarts(at(parseJson(text), 'anchors'), () => {}));
