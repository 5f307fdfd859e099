import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { apiUrl, paths, packTopic, type Agenda, type Meeting, type Pack } from '@minutebook/contracts';
import { EventRelay, OfficeHolder, Pack as PackRow, Person } from '@minutebook/data-access';
import { aBody, aMembership, anAgendaItem, aMeeting, aPerson } from '@minutebook/data-access/testing';
import {
  aCouncil,
  addItem,
  addPaper,
  appoint,
  buildPack,
  callMeeting,
  finishPack,
  readAgenda,
  type Council,
} from '../meetings/testing/index';

let council: Council;
let meeting: Meeting;
beforeAll(async () => {
  council = await aCouncil();
});
beforeEach(async () => {
  meeting = await callMeeting(council);
});
afterAll(() => council.api.close());

const packsUrl = () => apiUrl(paths.packs, { meetingId: meeting.id });
const listPacks = async () => (await council.clerk.get(packsUrl()).expect(200)).body as Pack[];

describe('POST /meetings/:meetingId/packs', () => {
  it('queues a build of the agenda as it is now', async () => {
    const item = await addItem(council, meeting, { title: 'Annual report' });
    await addPaper(council, item, 7);
    const { body } = await council.clerk.post(packsUrl()).expect(202);
    expect(body).toMatchObject({
      version: 1,
      state: 'queued',
      isCurrent: true,
      isPublished: false,
      requestedBy: 'Test clerk',
      pdf: null,
    });
    const { model } = await council.api.dataSource.manager.findOneByOrFail(PackRow, {
      id: (body as Pack).id,
    });
    expect(model).toMatchObject({
      body: { name: 'Corporate Parenting Panel' },
      meeting: { heldOn: '2027-03-10', startTime: '17:00', venue: 'Council Chamber' },
      clerk: { name: 'Ines Carrow' },
      monitoringOfficer: { name: 'Ada Finch' },
      issuedOn: '2027-02-01',
      notes: ['This meeting is paperless.'],
      frontMatterPages: 4,
      items: [{ number: 1, title: 'Annual report', papers: [{ kind: 'upload', fileName: 'report.pdf' }] }],
    });
  });

  it('refuses a second build while one runs', async () => {
    await addItem(council, meeting);
    await council.clerk.post(packsUrl()).expect(202);
    const { body } = await council.clerk.post(packsUrl()).expect(409);
    expect(body).toMatchObject({
      code: 'pack-already-building',
      detail: expect.stringContaining('stop it first'),
    });
  });

  it('queues one of two builds that are asked for at the same time', async () => {
    await addItem(council, meeting);
    const answers = await Promise.all(
      [1, 2, 3].map(async () => (await council.clerk.post(packsUrl())).status),
    );
    expect(answers.sort()).toEqual([202, 409, 409]);
  });

  it('refuses an agenda with no items', async () => {
    const { body } = await council.clerk.post(packsUrl()).expect(422);
    expect(body).toMatchObject({ code: 'agenda-is-empty' });
  });

  it('refuses a body with no clerk', async () => {
    const { api, authority, clerk } = council;
    const { manager } = api.dataSource;
    const other = await aBody(api.dataSource, authority, { name: 'Schools Forum' });
    const held = await aMeeting(api.dataSource, other);
    await anAgendaItem(api.dataSource, held);
    const clerkOfAll = await api.signIn(authority.id, 'clerk');
    const url = apiUrl(paths.packs, { meetingId: held.id });
    const { body } = await clerkOfAll.post(url).expect(422);
    expect(body).toMatchObject({
      code: 'body-has-no-clerk',
      detail: expect.stringContaining('Appoint a clerk'),
    });
    await clerk.post(url).expect(403);
    await appoint(api, authority, 'clerk', other.id, 'Jon Merrill');
    await manager.update(OfficeHolder, { office: 'monitoring-officer' }, { endsOn: '2026-01-01' });
    const second = await clerkOfAll.post(url).expect(422);
    expect(second.body).toMatchObject({ code: 'council-has-no-monitoring-officer' });
    await manager.update(OfficeHolder, { office: 'monitoring-officer' }, { endsOn: null });
  });

  it('prints members by role where their names are not public', async () => {
    const { api, authority, panel } = council;
    const person = await aPerson(api.dataSource, authority, {
      name: 'Jade Merrow',
      kind: 'co-optee',
      publicDisplay: 'role',
    });
    await aMembership(api.dataSource, panel, person, { role: 'co-optee', category: 'Care Leaver' });
    await addItem(council, meeting);
    const { body } = await council.clerk.post(packsUrl()).expect(202);
    const { model } = await api.dataSource.manager.findOneByOrFail(PackRow, { id: (body as Pack).id });
    expect(JSON.stringify(model)).not.toContain('Jade Merrow');
    expect(JSON.stringify(model)).toContain('Care Leaver');
    await api.dataSource.manager.update(Person, person.id, { publicDisplay: 'name' });
  });
});

