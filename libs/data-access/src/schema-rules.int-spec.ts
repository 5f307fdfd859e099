import type { DataSource } from 'typeorm';
import type { AgendaItem, Authority, Body, Meeting } from './index';
import { AuditEntry, Paper, Publication } from './index';
import {
  aBody,
  aMeeting,
  aMembership,
  anAgendaItem,
  anAuthority,
  anExemptItem,
  aPack,
  aPaper,
  aPerson,
  aUser,
  createTestDatabase,
  type TestDatabase,
} from './testing';

const sha256 = 'a'.repeat(64);

describe('rules that the database itself keeps', () => {
  let database: TestDatabase;
  let ds: DataSource;
  let council: Authority;
  let body: Body;
  let meeting: Meeting;

  beforeAll(async () => {
    database = await createTestDatabase();
    ds = database.dataSource;
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    council = await anAuthority(ds);
    body = await aBody(ds, council);
    meeting = await aMeeting(ds, body);
  });

  describe('one council', () => {
    it('refuses a meeting of another council’s body', async () => {
      const other = await anAuthority(ds);
      await expect(aMeeting(ds, body, { authorityId: other.id })).rejects.toThrow(/foreign key/);
    });

    it('refuses a seat for another council’s person', async () => {
      const stranger = await aPerson(ds, await anAuthority(ds));
      await expect(aMembership(ds, body, stranger)).rejects.toThrow(/foreign key/);
    });

    it('refuses a paper under another council’s item', async () => {
      const item = await anAgendaItem(ds, meeting);
      const other = await anAuthority(ds);
      await expect(aPaper(ds, item, { authorityId: other.id })).rejects.toThrow(/foreign key/);
    });

    it('knows the council of a session from the session itself', async () => {
      const store = (sid: string, authorityId: string) =>
        ds.query(`insert into sessions (sess, expire, sid) values ($1, now(), $2)`, [{ authorityId }, sid]);
      await store('one', council.id);
      expect(await ds.query(`select authority_id from sessions`)).toEqual([{ authority_id: council.id }]);
      await expect(store('two', '00000000-0000-4000-8000-000000000000')).rejects.toThrow(/foreign key/);
    });
  });

  describe('Part A and Part B', () => {
    const partB = (over: Partial<AgendaItem> = {}) =>
      anAgendaItem(ds, meeting, { part: 'B', title: 'Exempt item', exemptParagraphs: [1], ...over });

    it('refuses a Part B line with a description, or without a paragraph of Schedule 12A', async () => {
      await expect(partB({ description: 'Placement of one child' })).rejects.toThrow(/part_b_check/);
      await expect(partB({ exemptParagraphs: [] })).rejects.toThrow(/part_b_check/);
      await expect(partB({ exemptParagraphs: [8] })).rejects.toThrow(/exempt_paragraphs_check/);
    });

    it('refuses an open paper under a Part B item', async () => {
      await expect(aPaper(ds, await partB())).rejects.toThrow(/foreign key/);
    });

    it('refuses exempt details for a Part A item', async () => {
      await expect(anExemptItem(ds, await anAgendaItem(ds, meeting))).rejects.toThrow(/foreign key/);
    });

    it('refuses to move an item to Part B while an open paper stays behind', async () => {
      const item = await anAgendaItem(ds, meeting);
      await aPaper(ds, item);
      const move = `update agenda_items set part = 'B', exempt_paragraphs = '{1}' where id = $1`;
      await expect(ds.query(move, [item.id])).rejects.toThrow(/foreign key/);

      await ds.transaction(async (manager) => {
        await manager.query(move, [item.id]);
        await manager.delete(Paper, { itemId: item.id });
      });
    });

    it('takes the papers and the exempt details of a deleted draft along', async () => {
      await aPaper(ds, await anAgendaItem(ds, meeting));
      await anExemptItem(ds, await partB());
      await ds.query(`delete from meetings where id = $1`, [meeting.id]);
      const left = await ds.query(
        `select item_id from papers where authority_id = $1
        union all select item_id from exempt.item_details where authority_id = $1`,
        [council.id],
      );
      expect(left).toEqual([]);
    });
  });

  describe('positions', () => {
    it('refuses two items in one place, but lets them pass through it inside a transaction', async () => {
      const first = await anAgendaItem(ds, meeting, { position: 1 });
      const second = await anAgendaItem(ds, meeting, { position: 2 });
      await expect(anAgendaItem(ds, meeting, { position: 2 })).rejects.toThrow(/agenda_items_position_key/);
      await ds.transaction(async (manager) => {
        const place = `update agenda_items set position = $2 where id = $1`;
        await manager.query(place, [first.id, 2]);
        await manager.query(place, [second.id, 1]);
      });
    });
  });

  describe('packs', () => {
    it('refuses a second running build of one meeting, and accepts it when the first has ended', async () => {
      const first = await aPack(ds, meeting, { version: 1 });
      await expect(aPack(ds, meeting, { version: 2 })).rejects.toThrow(/packs_one_running/);
      await ds.query(`update packs set state = 'stopped' where id = $1`, [first.id]);
      await aPack(ds, meeting, { version: 2 });
    });

    it('refuses to call a pack ready that has no files', async () => {
      const pack = await aPack(ds, meeting);
      await expect(ds.query(`update packs set state = 'ready' where id = $1`, [pack.id])).rejects.toThrow(
        /packs_ready_check/,
      );
    });
  });

  describe('what is written once', () => {
    const publish = async () => {
      const pageMap = { frontMatter: { first: 1, last: 4 }, items: [], totalPages: 4 };
      const pack = await aPack(ds, meeting, {
        state: 'ready',
        pageMap,
        pdfSha256: sha256,
        docxSha256: sha256,
      });
      const publications = ds.getRepository(Publication);
      await publications.insert({
        authorityId: council.id,
        meetingId: meeting.id,
        packId: pack.id,
        publishedAt: new Date('2027-03-02T10:00:00Z'),
        publishedOn: '2027-03-02',
        publishBy: '2027-03-02',
        clearDays: 5,
        requiredClearDays: 5,
        publishedByName: 'Ines Carrow',
        agenda: {} as never,
      });
    };
    const record = () =>
      ds.getRepository(AuditEntry).insert({
        authorityId: council.id,
        actorName: 'Ines Carrow',
        action: 'agenda.publish',
        entity: 'meeting',
        entityId: meeting.id,
        summary: 'Agenda published.',
      });

    it.each(['publications', 'audit_entries'])('refuses every change to %s', async (table) => {
      await publish();
      await record();
      for (const change of [
        `update ${table} set authority_id = authority_id`,
        `delete from ${table}`,
        `truncate ${table}`,
        `truncate authorities cascade`,
      ]) {
        await expect(ds.query(change)).rejects.toThrow(/is append-only/);
      }
    });

    it('refuses to delete a meeting that is published', async () => {
      await publish();
      await expect(ds.query(`delete from meetings where id = $1`, [meeting.id])).rejects.toThrow(
        /foreign key/,
      );
    });

    it('counts audit entries upwards', async () => {
      await record();
      await record();
      const entries = await ds.getRepository(AuditEntry).find({ order: { id: 'ASC' } });
      const [before, after] = entries.slice(-2).map(({ id }) => BigInt(id));
      expect(after).toBeGreaterThan(before!);
    });
  });

  describe('accounts', () => {
    it('refuses a second account for one address, and an address in capitals', async () => {
      await aUser(ds, council, { email: 'one@council.example' });
      await expect(aUser(ds, council, { email: 'one@council.example' })).rejects.toThrow(/users_email_key/);
      await expect(aUser(ds, council, { email: 'Two@council.example' })).rejects.toThrow(/lower_case/);
    });

    it('refuses the same grant twice, also where it is for all bodies', async () => {
      const user = await aUser(ds, council);
      const grant = `insert into role_grants (authority_id, user_id, role) values ($1, $2, 'clerk')`;
      await ds.query(grant, [council.id, user.id]);
      await expect(ds.query(grant, [council.id, user.id])).rejects.toThrow(/unique/);
    });
  });
});
