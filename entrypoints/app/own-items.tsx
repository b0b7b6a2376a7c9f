import { useMemo, useState } from 'preact/hooks';
import { ItemsScreen } from '../../components/screens/items';
import { useWords } from '../../components/words';
import { useChoicesFile } from './choices-in-file';
import { type ChosenItems, listedItems } from './chosen-items';
import { useFoundThings } from './found-things';
import { back, go, goHome, itemsView, itemView } from './go';
import { useItemChanges } from './item-changes';
import type { ScreenProps } from './screens';

/** `asked` is the item that the person came to change. */
export function OwnItems({ chosen, ...props }: ScreenProps) {
  return chosen ? <ItemLists {...props} chosen={chosen} /> : null;
}

function ItemLists({ database, chosen, past, asked }: ScreenProps & { chosen: ChosenItems }) {
  const { say, language } = useWords();
  const [round, setRound] = useState(0);
  const { progress, found, failed } = useFoundThings(database, round);
  const { asks, done, setDone, onUndo } = useItemChanges(database, (itemId) => chosen.nameOf(itemId, language), found);
  const file = useChoicesFile(database, (count, undo) =>
    setDone({ kind: 'imported', name: say('items.file.choices', { count }), undo }),
  );
  const lists = useMemo(() => listedItems(chosen, language), [chosen, language]);
  const onPutBack = (itemId: string) => {
    asks.onPutBack(itemId);
    setRound(round + 1);
  };
  const onBack = () => {
    if (asked === undefined) back();
    else if (chosen.isListed(asked)) back(itemView + asked);
    else goHome();
  };
  return (
    <ItemsScreen
      {...{ ...past, ...file, ...lists, asked, done, onUndo, progress, failed }}
      found={found?.filter(({ itemId }) => !chosen.choices.has(itemId))}
      asks={{ ...asks, onPutBack }}
      onAsk={(itemId) => void go(`${itemsView}/${itemId}`)}
      onBack={onBack}
    />
  );
}
