import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

export interface Expression {
  file: string;
  source: string;
  flags: string;
}

const shipped = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
    .split('\n')
    .filter((path) => /^(entrypoints|components|storage|signals|trends)\/.*\.tsx?$/.test(path));

/** Every regular expression of what is shipped: those that are written, and those that modules make when they load. */
export async function shippedExpressions(): Promise<Expression[]> {
  const files = shipped();
  const made: Expression[] = [];
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    for (const regex of literalsIn(parseSync(file, code).program)) made.push({ file, ...regex });
    if (code.includes('new RegExp(')) made.push(...(await madeBy(file)));
  }
  const apart = new Map(made.map((one) => [`/${one.source}/${one.flags}`, one]));
  return [...apart.values()];
}

function literalsIn(node: unknown): { source: string; flags: string }[] {
  if (Array.isArray(node)) return node.flatMap(literalsIn);
  if (!node || typeof node !== 'object') return [];
  const { regex } = node as { regex?: { pattern: string; flags: string } };
  if (regex) return [{ source: regex.pattern, flags: regex.flags }];
  return Object.values(node).flatMap(literalsIn);
}

async function madeBy(file: string): Promise<Expression[]> {
  const made: Expression[] = [];
  const builtIn = globalThis.RegExp;
  globalThis.RegExp = new Proxy(builtIn, {
    construct(target, given, newTarget) {
      const expression: RegExp = Reflect.construct(target, given, newTarget);
      made.push({ file, source: expression.source, flags: expression.flags });
      return expression;
    },
  });
  try {
    await import(/* @vite-ignore */ `../${file}?made`);
  } finally {
    globalThis.RegExp = builtIn;
  }
  return made;
}
