import { createHash, randomUUID } from 'node:crypto';
import 'reflect-metadata';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../migrations';
import { dataSourceOptions } from '../platform/data-source';

export interface TestDatabase {
  url: string;
  dataSource: DataSource;
  drop(): Promise<void>;
}

function serverUrl(): string {
  const url = process.env['TEST_PG_URL'];
  if (!url)
    throw new Error('TEST_PG_URL is not set: tools/jest/start-postgres.mjs is missing as globalSetup.');
  return url;
}

const databaseUrl = (name: string): string => {
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.href;
};

async function onServer<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Named by what the migrations say, so that a server that outlives a change gets a new template. */
function templateName(): string {
  const digest = createHash('sha256');
  for (const migration of migrations) digest.update(migration.toString());
  return `minutebook_template_${digest.digest('hex').slice(0, 12)}`;
}

async function isThere(client: Client, name: string): Promise<boolean> {
  return ((await client.query('select 1 from pg_database where datname = $1', [name])).rowCount ?? 0) > 0;
}

/** Migrates one database for all suites; they copy it, which takes a twentieth of the time. */
async function ensureTemplate(client: Client): Promise<string> {
  const name = templateName();
  const half = `${name}_new`;
  await client.query('select pg_advisory_lock(727274)'); // several Jest workers come here at once
  try {
    if (await isThere(client, name)) return name;
    await client.query(`drop database if exists ${half} with (force)`);
    await client.query(`create database ${half}`);
    const dataSource = await new DataSource(dataSourceOptions(databaseUrl(half))).initialize();
    await dataSource.runMigrations();
    await dataSource.destroy();
    await client.query(`alter database ${half} rename to ${name}`);
    return name;
  } finally {
    await client.query('select pg_advisory_unlock(727274)');
  }
}

async function createDatabase(template: (client: Client) => Promise<string>): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(async (client) => {
    await client.query(`create database ${name} template ${await template(client)}`);
  });
  const url = databaseUrl(name);
  const dataSource = await new DataSource(dataSourceOptions(url)).initialize();
  return {
    url,
    dataSource,
    drop: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await onServer((client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

/** A database of the newest schema without rows, for one suite. Call `drop` when done. */
export const createTestDatabase = (): Promise<TestDatabase> => createDatabase(ensureTemplate);

/** A database without any table, for the tests of the migrations themselves. */
export const createEmptyDatabase = (): Promise<TestDatabase> =>
  createDatabase(() => Promise.resolve('template0'));
