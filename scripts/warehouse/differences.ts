import type { Choice } from '../../storage/choices';
import { catalogueVersion } from '../../trends/items/catalogue/catalogue';
import type { ObserverCounting, TeamCounting } from './team-choices';

/** Where browsers count otherwise than the team does, a line each; nothing where all count alike. */
export function differencesFrom(team: TeamCounting): string[] {
  const lines = team.observers.flatMap((observer) => differencesOf(team, observer));
  if (lines.length === 0) return [];
  const stands = team.isDecided
    ? "the team's own decisions stand"
    : 'of two decisions the later stands; load a file of items to decide for the team';
  return ['', `Counted otherwise by their browsers, and recognised anew for the team (${stands}):`, ...lines];
}

function differencesOf({ decisions, key }: TeamCounting, observer: ObserverCounting): string[] {
  if (observer.counting === key) return [];
  const who = `  ${observer.observerId}:`;
  const theirs = new Map(observer.choices.map((choice) => [choice.itemId, choice]));
  const ours = new Map(decisions.map((choice) => [choice.itemId, choice]));
  const items = [...new Set([...ours.keys(), ...theirs.keys()])].toSorted();
  const ofItems = items.flatMap((itemId) => {
    const [team, own] = [said(ours.get(itemId)), said(theirs.get(itemId))];
    return team === own ? [] : [`${who} ${itemId} is ${own}; for the team ${team}`];
  });
  const older =
    observer.catalogueVersion === catalogueVersion
      ? []
      : [`${who} catalogue ${observer.catalogueVersion}; for the team ${catalogueVersion}`];
  return [...older, ...ofItems];
}

/** What a decision means for counting; its name and its moment do not. */
function said({ own, mergedInto, isDismissed }: Partial<Choice> = {}): string {
  const parts = [
    own && `own (${own.words.join(', ')}${own.excludes.length > 0 ? `; not ${own.excludes.join(', ')}` : ''})`,
    own?.parent && `under ${own.parent}`,
    mergedInto !== undefined && `counted as ${mergedInto}`,
    isDismissed && 'dismissed',
  ];
  return parts.filter(Boolean).join(', ') || 'as the catalogue has it';
}
