import type { ComponentChildren } from 'preact';
import { Explained } from '../method/explained';
import type { Topic } from '../method/topics';

interface EvidenceSectionProps {
  title: string;
  hint?: string;
  /** What explains it. */
  topic: Topic;
  children: ComponentChildren;
}

/** One kind of evidence under "Also seen". */
export function EvidenceSection({ title, hint, topic, children }: EvidenceSectionProps) {
  return (
    <section class="evidence">
      <Explained topic={topic}>
        <h3 title={hint}>{title}</h3>
      </Explained>
      {children}
    </section>
  );
}
