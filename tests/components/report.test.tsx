import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ItemReport } from '../../components/files/report/item-report';
import { RankingReport } from '../../components/files/report/ranking-report';
import { ChosenWords } from '../../components/words';
import { aboutFile } from '../../trends/tables/about';
import { sampleEvidence } from './sample-evidence';
import { nameOf, now, sampleFacts, samplePage, sampleRows, today } from './sample-market';
import { wordsIn } from './words-in';

const about = aboutFile({
  ...{ what: 'report', appVersion: '1.2.3', now, timeZone: 'Europe/London', handles: 'plain' },
  ...{ place: { market: 'GB' }, stage: 'rising' },
});
const items = sampleRows.flatMap((row) => {
  const facts = sampleFacts.get(row.itemId);
  return facts ? [{ ...row, ...facts }] : [];
});
const english = await wordsIn('en');

function written(report: VNode, words = english): { html: string; page: Document } {
  const html = renderToString(<ChosenWords.Provider value={words}>{report}</ChosenWords.Provider>);
  return { html, page: new DOMParser().parseFromString(html, 'text/html') };
}

const ranking = (name = nameOf) => <RankingReport {...{ about, items, today }} nameOf={name} />;
const item = () => (
  <ItemReport {...{ about, today }} name="Crystals" page={samplePage} prices={sampleEvidence.prices} />
);

describe.each([
  ['of the ranking', ranking],
  ['of an item', item],
])('a report %s', (_of, report) => {
  it('runs nothing, and asks for nothing', () => {
    const { html, page } = written(report());
    expect(page.querySelectorAll('script, link, img, iframe, object, embed, form, base, [src], [href]').length).toBe(0);
    expect(html).not.toMatch(/ on\w+=|url\(|@import|https?:/i);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
  });

  it('has a style that the browser reads as it was written', () => {
    expect(written(report()).html).not.toMatch(/<style>[^<]*&/);
  });

  it('says what it was made with, from what, and how it is read', () => {
    const text = written(report()).page.body.textContent ?? '';
    for (const said of [
      'Trendcrest 1.2.3',
      'formula 1',
      'Only United Kingdom; stage=rising',
      '52 is nothing special',
      '20',
    ])
      expect(text).toContain(said);
  });

  it('speaks the language that was chosen', async () => {
    const { page } = written(report(), await wordsIn('zh-CN'));
    expect(page.documentElement.getAttribute('lang')).toBe('zh-CN');
    expect(page.body.textContent).toContain('怎么读');
  });
});

describe('a report of the ranking', () => {
  it('lists the items as they are seen', () => {
    const rows = [...written(ranking()).page.querySelectorAll('tbody tr')];
    expect(rows.map((row) => row.children[1]?.textContent)).toEqual(items.map(({ itemId }) => nameOf(itemId, 'en')));
  });

  it('takes whatever somebody called an item for a text', () => {
    const { page } = written(ranking(() => '</title><script>alert(1)</script><img src=x onerror=alert(1)>'));
    expect(page.querySelectorAll('script, img').length).toBe(0);
    expect(page.body.textContent).toContain('<script>alert(1)</script>');
  });
});

describe('a report of an item', () => {
  it('draws the share with its uncertainty, in pieces where nothing was browsed', () => {
    const { page } = written(item());
    expect(page.querySelectorAll('svg.history .line').length).toBeGreaterThan(1);
    expect(page.querySelector('svg.history .line')?.getAttribute('d')).not.toContain('NaN');
  });
});
