import type { DataSource } from 'typeorm';
import { AgendaItem, type Body, Meeting, MinutesRow, Paper, placeOnNextAgenda } from '../index';
import {
  aBody,
  aDocument,
  aMeeting,
  anAgendaItem,
  anAuthority,
  aSetOfMinutes,
  createTestDatabase,
  type TestDatabase,
} from '../testing';

const files = (sha256: string) => ({
  pdfSha256: sha256.repeat(64),
  docxSha256: sha256.repeat(64),
  pdfBytes: 9,
});

describe('published minutes, when their document is made', () => {
  let database: TestDatabase;
  let ds: DataSource;
  let body: Body;
  let minuted: Meeting;
  let minutes: MinutesRow;

  beforeAll(async () => {
    database = await createTestDatabase();
    ds = database.dataSource;
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    body = await aBody(ds, await anAuthority(ds));
    minuted = await aMeeting(ds, body, { heldOn: '2027-03-10', state: 'closed' });
    minutes = await aSetOfMinutes(ds, minuted, { state: 'published-draft', publishedAt: new Date() });
  });

  const made = async (sha256: string): Promise<void> => {
    const document = await aDocument(ds, minuted, { state: 'ready', pageCount: 2, ...files(sha256) });
    await ds.manager.update(MinutesRow, minutes.id, { documentId: document.id });
  };
  const place = () => ds.transaction((manager) => placeOnNextAgenda(manager, minuted));
  const papersOf = ({ id: itemId }: AgendaItem) =>
    ds.manager.find(Paper, { where: { itemId }, order: { revision: 'ASC' } });
  const next = async (heldOn = '2027-05-12', state: Meeting['state'] = 'scheduled') => {
    const meeting = await aMeeting(ds, body, { heldOn, state });
    return { meeting, item: await anAgendaItem(ds, meeting, { purpose: 'minutes', title: 'Minutes' }) };
  };

  it('become the paper of their item, once, and count as a change of the agenda', async () => {
    const { meeting, item } = await next();
    await next('2027-07-14');
    await place();
    expect(await papersOf(item)).toEqual([]);
    await made('a');
    await place();
    await place();
    expect(await papersOf(item)).toMatchObject([{ sha256: 'a'.repeat(64), pageCount: 2, revision: 1 }]);
    const { agendaRevision } = await ds.manager.findOneByOrFail(Meeting, { id: meeting.id });
    expect(agendaRevision).toBe(meeting.agendaRevision + 2);
  });

  it('take the place of the paper that was made of them before', async () => {
    const { item } = await next();
    await made('a');
    await place();
    await made('b');
    await place();
    const papers = await papersOf(item);
    expect(papers.map(({ revision, supersededAt }) => [revision, supersededAt === null])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(new Set(papers.map(({ seriesId }) => seriesId)).size).toBe(1);
  });

  it.each([
    ['of a meeting that is over', '2027-05-12', 'closed'],
    ['of a meeting before it', '2027-02-10', 'scheduled'],
    ['of a meeting that is cancelled', '2027-05-12', 'cancelled'],
  ] as const)('leave alone the agenda %s', async (_, heldOn, state) => {
    const { item } = await next(heldOn, state);
    await made('a');
    await place();
    expect(await papersOf(item)).toEqual([]);
    expect((await ds.manager.findOneByOrFail(AgendaItem, { id: item.id })).description).toBe('');
  });

  it('leave alone the agenda of another body', async () => {
    const other = await aBody(ds, { id: body.authorityId } as never);
    const meeting = await aMeeting(ds, other, { heldOn: '2027-05-12' });
    const item = await anAgendaItem(ds, meeting, { purpose: 'minutes' });
    await made('a');
    await place();
    expect(await papersOf(item)).toEqual([]);
  });
});
