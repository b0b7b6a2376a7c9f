import { useWords } from '../words';

const shows = ['on', 'hidden', 'off'] as const;
const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;
const sizes = ['normal', 'large'] as const;

/** The kinds of page that a person thinks of as one. */
export const pageGroups = {
  feed: ['foryou', 'following', 'friends', 'explore'],
  tag: ['tag', 'music', 'discover'],
  search: ['search', 'search-video', 'search-other'],
  profile: ['profile', 'collection', 'playlist'],
  video: ['video'],
} as const;
const groups = Object.keys(pageGroups) as (keyof typeof pageGroups)[];

export interface BadgeChoice {
  badge: (typeof shows)[number];
  badgeCorner: (typeof corners)[number];
  badgeSize: (typeof sizes)[number];
  /** Kinds of page on which no badge stands. */
  badgeNotOn: string[];
}

export interface BadgeSettingProps {
  choice: BadgeChoice;
  /** The key that hides and shows them, as the browser writes it; empty where none is set, missing until it is known. */
  shortcut?: string;
  onChange(change: Partial<BadgeChoice>): void;
}

/** Whether badges stand on TikTok's videos, where, how large and on which pages. */
export function BadgeSetting({ choice, shortcut, onChange }: BadgeSettingProps) {
  const { say } = useWords();
  return (
    <fieldset class="setting">
      <legend>{say('settings.badge')}</legend>
      {shows.map((badge) => (
        <label key={badge}>
          <input type="radio" name="badge" checked={badge === choice.badge} onChange={() => onChange({ badge })} />
          {say(`settings.badge.${badge}`)}
        </label>
      ))}
      {shortcut !== undefined && (
        <p class="quiet">{shortcut ? say('settings.badge.key', { key: shortcut }) : say('settings.badge.noKey')}</p>
      )}
      <Looks {...{ choice, onChange }} />
      <Pages notOn={choice.badgeNotOn} onChange={(badgeNotOn) => onChange({ badgeNotOn })} />
    </fieldset>
  );
}

function Looks({ choice, onChange }: Pick<BadgeSettingProps, 'choice' | 'onChange'>) {
  const { say } = useWords();
  return (
    <>
      <label>
        {say('settings.badge.corner')}
        <select
          class="select"
          value={choice.badgeCorner}
          onChange={({ currentTarget: { value } }) => onChange({ badgeCorner: corners.find((one) => one === value) })}
        >
          {corners.map((corner) => (
            <option key={corner} value={corner}>
              {say(`settings.badge.corner.${corner}`)}
            </option>
          ))}
        </select>
      </label>
      <p class="quiet">{say('settings.badge.cornerHint')}</p>
      <label>
        {say('settings.badge.size')}
        <select
          class="select"
          value={choice.badgeSize}
          onChange={({ currentTarget: { value } }) => onChange({ badgeSize: sizes.find((one) => one === value) })}
        >
          {sizes.map((size) => (
            <option key={size} value={size}>
              {say(`settings.badge.size.${size}`)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** A kind of page that no group holds stays as it is. */
function Pages({ notOn, onChange }: { notOn: string[]; onChange(notOn: string[]): void }) {
  const { say } = useWords();
  const change = (kinds: readonly string[], isOn: boolean) => {
    const others = notOn.filter((kind) => !kinds.includes(kind));
    onChange(isOn ? others : [...others, ...kinds]);
  };
  return (
    <fieldset class="pages">
      <legend>{say('settings.badge.pages')}</legend>
      {groups.map((group) => (
        <label key={group}>
          <input
            type="checkbox"
            checked={!pageGroups[group].some((kind) => notOn.includes(kind))}
            onChange={({ currentTarget }) => change(pageGroups[group], currentTarget.checked)}
          />
          {say(`settings.badge.pages.${group}`)}
        </label>
      ))}
    </fieldset>
  );
}
