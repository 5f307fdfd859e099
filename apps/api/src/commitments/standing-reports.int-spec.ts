import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { apiUrl, paths, type Agenda, type AgendaItem, type Meeting } from '@minutebook/contracts';
import { MeetingDocument, Pack, placeMadeReport } from '@minutebook/data-access';
import {
  aCouncil,
  addItem,
  addPaper,
  buildPack,
  callMeeting,
  finishPack,
  readAgenda,
  type Council,
} from '../meetings/testing/index';
import { aBlock, acted, aHeldMeeting } from '../minutes/testing/index';
import { changed, clearedWith, list } from './testing/index';

let council: Council;
let next: Meeting;
beforeEach(() => begin());
afterEach(() => council.api.close());

async function begin(settings = {}): Promise<void> {
  council = await aCouncil(settings);
  const sitting = await aHeldMeeting(council);
  const blocks = [
    aBlock('action', 'Share the contact pack.', {
      owner: 'Head of Fostering',
      due: { kind: 'next-meeting' },
    }),
    aBlock('request', 'Data on advocates.', { due: { kind: 'date', on: '2027-04-01' } }),
  ];
  await acted(council.clerk, paths.publishMinutes, await clearedWith(council, sitting, blocks));
  next = await callMeeting(council, '2027-05-12');
}

const purpose = {
  title: 'Update on actions agreed at previous meeting(s)',
  kind: 'standing',
  purpose: 'actions',
} as const;
const itemOf = ({ items }: Agenda): AgendaItem => items.find((item) => item.purpose === 'actions')!;
const papers = async () => itemOf(await readAgenda(council, next)).papers;
const askForPack = () => council.clerk.post(apiUrl(paths.packs, { meetingId: next.id }));
const documents = () =>
  council.api.dataSource.manager.find(MeetingDocument, {
    where: { meetingId: next.id, kind: 'action-list' },
    order: { requestedAt: 'ASC' },
  });

/** What a worker does with the reports that wait. */
async function makeReports(): Promise<void> {
  const { manager } = council.api.dataSource;
  for (const { id, authorityId, modelSha256, state } of await documents()) {
    if (state !== 'queued') continue;
    const sha256 = createHash('sha256').update(modelSha256).digest('hex');
    const made = {
      state: 'ready',
      pageCount: 1,
      pdfSha256: sha256,
      pdfBytes: 9,
      docxSha256: sha256,
    } as const;
    await manager.update(MeetingDocument, { id, authorityId }, made);
    await council.api.dataSource.transaction((tx) => placeMadeReport(tx, { id, authorityId }));
  }
}

/** Builds the pack and makes the reports that it asked for. */
async function build() {
  const { body } = await askForPack().expect(202);
  await finishPack(council, (body as { id: string }).id);
  await makeReports();
}

