import { useRef } from 'preact/hooks';
import { useWords } from '../../words';
import type { PictureWish } from './picture';

interface SavePictureProps extends Omit<PictureWish, 'place'> {
  onSave(picture: Blob): void;
}

/** What draws it is loaded when somebody wants one. */
export function SavePicture({ onSave, ...wish }: SavePictureProps) {
  const { say } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const save = async () => {
    if (!place.current) return;
    const { pictureOf } = await import('./picture');
    onSave(await pictureOf({ ...wish, place: place.current }));
  };
  return (
    <>
      <button type="button" class="show-more" onClick={() => void save()}>
        {say('chart.picture')}
      </button>
      <div ref={place} class="offstage" aria-hidden="true" />
    </>
  );
}
