import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface PopoverProps {
  text: string;
  children: ComponentChildren;
}

/** A button, and what opens under it. The browser closes it at Escape and at a click elsewhere. */
export function Popover({ text, children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const place = (section: HTMLElement) => {
    const at = button.current?.getBoundingClientRect();
    if (!at) return;
    section.style.top = `${at.bottom + 4}px`;
    section.style.right = `${Math.max(8, document.documentElement.clientWidth - at.right)}px`;
  };
  return (
    <>
      <button ref={button} type="button" class="button" popovertarget={id}>
        {text} <span aria-hidden="true">▾</span>
      </button>
      <section
        id={id}
        popover="auto"
        class="popover"
        aria-label={text}
        onBeforeToggle={({ currentTarget }) => place(currentTarget)}
      >
        {children}
      </section>
    </>
  );
}
