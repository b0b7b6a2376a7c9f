import type { Plugin } from 'vite';
import { licensed } from './licensed';

/** The package that a module comes from; none for what is ours, or made while building. */
function packageOf(moduleId: string): string | undefined {
  const [, ...inPackages] = moduleId.replaceAll('\\', '/').split('/node_modules/');
  return /^(?:@[^/]+\/)?[^/]+/.exec(inPackages.at(-1) ?? '')?.[0];
}

/** No code gets into the extension of which THIRD_PARTY.md does not say that it is shipped, and under which licence. */
export const onlyKnownPackages: Plugin = {
  name: 'only-known-packages',
  generateBundle(_, bundle) {
    const known = new Set(licensed().flatMap(({ name, isShipped }) => (isShipped ? [name] : [])));
    for (const chunk of Object.values(bundle)) {
      for (const moduleId of chunk.type === 'chunk' ? chunk.moduleIds : []) {
        const name = packageOf(moduleId);
        if (name !== undefined && !known.has(name))
          this.error(`${name} would be shipped, and THIRD_PARTY.md does not say so (scripts/third-party/licensed.ts).`);
      }
    }
  },
};
