import { Script } from 'node:vm';

/** How Playwright has every function of a test run in a page. */
const playwrights = '(utilityScript, ...args) => utilityScript.evaluate(...args)';
/** A text of statements, as of a whole library, says nothing. */
function asExpression(text) {
  try {
    new Script(`(${text}\n)`);
    return `(${text}\n)`;
  } catch {
    return `(() => {${text}\n})()`;
  }
}

/** What is given to a function under one of these names, it makes a function of in turn. */
const given = {
  source: (text) =>
    text.includes('module.exports')
      ? [`(() => { const module = {}; ${text}\n return module.exports.default(); })()`]
      : [],
  functionText: (text) => [asExpression(text)],
};

/** Playwright writes each entry of an object as a pair: `k` its name, `v` its value. */
function givenTexts(value) {
  if (typeof value !== 'object' || value === null) return [];
  const [name, text] = Array.isArray(value) ? value.map((side) => side?.[1]?.value) : [];
  if (typeof text === 'string' && Object.hasOwn(given, name)) return given[name](text);
  return Object.values(value).flatMap(givenTexts);
}

/**
 * Playwright hands the text of a function to the page's own `eval`, which our policy forbids there. The same text stands
 * in the question itself instead, where no policy has a say; `eval` answers with it, and then with what that function
 * in turn would have made of a text that it was given.
 */
export function withoutEval(params) {
  const text = params.arguments?.[3]?.value;
  if (params.target.sandbox || params.functionDeclaration !== playwrights || typeof text !== 'string') return params;
  const answers = [asExpression(text), ...givenTexts(params.arguments.slice(4))];
  return {
    ...params,
    functionDeclaration: `(utilityScript, ...args) => {
      const own = globalThis.eval;
      const answers = [${answers.map((answer) => `() => ${answer}`)}];
      globalThis.eval = () => (answers.length > 1 ? answers.shift() : answers[0])();
      try {
        return utilityScript.evaluate(...args);
      } finally {
        globalThis.eval = own;
      }
    }`,
  };
}
