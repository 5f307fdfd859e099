import {
  createPostgresBackend,
  createPostgresRelayBackend,
  createRedisBackend,
  createRedisRelayBackend,
  type ConnectionOptions,
  type RelayBackendFactory,
  withBackend,
} from 'bullmq';

/** Where the queue lives: in the database, unless a Redis is given. */
export interface QueueSettings {
  databaseUrl: string;
  redisUrl?: string | null;
}

/** Each queue, worker and relay has a pool of its own: keep them small, a PostgreSQL has some hundred connections in all. */
const poolSize = 3;

// BullMQ types every connection as Redis's, also where the backend is PostgreSQL
const postgresConnection = (url: string): ConnectionOptions =>
  ({
    connectionString: url,
    schema: 'bullmq',
    // without this a worker on a fresh database starves its process's event loop
    migrate: true,
    max: poolSize,
  }) as unknown as ConnectionOptions;

const redisConnection = (url: string): ConnectionOptions => ({ url, maxRetriesPerRequest: null });

/** Redis keys are named by the database, so that two installations, or two tests, can share a Redis. */
const databaseName = (url: string): string => new URL(url).pathname.replace(/[^A-Za-z0-9_-]/g, '');

/** BullMQ's classes bound to the right backend, without its process-wide default. */
export function queueBackend(settings: QueueSettings) {
  const { redisUrl, databaseUrl } = settings;
  const factory = redisUrl
    ? createRedisBackend
    : (createPostgresBackend as unknown as typeof createRedisBackend);
  const relay = redisUrl ? createRedisRelayBackend : createPostgresRelayBackend;
  return {
    ...withBackend(factory),
    relay: relay as unknown as RelayBackendFactory,
    connection: redisUrl ? redisConnection(redisUrl) : postgresConnection(databaseUrl),
    prefix: `minutebook-${databaseName(databaseUrl)}`,
  };
}
