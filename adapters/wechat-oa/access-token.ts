import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../src/shared/clock.js';
import type { Store, Transaction } from '../../src/shared/store.js';

/** A token is fetched anew so long before it ends. */
const MARGIN = 5 * 60_000;
/** Who fetches must be done within this, else another may. */
const CLAIM = 15_000;
const LOOK_AGAIN = 100;
const LOOKS = 300;

interface Kept {
  token: string;
  expiresAt: number;
  claim: { by: string; until: number } | null;
}

export interface Fetched {
  token: string;
  /** Seconds. */
  expiresIn: number;
}

/** The account's access token, kept in the store: each fetch ends the tokens of the others, so one process fetches for all. */
export class AccessTokens {
  private readonly me = randomUUID();
  private pending: Promise<string> | null = null;

  /** `fetchToken(force)`: a new token; forced when the platform has refused one that should still be good. */
  constructor(
    private readonly parts: {
      store: Store;
      clock: Clock;
      /** The setting it is kept as. */
      id: string;
      fetchToken(force: boolean): Promise<Fetched>;
    },
  ) {}

  /** A token that is not `refused`. Throws what `fetchToken` throws. */
  async get(refused: string | null = null): Promise<string> {
    this.pending ??= this.obtain(refused).finally(() => {
      this.pending = null;
    });
    const token = await this.pending;
    return token === refused ? this.get(refused) : token;
  }

  private async obtain(refused: string | null): Promise<string> {
    for (let look = 0; look < LOOKS; look++) {
      const kept = await this.kept(this.parts.store);
      if (kept && this.isGood(kept, refused)) return kept.token;
      if (await this.claim(refused)) return this.fetch(refused);
      await sleep(LOOK_AGAIN);
    }
    throw new Error('another process has been fetching the access token for too long');
  }

  private async fetch(refused: string | null): Promise<string> {
    try {
      const { token, expiresIn } = await this.parts.fetchToken(refused !== null);
      await this.put({ token, expiresAt: this.parts.clock.now() + expiresIn * 1000, claim: null });
      return token;
    } catch (failure) {
      await this.put(null);
      throw failure;
    }
  }

  /** True when it is ours to fetch; false when there is a good token by now, or somebody else fetches. */
  private claim(refused: string | null): Promise<boolean> {
    return this.parts.store.transact(async (tx) => {
      const now = this.parts.clock.now();
      const kept = await this.kept(tx);
      if (kept && this.isGood(kept, refused)) return false;
      if (kept?.claim && kept.claim.until > now && kept.claim.by !== this.me) return false;
      const claim = { by: this.me, until: now + CLAIM };
      tx.put('settings', { id: this.parts.id, value: { token: kept?.token ?? '', expiresAt: 0, claim } });
      return true;
    });
  }

  private isGood({ token, expiresAt }: Kept, refused: string | null): boolean {
    return token !== refused && expiresAt - MARGIN > this.parts.clock.now();
  }

  private async kept(from: Pick<Transaction, 'get'>): Promise<Kept | null> {
    return ((await from.get('settings', this.parts.id))?.value as Kept | undefined) ?? null;
  }

  private async put(value: Kept | null): Promise<void> {
    const { store, id } = this.parts;
    await store.transact((tx) => (value ? tx.put('settings', { id, value }) : tx.delete('settings', id)));
  }
}
