import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/** TypeORM's own connection pool, for the libraries that bring their SQL with them (sessions, sign-in limits). */
export const postgresPool = (database: DataSource): Pool =>
  (database.driver as unknown as { master: Pool }).master;
