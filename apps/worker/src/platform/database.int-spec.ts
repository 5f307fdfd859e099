import { setTimeout as sleep } from 'node:timers/promises';
import { createEmptyDatabase, type TestDatabase } from '@minutebook/data-access/testing';
import type { DataSource } from 'typeorm';
import { connect } from './database';

describe('the worker at its start', () => {
  let database: TestDatabase;
  let connected: DataSource | undefined;
  beforeEach(async () => {
    database = await createEmptyDatabase();
  });
  afterEach(async () => {
    await connected?.destroy();
    connected = undefined;
    await database.drop();
  });

  it('waits for the API to migrate the database, without touching it, and says so once', async () => {
    const log: string[] = [];
    const connecting = connect(database.url, (line) => log.push(line), new AbortController().signal);
    void connecting.then((dataSource) => (connected = dataSource));
    await sleep(800);
    expect(connected).toBeUndefined();
    const tables = `select 1 from information_schema.tables where table_schema = 'public'`;
    expect(await database.dataSource.query(tables)).toEqual([]);

    await database.dataSource.runMigrations();
    await connecting;
    expect(log).toEqual(['waiting: the API has not brought the database up to date yet']);
  });

  it('waits for a database that does not answer, until it is told to stop', async () => {
    const log: string[] = [];
    const stopping = new AbortController();
    const connecting = connect(
      'postgres://app:app@127.0.0.1:4199/none',
      (line) => log.push(line),
      stopping.signal,
    );
    setTimeout(() => stopping.abort(), 800);
    await expect(connecting).rejects.toThrow(/abort/);
    expect(log).toEqual(['waiting: the database does not answer (ECONNREFUSED)']);
  });
});
