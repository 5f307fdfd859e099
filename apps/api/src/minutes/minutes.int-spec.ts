import { randomUUID } from 'node:crypto';
import { apiUrl, paths, type AuditEntry, type Minutes } from '@minutebook/contracts';
import { aBody } from '@minutebook/data-access/testing';
import { exclusionMotionFor } from '@minutebook/domain';
import {
  aConvenedMeeting,
  aCouncil,
  aMeetingInSession,
  closeMeeting,
  type Council,
  type Sitting,
} from '../meetings/testing/index';
import { aHeldMeeting, begin, noted, readMinutes, said, under } from './testing/index';

let council: Council;
beforeAll(async () => {
  council = await aCouncil();
});
afterAll(() => council.api.close());

const start = (sitting: Sitting, sent: object = {}, agent = council.clerk) =>
  agent.post(sitting.url(paths.meetingMinutes)).send(sent);
const change = (entryId: string, changes: object, agent = council.clerk) =>
  agent.patch(apiUrl(paths.minuteEntry, { entryId })).send(changes);

describe('POST /meetings/:meetingId/minutes', () => {
  it('begins with what the console recorded, item by item, and what standing items say by themselves', async () => {
    const sitting = await aMeetingInSession(council);
    const { items, record, seat } = sitting;
    const itemId = items.report.id;
    const apology = { participantId: seat('Pat Oakes'), status: 'apologies', mode: 'in-room' } as const;
    await record({ kind: 'attendance-marked', ...apology }, { at: '17:00' });
    await record({ kind: 'items-begun', itemIds: [itemId] }, { at: '17:20' });
    await record(noted('discussion', 'The report was introduced.'), { itemId, at: '17:21' });
    await record(
      { kind: 'left', participantId: seat('Councillor Dev Ellis'), reason: 'left' },
      { at: '17:25' },
    );
    await record(noted('action', 'Share the report', 'Head of Fostering'), { itemId, at: '17:30' });
    const motionId = randomUUID();
    const moved = { moverId: seat('Councillor Mo Hale'), seconderId: seat('Councillor Ada Brand') };
    const text = 'That the report be noted.';
    await record(
      { kind: 'motion-moved', motionId, motionType: 'substantive', amendsId: null, text, ...moved },
      { itemId, at: '17:31' },
    );
    await record(
      {
        ...{ kind: 'vote-taken', motionId, method: 'show-of-hands', result: 'carried' },
        ...{ for: 3, against: 1, abstain: 0, named: [], casting: null },
      },
      { itemId, at: '17:32' },
    );
    await closeMeeting(sitting);

    const minutes = await begin(council, sitting);
    expect(minutes).toMatchObject({ state: 'draft', version: 1, approval: null, signature: null, book: [] });
    expect(minutes.entries.map(({ part, number, agendaNumber }) => [part, number, agendaNumber])).toEqual([
      ['A', '', 1],
      ['A', '1/27', 2],
      ['A', '2/27', 3],
      ['A', '3/27', 4],
      ['A', '4/27', 5],
      ['A', '5/27', 6],
      ['B', '6/27', 7],
    ]);
    expect(said(under(minutes, 'Apologies'))).toEqual([
      ['discussion', 'Apologies were received from Pat Oakes.'],
    ]);
    expect(said(under(minutes, 'Disclosure'))).toEqual([['discussion', 'There were none.']]);
    expect(said(under(minutes, 'Exclusion'))).toEqual([['discussion', 'This was not required.']]);
    expect(said(under(minutes, 'Annual report'))).toEqual([
      ['discussion', 'The report was introduced.'],
      ['movement', '5.25pm Councillor Dev Ellis left the meeting'],
      ['action', 'Share the report'],
      [
        'resolution',
        'The Panel RESOLVED that the report be noted.\nMoved by Councillor Mo Hale and seconded by Councillor Ada Brand. Carried, 3 for, 1 against, 0 abstained.',
      ],
    ]);
    const [, , action, resolution] = under(minutes, 'Annual report').blocks;
    expect([action?.reference, action?.owner, resolution?.reference]).toEqual([
      '3/27, A1',
      'Head of Fostering',
      '3/27, D1',
    ]);
    const { body } = await council.clerk.get(sitting.url(paths.meetingRecord)).expect(200);
    expect((body as AuditEntry[])[0]?.summary).toBe('Minutes begun, 7 minutes, 1/27 to 6/27.');
  });

  it('keeps what was said in private out of the open minutes, and the resolution that excluded the public in them', async () => {
    const sitting = await aMeetingInSession(council);
    const { items, record, seat } = sitting;
    const motionId = randomUUID();
    const itemId = items.exclusion.id;
    await record({ kind: 'items-begun', itemIds: [itemId] }, { at: '18:00' });
    const people = { moverId: seat('Councillor Mo Hale'), seconderId: seat('Councillor Ada Brand') };
    const motion = { motionType: 'exclusion', amendsId: null, text: exclusionMotionFor([3]) } as const;
    await record({ kind: 'motion-moved', motionId, ...motion, ...people }, { itemId, at: '18:00' });
    const consensus = { for: 0, against: 0, abstain: 0, named: [], casting: null };
    await record(
      { ...{ kind: 'vote-taken', motionId, method: 'consensus', result: 'carried' }, ...consensus },
      { itemId, at: '18:01' },
    );
    await record(
      { kind: 'public-excluded', motionId, itemIds: [items.exempt.id], paragraphs: [3] },
      { itemId, at: '18:02' },
    );
    await record({ kind: 'items-begun', itemIds: [items.exempt.id] }, { at: '18:03' });
    const secret = noted('discussion', 'Kestrel Care asked for a higher price.');
    await record(secret, { itemId: items.exempt.id, at: '18:05', isExempt: true });
    // about an open item, but in private: it belongs to Part B all the same
    const aside = noted('discussion', 'The Kestrel price touches the annual report.');
    await record(aside, { itemId: items.report.id, at: '18:06', isExempt: true });
    await record({ kind: 'public-readmitted' }, { at: '18:20' });
    await closeMeeting(sitting);

    const minutes = await begin(council, sitting);
    expect(JSON.stringify(minutes)).not.toContain('Kestrel');
    const exempt = under(minutes, 'Commissioning');
    expect(exempt).toMatchObject({ part: 'B', exemptParagraphs: [3], blocks: [] });
    const [[kind, words] = ['', '']] = said(under(minutes, 'Exclusion'));
    expect(kind).toBe('resolution');
    expect(words).toContain('Section 100A(4)');
    expect(words).toContain('moved by Councillor Mo Hale and seconded by Councillor Ada Brand');
    expect(words).toContain('paragraph 3');
    expect(words).toContain('excluded at 6.02pm and readmitted at 6.20pm');
    const url = apiUrl(paths.exemptMinuteEntry, { entryId: exempt.id });
    const { body } = await council.clerk.get(url).expect(200);
    expect(said(body as Minutes['entries'][number])).toEqual([
      ['discussion', 'Kestrel Care asked for a higher price.'],
      ['discussion', 'The Kestrel price touches the annual report.'],
    ]);
    const { body: record_ } = await council.clerk.get(sitting.url(paths.meetingRecord)).expect(200);
    expect(JSON.stringify(record_)).not.toContain('Kestrel');
  });

  it('refuses before the meeting has begun, a second time, and for a meeting that is not there', async () => {
    const convened = await aConvenedMeeting(council, '2027-04-14');
    expect((await start(convened).expect(409)).body).toMatchObject({ code: 'meeting-not-begun' });
    await council.clerk.get(convened.url(paths.meetingMinutes)).expect(404);
    const sitting = await aMeetingInSession(council);
    await start(sitting).expect(201);
    expect((await start(sitting).expect(409)).body).toMatchObject({ code: 'minutes-begun' });
    const nowhere = apiUrl(paths.meetingMinutes, { meetingId: council.panel.id });
    await council.clerk.post(nowhere).send({}).expect(404);
    await council.clerk.get(nowhere).expect(404);
  });

  it('is the work of the clerk of the body', async () => {
    const sitting = await aMeetingInSession(council);
    const { api, authority, panel } = council;
    for (const role of ['chair', 'member', 'report-author', 'monitoring-officer', 'administrator'] as const)
      await start(sitting, {}, await api.signIn(authority.id, role, panel.id)).expect(403);
    const other = await aBody(api.dataSource, authority);
    await start(sitting, {}, await api.signIn(authority.id, 'clerk', other.id)).expect(403);
    await start(sitting, {}, await api.anonymous()).expect(401);
  });

  it('begins at once for two clerks once only, and gives each number once', async () => {
    const [one, other] = [await aHeldMeeting(council), await aHeldMeeting(council)];
    const answers = await Promise.all([start(one), start(one), start(other)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409]);
    const given = [one, other].map((sitting) => readMinutes(council.clerk, sitting));
    const labels = (await Promise.all(given)).flatMap(({ entries }) => entries.map(({ number }) => number));
    const numbers = labels.filter((label) => label !== '');
    expect([numbers.length, new Set(numbers).size]).toEqual([12, 12]);
  });
});

