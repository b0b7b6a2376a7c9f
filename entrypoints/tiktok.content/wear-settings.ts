import { onStored, type PageSettings, pageSettings } from '../../storage/page-settings';
import { dressBadges } from './badges';

interface Wearer {
  pageKind(): string;
  /** The settings may have changed. */
  draw(): void;
}

/** Badges look as the person wants, and live on. @returns whether they are wanted on the present page at all */
export function wearSettings(chosen: PageSettings, { pageKind, draw }: Wearer, signal: AbortSignal): () => boolean {
  let wanted = chosen;
  dressBadges(chosen);
  const change = (settings: PageSettings) => {
    wanted = settings;
    dressBadges(settings);
    draw();
  };
  onStored(pageSettings, change, signal);
  return () => wanted.badge === 'on' && !wanted.badgeNotOn.includes(pageKind());
}
