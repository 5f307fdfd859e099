import { createHash } from 'node:crypto';
import { Refusal } from '../platform/index';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

const minutes = (count: number): number => count * 60;

/**
 * Counts attempts to sign in, in the database, so that all API processes count together: five for an e-mail address from one
 * network address, sixty from one network address for whatever accounts, each in a quarter of an hour.
 */
export class SignInLimits {
  private readonly perAccount: RateLimiterPostgres;
  private readonly perAddress: RateLimiterPostgres;

  constructor(private readonly pool: Pool) {
    const common = {
      storeClient: pool,
      storeType: 'pool',
      tableName: 'sign_in_attempts',
      tableCreated: true,
    };
    this.perAccount = new RateLimiterPostgres({
      ...common,
      keyPrefix: 'account',
      points: 5,
      duration: minutes(15),
      blockDuration: minutes(15),
    });
    this.perAddress = new RateLimiterPostgres({
      ...common,
      keyPrefix: 'address',
      points: 60,
      duration: minutes(15),
    });
  }

  /** Makes the counters' table. It holds no council's data and may be emptied at any time, so no migration keeps it. */
  async prepare(): Promise<void> {
    const client = await this.pool.connect();
    try {
      // several processes may start at once, and IF NOT EXISTS alone does not stop two from creating it
      await client.query('BEGIN');
      await client.query("SELECT pg_advisory_xact_lock(hashtext('minutebook sign_in_attempts'))");
      await client.query(
        'CREATE TABLE IF NOT EXISTS sign_in_attempts (key varchar(255) PRIMARY KEY, points int NOT NULL DEFAULT 0, expire bigint)',
      );
      await client.query('COMMIT');
    } finally {
      client.release();
    }
  }

  /** Counts one attempt, before the password is looked at; throws 429 when there were too many. */
  async count(email: string, address: string): Promise<void> {
    try {
      await this.perAddress.consume(key(address));
      await this.perAccount.consume(key(email, address));
    } catch (error) {
      if (error instanceof RateLimiterRes) throw tooMany(error.msBeforeNext);
      throw error;
    }
  }

  /** A good sign-in forgets the attempts before it. */
  async forget(email: string, address: string): Promise<void> {
    await this.perAddress.reward(key(address));
    await this.perAccount.delete(key(email, address));
  }
}

/** Hashed: the table shows neither e-mail nor network addresses. */
const key = (...parts: string[]): string => createHash('sha256').update(parts.join('\n')).digest('base64url');

function tooMany(milliseconds: number): Refusal {
  const wait = Math.ceil(milliseconds / minutes(1) / 1000);
  const detail = `Too many attempts to sign in. Try again in ${wait === 1 ? 'a minute' : `${wait} minutes`}.`;
  return new Refusal(429, 'too-many-attempts', detail, { retryAfter: Math.ceil(milliseconds / 1000) });
}
