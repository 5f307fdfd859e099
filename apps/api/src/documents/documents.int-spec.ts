import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { apiUrl, paths, type MeetingDocument as DocumentView } from '@minutebook/contracts';
import {
  AgendaItem,
  AuditEntry,
  ExemptMinuteBlockRow,
  FileStore,
  MeetingDocument,
  MinuteBlockRow,
  MinuteEntryRow,
  MinutesRow,
  Paper,
} from '@minutebook/data-access';
import { contentOf, type DocumentKind } from '@minutebook/domain';
import {
  aConvenedMeeting,
  aCouncil,
  aMeetingInSession,
  closeMeeting,
  type Council,
  type Sitting,
} from '../meetings/testing/index';

const exemptWords = 'exempt-words-of-the-placement';

let council: Council;
let sitting: Sitting;
beforeAll(async () => {
  council = await aCouncil();
});
beforeEach(async () => {
  sitting = await aMeetingInSession(council);
});
afterAll(() => council.api.close());

const manager = () => council.api.dataSource.manager;
const url = () => sitting.url(paths.meetingDocuments);
const ask = (kind: DocumentKind) => council.clerk.post(url()).send({ kind });
const asked = async (kind: DocumentKind) => (await ask(kind).expect(202)).body as DocumentView;
const list = async () => (await council.clerk.get(url()).expect(200)).body as DocumentView[];
const modelOf = async ({ id }: DocumentView) =>
  (await manager().findOneByOrFail(MeetingDocument, { id })).model;

/** Does what a worker does, without rendering. */
async function finish({ id }: DocumentView): Promise<void> {
  const { api, authority } = council;
  const path = join(api.settings.dataDir, 'stand-in');
  await writeFile(path, `files of ${id}`);
  const { sha256, bytes } = await api.get(FileStore).put(authority.id, 'open', path);
  await rm(path, { force: true });
  const files = { pdfSha256: sha256, pdfBytes: bytes, docxSha256: sha256, docxBytes: bytes, pageCount: 2 };
  await manager().update(MeetingDocument, id, { state: 'ready', ...files });
}

/** Minutes as they would be after some writing: one open minute, and one of Part B with its summary. */
async function beginMinutes(): Promise<MinutesRow> {
  const { authorityId, bodyId } = { authorityId: council.authority.id, bodyId: council.panel.id };
  const meetingId = sitting.meeting.id;
  const minutes = await manager().save(MinutesRow, { authorityId, bodyId, meetingId });
  const written = { editedBy: 'Ines Carrow', editedAt: new Date(), position: 1, authorityId };
  for (const [position, item] of [sitting.items.report, sitting.items.exempt].entries()) {
    const { part } = item;
    const entry = await manager().save(MinuteEntryRow, {
      ...{ authorityId, minutesId: minutes.id, itemId: item.id, part, position: position + 1 },
      ...{ number: `${14 + position}/27`, title: item.title },
    });
    const block = { ...written, id: randomUUID(), entryId: entry.id };
    const [kind, text] =
      part === 'A' ? ['resolution', 'RESOLVED: to note it.'] : ['summary', 'A matter was agreed.'];
    await manager().insert(MinuteBlockRow, {
      ...block,
      ...{ kind: kind as 'resolution' | 'summary', content: contentOf(text ?? ''), entryPart: part },
    });
    if (part === 'B')
      await manager().insert(ExemptMinuteBlockRow, {
        ...{ ...block, id: randomUUID() },
        ...{ kind: 'discussion', content: contentOf(exemptWords) },
      });
  }
  return minutes;
}

