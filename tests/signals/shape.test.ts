import { expect, test } from 'vitest';
import { shapeOf } from '../../signals/shape';

test('a shape has keys and types, and nobody’s words', () => {
  const row = { id: '1', desc: 'secret', stats: { playCount: 5 }, tags: [{ title: 'secret' }], gone: null };
  expect(shapeOf(row)).toBe('{id:string,desc:string,stats:{playCount:number},tags:[{title:string}],gone:null}');
});

test('keys that are data are not told: ids, handles, hashtags, whole sentences', () => {
  const dictionary = { '7500000000000000001': 1, 'some.one': 1, user_name9: 1, 'ein Satz': 1, 'a-b': 1 };
  expect(shapeOf(dictionary)).toBe('{*:number}');
});

test('nor are handles and hashtags of plain letters, where several stand side by side', () => {
  const users = { someone: { id: '1' }, another: { id: '2' }, thirdOne: { id: '3' } };
  expect(shapeOf({ users })).toBe('{users:{*:{id:string}}}');
  expect(shapeOf({ tags: { crystals: 5, haul: 9, gifts: 1 } })).toBe('{tags:{*:number}}');
  expect(shapeOf({ playCount: 1, diggCount: 2, shares: 3 })).toBe('{playCount:number,diggCount:number,shares:number}');
});

test('nor is a single one, however deep it stands', () => {
  expect(shapeOf({ users: { charlidamelio: { id: '1', uniqueId: 'x' } } })).toBe(
    '{users:{*:{id:string,uniqueId:string}}}',
  );
  expect(shapeOf({ tags: { crystals: 5, haul: { crystals: 1 } } })).toBe('{tags:{*:number,*:{*:number}}}');
  expect(shapeOf({ cart: { product_id: '1', playCount: 5, items: [] } })).toBe(
    '{cart:{product_id:string,playCount:number,items:[]}}',
  );
});

test('a shape is short, however large and deep the thing is', () => {
  const letters = [...'abcdefghij'];
  const wide = Object.fromEntries(letters.flatMap((a) => letters.map((b) => [`key${a}${b}`, 1])));
  expect(shapeOf(wide)).toContain('…');
  expect(shapeOf({ a: { b: { c: { d: 1 } } } })).toBe('{a:{*:{*:{}}}}');
});
