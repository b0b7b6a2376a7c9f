import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OwnItem } from '../../trends/items/choices';
import { type AsideItem, AsideList } from '../parts/own-items/aside-list';
import { FoundList, type FoundListProps } from '../parts/own-items/found-list';
import { ItemPicker } from '../parts/own-items/item-picker';
import { ItemsFile, type ItemsFileProps } from '../parts/own-items/items-file';
import { NewItem } from '../parts/own-items/new-item';
import { CatalogueRow, OwnRow } from '../parts/own-items/own-row';
import { PastNotice, type PastNoticeProps } from '../parts/own-items/past-notice';
import { useRowFocus } from '../parts/own-items/row-focus';
import { ScreenHeader } from '../parts/screen-header';
import { useWords } from '../words';
import '../parts/parts.css';
import './screen.css';
import './pages.css';
import './items.css';

export type DoneKind = 'saved' | 'merged' | 'dismissed' | 'putBack' | 'removed' | 'renamed' | 'split' | 'imported';

export interface ItemsProps extends FoundListProps, ItemsFileProps, PastNoticeProps {
  /** Those that are counted. */
  own: OwnItem[];
  aside: AsideItem[];
  /** The item that the person came to change. */
  asked?: string;
  /** The last change, while it can be taken back. */
  done?: { kind: DoneKind; name: string };
  onUndo(): void;
  onAsk(itemId: string): undefined;
  onBack(): void;
}

/** Most searches are done before anybody could read that they go on. */
const patienceMs = 400;

/** What was found, what the person made of it, and what was set aside. */
export function ItemsScreen(props: ItemsProps) {
  const { say } = useWords();
  const { asked, onBack } = props;
  const [isAskedFirst] = useState(asked !== undefined);
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const slow = setTimeout(() => setSlow(true), patienceMs);
    return () => clearTimeout(slow);
  }, []);
  const isShown = isSlow || isAskedFirst || props.found !== undefined || props.failed !== undefined;
  return (
    <div class="screen items">
      <ScreenHeader title={say('items.title')} onBack={onBack} />
      <DoneNotice {...props} />
      <main class="content" aria-busy={!isShown}>
        {isShown && <Lists {...props} isAskedFirst={isAskedFirst} />}
      </main>
      <PastNotice {...props} />
    </div>
  );
}

function Lists({ isAskedFirst, ...props }: ItemsProps & { isAskedFirst: boolean }) {
  const { say } = useWords();
  const { aside, asks } = props;
  return (
    <>
      {isAskedFirst && <AnyItem {...props} />}
      <section class="block found">
        <h2>{say('items.found.title')}</h2>
        <FoundList {...props} />
      </section>
      <Section title={say('items.own.title')}>
        <OwnList {...props} />
        <NewItem {...props} />
      </Section>
      <Section title={say('items.aside.title')}>
        <AsideList aside={aside} asks={asks} />
      </Section>
      {!isAskedFirst && <AnyItem {...props} />}
      <Section title={say('items.file.title')}>
        <ItemsFile {...props} />
      </Section>
    </>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="block">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function DoneNotice({ done, onUndo }: ItemsProps) {
  const { say } = useWords();
  return (
    <div class={done ? 'past past-foot' : 'hidden'} role="status">
      {done && <span>{say(`items.done.${done.kind}`, { name: done.name })}</span>}
      {done && (
        <button type="button" class="button" onClick={onUndo}>
          {say('items.undo')}
        </button>
      )}
    </div>
  );
}

function OwnList({ own, ...row }: ItemsProps) {
  const { say } = useWords();
  const focus = useRowFocus(own.map(({ itemId }) => itemId));
  if (own.length === 0) return <p class="quiet">{say('items.own.none')}</p>;
  return (
    <ul {...focus} aria-label={say('items.own.title')}>
      {own.map((item) => (
        <OwnRow key={item.itemId} item={item} {...row} />
      ))}
    </ul>
  );
}

/** Any item, found by its name. */
function AnyItem({ items, categories, asked, own, asks, onAsk }: ItemsProps) {
  const { say } = useWords();
  const item = items.find(({ itemId }) => itemId === asked);
  const ownItem = own.find(({ itemId }) => itemId === asked);
  return (
    <Section title={say('items.any.title')}>
      <ItemPicker label={say('items.pick.search')} items={items} onPick={onAsk} />
      {item && (
        <ul aria-label={item.name}>
          {ownItem ? (
            <OwnRow key={asked} item={ownItem} {...{ items, categories, asks }} />
          ) : (
            <CatalogueRow key={asked} {...item} {...{ items, asks }} />
          )}
        </ul>
      )}
    </Section>
  );
}
