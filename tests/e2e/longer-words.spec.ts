import { languages } from '../../components/words';
import { expect, test } from './browser';
import { cutTexts } from './cut-texts';
import { type Gallery, openGallery } from './gallery-page';

/** A popup, and a small laptop for what opens in a tab only. */
const sizeOf = (screen: string) =>
  screen.startsWith('dashboard') ? { width: 1024, height: 640 } : { width: 420, height: 600 };

/** What is cut off, by screen. */
async function cutOnScreens({ page, show }: Gallery, asked: Record<string, string>): Promise<Record<string, string[]>> {
  const screens = await page.evaluate(() => document.documentElement.dataset.screens?.split(' ') ?? []);
  expect(screens.length).toBeGreaterThan(15);
  const cut: Record<string, string[]> = {};
  for (const screen of screens) {
    await page.setViewportSize(sizeOf(screen));
    await show({ ...asked, screen });
    // Most screens are loaded once they are wanted.
    await expect.poll(async () => (await page.locator('#screen').textContent())?.length).toBeGreaterThan(50);
    let texts = await page.evaluate(cutTexts);
    // Their styles may come a moment later.
    for (let look = 0; look < 10 && texts.length > 0; look += 1) {
      await page.waitForTimeout(200);
      texts = await page.evaluate(cutTexts);
    }
    if (texts.length > 0) cut[screen] = texts;
  }
  return cut;
}

const plain = languages.map((language): Record<string, string> => ({ language }));
const drawn: [string, Record<string, string>[]][] = [
  ['with words 40 % longer', [{ language: 'en', grow: '' }]],
  [languages.slice(0, 4).join(', '), plain.slice(0, 4)],
  [languages.slice(4).join(', '), plain.slice(4)],
];

for (const [name, asked] of drawn) {
  test(`no screen cuts a text off, covers it or is wider than its window: ${name}`, async ({ context }) => {
    test.setTimeout(120_000);
    const gallery = await openGallery(context);
    const cut: Record<string, string[]>[] = [];
    for (const one of asked) cut.push(await cutOnScreens(gallery, one));
    expect(cut).toEqual(asked.map(() => ({})));
    gallery.close();
  });
}

test('what is cut off, covered or too wide is noticed, and a tooltip makes good for it', async ({ context }) => {
  const page = await context.newPage();
  await page.setViewportSize({ width: 300, height: 300 });
  const cut = 'width: 40px; overflow: hidden; white-space: nowrap';
  await page.setContent(`
    <p style="${cut}">cut without a word</p>
    <p style="${cut}" title="cut, but said here">cut, but said here</p>
    <p style="${cut}; overflow: auto">to be scrolled to</p>
    <p style="height: 10px; overflow: hidden">low</p>
    <select style="width: 40px"><option>a long choice</option></select>
    <input style="width: 40px" placeholder="a long hint">
    <p style="margin: 0; line-height: 20px">lies below</p><button style="margin-top: -20px; display: block">lies above</button>
    <p style="white-space: nowrap">${'wide '.repeat(20)}</p>`);
  expect(await page.evaluate(cutTexts)).toEqual([
    'cut off: cut without a word',
    'cut off: low',
    'one over the other: lies below and lies above',
    'one over the other: lies below and the BUTTON lies above',
    'cut in its field: a long choice',
    'cut in its field: a long hint',
    expect.stringMatching(/^the page is \d+ px wider than the window$/),
  ]);
});
