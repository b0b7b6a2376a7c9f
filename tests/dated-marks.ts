/** Put together, so that these files do not complain of themselves. */
const marks = ['TO' + 'DO', 'FIX' + 'ME'];
const mark = new RegExp(`\\b(?:${marks.join('|')})\\b(.*)`);
const dated = /^ (\d{4}-\d{2}-\d{2}): \S/;

/**
 * What is wrong with the marks of a text, one line each. After each mark stand the day by which it is done, a colon, and
 * what is to be done: `2027-03-01: read the new grid`. `today` is YYYY-MM-DD.
 */
export function faultyMarks(text: string, today: string): string[] {
  return text.split('\n').flatMap((line, at) => {
    const after = mark.exec(line)?.[1];
    if (after === undefined) return [];
    const day = dated.exec(after)?.[1];
    if (day === undefined || Number.isNaN(Date.parse(day))) return [`${at + 1}: without a day and what is to be done`];
    return day < today ? [`${at + 1}: was to be done by ${day}`] : [];
  });
}