describe('who reads a draft', () => {
  it('is the clerk and the Monitoring Officer, not members, nor the Chair before it is sent', async () => {
    const sitting = await aHeldMeeting(council);
    await begin(council, sitting);
    const { api, authority, panel } = council;
    const monitoringOfficer = await api.signIn(authority.id, 'monitoring-officer', null);
    expect(await readMinutes(monitoringOfficer, sitting)).toMatchObject({ state: 'draft' });
    for (const role of ['chair', 'member', 'report-author'] as const) {
      const agent = await api.signIn(authority.id, role, panel.id);
      const { body } = await agent.get(sitting.url(paths.meetingMinutes)).expect(403);
      expect(body).toMatchObject({ code: 'minutes-in-draft' });
    }
    await (await api.anonymous()).get(sitting.url(paths.meetingMinutes)).expect(401);
  });
});

describe('PATCH /minute-entries/:entryId', () => {
  it('changes a title, answers a stale change with the minute as it is, and is refused to others', async () => {
    const { api, authority, panel } = council;
    const minutes = await begin(council, await aHeldMeeting(council));
    const { id } = under(minutes, 'Annual report');
    const { body } = await change(id, { version: 1, title: 'Virtual school' }).expect(200);
    expect(body).toMatchObject({
      title: 'Virtual school',
      version: 2,
      number: under(minutes, 'Annual').number,
    });
    const late = await change(id, { version: 1, title: 'Other' }).expect(409);
    expect(late.body).toMatchObject({ code: 'stale-version', current: { title: 'Virtual school' } });
    await change(id, { version: 2, title: ' ' }).expect(400);
    await change(panel.id, { version: 1, title: 'Other' }).expect(404);
    await change(
      id,
      { version: 2, title: 'Other' },
      await api.signIn(authority.id, 'chair', panel.id),
    ).expect(403);
  });
});