describe('POST /meetings/:meetingId/documents', () => {
  it('freezes what the sheet prints, open matter only, and puts it on the record', async () => {
    const document = await asked('attendance');
    expect(document).toMatchObject({
      ...{ kind: 'attendance', state: 'queued', isOutOfDate: false, requestedBy: 'Test clerk' },
      ...{ pageCount: null, pdfBytes: null, failure: null },
    });
    expect(await modelOf(document)).toMatchObject({
      kind: 'attendance',
      model: {
        body: { name: 'Corporate Parenting Panel' },
        meeting: { startedAt: '17:00', endedAt: null },
        groups: [{ heading: 'Members' }, { heading: 'Co-optees', rows: [{}, { name: 'Care Leaver' }] }],
      },
    });
    expect(JSON.stringify(await modelOf(document))).not.toContain('Jade Merrow');
    const record = await manager().findBy(AuditEntry, { entityId: document.id });
    expect(record).toMatchObject([{ action: 'document.requested', summary: 'Asked for: attendance sheet.' }]);
  });

  it('answers with the same document until what it prints has changed', async () => {
    const first = await asked('attendance');
    expect((await asked('attendance')).id).toBe(first.id);
    const participantId = sitting.seat('Councillor Ben Coyle');
    await sitting.record({ kind: 'left', participantId, reason: 'left' }, { at: '18:00' });
    expect(await list()).toMatchObject([{ id: first.id, isOutOfDate: true }]);
    const second = await asked('attendance');
    expect(second.id).not.toBe(first.id);
    const shown = await list();
    expect(shown.find(({ id }) => id === second.id)?.isOutOfDate).toBe(false);
    expect(shown.find(({ id }) => id === first.id)?.isOutOfDate).toBe(true);
  });

  it('is one document when it is asked for several times at once, and not another on the next day', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => asked('chairs-brief')));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    council.at('2027-03-12', '09:00');
    expect((await asked('chairs-brief')).id).toBe(answers[0]?.id);
  });

  it('tries one again that had failed', async () => {
    const { id } = await asked('attendance');
    await manager().update(MeetingDocument, id, { state: 'failed', failureDetail: 'It could not be made.' });
    expect(await list()).toMatchObject([{ state: 'failed', failure: 'It could not be made.' }]);
    expect(await asked('attendance')).toMatchObject({ id, state: 'queued', failure: null });
  });

  it.each([
    ['minutes', 'have not been begun'],
    ['decision-notice', 'The meeting is not over'],
  ] as const)('refuses %s as long as there is nothing to print', async (kind, words) => {
    const { body } = await ask(kind).expect(409);
    expect(body).toMatchObject({ code: 'not-yet', detail: expect.stringContaining(words) });
  });

  it('refuses sheets of a meeting that has not begun, but not the brief for its chair', async () => {
    sitting = await aConvenedMeeting(council, '2027-04-14');
    for (const kind of ['attendance', 'disclosures'] as const)
      expect((await ask(kind).expect(409)).body).toMatchObject({ code: 'not-yet' });
    const { model } = await modelOf(await asked('chairs-brief'));
    expect(model).toMatchObject({
      preparedOn: '2027-04-01',
      expected: [{ heading: 'Chair', names: ['Councillor Mo Hale'] }, {}, {}, {}],
      items: expect.arrayContaining([
        expect.objectContaining({ number: '7.', title: 'Commissioning matter' }),
      ]),
    });
  });

  it('is for the clerk of the body', async () => {
    const { api, authority, panel } = council;
    const chair = await api.signIn(authority.id, 'chair', panel.id);
    await chair.post(url()).send({ kind: 'attendance' }).expect(403);
    await chair.get(url()).expect(200);
    await (await api.signIn(authority.id, 'member', panel.id)).get(url()).expect(403);
    await ask('invitations' as never).expect(400);
    await council.clerk.get(apiUrl(paths.meetingDocuments, { meetingId: panel.id })).expect(404);
  });
});

