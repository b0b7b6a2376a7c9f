import { resolve } from 'node:path';
import { build } from 'wxt';
import { runCommand } from '../run-command.mjs';
import { type Files, filesIn } from './pack';

export const browsers = ['chrome', 'firefox'] as const;
export type Browser = (typeof browsers)[number];

const silence = () => undefined;
const quiet = { debug: silence, log: silence, info: silence, success: silence, level: 1 };

/** The extension for one browser as the store gets it, made in `folder`; what is being tried out stays as it is. */
export async function builtFor(browser: Browser, version: string, folder: string): Promise<Files> {
  await build({
    ...{ browser, manifestVersion: 3, outDir: folder, manifest: { version } },
    logger: { ...quiet, warn: console.warn, error: console.error, fatal: console.error },
  });
  return filesIn(resolve(folder, `${browser}-mv3`));
}

/** @throws what Mozilla's linter finds fault with */
export async function lintForFirefox(folder: string): Promise<void> {
  const linter = [process.execPath, 'scripts/lint-extension.mjs', resolve(folder, 'firefox-mv3')];
  const { worked, output } = await runCommand(linter);
  if (!worked) throw new Error(`web-ext lint finds fault with what goes to Firefox:\n${output}`);
}
