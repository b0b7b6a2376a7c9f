import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useWords } from '../../words';
import type { Topic } from './topics';
import './method-link.css';

/** Leads to the page that explains the numbers; a screen that stands outside it shows no such links. */
export const MethodPlace = createContext<{ addressOf(topic: Topic): string; onOpen(topic: Topic): void } | undefined>(
  undefined,
);

/** A small "?" beside a figure. */
export function MethodLink({ topic }: { topic: Topic }) {
  const { say } = useWords();
  const place = useContext(MethodPlace);
  if (!place) return null;
  const name = say('method.about', { topic: say(`method.${topic}.title`) });
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    place.onOpen(topic);
  };
  return (
    <a class="method-link" href={place.addressOf(topic)} aria-label={name} title={name} onClick={open}>
      ?
    </a>
  );
}
