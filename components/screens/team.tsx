import { useMemo } from 'preact/hooks';
import { NothingListed } from '../parts/empty-ranking';
import { ScreenHeader } from '../parts/screen-header';
import { NoTeam, UnreadTeam } from '../parts/team/no-team';
import { type OurVersions, TeamAbout, type TeamHead } from '../parts/team/team-about';
import { sortTeam, type TeamSort } from '../parts/team/team-columns';
import { TeamFilters } from '../parts/team/team-filters';
import { type TeamRefusal, useRefusalText } from '../parts/team/team-refusal';
import { type BesideFilter, matchesTeam, type SeenBy, seenBy, type TeamRow } from '../parts/team/team-row';
import { TeamTable, type TeamTableProps } from '../parts/team/team-table';
import { TableFooter } from '../parts/wide/table-footer';
import { useWords } from '../words';
import '../parts/parts.css';
import '../parts/own-items/past-notice.css';
import './screen.css';
import './ranking.css';
import './dashboard.css';
import '../parts/team/team.css';

/** How a person looks at the comparison. */
export interface TeamView {
  filter: BesideFilter;
  sort: TeamSort;
}

const fileFormats = ['csv', 'xlsx', 'json'] as const;
export type TeamFileFormat = (typeof fileFormats)[number];

export interface TeamScreenProps extends Pick<TeamTableProps, 'cameFrom' | 'nameOf' | 'onFollow' | 'onOpen'> {
  /** The file that is kept here; missing while it is being read. */
  head?: TeamHead | 'none' | TeamRefusal;
  /** Both sides' items; missing while they are being read. */
  rows?: TeamRow[];
  view: TeamView;
  ours: OurVersions;
  /** Local day at which one's own scores stand. */
  today: number;
  /** Epoch milliseconds. */
  now: number;
  /** Why the file that was just chosen is not taken. */
  refused?: TeamRefusal;
  /** What else went wrong, in its own words. */
  failed?: string;
  /** A file was just removed, and can be put back. */
  isRemoved: boolean;
  onView(view: TeamView): void;
  onFile(file: File): void;
  onRemove(): void;
  onPutBack(): void;
  /** The rows as they are seen. */
  onExport(rows: TeamRow[], format: TeamFileFormat): void;
  onBack(): void;
}

/** A whole team's ranking beside the person's own. */
export function TeamScreen(props: TeamScreenProps) {
  const { head, refused, failed, isRemoved, onPutBack, onBack } = props;
  const { say } = useWords();
  const refusalText = useRefusalText();
  return (
    <div class="screen wide">
      <ScreenHeader title={say('team.open')} onBack={onBack} />
      {(refused || failed) && (
        <p class="past fault" role="alert">
          {refused
            ? say('keeping.file.refused', { reason: refusalText(refused) })
            : say('keeping.failed', { reason: failed ?? '' })}
        </p>
      )}
      {isRemoved && (
        <div class="past past-foot" role="status">
          <span>{say('team.removed')}</span>
          <button type="button" class="button" onClick={onPutBack}>
            {say('items.undo')}
          </button>
        </div>
      )}
      {head === undefined && <main class="list" aria-busy="true" />}
      {head === 'none' && <NoTeam {...props} />}
      {typeof head === 'object' && 'reason' in head && <UnreadTeam {...props} kept={head} />}
      {typeof head === 'object' && 'madeAt' in head && <Beside {...props} head={head} />}
    </div>
  );
}

function Beside({ head, rows, view, ...props }: TeamScreenProps & { head: TeamHead }) {
  const words = useWords();
  const { filter, sort } = view;
  const shown = useMemo(
    () =>
      rows &&
      sortTeam(
        rows.filter((row) => matchesTeam(row, filter)),
        sort,
        words,
      ),
    [rows, filter, sort, words],
  );
  const counts = useMemo(() => countSides(rows ?? []), [rows]);
  const { onView, today } = props;
  return (
    <>
      <TeamAbout {...props} head={head} />
      <TeamFilters {...{ filter, counts }} onFilter={(filter) => onView({ ...view, filter })} />
      {shown && shown.length > 0 ? (
        <TeamTable
          {...props}
          {...{ rows: shown, sort, market: head.filter.market }}
          days={{ mine: today, team: head.today, windowDays: head.windowDays }}
          onSort={(sort) => onView({ ...view, sort })}
        />
      ) : (
        <main class="list" aria-busy={rows === undefined}>
          {rows && <NothingListed onClear={() => onView({ ...view, filter: {} })} />}
        </main>
      )}
      <TableFooter count={rows?.length} listed={shown?.length}>
        <span class="push quiet">{words.say('wide.export')}</span>
        {fileFormats.map((format) => (
          <button
            key={format}
            type="button"
            class="button"
            disabled={!shown?.length}
            title={words.say(`export.as.${format}.hint`)}
            onClick={() => props.onExport(shown ?? [], format)}
          >
            {words.say(`export.as.${format}`)}
          </button>
        ))}
      </TableFooter>
    </>
  );
}

function countSides(rows: TeamRow[]): ReadonlyMap<SeenBy, number> {
  const counts = new Map<SeenBy, number>();
  for (const row of rows) counts.set(seenBy(row), (counts.get(seenBy(row)) ?? 0) + 1);
  return counts;
}
