import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { ItemReport } from '../../components/files/report/item-report';
import { RankingReport } from '../../components/files/report/ranking-report';
import { ChosenWords, type Words } from '../../components/words';
import type { Database } from '../../storage/database';
import type { MadeFile } from '../../storage/exports/make-file';
import { NoFile } from '../../storage/exports/no-file';
import type { Wanted } from '../../storage/exports/wanted';
import { findEvidence } from '../../storage/find-evidence';
import { findItemPage } from '../../storage/find-item-page';
import { findExport } from '../../storage/find-ranking';
import { localDay } from '../../trends/calendar';
import { aboutFile, fileName } from '../../trends/tables/about';

/** A page that stands by itself. @throws NoFile where nothing was seen */
export async function makeReport(database: Database, wanted: Wanted<'report'>, words: Words): Promise<MadeFile> {
  const report =
    wanted.itemId === undefined ? await rankingReport(database, wanted) : await itemReport(database, wanted);
  const page = renderToString(<ChosenWords.Provider value={words}>{report}</ChosenWords.Provider>);
  return { name: `${fileName(wanted)}.html`, file: new Blob([`<!doctype html>\n${page}\n`], { type: 'text/html' }) };
}

async function rankingReport(database: Database, wanted: Wanted<'report'>): Promise<VNode> {
  const { place, now, arrange, context } = wanted;
  const today = localDay(now);
  const all = await findExport(database, today, place);
  const items = arrange ? arrange(all) : all;
  if (items.length === 0) throw new NoFile('nothing');
  return <RankingReport about={aboutFile(wanted)} {...{ items, today }} nameOf={context.nameOf} />;
}

async function itemReport(database: Database, wanted: Wanted<'report'>): Promise<VNode> {
  const { itemId = '', place, now, context } = wanted;
  const today = localDay(now);
  const [page, evidence] = await Promise.all([
    findItemPage(database, itemId, today, place),
    findEvidence(database, itemId, now, today),
  ]);
  if (!page) throw new NoFile('nothing');
  const name = context.nameOf(itemId, context.language);
  return <ItemReport about={aboutFile(wanted)} {...{ name, page, today }} prices={evidence?.prices ?? []} />;
}
