import { resolve } from 'node:path';
import { build } from 'vite';

/** A script of this folder for a page, made as the extension's own are; it brings its styles along. */
export async function bundle(name: string): Promise<string> {
  const entry = resolve(import.meta.dirname, name);
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'esnext', lib: { entry, formats: ['iife'], name: 'bench', cssFileName: 'bench' } },
  });
  const parts = [made].flat().flatMap((part) => ('output' in part ? part.output : []));
  const [first] = parts;
  if (first?.type !== 'chunk') throw new Error('The script for the page was not made.');
  const styles = parts.flatMap((part) => (part.type === 'asset' && part.fileName.endsWith('.css') ? part.source : []));
  return [...styles.map(styled), first.code].join('\n');
}

const styled = (css: string | Uint8Array) =>
  `document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(`${css}`)} }));`;
