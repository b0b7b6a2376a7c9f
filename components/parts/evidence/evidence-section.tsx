import type { ComponentChildren } from 'preact';

interface EvidenceSectionProps {
  title: string;
  hint?: string;
  children: ComponentChildren;
}

/** One kind of evidence under "Also seen". */
export function EvidenceSection({ title, hint, children }: EvidenceSectionProps) {
  return (
    <section class="evidence">
      <h3 title={hint}>{title}</h3>
      {children}
    </section>
  );
}
