import { apiUrl, paths, type AgendaItem, type ExemptAgenda, type Paper } from '@minutebook/contracts';
import { AuditEntry, Pack, Publication } from '@minutebook/data-access';
import {
  aCouncil,
  addItem,
  aPdf,
  buildPack,
  callMeeting,
  readAgenda,
  upload,
  type Council,
} from '../meetings/testing/index';
import type { ApiAgent } from '../testing/index';

/** Whatever says this is a leak. */
const secret = 'Kestrel House';

let council: Council;
beforeAll(async () => {
  council = await aCouncil();
});
afterAll(() => council.api.close());

const partB = { part: 'B' as const, title: 'Placement matter', exemptParagraphs: [1, 2] };

async function anExemptItem(): Promise<{ meetingId: string; item: AgendaItem }> {
  const { id: meetingId } = await callMeeting(council);
  await addItem(council, { id: meetingId }, { title: 'Apologies for absence' });
  await addItem(
    council,
    { id: meetingId },
    { title: 'Exclusion of the Press and Public', kind: 'exclusion' },
  );
  return { meetingId, item: await addItem(council, { id: meetingId }, partB) };
}

function uploadExempt(agent: ApiAgent, itemId: string, pdf: Buffer, name = `${secret} review.pdf`) {
  return upload(agent, itemId, pdf, name, paths.exemptItemPapers);
}

describe('what a Part B item says', () => {
  it('is written and read by its own addresses', async () => {
    const { clerk } = council;
    const { meetingId, item } = await anExemptItem();
    const url = apiUrl(paths.exemptItem, { itemId: item.id });
    const first = await clerk.get(url).expect(200);
    expect(first.body).toMatchObject({ title: 'Placement matter', description: '', version: 1, papers: [] });
    expect(first.headers['cache-control']).toContain('no-store');
    await clerk
      .patch(url)
      .send({ version: 1, title: `Closing ${secret}` })
      .expect(200);
    const { body } = await clerk.patch(url).send({ version: 1, title: 'Mine' }).expect(409);
    expect(body).toMatchObject({
      code: 'stale-version',
      current: { title: `Closing ${secret}`, version: 2 },
    });
    const agenda = await clerk.get(apiUrl(paths.exemptAgenda, { meetingId })).expect(200);
    expect((agenda.body as ExemptAgenda).items).toMatchObject([
      { itemId: item.id, title: `Closing ${secret}` },
    ]);
  });

  it('takes papers of its own, replaced and removed like open ones', async () => {
    const { clerk } = council;
    const { item } = await anExemptItem();
    const { body } = await uploadExempt(clerk, item.id, await aPdf(2)).expect(201);
    const { id: paperId } = body as Paper;
    const file = await clerk.get(apiUrl(paths.exemptPaperFile, { paperId })).expect(200);
    expect(file.headers['cache-control']).toContain('no-store');
    const replace = apiUrl(paths.replaceExemptPaper, { paperId });
    const replaced = await clerk
      .post(replace)
      .attach('file', await aPdf(), 'other.pdf')
      .expect(201);
    const url = apiUrl(paths.exemptPaper, { paperId: (replaced.body as Paper).id });
    await clerk.patch(url).send({ version: 1, title: 'Review' }).expect(200);
    await clerk.delete(`${url}?version=2`).expect(204);
    await uploadExempt(clerk, item.id, Buffer.from('no PDF')).expect(415);
  });

  it('opens to the clerk, the chair and the monitoring officer, and to nobody else', async () => {
    const { api, authority, panel, clerk } = council;
    const { meetingId, item } = await anExemptItem();
    const { body } = await uploadExempt(clerk, item.id, await aPdf()).expect(201);
    const file = apiUrl(paths.exemptPaperFile, { paperId: (body as Paper).id });
    const agenda = apiUrl(paths.exemptAgenda, { meetingId });
    for (const role of ['chair', 'monitoring-officer'] as const) {
      const reader = await api.signIn(authority.id, role, panel.id);
      await reader.get(agenda).expect(200);
      await reader.get(file).expect(200);
    }
    for (const role of ['member', 'report-author', 'administrator'] as const) {
      const reader = await api.signIn(authority.id, role, panel.id);
      await reader.get(agenda).expect(403);
      await reader.get(file).expect(403);
      await reader
        .patch(apiUrl(paths.exemptItem, { itemId: item.id }))
        .send({ version: 1, title: 'x' })
        .expect(403);
    }
    await (await api.anonymous()).get(agenda).expect(401);
    await clerk.get(apiUrl(paths.exemptAgenda, { meetingId: panel.id })).expect(404);
  });

  it('has no place among open papers, nor open matter among exempt ones', async () => {
    const { clerk } = council;
    const { meetingId, item } = await anExemptItem();
    await upload(clerk, item.id, await aPdf()).expect(404);
    const open = (await readAgenda(council, { id: meetingId })).items[0]!;
    await uploadExempt(clerk, open.id, await aPdf()).expect(404);
    await clerk.get(apiUrl(paths.exemptItem, { itemId: open.id })).expect(404);
    const { body } = await uploadExempt(clerk, item.id, await aPdf()).expect(201);
    await clerk.get(apiUrl(paths.paperFile, { paperId: (body as Paper).id })).expect(404);
    await clerk.get(apiUrl(paths.publicPaperFile, { paperId: (body as Paper).id })).expect(404);
  });
});