describe('what is exempt', () => {
  it('is in no document: of Part B its public line, of what was said in private the fact', async () => {
    const { items } = sitting;
    await beginMinutes();
    const seat = sitting.seat('Councillor Ben Coyle');
    await sitting.record({ kind: 'items-begun', itemIds: [items.report.id] }, { at: '17:20' });
    await sitting.record(
      { kind: 'public-excluded', motionId: null, itemIds: [items.exempt.id], paragraphs: [3] },
      { at: '18:00' },
    );
    await sitting.record({ kind: 'items-begun', itemIds: [items.exempt.id] }, { at: '18:01' });
    const exempt = { at: '18:05', itemId: items.exempt.id, isExempt: true };
    await sitting.record(
      { kind: 'noted', note: 'resolution', text: exemptWords, owner: '', due: null },
      exempt,
    );
    await sitting.record(
      {
        ...{
          kind: 'interest-disclosed',
          disclosureId: randomUUID(),
          participantId: seat,
          itemId: items.exempt.id,
        },
        ...{ interest: 'dpi', circumstance: 'registered', isSensitive: false, description: exemptWords },
        dispensation: null,
      },
      exempt,
    );
    await sitting.record({ kind: 'public-readmitted' }, { at: '18:30' });
    await closeMeeting(sitting);
    const kinds = ['minutes', 'decision-notice', 'attendance', 'disclosures', 'chairs-brief'] as const;
    const models = new Map<DocumentKind, unknown>();
    for (const kind of kinds) models.set(kind, (await modelOf(await asked(kind))).model);
    expect(JSON.stringify([...models.values()])).not.toContain(exemptWords);
    expect(models.get('minutes')).toMatchObject({
      standing: 'draft',
      entries: [{ number: '14/27' }, { part: 'B', exemptParagraphs: [3], runs: [{ kind: 'summary' }] }],
    });
    expect(models.get('decision-notice')).toMatchObject({
      decisions: [
        { resolutions: ['RESOLVED: to note it.'] },
        { part: 'B', summary: 'A matter was agreed.', resolutions: [] },
      ],
      contact: { name: 'Ines Carrow' },
    });
    expect(models.get('disclosures')).toMatchObject({
      rows: [{ name: 'Councillor Ben Coyle', description: 'Disclosed in private: not for publication.' }],
    });
  });

  it('is in no notice that is made before the minutes are begun', async () => {
    const { items } = sitting;
    await sitting.record({ kind: 'items-begun', itemIds: [items.report.id] }, { at: '17:20' });
    const text = 'To note the report.';
    await sitting.record(
      { kind: 'noted', note: 'resolution', text, owner: '', due: null },
      { at: '17:30', itemId: items.report.id },
    );
    await closeMeeting(sitting);
    const { model } = await modelOf(await asked('decision-notice'));
    expect(model).toMatchObject({
      decisions: [{ number: '4.' }, { number: '7.', part: 'B', resolutions: [] }],
    });
    expect(JSON.stringify(model)).toContain('To note the report.');
  });

  it('closes a document when one of its items goes to Part B', async () => {
    const document = await asked('attendance');
    await finish(document);
    const download = apiUrl(paths.documentPdf, { documentId: document.id });
    await council.clerk.get(download).expect(200);
    const { id } = sitting.items.report;
    await manager().delete(Paper, { itemId: id });
    await manager().update(AgendaItem, { id }, { part: 'B', position: 99, exemptParagraphs: [1] });
    const { body } = await council.clerk.get(download).expect(409);
    expect(body).toMatchObject({ code: 'document-holds-exempt-matter' });
  });
});

describe('a document that is ready', () => {
  it('is downloaded under a name that says body, day and kind', async () => {
    await beginMinutes();
    const document = await asked('minutes');
    const pdf = apiUrl(paths.documentPdf, { documentId: document.id });
    expect((await council.clerk.get(pdf).expect(409)).body).toMatchObject({ code: 'document-not-ready' });
    await finish(document);
    const { headers } = await council.clerk.get(pdf).expect(200);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(
        /^inline; filename="Corporate Parenting Panel 10 March 2027 minutes\.pdf"/,
      ),
    });
    const docx = await council.clerk.get(apiUrl(paths.documentDocx, { documentId: document.id })).expect(200);
    expect(docx.headers['content-disposition']).toMatch(/^attachment; .*minutes\.docx/);
    await council.clerk.get(apiUrl(paths.documentPdf, { documentId: council.panel.id })).expect(404);
    await (await council.api.anonymous()).get(pdf).expect(401);
    expect(await list()).toMatchObject([{ id: document.id, state: 'ready', pageCount: 2 }]);
  });

  it('of minutes in draft is not for the chair until they are sent for clearing', async () => {
    const { api, authority, panel } = council;
    const chair = await api.signIn(authority.id, 'chair', panel.id);
    const minutes = await beginMinutes();
    const document = await asked('minutes');
    await finish(document);
    const pdf = apiUrl(paths.documentPdf, { documentId: document.id });
    expect((await chair.get(pdf).expect(403)).body).toMatchObject({ code: 'minutes-in-draft' });
    expect((await chair.get(url()).expect(200)).body).toEqual([]);
    await manager().update(MinutesRow, minutes.id, { state: 'with-chair' });
    await chair.get(pdf).expect(200);
  });
});
