import { resolve } from 'node:path';
import { build } from 'vite';

/** A script of this folder for a page, made as the extension's own are. */
export async function bundle(name: string): Promise<string> {
  const entry = resolve(import.meta.dirname, name);
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'esnext', lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [first] = [made].flat().flatMap((part) => ('output' in part ? part.output : []));
  if (first?.type !== 'chunk') throw new Error('The script for the page was not made.');
  return first.code;
}
