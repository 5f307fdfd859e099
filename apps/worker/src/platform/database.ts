import { setTimeout as sleep } from 'node:timers/promises';
import { dataSourceOptions } from '@minutebook/data-access';
import { DataSource } from 'typeorm';
import type { Log } from './log';

const undefinedTable = '42P01';

/** Connects, and waits until the API has brought the database up to what this worker was built for. */
export async function connect(databaseUrl: string, log: Log, signal: AbortSignal): Promise<DataSource> {
  const database = new DataSource(dataSourceOptions(databaseUrl));
  let saidWhy = '';
  for (;;) {
    signal.throwIfAborted();
    const why = await whyNot(database);
    if (!why) return database;
    if (why !== saidWhy) log(`waiting: ${why}`);
    saidWhy = why;
    await sleep(500, undefined, { signal });
  }
}

async function whyNot(database: DataSource): Promise<string | null> {
  try {
    if (!database.isInitialized) await database.initialize();
    return (await isMigrated(database)) ? null : 'the API has not brought the database up to date yet';
  } catch (error) {
    return `the database does not answer (${(error as { code?: string }).code ?? 'no code'})`;
  }
}

/** Looks without touching: TypeORM's own check would make the table, in a race with the API. */
async function isMigrated(database: DataSource): Promise<boolean> {
  try {
    const rows: { name: string }[] = await database.query('select name from migrations');
    const done = new Set(rows.map(({ name }) => name));
    return database.migrations.every(({ name, constructor }) => done.has(name ?? constructor.name));
  } catch (error) {
    if ((error as { code?: string }).code !== undefinedTable) throw error;
    return false;
  }
}
