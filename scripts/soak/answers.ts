import fc from 'fast-check';
import { readList } from '../../signals/lists/read-list';
import { listAnswers } from '../bench/answers';
import { type Changes, changeJson, changes } from './change-json';
import { damage, damaged } from './damage';
import { inTime, makeProbe } from './probe';
import { mustBeValid, tapped } from './promises';

const texts = listAnswers().map(({ text }) => text);
/** Of each list a few rows: what is wrong with one is wrong with the next. */
const shortTexts = texts.map((text) =>
  JSON.stringify(JSON.parse(text, (_key, value) => (Array.isArray(value) ? value.slice(0, 3) : value))),
);
const bytes = texts.map((text) => Buffer.from(text));

/** Real answers whose bytes were cut, dropped, repeated, moved or changed. */
export const damagedAnswers = makeProbe({
  name: 'damaged answers',
  share: 0.2,
  inputs: damaged,
  show: (input) => damage(bytes, input),
  check: (input) => mustRead(damage(bytes, input)),
});

/** Real answers that say something else, and are still JSON. */
export const changedAnswers = makeProbe({
  name: 'changed answers',
  share: 0.2,
  inputs: fc.record({ text: fc.nat(), changes }),
  show: changed,
  check: (input) => mustRead(changed(input)),
});

function changed({ text, changes }: { text: number; changes: Changes }): string {
  return changeJson(shortTexts[text % texts.length] ?? 'null', changes);
}

function mustRead(body: string): void {
  mustBeValid(inTime(body.length, () => readList(body, tapped)));
}
