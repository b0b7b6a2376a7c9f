import { render } from 'preact';
import uPlot from 'uplot';
import { ItemScreen } from '../../components/screens/item';
import { ChosenWords, wordsFrom } from '../../components/words';
import { en } from '../../locales/en';
import { sampleEvidence } from '../../tests/components/sample-evidence';
import { sampleHistory } from '../../tests/components/sample-history';
import { nameOf, samplePage, today } from '../../tests/components/sample-market';
import { replay } from '../../trends/history';
import '../../components/theme.css';

const words = wordsFrom('en', en);
const width = 392;
const heights = [124, 84];
const dayMs = 86_400_000;

/** A wave of sightings, as the recording counts them: the item's own history, every day of `days`. */
const historyOf = (days: number) =>
  replay(
    Array.from({ length: days }, (_, at) => ({
      day: today - days + 1 + at,
      k: Math.round(8 + 7 * Math.sin(at / 20)),
      n: 100 + (at % 30),
    })),
  );

const speedsOf = (days: number) =>
  Array.from({ length: days }, (_, at) => ({
    ...{ day: today - days + 1 + at, median: 300 + 200 * Math.sin(at / 15), videos: 9 },
    ...{ low: 120, high: 900 },
  }));

function fresh(): HTMLElement {
  const box = document.createElement('div');
  box.style.width = '420px';
  document.body.replaceChildren(box);
  return box;
}

/** Two frames: one that lays out and paints, one that shows it is done. */
const painted = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

async function charts(box: HTMLElement, count: number): Promise<void> {
  while (box.querySelectorAll('canvas').length < count) await new Promise((wake) => setTimeout(wake));
  await painted();
}

/** An item's page as the popup shows it, until both of its charts are painted. */
export async function drawItem(days: number): Promise<void> {
  const box = fresh();
  const speeds = { days: speedsOf(days), videos: 400, areAll: true };
  render(
    <ChosenWords value={words}>
      <ItemScreen
        itemId="crystals"
        page={{ ...samplePage, history: historyOf(days) }}
        evidence={sampleEvidence}
        history={{ ...sampleHistory, speeds }}
        now={today * dayMs}
        nameOf={nameOf}
        onBack={() => {}}
      />
    </ChosenWords>,
    box,
  );
  await charts(box, heights.length);
}

/** The whole year instead of the days that the page opens with: both charts anew, with shades, bands and names. */
export async function showYear(): Promise<void> {
  const button = [...document.querySelectorAll<HTMLButtonElement>('.ranges button')].find(
    ({ textContent }) => textContent === '365d',
  );
  const before = document.querySelector('canvas');
  button?.click();
  while (!document.querySelector('canvas') || document.querySelector('canvas') === before)
    await new Promise((wake) => setTimeout(wake));
  await painted();
}

/** The library's charts of the same sizes with their axes and nothing in them, on the page that stands there. */
export async function drawEmpty(): Promise<void> {
  const box = document.createElement('div');
  document.querySelector('main')?.prepend(box);
  for (const height of heights)
    new uPlot({ width, height, scales: { x: { time: false } }, series: [{}, {}] }, [[], []], box);
  await charts(box, heights.length);
}
