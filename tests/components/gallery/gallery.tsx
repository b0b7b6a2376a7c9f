// Every screen with made-up figures: ?screen=item&language=zh-CN&theme=dark
import { type ComponentChild, render } from 'preact';
import { ItemScreen } from '../../../components/screens/item';
import { RankingScreen } from '../../../components/screens/ranking';
import { ChosenWords, chosenLanguage, wordsIn } from '../../../components/words';
import { nameOf, now, samplePage, sampleRows, today } from '../sample-market';
import '../../../components/theme.css';

const asked = new URLSearchParams(location.search);
const nothing = () => {};
const ranking = {
  ...{ today, nameOf, filter: { text: '' }, health: { state: 'reading', videosToday: 412 } as const },
  ...{ onFilter: nothing, onOpen: nothing, onPause: nothing, onGrant: nothing, onExport: nothing, onGo: nothing },
};

const screens: Record<string, () => ComponentChild> = {
  ranking: () => <RankingScreen {...ranking} rows={sampleRows} />,
  item: () => (
    <ItemScreen
      itemId="crystals"
      page={samplePage}
      category="Beauty & gifts"
      now={now}
      nameOf={nameOf}
      onBack={nothing}
    />
  ),
  fresh: () => <RankingScreen {...ranking} rows={[]} />,
  unstarted: () => <RankingScreen {...ranking} rows={[]} health={{ state: 'not-started', videosToday: 0 }} />,
};

const language = chosenLanguage(asked.get('language') ?? undefined, navigator.language);
document.documentElement.lang = language;
document.documentElement.dataset.theme = asked.get('theme') ?? 'system';
document.body.className = asked.get('body') ?? 'popup';
const screen = document.getElementById('screen');
if (screen) {
  render(<ChosenWords value={wordsIn(language)}>{screens[asked.get('screen') ?? 'ranking']?.()}</ChosenWords>, screen);
}
