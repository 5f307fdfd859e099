import { randomUUID } from 'node:crypto';
import { AuditEntry, type Meeting, PseudonymKey } from '@minutebook/data-access';
import {
  aBody,
  aMeeting,
  anAuthority,
  createTestDatabase,
  type TestDatabase,
} from '@minutebook/data-access/testing';
import { startSweepingPseudonyms } from './pseudonym-sweeper';

const unexpected = (error: Error): void => {
  throw error;
};

describe('the keys of pseudonyms', () => {
  let database: TestDatabase;
  let meeting: Meeting;
  beforeAll(async () => {
    database = await createTestDatabase();
    const { dataSource } = database;
    meeting = await aMeeting(dataSource, await aBody(dataSource, await anAuthority(dataSource)));
  });
  afterAll(() => database.drop());

  const seal = (pseudonym: string, deleteAfter: string) =>
    database.dataSource.manager.query(
      `insert into sealed.pseudonym_keys
         (participant_id, authority_id, meeting_id, pseudonym, real_name_encrypted, delete_after)
       values ($1, $2, $3, $4, '\\x00', ${deleteAfter})`,
      [randomUUID(), meeting.authorityId, meeting.id, pseudonym],
    );
  const today = `(now() at time zone 'Europe/London')::date`;

  it('are deleted the day after their last, with one line on record and no name in it', async () => {
    await seal('Child F', `${today} - 1`);
    await seal('Child L', `${today} - 200`);
    await seal('Child S', today);
    await seal('Child V', 'null');
    await startSweepingPseudonyms(database.dataSource, 60_000, unexpected)();
    const { manager } = database.dataSource;
    const left = await manager.find(PseudonymKey, { order: { pseudonym: 'ASC' } });
    expect(left.map(({ pseudonym }) => pseudonym)).toEqual(['Child S', 'Child V']);
    expect(await manager.find(AuditEntry)).toMatchObject([
      {
        action: 'pseudonyms.deleted',
        actorName: 'Minutebook',
        meetingId: meeting.id,
        bodyId: meeting.bodyId,
      },
    ]);
  });

  it('leave nothing on record where none was due', async () => {
    const before = await database.dataSource.manager.count(AuditEntry);
    await startSweepingPseudonyms(database.dataSource, 60_000, unexpected)();
    expect(await database.dataSource.manager.count(AuditEntry)).toBe(before);
  });
});
