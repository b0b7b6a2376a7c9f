import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { RefusedFile } from '../../storage/backup/refused-file';
import { writeTeamFile } from '../../storage/team-file';
import { findTeam, keepTeamFile, removeTeamFile } from '../../storage/team-store';
import { aTeam, teamItem } from '../a-team';

afterEach(removeTeamFile);
const crystals = aTeam([teamItem('crystals')]);
const lamp = aTeam([teamItem('own-skylamp')], { team: 'Leeds' });

it('keeps one file, in place of the one before', async () => {
  expect(await findTeam()).toBe('none');
  await keepTeamFile(writeTeamFile(crystals), 1);
  expect(await findTeam()).toEqual(crystals);
  await keepTeamFile(writeTeamFile(lamp), 2);
  expect(await findTeam()).toEqual(lamp);
});

it('keeps the file before where another is refused', async () => {
  await keepTeamFile(writeTeamFile(crystals), 1);
  await expect(keepTeamFile('{"format":"trendcrest-items","version":1}', 2)).rejects.toThrow('not-ours');
  expect(await findTeam()).toEqual(crystals);
});

it('takes it out, and puts it back', async () => {
  await keepTeamFile(writeTeamFile(crystals), 1);
  const putBack = await removeTeamFile();
  expect(await findTeam()).toBe('none');
  await putBack();
  expect(await findTeam()).toEqual(crystals);
});

it('says why where a newer version kept it', async () => {
  await keepTeamFile(writeTeamFile(crystals), 1);
  await new Promise<void>((done, failed) => {
    const opening = indexedDB.open('trendcrest-team');
    opening.onerror = failed;
    opening.onsuccess = () => {
      const writing = opening.result.transaction('files', 'readwrite');
      writing.objectStore('files').clear();
      writing.objectStore('files').put({ openedAt: 3, written: '{"format":"trendcrest-team","version":2}' });
      writing.oncomplete = () => done(opening.result.close());
    };
  });
  const found = await findTeam();
  expect(found).toBeInstanceOf(RefusedFile);
  expect(found).toMatchObject({ reason: 'newer' });
});
