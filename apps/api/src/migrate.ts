import { dataSourceOptions } from '@minutebook/data-access';
import { DataSource } from 'typeorm';

const lock = "hashtext('minutebook migrations')";

/** Brings the database up to date. Of several processes that start at once, one does it and the others wait. */
export async function migrate(databaseUrl: string): Promise<void> {
  const database = await new DataSource(dataSourceOptions(databaseUrl)).initialize();
  try {
    const holder = database.createQueryRunner();
    try {
      await holder.query(`SELECT pg_advisory_lock(${lock})`);
      await database.runMigrations({ transaction: 'each' });
    } finally {
      await holder.query(`SELECT pg_advisory_unlock(${lock})`);
      await holder.release();
    }
  } finally {
    await database.destroy();
  }
}
