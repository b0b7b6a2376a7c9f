import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { CopiedTable } from '../../components/files/copied-table';
import type { ColumnMeaning } from '../../trends/tables/column';

const columns: ColumnMeaning[] = [
  { key: 'caption', kind: 'text', means: 'a text' },
  { key: 'video_id', kind: 'id', means: 'digits' },
  { key: 'change', kind: 'number', means: 'a number' },
];

function cells(...row: (string | number | undefined)[]): Element[] {
  const html = renderToString(<CopiedTable columns={columns} rows={[row]} />);
  return [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('td')];
}

it('says of an id, in the way of each program, that it is no number', () => {
  const [, id, change] = cells('crystals', '7300000000000000001', -3.2);
  expect(id?.getAttribute('style')).toContain("mso-number-format:'\\@'");
  expect(id?.getAttribute('sdnum')).toBe('0;0;@');
  expect(JSON.parse(id?.getAttribute('data-sheets-value') ?? '')).toEqual({ 1: 2, 2: '7300000000000000001' });
  expect([change?.textContent, change?.hasAttribute('style')]).toEqual(['-3.2', false]);
});

it('runs nothing and tears nothing apart, whatever somebody wrote', () => {
  const [caption] = cells('=cmd()\n<img src=x onerror=alert(1)>', undefined, undefined);
  expect(caption?.querySelectorAll('img').length).toBe(0);
  expect(caption?.querySelectorAll('br').length).toBe(1);
  expect(caption?.textContent).toBe("'=cmd()<img src=x onerror=alert(1)>");
});

it('leaves empty what nobody said', () => {
  expect(cells('a', undefined, undefined).map(({ textContent }) => textContent)).toEqual(['a', '', '']);
});
