import type { DataSourceOptions } from 'typeorm';
import { entities } from '../entities';
import { migrations } from '../migrations';
import { PostgresNames } from './naming';

type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

/**
 * How API, worker and tests connect. Nothing is made by looking at the entities: only the migrations change the schema,
 * and only a caller that adds `migrationsRun: true` runs them. No extension is needed (`gen_random_uuid` is built in).
 */
export const dataSourceOptions = (url: string): PostgresOptions => ({
  type: 'postgres',
  url,
  entities,
  migrations,
  migrationsTableName: 'migrations',
  migrationsTransactionMode: 'each',
  namingStrategy: new PostgresNames(),
  uuidExtension: 'pgcrypto',
  installExtensions: false,
  synchronize: false,
  // a failed query is logged by whoever catches it, and never with its parameters, which hold what people wrote
  logging: false,
  // a database that does not answer is an error within seconds, not a request that hangs
  connectTimeoutMS: 10_000,
});
