import { growHealth, type Health, noHealth } from '../../signals/health';
import { type TabStatus, whenAsked } from '../../storage/messages';

/** How reading goes in this tab, by kind of page: a feed that worked says nothing of a profile that does not. */
export class TabStatusKeeper {
  readonly #kinds = new Map<string, { since: number; health: Health }>();

  constructor(
    readonly now: () => number,
    readonly obstacle = async () => (await whenAsked()).findObstacle(document, new URL(location.href)),
  ) {}

  add(pageKind: string, health: Health): void {
    growHealth(this.#kind(pageKind).health, health);
  }

  async of(pageKind: string): Promise<TabStatus> {
    const { since, health } = this.#kind(pageKind);
    const obstacle = await this.obstacle().catch(() => undefined);
    return { pageKind, openForMs: this.now() - since, obstacle, ...health };
  }

  #kind(pageKind: string) {
    const kind = this.#kinds.get(pageKind) ?? { since: this.now(), health: structuredClone(noHealth) };
    this.#kinds.set(pageKind, kind);
    return kind;
  }
}