describe('no open address, record, model or public payload', () => {
  it('says what a Part B item says', async () => {
    const { clerk, api } = council;
    const { meetingId, item } = await anExemptItem();
    const url = apiUrl(paths.exemptItem, { itemId: item.id });
    const said = { title: secret, description: `${secret} closes`, publicInterestReasons: `Of ${secret}` };
    await clerk
      .patch(url)
      .send({ version: 1, ...said })
      .expect(200);
    const added = await uploadExempt(clerk, item.id, await aPdf(2, secret)).expect(201);
    const { id: paperId } = added.body as Paper;
    await clerk
      .patch(apiUrl(paths.exemptPaper, { paperId }))
      .send({ version: 1, title: `${secret} plan` })
      .expect(200);
    const pack = await buildPack(council, { id: meetingId });
    const open = [
      apiUrl(paths.meeting, { meetingId }),
      apiUrl(paths.agenda, { meetingId }),
      apiUrl(paths.packs, { meetingId }),
      apiUrl(paths.publicationCheck, { meetingId }),
      apiUrl(paths.meetingRecord, { meetingId }),
      apiUrl(paths.due),
      apiUrl(paths.meetings),
    ];
    await expectSilence(open);
    await clerk.post(apiUrl(paths.publication, { meetingId })).send({ packId: pack.id }).expect(201);
    const reason = `${secret} has closed`;
    await clerk
      .post(apiUrl(paths.withdrawAgendaItem, { itemId: item.id }))
      .send({ version: 1, reason })
      .expect(200);
    await expectSilence([
      ...open.filter((address) => !address.endsWith('/agenda')), // the clerk's own agenda gives the clerk's reason
      apiUrl(paths.publication, { meetingId }),
      apiUrl(paths.publicMeeting, { meetingId }),
      apiUrl(paths.publicMeetings),
    ]);
    const { manager } = api.dataSource;
    const rows = [await manager.find(AuditEntry), await manager.find(Pack), await manager.find(Publication)];
    expect(JSON.stringify(rows)).not.toContain(secret);
    const jobs = await manager.query<unknown[]>('select * from bullmq.job');
    expect(JSON.stringify(jobs)).not.toContain(secret);
  });
});

async function expectSilence(addresses: string[]): Promise<void> {
  for (const address of addresses) {
    const { text } = await council.clerk.get(address).expect(200);
    expect(`${address} ${text}`).not.toContain(secret);
  }
}
