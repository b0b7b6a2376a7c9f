import { itemName } from '../../../trends/items/item-names';
import type { TeamFilter, TeamRanking } from '../../../trends/team-ranking';
import { useWords, type Words } from '../../words';
import { FileButton, jsonFiles } from '../file-button';

/** What a team's file is of, less its items. */
export type TeamHead = Omit<TeamRanking, 'items'>;

/** With what this browser scores and recognises. */
export type OurVersions = Pick<TeamRanking, 'formulaVersion' | 'catalogueVersion'>;

interface TeamAboutProps {
  head: TeamHead;
  ours: OurVersions;
  /** Epoch milliseconds. */
  now: number;
  onFile(file: File): void;
  onRemove(): void;
}

/** Whose ranking it is, of when, of what and of how many: all that a reader must know before believing a figure. */
export function TeamAbout({ head, ours, now, onFile, onRemove }: TeamAboutProps) {
  const words = useWords();
  const { say, format } = words;
  const { formulaVersion, catalogueVersion, weighting } = head;
  const place = placeText(head.filter, words);
  return (
    <section class="team-about" aria-label={say('team.about')}>
      <div class="team-said">
        <p class="team-facts">
          <span class="team-chip">{say('team.mark')}</span>
          {head.team && <b>{head.team}</b>}
          <span title={format.exact(head.madeAt)}>
            {say('team.made', { at: format.exact(head.madeAt), ago: format.ago(head.madeAt, now) })}
          </span>
          <span>{say('team.range', { from: format.date(head.fromDay), to: format.date(head.toDay) })}</span>
          <span>{place}</span>
        </p>
        <p class="team-facts quiet">
          <span>{say('team.stands', { day: format.date(head.today) })}</span>
          <span>{say('team.browsers', { count: head.observers })}</span>
          <span>
            {say('team.products', {
              videos: say('count.products', { count: head.videos }),
              days: say('ranking.days', { count: head.windowDays }),
            })}
          </span>
          {weighting && <span>{say('team.weighting', { text: weighting })}</span>}
        </p>
        <p class="quiet">{say('team.same', { place: placeText({ ...head.filter, group: undefined }, words) })}</p>
        {formulaVersion !== ours.formulaVersion && (
          <p class="fault">{say('team.otherFormula', { theirs: formulaVersion, ours: ours.formulaVersion })}</p>
        )}
        {catalogueVersion !== ours.catalogueVersion && <p>{say('team.otherCatalogue')}</p>}
      </div>
      <div class="team-asks">
        <FileButton {...{ text: say('team.file.other'), accept: jsonFiles, onFile }} />
        <button type="button" class="button" onClick={onRemove}>
          {say('team.remove')}
        </button>
      </div>
    </section>
  );
}

function placeText({ market, surface, category, group }: TeamFilter, { say, format, language }: Words): string {
  const parts = [
    market ? `${market} · ${format.market(market)}` : say('ranking.allMarkets'),
    say(surface ? `wide.surface.${surface}` : 'wide.anySurface'),
    category && itemName(category, language),
    group && say('team.group', { group }),
  ];
  return parts.filter(Boolean).join(', ');
}
