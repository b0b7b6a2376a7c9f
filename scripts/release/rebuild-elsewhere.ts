import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommand } from '../run-command.mjs';
import { browsers } from './build';
import { type Files, filesIn } from './pack';

/** Another clock and language than those of most machines. */
const elsewhere = {
  ...{ TZ: 'Pacific/Kiritimati', LANG: 'th_TH.UTF-8', LC_ALL: 'th_TH.UTF-8' },
  // Building here has set it, and npm would leave out the tools.
  NODE_ENV: undefined,
};

/**
 * What a stranger gets who unpacks the sources in a folder of their own, installs the tools anew and builds, by browser:
 * as Mozilla's reviewers do.
 *
 * @throws where it cannot be built from the sources alone
 */
export async function rebuiltElsewhere(sources: Files): Promise<Map<string, Files>> {
  const folder = mkdtempSync(join(tmpdir(), 'built-elsewhere-'));
  try {
    for (const [path, bytes] of sources) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const setUp = join(folder, 'scripts/set-up.mjs');
    const { worked, output } = await runCommand([process.execPath, setUp, 'test', 'build'], elsewhere);
    if (!worked) throw new Error(`It cannot be built from its sources alone:\n${output}`);
    return new Map(browsers.map((browser) => [browser, filesIn(join(folder, '.output', `${browser}-mv3`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
