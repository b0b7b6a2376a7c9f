import { lookUps } from '../../trends/look-ups';
import { useWords } from '../words';
import type { NameOf } from './ranking-filter';

interface LookUpLinksProps {
  itemId: string;
  /** Missing where none is known. */
  market?: string;
  nameOf: NameOf;
}

/** Links, and no more: nothing is fetched, and the page that opens is not told where one came from. */
export function LookUpLinks({ itemId, market, nameOf }: LookUpLinksProps) {
  const { say } = useWords();
  const nameIn = nameOf as (id: string, language: string) => string;
  return (
    <ul class="look-ups">
      {lookUps((language) => nameIn(itemId, language), market).map(({ site, words, url }) => (
        <li key={site}>
          <a href={url} target="_blank" rel="noreferrer noopener" title={say('lookUp.hint', { words })}>
            {say(`lookUp.${site}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
