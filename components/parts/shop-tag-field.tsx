import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { type ListedTag, parseTag, type TagFault } from './shop-tags';

/** Takes one more hashtag; what cannot be one stays in the field, with the reason. */
export function ShopTagField({ listed, onTag }: { listed: ListedTag[]; onTag(tag: string): void }) {
  const { say } = useWords();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<TagFault>();
  const add = (event: Event) => {
    event.preventDefault();
    const parsed = parseTag(text, listed);
    setFault('fault' in parsed ? parsed.fault : undefined);
    if ('fault' in parsed) return;
    setText('');
    onTag(parsed.tag);
  };
  return (
    <form class="tag-field" onSubmit={add} noValidate>
      <input
        class="select"
        type="text"
        autoComplete="off"
        spellcheck={false}
        autoCapitalize="none"
        placeholder={say('settings.shopTags.example')}
        aria-label={say('settings.shopTags.field')}
        aria-invalid={fault !== undefined}
        aria-describedby="tag-fault"
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setFault(undefined);
        }}
      />
      <button type="submit" class="button">
        {say('settings.shopTags.add')}
      </button>
      <p id="tag-fault" class="fault" role="alert">
        {fault && say(`settings.shopTags.fault.${fault}`)}
      </p>
    </form>
  );
}
