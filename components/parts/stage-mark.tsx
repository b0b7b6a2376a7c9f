import { useWords } from '../words';
import { coolingGlyph, type StageMarkName, stageGlyphs } from './stage-glyphs';

type Glyph = typeof coolingGlyph;

function GlyphMark({ glyph }: { glyph: Glyph }) {
  return (
    <svg
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden
    >
      <path d={glyph.path} stroke-width={glyph.width} stroke-dasharray={glyph.dashes} />
    </svg>
  );
}

/** Glyph, word and colour. `text` stands in for the bare word: "Fading since 3 May". */
export function StageMark({ name, text }: { name: StageMarkName; text?: string }) {
  const { say } = useWords();
  const word = text ?? say(`stage.${name}`);
  return (
    <span class={`stage tone-${name}`} title={word}>
      <GlyphMark glyph={stageGlyphs[name]} />
      <span class="cut">{word}</span>
    </span>
  );
}

/** The early sign, in any stage; `full` adds the sentence that says why. */
export function CoolingMark({ full = false }: { full?: boolean }) {
  const { say } = useWords();
  return (
    <span class="cooling" title={say('reason.cooling')}>
      <GlyphMark glyph={coolingGlyph} />
      {full && <span>{say('reason.cooling')}</span>}
    </span>
  );
}