describe('a pack that is ready', () => {
  it('gives the items their final ranges until something changes', async () => {
    await addPaper(council, await addItem(council, meeting, { title: 'First' }), 7);
    await addPaper(council, await addItem(council, meeting, { title: 'Second' }), 4);
    const pack = await buildPack(council, meeting);
    expect(pack).toMatchObject({ state: 'ready', isCurrent: true, pageMap: { totalPages: 16 } });
    const ranges = ({ items }: Agenda) => items.map(({ pages }) => pages);
    expect(ranges(await readAgenda(council, meeting))).toEqual([
      { first: 5, last: 12, isFinal: true },
      { first: 13, last: 16, isFinal: true },
    ]);
    await addPaper(council, await addItem(council, meeting, { title: 'Third' }), 1);
    expect(ranges(await readAgenda(council, meeting))).toEqual([
      { first: 5, last: 12, isFinal: false },
      { first: 13, last: 16, isFinal: false },
      { first: 17, last: 18, isFinal: false },
    ]);
    expect(await listPacks()).toMatchObject([{ version: 1, isCurrent: false }]);
  });

  it('is downloaded under a name that says body, date and kind', async () => {
    const { clerk } = council;
    await addItem(council, meeting);
    const { id: packId, pdf } = await buildPack(council, meeting);
    const response = await clerk.get(apiUrl(paths.packPdf, { packId })).expect(200);
    expect(response.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringContaining('corporate-parenting-panel-2027-03-10-public-pack.pdf'),
      etag: `"${pdf?.sha256}"`,
    });
    const docx = await clerk.get(apiUrl(paths.packDocx, { packId })).expect(200);
    expect(docx.headers['content-disposition']).toMatch(/^attachment; .*public-pack\.docx/);
    await (await council.api.anonymous()).get(apiUrl(paths.packPdf, { packId })).expect(401);
    await clerk.get(apiUrl(paths.packPdf, { packId: meeting.id })).expect(404);
  });

  it('is closed once one of its items has gone to Part B', async () => {
    const { clerk } = council;
    const item = await addItem(council, meeting, { title: 'Commissioning matter' });
    const { id: packId } = await buildPack(council, meeting);
    const { revision } = await readAgenda(council, meeting);
    const move = { revision, part: 'B', position: 1, exemptParagraphs: [3] };
    await clerk
      .post(apiUrl(paths.moveAgendaItem, { itemId: item.id }))
      .send(move)
      .expect(200);
    const { body } = await clerk.get(apiUrl(paths.packPdf, { packId })).expect(409);
    expect(body).toMatchObject({ code: 'pack-holds-exempt-matter' });
  });

  it('is not there to download while it is being built', async () => {
    await addItem(council, meeting);
    const { body } = await council.clerk.post(packsUrl()).expect(202);
    const refused = await council.clerk.get(apiUrl(paths.packPdf, { packId: (body as Pack).id })).expect(409);
    expect(refused.body).toMatchObject({ code: 'pack-not-ready' });
  });
});

describe('POST /packs/:packId/stop', () => {
  it('stops a build once, and the next one has a new version', async () => {
    const { clerk, api, authority, panel } = council;
    await addItem(council, meeting);
    const { body } = await clerk.post(packsUrl()).expect(202);
    const stop = apiUrl(paths.stopPack, { packId: (body as Pack).id });
    const chair = await api.signIn(authority.id, 'chair', panel.id);
    await chair.post(stop).expect(403);
    expect((await clerk.post(stop).expect(200)).body).toMatchObject({ state: 'stopped' });
    expect((await clerk.post(stop).expect(409)).body).toMatchObject({ code: 'pack-not-running' });
    await clerk.post(apiUrl(paths.stopPack, { packId: meeting.id })).expect(404);
    expect((await clerk.post(packsUrl()).expect(202)).body).toMatchObject({ version: 2 });
  });
});

describe('GET /meetings/:meetingId/packs/events', () => {
  it('sends the newest pack at once, and again when another process says that it changed', async () => {
    await addItem(council, meeting);
    const { body } = await council.clerk.post(packsUrl()).expect(202);
    const stream = await openStream();
    expect(await stream.next()).toMatchObject({ id: (body as Pack).id, state: 'queued' });
    await finishPack(council, (body as Pack).id);
    const { databaseUrl } = council.api.settings;
    const elsewhere = new EventRelay({ databaseUrl }, () => undefined);
    await elsewhere.publish(packTopic(meeting.id));
    expect(await stream.next()).toMatchObject({ state: 'ready' });
    await elsewhere.close();
    stream.close();
  });

  it('finds out by itself when the signal is missed', async () => {
    await addItem(council, meeting);
    const { body } = await council.clerk.post(packsUrl()).expect(202);
    const stream = await openStream();
    await stream.next();
    await finishPack(council, (body as Pack).id);
    expect(await stream.next()).toMatchObject({ state: 'ready' });
    stream.close();
  });

  it('is for those who may read packs', async () => {
    const { api, authority, panel } = council;
    const author = await api.signIn(authority.id, 'report-author', panel.id);
    await author.get(apiUrl(paths.packEvents, { meetingId: meeting.id })).expect(403);
    await council.clerk.get(apiUrl(paths.packEvents, { meetingId: panel.id })).expect(404);
  });
});

interface PackStream {
  next(): Promise<Pack>;
  close(): void;
}

/** An event stream as a browser opens it, with the session of the clerk. */
async function openStream(): Promise<PackStream> {
  const { clerk, api } = council;
  const listed = await clerk.get(packsUrl()).expect(200);
  const { cookies } = listed.request as unknown as { cookies: string };
  const { port } = api.app.getHttpServer().address() as AddressInfo;
  const arrived: Pack[] = [];
  let wake: () => void = () => undefined;
  let text = '';
  const path = apiUrl(paths.packEvents, { meetingId: meeting.id });
  const outgoing = get(
    { port, path, headers: { cookie: cookies, accept: 'text/event-stream' } },
    (response) => {
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        const events = text.split('\n\n');
        text = events.pop() ?? '';
        for (const event of events) {
          const line = event.split('\n').find((each) => each.startsWith('data: '));
          if (line) arrived.push(JSON.parse(line.slice(6)) as Pack);
        }
        wake();
      });
    },
  );
  outgoing.on('error', () => undefined);
  return {
    next: async () => {
      while (arrived.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return arrived.shift()!;
    },
    close: () => outgoing.destroy(),
  };
}
