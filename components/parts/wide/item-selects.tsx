import { categoryIds, itemName } from '../../../trends/items/item-names';
import { stages } from '../../../trends/score/stage';
import { useWords } from '../../words';
import type { StageMarkName } from '../stage-glyphs';
import { Select } from './select';

const marks: StageMarkName[] = [...stages, 'stale'];

interface CategorySelectProps {
  category?: string;
  onCategory(category?: string): void;
}

export function CategorySelect({ category, onCategory }: CategorySelectProps) {
  const { say, language } = useWords();
  return (
    <Select
      {...{ title: say('column.category'), none: say('wide.anyCategory'), value: category }}
      options={categoryIds().map((one) => [one, itemName(one, language)])}
      onChange={onCategory}
    />
  );
}

interface StageSelectProps {
  title: string;
  stage?: StageMarkName;
  onStage(stage?: StageMarkName): void;
}

export function StageSelect({ title, stage, onStage }: StageSelectProps) {
  const { say } = useWords();
  return (
    <Select
      {...{ title, none: say('ranking.allStages'), value: stage }}
      options={marks.map((mark) => [mark, say(`stage.${mark}`)])}
      onChange={(value) => onStage(marks.find((mark) => mark === value))}
    />
  );
}
