import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What the Chrome Web Store asks for; addons.mozilla.org takes the first of them too. */
export const pictureSize = { width: 1280, height: 800 };
export const tileSize = { width: 440, height: 280 };

/** Of a screen inside a picture, in its own pixels. */
export interface Shot {
  png: Buffer;
  /** How wide it stands in the picture. */
  width: number;
  height: number;
}

const icon = readFileSync(resolve(import.meta.dirname, '../../../docs/icon.svg'), 'utf8');

/** As far as a language needs: Thai marks stand above and below the line. */
const style = `
*{box-sizing:border-box}body{margin:0;overflow:hidden;color:#fff;
font-family:"Segoe UI",Roboto,"Noto Sans","Noto Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei","Noto Sans Thai","Leelawadee UI",sans-serif;
background:radial-gradient(120% 140% at 12% 0,#1a7ddd 0,#0b5db3 45%,#083f7d 100%)}
.picture{width:1280px;height:800px;display:grid;grid-template-rows:128px 1fr 40px}
header{display:flex;align-items:center;gap:20px;padding:10px 60px 0}
header svg{width:56px;height:56px;flex:none;border-radius:13px;box-shadow:0 0 0 2px #ffffff40}
h1{margin:0;font-size:38px;line-height:1.25;font-weight:700;letter-spacing:-.3px;text-wrap:balance}
.windows{display:flex;gap:28px;justify-content:center;align-items:start}
img{display:block;border-radius:10px;box-shadow:0 18px 50px #00173a90,0 0 0 1px #00173a40}
.joined{gap:0}.joined img{border-radius:0}.joined img:first-child{border-radius:10px 0 0 10px}.joined img:last-child{border-radius:0 10px 10px 0}
footer{text-align:center;font-size:14px;line-height:32px;color:#ffffffc0}
.tile{width:440px;height:280px;display:grid;place-content:center;justify-items:center;gap:12px;padding:24px;text-align:center}
.tile svg{width:84px;height:84px;border-radius:19px;box-shadow:0 0 0 2.5px #ffffff45,0 10px 30px #00173a80}
.tile strong{font-size:38px;line-height:1.2;letter-spacing:-.5px}.tile p{margin:0;font-size:19px;line-height:1.4;color:#ffffffe0;text-wrap:balance}`;

const page = (language: string, body: string) =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${style}</style><body>${body}</body></html>`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export interface Framed {
  language: string;
  title: string;
  /** Says that nothing in the picture is real. */
  footnote: string;
  shots: Shot[];
  /** They stand side by side as one window. */
  isJoined?: boolean;
}

export function framedPage({ language, title, footnote, shots, isJoined }: Framed): string {
  const images = shots.map(
    ({ png, width, height }) =>
      `<img src="data:image/png;base64,${png.toString('base64')}" width="${width}" height="${height}">`,
  );
  return page(
    language,
    `<div class="picture"><header>${icon}<h1>${escaped(title)}</h1></header>
    <div class="windows${isJoined ? ' joined' : ''}">${images.join('')}</div><footer>${escaped(footnote)}</footer></div>`,
  );
}

export const tilePage = (language: string, name: string, line: string): string =>
  page(language, `<div class="tile">${icon}<strong>${escaped(name)}</strong><p>${escaped(line)}</p></div>`);
