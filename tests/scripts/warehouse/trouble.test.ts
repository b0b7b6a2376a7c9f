import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, type Given } from '../../../scripts/warehouse/arguments';
import { findClickHouse, freePorts, type OwnServer, startOwnServer } from '../../../scripts/warehouse/own-server';
import { troubleOf } from '../../../scripts/warehouse/trouble';
import { browsed, fileOf, newWarehouse, today } from './a-warehouse';

const program = findClickHouse();
let own: OwnServer;
const command = ['node_modules/tsx/dist/cli.mjs', 'scripts/warehouse.ts'];

interface Said {
  status: number | null;
  lines: string[];
}

function run(args: string[], env: Record<string, string> = {}): Said {
  const given = { TRENDCREST_WAREHOUSE_PASSWORD: 'own-server', TRENDCREST_WAREHOUSE_SALT: 'salt of the team', ...env };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...given },
  });
  expect(stdout).toBe('');
  return { status, lines: stderr.trim().split('\n') };
}

/** One line, and nothing beside it. */
const oneLine = (words: string) => ({ status: 1, lines: [expect.stringContaining(words)] });

describe.skipIf(!program)('what goes wrong with ClickHouse', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    own = await startOwnServer(program as string);
  }, 60_000);
  afterAll(() => own?.stop());
  const at = (...args: string[]) => [...args, '--url', own.address.url];

  it.each([
    ['a wrong password', { TRENDCREST_WAREHOUSE_PASSWORD: 'no' }],
    ['an unknown user', { TRENDCREST_WAREHOUSE_USER: 'nobody' }],
  ])('is said in a line: %s', (_what, env) => {
    expect(run(at('init'), env)).toEqual(oneLine('refuses user'));
  });

  it('is said in a line: no server', async () => {
    const [port] = await freePorts(1);
    expect(run(['status', '--url', `http://127.0.0.1:${port}`])).toEqual(oneLine('No server answers'));
  });

  it('is said in a line: no warehouse there', () => {
    expect(run(at('rank', '--database', 'nowhere'))).toEqual(oneLine('There is no warehouse in database "nowhere"'));
  });

  it('is said in a line: a warehouse of a newer version, which is left alone', async () => {
    const { server } = await newWarehouse(own, 'newer');
    await server.insert('meta', JSON.stringify({ observer_id: '', version: 2, name: 'schema', value: '99' }));
    for (const name of ['init', 'status', 'rank'])
      expect(run(at(name, '--database', 'newer'))).toEqual(oneLine('made by a newer Trendcrest'));
  });

  it('is said in a line: another salt', async () => {
    await newWarehouse(own, 'salted');
    expect(run(at('status', '--database', 'salted'), { TRENDCREST_WAREHOUSE_SALT: 'other' })).toEqual(
      oneLine('another than the one'),
    );
  });
});

/** A file system of a few megabytes, which only root may make. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'trendcrest-small-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder], { stdio: 'ignore' });
  if (status === 0) return folder;
  rmSync(folder, { recursive: true });
  return undefined;
}

const disk = program ? smallDisk() : undefined;

describe.skipIf(!disk)('a full disk under ClickHouse', { timeout: 60_000 }, () => {
  afterAll(() => {
    spawnSync('umount', ['-l', disk as string]);
    rmSync(disk as string, { recursive: true, force: true });
  });

  it('is said in a line, and the load goes on where it was once there is room', async () => {
    const folder = join(disk as string, 'server');
    mkdirSync(folder);
    const small = await startOwnServer(program as string, { folder });
    try {
      await newWarehouse(small, 'small');
      const days = Array.from({ length: 60 }, (_, ago): [number, number, number] => [today - ago, 300, 9]);
      const path = fileOf({ observerId: 'mei' }, browsed('mei', days));
      const args = ['load', path, '--batch', '1000', '--url', small.address.url, '--database', 'small'];
      const filler = join(disk as string, 'filler');
      spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1M'], { stdio: 'ignore' });
      expect(run(args)).toEqual(oneLine('is full'));
      rmSync(filler);
      expect(run(args)).toEqual({ status: 0, lines: [expect.stringContaining('18000 lines of observer mei')] });
    } finally {
      await small.stop();
    }
  });
});

describe('the address of a server', () => {
  it.each(['http://me:secret@127.0.0.1:8123', 'ftp://x', 'x'])('holds no password, and is one: %s', (url) => {
    const given = () => addressOf({ url } as Given, {});
    expect(given).toThrow(/is no address|belong into/);
    expect(given).not.toThrow('secret');
  });

  it('comes with user and password from the environment alone', () => {
    const env = { TRENDCREST_WAREHOUSE_USER: 'mei', TRENDCREST_WAREHOUSE_PASSWORD: 'word' };
    expect(addressOf({} as Given, { ...env, TRENDCREST_WAREHOUSE_URL: 'http://db:8123' })).toEqual({
      ...{ url: 'http://db:8123', database: 'trendcrest', user: 'mei', password: 'word' },
    });
  });
});

describe('an answer of the server', () => {
  const place = { url: 'http://db', database: 'trendcrest', user: 'mei' };
  it.each([
    ['Code: 516. DB::Exception: mei: Authentication failed: password is incorrect', 'refuses user "mei"'],
    ['Code: 243, e.displayText() = DB::Exception: Cannot reserve 1.00 MiB, not enough space', 'is full'],
    ['Code: 75, e.displayText() = DB::ErrnoException: write, errno: 28, strerror: No space left on device', 'is full'],
    ['Code: 194, e.displayText() = DB::Exception: Password required for user mei', 'refuses user "mei"'],
    ['Code: 497. DB::Exception: mei: Not enough privileges.', 'may not do this'],
    ['Code: 241, e.displayText() = DB::Exception: Memory limit exceeded', 'memory'],
    ['Code: 62, e.displayText() = DB::Exception: Syntax error', 'says: Code: 62'],
    ['<html>a proxy</html>\nsecond line', 'says: <html>a proxy</html>'],
  ])('is one line for whoever typed the command: %s', (answer, words) => {
    const { message } = troubleOf(answer, place);
    expect(message).toContain(words);
    expect(message).not.toContain('\n');
  });
});
