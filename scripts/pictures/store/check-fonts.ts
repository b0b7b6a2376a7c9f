import type { BrowserContext } from '@playwright/test';

/** A letter of each writing that the pictures hold, and one of the pictures in captions. */
const samples = { Thai: 'ก', Chinese: '商', Vietnamese: 'ế', emoji: '🎁' };
/** Nothing stands there in any font. */
const noLetter = '\u{10fffd}';

/** @throws where this machine would draw empty boxes for letters */
export async function checkFonts(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const drawn = await page.evaluate(
    (letters) =>
      letters.map((letter) => {
        const pen = Object.assign(document.createElement('canvas'), { width: 60, height: 60 }).getContext('2d');
        if (!pen) throw new Error('This browser draws nothing.');
        pen.font = '40px sans-serif';
        pen.fillText(letter, 5, 45);
        return pen.canvas.toDataURL();
      }),
    [noLetter, ...Object.values(samples)],
  );
  await page.close();
  const [box, ...letters] = drawn;
  const missing = Object.keys(samples).filter((_, at) => letters[at] === box);
  if (missing.length > 0)
    throw new Error(
      `No font here has ${missing.join(', ')}. On Debian: fonts-noto-core, fonts-noto-cjk, fonts-noto-color-emoji.`,
    );
}
