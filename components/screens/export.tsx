import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { kindOf } from '../../trends/tables/export-kinds';
import { type AskedExport, askedFrom, type ChosenExport, firstChoice, handlesOf } from '../parts/export/asked-export';
import { DaysChoice } from '../parts/export/days-choice';
import { ExportStatus, type ExportWork } from '../parts/export/export-status';
import { FormatChoice } from '../parts/export/format-choice';
import { PeopleChoice } from '../parts/export/people-choice';
import { WhatList } from '../parts/export/what-list';
import { MarketSelect } from '../parts/market-select';
import { ScreenHeader } from '../parts/screen-header';
import { useWords } from '../words';
import '../parts/parts.css';
import './screen.css';
import './pages.css';
import './export.css';

export interface ExportProps {
  /** The name of the item whose data it is; of everything where it is missing. */
  itemName?: string;
  today: number;
  /** Those in which something was seen, most first. */
  markets: string[];
  /** The market that the list shows. */
  market?: string;
  /** Missing before the first. */
  work?: ExportWork;
  /** Its window closes as soon as something else is clicked. */
  isFleeting?: boolean;
  onSave(asked: AskedExport): void;
  onCopy(asked: AskedExport): void;
  onCancel(): void;
  onBack(): void;
}

/** Asks what is wanted, says how it goes, and what became of it. */
export function ExportScreen(props: ExportProps) {
  const { itemName, today } = props;
  const { say } = useWords();
  const [chosen, setChosen] = useState(() => firstChoice(itemName !== undefined, props.market));
  const onChange = (part: Partial<ChosenExport>) => setChosen({ ...chosen, ...part });
  const title = itemName === undefined ? say('export.title') : say('export.titleOf', { name: itemName });
  return (
    <div class="screen export">
      <ScreenHeader title={title} onBack={props.onBack} />
      <main class="content">
        <ExportFields {...props} chosen={chosen} onChange={onChange} />
        <p class="quiet">{say('export.here')}</p>
      </main>
      <ExportFooter {...props} asked={askedFrom(chosen, today)} onFormat={(format) => onChange({ format })} />
    </div>
  );
}

interface FieldsProps extends Pick<ExportProps, 'itemName' | 'today' | 'markets'> {
  chosen: ChosenExport;
  onChange(part: Partial<ChosenExport>): void;
}

function ExportFields({ itemName, today, markets, chosen, onChange }: FieldsProps) {
  const { what, market, handles, days } = chosen;
  const kind = kindOf(what);
  return (
    <>
      <WhatList
        isOfItem={itemName !== undefined}
        chosen={what}
        onChoose={(next) => onChange({ what: next, handles: handlesOf(next) })}
      />
      <FormatChoice what={what} chosen={askedFrom(chosen, today).format} onChoose={(format) => onChange({ format })} />
      {kind.hasDays && <DaysChoice asked={days} today={today} onAsk={(asked) => onChange({ days: asked })} />}
      {kind.hasMarket && <MarketSelect {...{ markets, market }} onMarket={(next) => onChange({ market: next })} />}
      {kind.handles && <PeopleChoice what={what} chosen={handles} onChoose={(next) => onChange({ handles: next })} />}
    </>
  );
}

interface FooterProps extends Pick<ExportProps, 'work' | 'isFleeting' | 'onSave' | 'onCopy' | 'onCancel'> {
  asked: AskedExport;
  onFormat(format: AskedExport['format']): void;
}

function ExportFooter({ asked, work, isFleeting, onFormat, onSave, onCopy, onCancel }: FooterProps) {
  const { say } = useWords();
  const onAsCsv = () => {
    onFormat('csv');
    onSave({ ...asked, format: 'csv' });
  };
  const footer = useRef<HTMLElement>(null);
  const isWorking = work?.state === 'working';
  useLayoutEffect(() => {
    // The button that had the focus is gone.
    if (work && document.activeElement === document.body) footer.current?.querySelector('button')?.focus();
  }, [isWorking]);
  return (
    <footer ref={footer} class="export-footer">
      <ExportStatus {...{ work, isFleeting, onCancel, onAsCsv }} />
      {!isWorking && (
        <div class="export-actions">
          <button type="button" class="button primary" onClick={() => onSave(asked)}>
            {say('export.save')}
          </button>
          {kindOf(asked.what).isCopied && (
            <button type="button" class="button" title={say('export.copyHint')} onClick={() => onCopy(asked)}>
              {say('export.copy')}
            </button>
          )}
        </div>
      )}
    </footer>
  );
}