describe('the item "Update on actions"', () => {
  it('gets the list as its paper once the worker has made it, grouped and with what is late first', async () => {
    await addItem(council, next, purpose);
    await build();
    const [document] = await documents();
    expect(document?.model).toMatchObject({
      kind: 'action-list',
      model: {
        ...{
          body: { name: 'Corporate Parenting Panel' },
          meeting: { heldOn: '2027-05-12' },
          since: '2027-03-10',
        },
        groups: [
          {
            heldOn: '2027-03-10',
            rows: [
              { text: 'Data on advocates.', due: 'Thu 1 April', lateByWorkingDays: 28 },
              { text: 'Share the contact pack.', due: 'Wed 12 May', lateByWorkingDays: null },
            ],
          },
        ],
      },
    });
    expect(await papers()).toMatchObject([
      { title: 'Action list for Wed 12 May 2027', fileName: 'action-list-2027-05-12.pdf', pageCount: 1 },
    ]);
  });

  it('is printed by the pack with its table, not as pages of a file', async () => {
    await addItem(council, next, purpose);
    await build();
    await build();
    const [pack] = await council.api.dataSource.manager.find(Pack, { order: { version: 'DESC' }, take: 1 });
    expect(pack?.model.items[0]?.papers).toMatchObject([
      { kind: 'register', title: 'Action list for Wed 12 May 2027', document: { kind: 'action-list' } },
    ]);
  });

  it('gets it when the agenda is begun from the standing agenda', async () => {
    const item = {
      ...purpose,
      part: 'A',
      description: '',
      paperExpectation: 'expected',
      exemptParagraphs: [],
    };
    const agenda = { effectiveFrom: '2027-01-01', items: [item] };
    await council.clerk
      .put(apiUrl(paths.standingAgenda, { bodyId: council.panel.id }))
      .send(agenda)
      .expect(200);
    await council.clerk.post(apiUrl(paths.agendaFromStanding, { meetingId: next.id })).expect(201);
    await makeReports();
    expect(await papers()).toHaveLength(1);
  });

  it('is one paper when it is asked for twice, and another in its place when a row has changed', async () => {
    await addItem(council, next, purpose);
    await build();
    const [first] = await papers();
    await build();
    expect(await papers()).toEqual([first]);
    expect(await documents()).toHaveLength(1);
    const { revision } = await readAgenda(council, next);
    const [row] = (await list(council.clerk)).rows;
    await changed(council.clerk, row!, { state: 'done', note: 'It was sent.' });
    await build();
    const replaced = await papers();
    expect(replaced).toHaveLength(1);
    expect(replaced[0]).toMatchObject({ fileName: first!.fileName });
    expect(replaced[0]!.id).not.toBe(first!.id);
    expect((await readAgenda(council, next)).revision).toBeGreaterThan(revision);
    const [, newest] = await documents();
    expect(JSON.stringify(newest?.model)).toContain('Done: It was sent.');
  });

  it('is waited for by the pack, which is right the first time', async () => {
    await council.api.close();
    await begin({ reportsWaitMs: 5000 });
    council.at('2027-04-28', '09:00');
    await addItem(council, next, purpose);
    const asked = askForPack().then((response) => response);
    while ((await documents()).length === 0) await sleep(20);
    expect(await council.api.dataSource.manager.countBy(Pack, { meetingId: next.id })).toBe(0);
    await makeReports();
    const { id } = (await asked).body as { id: string };
    await finishPack(council, id);
    const pack = await council.api.dataSource.manager.findOneByOrFail(Pack, { id });
    expect(pack.model.items[0]?.papers).toMatchObject([{ kind: 'register' }]);
    expect(pack.agendaRevision).toBe((await readAgenda(council, next)).revision);
  });

  it('is not waited for longer than is set, and comes onto the agenda later', async () => {
    await council.api.close();
    await begin({ reportsWaitMs: 150 });
    await addItem(council, next, purpose);
    const { body } = await askForPack().expect(202);
    const { id } = body as { id: string };
    const { model } = await council.api.dataSource.manager.findOneByOrFail(Pack, { id });
    expect(model.items[0]?.papers).toEqual([]);
  });

  it('leaves the clerk’s own paper alone', async () => {
    const item = await addItem(council, next, purpose);
    await addPaper(council, item, 2, 'our own list.pdf');
    await build();
    expect(await papers()).toMatchObject([{ fileName: 'our own list.pdf' }]);
  });

  it('is frozen when the agenda is published, also where the worker comes late', async () => {
    council.at('2027-04-28', '09:00');
    await addItem(council, next, purpose);
    await build();
    const { id: packId } = await buildPack(council, next);
    const [before] = await papers();
    const [row] = (await list(council.clerk)).rows;
    await changed(council.clerk, row!, { state: 'under-way' });
    await council.clerk
      .post(apiUrl(paths.meetingDocuments, { meetingId: next.id }))
      .send({ kind: 'action-list' })
      .expect(202);
    await council.clerk
      .post(apiUrl(paths.publication, { meetingId: next.id }))
      .send({ packId })
      .expect(201);
    await makeReports();
    expect(await papers()).toEqual([before]);
  });

  it('gets nothing where nothing is open and nothing has changed', async () => {
    const { rows } = await list(council.clerk);
    for (const row of rows) await changed(council.clerk, row, { state: 'dropped', note: 'No longer.' });
    await council.api.dataSource.query(`update commitments set last_update_at = '2027-01-01'`);
    await addItem(council, next, purpose);
    await build();
    expect(await documents()).toEqual([]);
    expect(await papers()).toEqual([]);
  });
});
