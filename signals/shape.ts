import type { Note, Reading } from './reading';

const mostShapes = 3;
const longest = 600;
const mostKeys = 40;
const deepest = 2;

export function makeNote({ unread, shapes }: Pick<Reading, 'unread' | 'shapes'>): Note {
  return (reason, thing) => {
    unread[reason] = (unread[reason] ?? 0) + 1;
    if (thing === undefined || shapes.length >= mostShapes) return;
    const shape = shapeOf(thing).slice(0, longest);
    if (!shapes.includes(shape)) shapes.push(shape);
  };
}

/** Keys and types of JSON, such as `{id:string,stats:{playCount:number}}`: enough to mend a reader, and nobody's words. */
export function shapeOf(value: unknown, depth = 0): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${value.length > 0 && depth < deepest ? shapeOf(value[0], depth + 1) : ''}]`;
  if (typeof value !== 'object') return typeof value;
  if (depth > deepest) return '{}';
  const keys = Object.keys(value);
  const shown = keys
    .slice(0, mostKeys)
    .map((key) => [key, shapeOf((value as Record<string, unknown>)[key], depth + 1)]);
  const isData = isDictionary(shown);
  const isTold = (key: string) => !isData && isName(key) && (!depth || ours.test(key));
  const parts = shown.map(([key = '', inner]) => `${isTold(key) ? key : '*'}:${inner}`);
  return `{${[...new Set(parts)].join()}${keys.length > mostKeys ? ',…' : ''}}`;
}

/** A handle or a hashtag of plain letters looks like a name; but what stands beside it is all of one kind. */
const isDictionary = (shown: string[][]) =>
  shown.length > 2 && shown.every(([, inner]) => inner === shown[0]?.[1] && inner?.[0] === '{');

/** Further inside, where handles may be keys: names of two words, and TikTok's own of one. */
const ours = /[A-Z_]|^(?:id|desc|author|stats|video|music|title|name|nickname|list|items?|data)$/;

/** A key that a programmer gave; ids, handles and hashtags are keys too where JSON is used as a dictionary. */
const isName = (key: string) => /^[a-z]+(?:_[a-z]+|V\d)*$/i.test(key) && key.length <= 30;
