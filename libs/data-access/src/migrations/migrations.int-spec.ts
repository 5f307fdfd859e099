import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../testing';

const tables = `
  select table_schema || '.' || table_name as name from information_schema.tables
  where table_schema in ('public', 'exempt', 'sealed') and table_name <> 'migrations' order by 1`;
const leftOvers = `
  select routine_name as name from information_schema.routines where routine_schema = 'public'
  union all select schema_name from information_schema.schemata where schema_name in ('exempt', 'sealed')`;

describe('the migrations', () => {
  let database: TestDatabase;
  afterEach(() => database.drop());

  it('go up, come down to nothing, and go up again to the same tables', async () => {
    database = await createEmptyDatabase();
    const { dataSource } = database;
    await dataSource.runMigrations();
    const first = await dataSource.query(tables);
    expect(first.map((row: { name: string }) => row.name)).toContain('exempt.item_details');

    for (let left = dataSource.migrations.length; left > 0; left--) await dataSource.undoLastMigration();
    expect(await dataSource.query(tables)).toEqual([]);
    expect(await dataSource.query(leftOvers)).toEqual([]);

    await dataSource.runMigrations();
    expect(await dataSource.query(tables)).toEqual(first);
  });

  it('make what the entities say: the schema builder would change nothing', async () => {
    database = await createTestDatabase();
    const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('give every table its council', async () => {
    database = await createTestDatabase();
    const without = await database.dataSource.query(`
      select t.table_name from information_schema.tables t
      where t.table_schema in ('public', 'exempt', 'sealed') and t.table_name not in ('migrations', 'authorities')
        and not exists (select 1 from information_schema.columns c where c.table_schema = t.table_schema
          and c.table_name = t.table_name and c.column_name = 'authority_id' and c.is_nullable = 'NO')`);
    expect(without).toEqual([]);
  });

  it('let no key reach into another council: each one but that to the council itself is a pair with it', async () => {
    database = await createTestDatabase();
    const single = await database.dataSource.query(`
      select conname from pg_constraint c
      where contype = 'f' and confrelid <> 'authorities'::regclass
        and not (conkey @> array[(select attnum from pg_attribute
          where attrelid = c.conrelid and attname = 'authority_id')])`);
    expect(single).toEqual([]);
  });
});
