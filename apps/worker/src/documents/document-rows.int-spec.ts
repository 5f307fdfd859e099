import { AgendaItem, type Body, Meeting, type MeetingDocument, Paper } from '@minutebook/data-access';
import {
  aBody,
  aCommitment,
  aDocument,
  aMeeting,
  anAgendaItem,
  anAuthority,
  aPaper,
  createTestDatabase,
  type TestDatabase,
} from '@minutebook/data-access/testing';
import type { DocumentModel } from '@minutebook/domain';
import { DocumentRows } from './document-rows';

const files = (letter: string) => ({
  pageCount: 1,
  pdf: { sha256: letter.repeat(64), bytes: 9 },
  docx: { sha256: letter.repeat(64), bytes: 9 },
});
const actionList: DocumentModel = {
  kind: 'action-list',
  model: {
    ...{ council: { name: 'Barrowmere' }, body: { name: 'Panel' }, since: null, groups: [] },
    meeting: { heldOn: '2027-03-10' },
  },
};

describe('a report that a worker has made', () => {
  let database: TestDatabase;
  let body: Body;
  let meeting: Meeting;
  let item: AgendaItem;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    const { dataSource } = database;
    body = await aBody(dataSource, await anAuthority(dataSource));
    meeting = await aMeeting(dataSource, body);
    item = await anAgendaItem(dataSource, meeting, { purpose: 'actions', title: 'Action list update' });
  });

  const aReport = (at = '2027-03-01T10:00:00Z') =>
    aDocument(database.dataSource, meeting, {
      ...{ kind: 'action-list', model: actionList, requestedAt: new Date(at) },
    });
  const finish = async ({ id, authorityId }: MeetingDocument, letter: string): Promise<void> => {
    const rows = new DocumentRows(database.dataSource);
    const claimed = await rows.claim({ name: 'render-document', authorityId, documentId: id });
    await rows.ready(claimed!, files(letter));
  };
  const papers = () =>
    database.dataSource.manager.find(Paper, { where: { itemId: item.id }, order: { revision: 'ASC' } });

  it('is the paper of the item that it fills, and the next one takes its place', async () => {
    await finish(await aReport(), 'a');
    expect(await papers()).toMatchObject([
      { title: 'Action list for Wed 10 March 2027', sha256: 'a'.repeat(64), revision: 1, supersededAt: null },
    ]);
    await finish(await aReport('2027-03-02T10:00:00Z'), 'b');
    const [old, now] = await papers();
    expect(old?.supersededAt).not.toBeNull();
    expect(now).toMatchObject({ sha256: 'b'.repeat(64), revision: 2, seriesId: old?.seriesId });
    const { agendaRevision } = await database.dataSource.manager.findOneByOrFail(Meeting, { id: meeting.id });
    expect(agendaRevision).toBe(meeting.agendaRevision + 2);
  });

  it('is not, where a newer one was asked for or the clerk put a paper of their own', async () => {
    const older = await aReport();
    await aReport('2027-03-02T10:00:00Z');
    await finish(older, 'a');
    expect(await papers()).toEqual([]);
    await aPaper(database.dataSource, item);
    await finish(await aReport('2027-03-03T10:00:00Z'), 'c');
    expect(await papers()).toMatchObject([{ fileName: 'report.pdf', supersededAt: null }]);
  });

  it('of a row whose meeting was moved goes by the new day', async () => {
    const { id } = await aCommitment(database.dataSource, meeting);
    await database.dataSource.manager.update(Meeting, { id: meeting.id }, { heldOn: '2027-03-17' });
    const rows = await database.dataSource.query<{ held_on: string }[]>(
      `select held_on::text from commitments where id = $1`,
      [id],
    );
    expect(rows).toEqual([{ held_on: '2027-03-17' }]);
  });
});
