import type { QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';
import { postgresPool } from './database';

/**
 * Runs a query as a named prepared statement, so that a connection plans it once: for the few reads that carry the load.
 * `name` stands for exactly this text; values are bound, never pasted in.
 */
export async function preparedQuery<Row extends QueryResultRow>(
  database: DataSource,
  name: string,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  const { rows } = await postgresPool(database).query<Row>({ name, text, values });
  return rows;
}
