import { createEmptyDatabase } from '@minutebook/data-access/testing';
import { migrate } from './migrate';

describe('bringing the database up to date', () => {
  it('is done once when several processes start together', async () => {
    const { url, dataSource, drop } = await createEmptyDatabase();
    await Promise.all([migrate(url), migrate(url), migrate(url)]);
    const rows = await dataSource.query<{ name: string; times: string }[]>(
      'SELECT name, count(*) AS times FROM migrations GROUP BY name',
    );
    expect(rows).toHaveLength(dataSource.migrations.length);
    expect(rows.filter(({ times }) => times !== '1')).toEqual([]);
    expect(await dataSource.showMigrations()).toBe(false);
    await drop();
  });
});
