import type { ItemCreator } from '../../../trends/evidence/creators';
import { useWords } from '../../words';
import { EvidenceSection } from './evidence-section';
import { MoreRows } from './more-rows';
import './creators.css';

const shownFirst = 5;
/** From here on a video stands out among its creator's own. */
const standsOut = 2;

/** Handles go into addresses, so nothing else may hide in one. */
const isHandle = (author: string) => /^[\w.-]{1,100}$/.test(author);
const profileOf = (author: string) => (isHandle(author) ? `https://www.tiktok.com/@${author}` : undefined);

/** Who shows it, as those judge who look for people to work with; most views first. */
export function Creators({ creators }: { creators: ItemCreator[] }) {
  const { say } = useWords();
  if (creators.length === 0) return null;
  return (
    <EvidenceSection topic="creators" title={say('creators.title')}>
      <MoreRows rows={creators} first={shownFirst}>
        {(shown) => (
          <table class="creators" aria-label={say('creators.title')}>
            <thead>
              <tr>
                <th scope="col">{say('creators.who')}</th>
                <th scope="col">{say('creators.reach')}</th>
                <th scope="col">{say('creators.videos')}</th>
                <th scope="col">{say('creators.views')}</th>
                <th scope="col">{say('creators.cart')}</th>
                <th scope="col" title={say('creators.breakoutHint')}>
                  {say('creators.breakout')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((creator) => (
                <CreatorRow key={creator.author} creator={creator} />
              ))}
            </tbody>
          </table>
        )}
      </MoreRows>
    </EvidenceSection>
  );
}

function CreatorRow({ creator }: { creator: ItemCreator }) {
  const { say, format } = useWords();
  const { author, authorName, followers, videos, views, cartShare, breakout } = creator;
  const title = [authorName, `@${author}`, say('creators.open')].filter(Boolean).join(' · ');
  return (
    <tr>
      <th scope="row" class="cut">
        <a href={profileOf(author)} target="_blank" rel="noreferrer" title={title}>
          @{author}
        </a>
      </th>
      <Count count={followers} />
      <td>{format.number(videos)}</td>
      <Count count={views} />
      <td>{format.percent(cartShare)}</td>
      <td
        class={breakout !== undefined && breakout >= standsOut ? 'standout' : undefined}
        title={breakout === undefined ? say('creators.breakoutUnknown') : say('creators.breakoutHint')}
      >
        {breakout === undefined ? '–' : say('moved.times', { x: format.figures(breakout) })}
      </td>
    </tr>
  );
}

function Count({ count }: { count?: number }) {
  const { say, format } = useWords();
  if (count === undefined) return <td title={say('tile.unknown')}>–</td>;
  return <td title={format.number(count)}>{format.compact(count)}</td>;
}
