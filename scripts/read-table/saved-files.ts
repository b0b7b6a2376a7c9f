import { otherFiles } from './other-files';
import type { CardPlan } from './plain-cards';
import type { FactPlan } from './plain-facts';
import type { ItemShape } from './plain-items';
import { savedAnswers } from './saved-answers';
import { savedPages } from './saved-pages';

export interface SavedFile {
  file: string;
  what: string;
  /** Under which a page was saved, with `_` for the person's name; answers have none. */
  address?: string;
  /** JSON rows, from the root of the file or of the script that `css` names; `*` stands for any key. */
  items?: { shape: ItemShape; at: string; css?: string; isLiteral?: boolean; people?: string };
  cards?: CardPlan[];
  facts?: FactPlan;
  /** Every page in it is one captured card or page, of its own moment. */
  isCaptures?: true;
  /** Why nothing is to be read in it. */
  notRead?: string;
}

export const savedFiles: SavedFile[] = [...savedAnswers, ...savedPages, ...otherFiles];
