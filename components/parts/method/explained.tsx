import type { ComponentChildren } from 'preact';
import { MethodLink } from './method-link';
import type { Topic } from './topics';

/** A heading, and beside it, no part of it, the link to what explains it. */
export function Explained({ topic, children }: { topic: Topic; children: ComponentChildren }) {
  return (
    <div class="explained">
      {children}
      <MethodLink topic={topic} />
    </div>
  );
}
