import { speechOf } from './speech/speech-of';

/** Hashtags under which anything is sold, as this vocabulary writes them; lower case. */
export const umbrellaTags = new Set(
  Object.values(speechOf).flatMap(({ umbrella }) => umbrella.map((tag) => tag.toLowerCase())),
);
