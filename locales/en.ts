import { health } from './en/health';
import { item } from './en/item';
import { pages } from './en/pages';
import { ranking } from './en/ranking';
import { score } from './en/score';

export const en = { ...score, ...ranking, ...item, ...health, ...pages };
