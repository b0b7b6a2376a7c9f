import { ExportScreen } from '../../components/screens/export';
import { useWords } from '../../components/words';
import { findPlaces } from '../../storage/find-places';
import { useLive } from '../../storage/live';
import type { ChosenItems } from './chosen-items';
import { back, clockDay, itemView } from './go';
import { lastListed } from './listed';
import type { ScreenProps } from './screens';
import { useExport } from './use-export';

/** `asked` is the item whose data it is; all of it where it is missing. */
export function Export({ chosen, ...props }: ScreenProps) {
  return chosen ? <ExportOf key={props.asked} {...props} chosen={chosen} /> : null;
}

function ExportOf({ database, settings, frame, chosen, asked }: ScreenProps & { chosen: ChosenItems }) {
  const words = useWords();
  const listed = frame === 'popup' ? undefined : lastListed();
  const places = useLive(() => findPlaces(database), []);
  const exporting = useExport({ database, settings, chosen, words, listed, itemId: asked });
  return (
    <ExportScreen
      {...exporting}
      itemName={asked && chosen.nameOf(asked, words.language)}
      today={clockDay()}
      markets={places?.markets.map(({ market }) => market) ?? []}
      market={listed ? listed.place.market : settings.market}
      isFleeting={frame === 'popup'}
      onBack={() => back(asked && itemView + asked)}
    />
  );
}
