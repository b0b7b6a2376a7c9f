import { cardOf, findCards } from '../../signals/cards/find-cards';

/** Another video, or the same one whose id was not known: a feed's card is often in view before its player. */
export function changeOf(before: string, now: string): 'other' | 'named' | undefined {
  const [known = '', id = ''] = [before, now].map((identity) => identity.split(' ', 1)[0]);
  if (known && id) return known === id ? undefined : 'other';
  if (before.slice(known.length) !== now.slice(id.length)) return 'other';
  return id ? 'named' : undefined;
}

/** The cards that the page added, or whose words or address it changed. */
export function cardsTouched(records: MutationRecord[]): Set<Element> {
  const cards = new Set<Element>();
  for (const { type, target, addedNodes } of records) {
    let isText = type !== 'childList';
    for (const node of addedNodes) {
      if (!(node instanceof Element)) isText = true;
      else if (node.isConnected && !isOurs(node)) for (const card of findCards(node)) cards.add(card);
    }
    const card = isText && cardOf(target instanceof Element ? target : (target.parentElement ?? document.body));
    if (card) cards.add(card);
  }
  return cards;
}

export const hasRemoved = ({ removedNodes }: MutationRecord) =>
  removedNodes.length > 0 && [...removedNodes].some((node) => node instanceof Element && !isOurs(node));

/** Our own badge is a page change too. */
const isOurs = (node: Element) => node.localName.startsWith('trendcrest-');
