import { join } from 'node:path';
import { rm, writeFile } from 'node:fs/promises';
import {
  apiUrl,
  paths,
  type Agenda,
  type AgendaItem,
  type CreateAgendaItem,
  type Meeting as MeetingView,
  type Pack as PackView,
  type Paper,
} from '@minutebook/contracts';
import { FileStore, OfficeHolder, Pack, type Authority, type Body } from '@minutebook/data-access';
import { aBody, aMembership, anAuthority, aPerson } from '@minutebook/data-access/testing';
import { allocatePages } from '@minutebook/domain';
import type supertest from 'supertest';
import type { Settings } from '../../platform/index';
import { startApi, type ApiAgent, type TestApi } from '../../testing/index';
import { aPdf } from './pdfs';

/** A council with a panel that has a chair, a clerk and a monitoring officer, and its clerk signed in. */
export interface Council {
  api: TestApi;
  authority: Authority;
  panel: Body;
  clerk: ApiAgent;
  /** Sets what the API takes for now: `at('2027-02-20', '10:00')`, by Greenwich. */
  at(date: string, time: string): void;
}

/** Monday, 1 February 2027: meetings of March are well ahead. */
const firstDay = '2027-02-01T10:00:00Z';

export async function aCouncil(settings: Partial<Settings> = {}): Promise<Council> {
  let now = new Date(firstDay);
  const api = await startApi({ now: () => now, settings });
  const { dataSource } = api;
  const authority = await anAuthority(dataSource);
  const panel = await aBody(dataSource, authority, { agendaNotes: ['This meeting is paperless.'] });
  const chair = await aPerson(dataSource, authority, { name: 'Councillor Mo Hale' });
  await aMembership(dataSource, panel, chair, { role: 'chair' });
  await appoint(api, authority, 'clerk', panel.id, 'Ines Carrow');
  await appoint(api, authority, 'monitoring-officer', null, 'Ada Finch');
  const clerk = await api.signIn(authority.id, 'clerk', panel.id);
  return {
    api,
    authority,
    panel,
    clerk,
    at: (date, time) => {
      now = new Date(`${date}T${time}:00Z`);
    },
  };
}

export async function appoint(
  { dataSource }: TestApi,
  authority: Authority,
  office: 'clerk' | 'monitoring-officer',
  bodyId: string | null,
  name: string,
): Promise<void> {
  const person = await aPerson(dataSource, authority, { kind: 'officer', name, jobTitle: 'Officer' });
  const row = { authorityId: authority.id, office, bodyId, personId: person.id, startsOn: '2020-01-01' };
  await dataSource.manager.insert(OfficeHolder, row);
}

export async function callMeeting({ clerk, panel }: Council, heldOn = '2027-03-10'): Promise<MeetingView> {
  const meeting = { bodyId: panel.id, heldOn, startTime: '17:00', venue: 'Council Chamber' };
  const { body } = await clerk.post(apiUrl(paths.meetings)).send(meeting).expect(201);
  return body as MeetingView;
}

/** Adds an item and gives it as the agenda then shows it. */
export async function addItem(
  { clerk }: Council,
  { id: meetingId }: { id: string },
  item: Partial<CreateAgendaItem> = {},
): Promise<AgendaItem> {
  const sent = { part: 'A', title: 'Education of children in our care', ...item };
  const response = await clerk.post(apiUrl(paths.agendaItems, { meetingId })).send(sent).expect(201);
  const { items } = response.body as Agenda;
  const added = items.find(({ title }) => title === sent.title);
  if (!added) throw new Error('The item that was added is not on the agenda.');
  return added;
}

export async function readAgenda({ clerk }: Council, { id: meetingId }: { id: string }): Promise<Agenda> {
  const { body } = await clerk.get(apiUrl(paths.agenda, { meetingId })).expect(200);
  return body as Agenda;
}

export function upload(
  agent: ApiAgent,
  itemId: string,
  file: Buffer,
  fileName = 'report.pdf',
  path: typeof paths.itemPapers | typeof paths.exemptItemPapers = paths.itemPapers,
): supertest.Test {
  return agent.post(apiUrl(path, { itemId })).attach('file', file, fileName);
}

export async function addPaper(
  { clerk }: Council,
  { id }: { id: string },
  pages = 1,
  fileName = 'report.pdf',
) {
  const { body } = await upload(clerk, id, await aPdf(pages), fileName).expect(201);
  return body as Paper;
}

/** Asks for the pack and does what a worker does, without rendering: the page map is the rule's, the files are stand-ins. */
export async function buildPack(council: Council, { id: meetingId }: { id: string }): Promise<PackView> {
  const { body } = await council.clerk.post(apiUrl(paths.packs, { meetingId })).expect(202);
  const pack = body as PackView;
  await finishPack(council, pack.id);
  const { body: packs } = await council.clerk.get(apiUrl(paths.packs, { meetingId })).expect(200);
  return (packs as PackView[])[0]!;
}

export async function finishPack(
  { api, authority }: Pick<Council, 'api' | 'authority'>,
  packId: string,
): Promise<void> {
  const { manager } = api.dataSource;
  const { model } = await manager.findOneByOrFail(Pack, { id: packId });
  const pageMap = allocatePages({
    frontMatterPages: model.frontMatterPages,
    items: model.items.map((item) => ({
      itemId: item.id,
      number: item.number,
      title: item.title,
      papers: item.papers.map((paper) => ({
        paperId: paper.id,
        pages: paper.kind === 'upload' ? paper.pages.length : 3,
      })),
    })),
  });
  const pdf = await stored(api, authority.id, `pdf of ${packId}`);
  const docx = await stored(api, authority.id, `docx of ${packId}`);
  await manager.update(Pack, packId, {
    state: 'ready',
    step: 'done',
    pageMap,
    pdfSha256: pdf.sha256,
    pdfBytes: pdf.bytes,
    docxSha256: docx.sha256,
    docxBytes: docx.bytes,
    finishedAt: new Date(),
  });
}

async function stored(api: TestApi, authorityId: string, content: string) {
  const path = join(api.settings.dataDir, 'stand-in');
  await writeFile(path, content);
  try {
    return await api.get(FileStore).put(authorityId, 'open', path);
  } finally {
    await rm(path);
  }
}
