import { DefaultNamingStrategy, Table } from 'typeorm';

const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
const tableOf = (table: Table | string): string => {
  const path = typeof table === 'string' ? table : table.name;
  return path.slice(path.lastIndexOf('.') + 1);
};
const joined = (table: Table | string, columns: string[], suffix: string): string =>
  [tableOf(table), ...columns, suffix].join('_');

/**
 * Columns in snake_case, and constraints under the names that PostgreSQL itself gives them, so that the migrations
 * are plain SQL without a name on every line. `bodyId` is `body_id`, its key `meetings_authority_id_body_id_fkey`.
 */
export class PostgresNames extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return snake([...prefixes, custom ?? property].join('_'));
  }
  override primaryKeyName = (table: Table | string): string => joined(table, [], 'pkey');
  override uniqueConstraintName = (table: Table | string, columns: string[]): string =>
    joined(table, columns, 'key');
  override foreignKeyName = (table: Table | string, columns: string[]): string =>
    joined(table, columns, 'fkey');
  override indexName = (table: Table | string | { name: string }, columns: string[]): string =>
    joined(typeof table === 'string' ? table : table.name, columns, 'idx');
}
