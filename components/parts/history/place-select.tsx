import type { ItemPlaces } from '../../../trends/item-places';
import type { PlaceFilter } from '../../../trends/place-filter';
import { useWords, type Words } from '../../words';

const unknownMarket = 'ZZ';

const marketName = (market: string, { say, format }: Words) =>
  market === unknownMarket ? say('place.unknown') : format.market(market);

interface PlaceSelectProps {
  places: ItemPlaces;
  place: PlaceFilter;
  onPlace(place: PlaceFilter): void;
}

/** Surface and market, where there is more than one to choose from. */
export function PlaceSelect({ places: { surfaces, markets }, place, onPlace }: PlaceSelectProps) {
  const words = useWords();
  const { say } = words;
  const surfaceOf = (name: string) => surfaces.find((surface) => surface === name);
  return (
    <>
      {surfaces.length > 1 && (
        <select
          aria-label={say('place.surface')}
          value={place.surface ?? ''}
          onChange={({ currentTarget }) => onPlace({ ...place, surface: surfaceOf(currentTarget.value) })}
        >
          <option value="">{say('place.allSurfaces')}</option>
          {surfaces.map((surface) => (
            <option key={surface} value={surface}>
              {say(`place.${surface}`)}
            </option>
          ))}
        </select>
      )}
      {markets.length > 1 && (
        <select
          aria-label={say('place.market')}
          value={place.market ?? ''}
          onChange={({ currentTarget }) => onPlace({ ...place, market: currentTarget.value || undefined })}
        >
          <option value="">{say('place.allMarkets')}</option>
          {markets.map((market) => (
            <option key={market} value={market}>
              {marketName(market, words)}
            </option>
          ))}
        </select>
      )}
    </>
  );
}

/** "Shelf · United Kingdom"; nothing where everything is shown. */
export function placeText({ surface, market }: PlaceFilter, words: Words): string {
  return [surface && words.say(`place.${surface}`), market && marketName(market, words)].filter(Boolean).join(' · ');
}
