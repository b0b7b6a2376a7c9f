import { useId, useRef } from 'preact/hooks';
import type { Place } from '../screens/place';
import { useWords } from '../words';
import './more-menu.css';

const places = ['items', 'data', 'method', 'settings', 'privacy', 'welcome'] as const satisfies Place[];

/** What is needed now and then. The browser closes it at Escape and at a click elsewhere. */
export function MoreMenu({ onGo }: { onGo(place: Place): void }) {
  const { say } = useWords();
  const id = useId();
  const list = useRef<HTMLElement>(null);
  return (
    <>
      <button
        type="button"
        class="button more-menu"
        popovertarget={id}
        aria-label={say('more.open')}
        title={say('more.open')}
      >
        ⋯
      </button>
      <nav ref={list} id={id} popover="auto" class="more-places" aria-label={say('more.open')}>
        {places.map((place) => (
          <button key={place} type="button" onClick={() => onGo(place)}>
            {say(`more.${place}`)}
          </button>
        ))}
      </nav>
    </>
  );
}
