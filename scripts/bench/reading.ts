import { type Answer, listAnswers } from './answers';
import { launchBareBrowser } from './bare-browser';
import { bundle } from './bundle';
import { type Entry, type Figure, figure, median, rounded, spread, sum } from './figure';
import { type Timed, timeReading } from './time-reading';

const rounds = 40;
/** Beyond its one `JSON.parse`, as a share of that parse. */
const mostBeyondParse = 1;

/** From the text of an answer to its signals: what we cost beyond parsing it. */
export const reading: Entry = {
  needsBuild: false,
  async measure() {
    const answers = listAnswers();
    return [inFigure('Node', timeReading(answers, rounds)), inFigure('Chromium', await timeInBrowser(answers))];
  },
};

function inFigure(where: string, timed: Timed[]): Figure {
  const beyond = ({ parse, read }: Timed) => median(read) / median(parse) - 1;
  const [worst] = timed.toSorted((a, b) => beyond(b) - beyond(a));
  const whole = sum(timed.map(({ read }) => median(read))) / sum(timed.map(({ parse }) => median(parse))) - 1;
  const ofRound = Array.from({ length: rounds }, (_, round) => {
    const total = (job: 'parse' | 'read') => sum(timed.map((answer) => answer[job][round] ?? 0));
    return total('read') / total('parse') - 1;
  });
  return figure(`reading beyond JSON.parse ÷ JSON.parse, in ${where}`, 'ratio', whole, mostBeyondParse, {
    answers: timed.length,
    characters: sum(timed.map(({ characters }) => characters)),
    signals: sum(timed.map(({ signals }) => signals)),
    parseMs: rounded(sum(timed.map(({ parse }) => median(parse)))),
    rounds: spread(ofRound),
    worst: worst && { answer: worst.name, ratio: rounded(beyond(worst)) },
    each: Object.fromEntries(timed.map((answer) => [answer.name, rounded(beyond(answer))])),
  });
}

const address = 'https://www.tiktok.com/';
const policy = "default-src 'none'; script-src 'nonce-bench'";

async function timeInBrowser(answers: Answer[]): Promise<Timed[]> {
  const script = await bundle('reading-page.ts');
  const context = await launchBareBrowser();
  try {
    const page = await context.newPage();
    await page.route(address, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': policy },
        body: `<!doctype html><script nonce="bench">${script.replaceAll('</script', '<\\/script')}</script>`,
      }),
    );
    await page.goto(address);
    if (await page.evaluate(() => Reflect.get(globalThis, 'mayCompile') !== false))
      throw new Error('The page for the bench may make code of text, which a content script may not.');
    return await page.evaluate(([texts, times]) => Reflect.get(globalThis, 'timeReading')(texts, times), [
      answers,
      rounds,
    ] as const);
  } finally {
    await context.close();
  }
}
