import { apiUrl } from '@minutebook/contracts';
import {
  type AgendaItem,
  AuditEntry,
  type Authority,
  type Body,
  CommitmentProposalRow,
  DispensationRow,
  ExemptPaper,
  GiftRow,
  type Meeting,
  loadProgramme,
  IndicatorRow,
  OutcomeReviewRow,
  OutcomeRow,
  ScorecardRow,
  ProgrammeSlotRow,
  ProgrammeTopicRow,
  RegisteredInterestRow,
  SignedLink,
  SpecialDay,
} from '@minutebook/data-access';
import {
  aBody,
  aCommitment,
  aDocument,
  aMeeting,
  aMembership,
  aMinuteBlock,
  aMinuteEntry,
  anAgendaItem,
  anAuthority,
  anExemptCommitment,
  anExemptItem,
  aPack,
  aPaper,
  aPerson,
  aSetOfMinutes,
  aUser,
  someRemarks,
} from '@minutebook/data-access/testing';
import { can, type Role, roles } from '@minutebook/domain';
import type { DataSource } from 'typeorm';
import { type ApiAgent, declaredRoutes, type Route, startApi, type TestApi } from '../testing/index';

type Ids = Record<string, string>;

/** One row of everything that has an address, of one council. */
async function fillCouncil(
  dataSource: DataSource,
  council: Authority,
  body: Body,
): Promise<{ open: Ids; exempt: Ids }> {
  const { id: authorityId } = council;
  const person = await aPerson(dataSource, council);
  const membership = await aMembership(dataSource, body, person);
  const day = { authorityId, on: '2027-01-04', kind: 'closure', name: 'Closed' } as const;
  const specialDay = await dataSource.manager.save(SpecialDay, day);
  const meeting = await aMeeting(dataSource, body);
  const item = await anAgendaItem(dataSource, meeting);
  const paper = await aPaper(dataSource, item);
  const pack = await aPack(dataSource, meeting);
  const document = await aDocument(dataSource, meeting);
  const outcome = await dataSource.manager.save(OutcomeRow, {
    ...{ authorityId, meetingId: meeting.id, itemId: item.id, position: 1, text: 'Ours', saidBy: 'Ours' },
    ...{ participantId: membership.id, enteredBy: (await aUser(dataSource, council)).id },
  });
  const review = await dataSource.manager.save(OutcomeReviewRow, {
    ...({ authorityId, outcomeId: outcome.id, answer: 'no', words: 'Ours' } as const),
    ...{ byName: 'Ours', at: new Date() },
  });
  const interests = await fillRegister(dataSource, authorityId, person.id);
  const closed = { part: 'B', position: 1, title: 'Exempt report', exemptParagraphs: [1] } as const;
  const exemptItem = await anAgendaItem(dataSource, meeting, { ...closed, exemptParagraphs: [1] });
  await anExemptItem(dataSource, exemptItem);
  const exemptPaper = await dataSource.manager.save(ExemptPaper, {
    authorityId,
    itemId: exemptItem.id,
    position: 1,
    kind: 'upload',
    title: 'Placement',
    sha256: '0'.repeat(64),
  });
  const minutes = await fillMinutes(dataSource, meeting, item);
  const exemptEntry = await aMinuteEntry(dataSource, minutes.row, exemptItem, { position: 2 });
  const open: Ids = {
    bodyId: body.id,
    personId: person.id,
    membershipId: membership.id,
    specialDayId: specialDay.id,
    meetingId: meeting.id,
    itemId: item.id,
    paperId: paper.id,
    packId: pack.id,
    documentId: document.id,
    ...{ outcomeId: outcome.id, reviewId: review.id },
    ...interests,
    ...minutes.ids,
    // of another meeting: rows of minutes that are not out have no page
    ...(await fillCommitments(dataSource, await aMeeting(dataSource, body))),
    ...(await fillProgramme(dataSource, body)),
    ...(await fillScorecard(dataSource, body)),
    ...{ kind: 'tag', key: 'Ours' },
  };
  const decided = await anExemptCommitment(dataSource, meeting, exemptEntry);
  const exempt = { itemId: exemptItem.id, paperId: exemptPaper.id, entryId: exemptEntry.id };
  return { open, exempt: { ...open, ...exempt, commitmentId: decided.id } };
}

async function fillProgramme(dataSource: DataSource, { authorityId, id: bodyId }: Body): Promise<Ids> {
  const header = { takenOn: '2026-06-01', chair: 'Ours', members: [], coOptees: [] };
  const slots = [{ heldOn: '2026-07-01', topics: [{ title: 'Ours' }] }];
  const programme = { authorityId, bodyId, year: 2026, layout: 'table' as const, header, slots };
  const programmeId = await loadProgramme(dataSource.manager, programme);
  const slot = await dataSource.manager.findOneByOrFail(ProgrammeSlotRow, { authorityId, programmeId });
  const topic = await dataSource.manager.findOneByOrFail(ProgrammeTopicRow, { authorityId, programmeId });
  return { programmeId, slotId: slot.id, topicId: topic.id };
}

async function fillScorecard(dataSource: DataSource, { authorityId, id: bodyId }: Body): Promise<Ids> {
  const scorecard = await dataSource.manager.save(ScorecardRow, { authorityId, bodyId, title: 'Ours' });
  const indicator = await dataSource.manager.save(IndicatorRow, {
    ...{ authorityId, scorecardId: scorecard.id, position: 1, code: 'L 1', title: 'Ours' },
    ...{ polarity: 'bigger', unit: 'percent' },
  });
  return { scorecardId: scorecard.id, indicatorId: indicator.id };
}

async function fillMinutes(dataSource: DataSource, meeting: Meeting, item: AgendaItem) {
  const row = await aSetOfMinutes(dataSource, meeting);
  const entry = await aMinuteEntry(dataSource, row, item);
  const block = await aMinuteBlock(dataSource, entry);
  const { comment, suggestion } = await someRemarks(dataSource, entry, block);
  const ids: Ids = {
    minutesId: row.id,
    entryId: entry.id,
    blockId: block.id,
    commentId: comment.id,
    suggestionId: suggestion.id,
  };
  return { row, ids };
}

async function fillRegister(dataSource: DataSource, authorityId: string, personId: string): Promise<Ids> {
  const on = '2026-01-01';
  const of = { authorityId, personId };
  const entry = { ...of, category: 'land', holder: 'member', description: 'Ours', notifiedOn: on } as const;
  const interest = await dataSource.manager.save(RegisteredInterestRow, entry);
  const given = {
    ...of,
    donor: 'Ours',
    description: 'Ours',
    valuePence: 100,
    receivedOn: on,
    notifiedOn: on,
  };
  const gift = await dataSource.manager.save(GiftRow, given);
  const dispensation = await dataSource.manager.save(DispensationRow, {
    ...{ ...of, request: 'Ours', requestedOn: on, grantedOn: on, expiresOn: on },
    ...{ ground: 'persons-in-area', maySpeak: true, mayVote: false },
  });
  return { interestId: interest.id, giftId: gift.id, dispensationId: dispensation.id };
}

async function fillCommitments(dataSource: DataSource, meeting: Meeting): Promise<Ids> {
  const { authorityId } = meeting;
  const commitment = await aCommitment(dataSource, meeting, { kind: 'recommendation', topics: ['Ours'] });
  const of = { authorityId, commitmentId: commitment.id };
  const link = await dataSource.manager.save(SignedLink, {
    ...({ authorityId, purpose: 'commitment-update', subjectId: commitment.id } as const),
    ...{ toName: 'Ours', toAddress: 'ours@council.example', expiresAt: new Date('2027-03-01') },
  });
  const said = { at: new Date(), byName: 'Ours', text: 'Ours', proposes: 'nothing' } as const;
  const proposal = await dataSource.manager.save(CommitmentProposalRow, { ...of, ...said, linkId: link.id });
  return { commitmentId: commitment.id, proposalId: proposal.id };
}

const ourEvent = {
  id: '6f9619ff-8b86-4011-b42d-00cf4fc964ff',
  at: '2027-03-10T17:30:00.000Z',
  itemId: null,
  act: { kind: 'items-ended' },
};

const ourContent = [{ type: 'paragraph', content: [{ type: 'text', text: 'Ours' }] }];
const ourBlocks = (kind: string) => {
  const more = { owner: '', due: null, addressedTo: '', sourceEventIds: [] };
  const block = { id: ourEvent.id, kind, content: ourContent, ...more };
  return { changed: [{ block, version: null }], removed: [], order: [] };
};

const ourAddress = { name: 'Ours', address: 'ours@council.example' };

/** Something that each route accepts, so that what is refused is the record and not the form. */
const inputs: Record<string, (ids: Ids) => object> = {
  'patch /bodies/:bodyId': () => ({ version: 1, name: 'Ours' }),
  'post /bodies/:bodyId/memberships': ({ personId }) => ({
    personId,
    role: 'member',
    votingRight: 'voting',
    startsOn: '2026-01-01',
  }),
  'post /bodies/:bodyId/officers': ({ personId }) => ({ personId, office: 'clerk', startsOn: '2026-01-01' }),
  'put /bodies/:bodyId/standing-agenda': () => ({ effectiveFrom: '2026-01-01', items: [] }),
  'patch /memberships/:membershipId': () => ({ version: 1, role: 'chair' }),
  'patch /people/:personId': () => ({ version: 1, name: 'Ours' }),
  'patch /meetings/:meetingId': () => ({ version: 1, venue: 'Ours' }),
  'post /meetings/:meetingId/cancel': () => ({ version: 1, reason: 'Ours' }),
  'post /meetings/:meetingId/agenda/items': () => ({ part: 'A', title: 'Ours' }),
  'post /meetings/:meetingId/publication': ({ packId }) => ({ packId }),
  'patch /agenda-items/:itemId': () => ({ version: 1, title: 'Ours' }),
  'post /agenda-items/:itemId/move': () => ({ revision: 1, part: 'A', position: 1 }),
  'post /agenda-items/:itemId/withdraw': () => ({ version: 1, reason: 'Ours' }),
  'post /agenda-items/:itemId/reinstate': () => ({ version: 1 }),
  'put /agenda-items/:itemId/report': () => ({
    title: 'Ours',
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ours' }] }] },
  }),
  'patch /papers/:paperId': () => ({ version: 1, title: 'Ours' }),
  'patch /exempt/agenda-items/:itemId': () => ({ version: 1, title: 'Ours' }),
  'patch /exempt/papers/:paperId': () => ({ version: 1, title: 'Ours' }),
  'patch /exempt/commitments/:commitmentId': () => ({ version: 1, owner: 'Ours' }),
  'post /meetings/:meetingId/live/events': () => ourEvent,
  'post /exempt/meetings/:meetingId/live/events': () => ourEvent,
  'post /meetings/:meetingId/young-people': () => ({
    eventId: ourEvent.id,
    at: ourEvent.at,
    capacity: 'Young Person',
  }),
  'post /meetings/:meetingId/documents': () => ({ kind: 'chairs-brief' }),
  'post /meetings/:meetingId/outcomes': () => ({ id: ourEvent.id, text: 'Ours' }),
  'patch /outcomes/:outcomeId': () => ({ version: 1, text: 'Ours' }),
  'post /outcomes/:outcomeId/move': () => ({ version: 1, position: 1 }),
  'post /outcomes/:outcomeId/review': () => ({ version: 1, answer: 'no', words: 'Ours' }),
  'put /outcomes/:outcomeId/commitments': () => ({ version: 1, commitmentIds: [] }),
  'post /interests/registers/:personId/entries': () => ({ category: 'land', description: 'Ours' }),
  'post /interests/registers/:personId/gifts': () => ({
    ...{ donor: 'Ours', description: 'Ours', valuePence: 100, receivedOn: '2026-01-01' },
  }),
  'post /interests/registers/:personId/notification': () => ({ version: 1 }),
  'post /interests/registers/:personId/publish': () => ({ version: 1 }),
  'patch /registered-interests/:interestId': () => ({ version: 1, description: 'Ours' }),
  'post /registered-interests/:interestId/confirm': () => ({ version: 1 }),
  'patch /gifts/:giftId': () => ({ version: 1, donor: 'Ours' }),
  'post /gifts/:giftId/confirm': () => ({ version: 1 }),
  'patch /dispensations/:dispensationId': () => ({ version: 1, matter: 'Ours' }),
  'post /exempt/registers/:personId/entries': () => ({
    ...{ category: 'land', withholding: 'sensitive', details: 'Ours' },
  }),
  'patch /exempt/registered-interests/:interestId': () => ({
    ...{ version: 1, withholding: 'sensitive', details: 'Ours' },
  }),
  'post /meetings/:meetingId/minutes': () => ({}),
  'patch /minute-entries/:entryId': () => ({ version: 1, title: 'Ours' }),
  'put /minute-entries/:entryId/blocks': () => ourBlocks('discussion'),
  'put /exempt/minute-entries/:entryId/blocks': () => ourBlocks('discussion'),
  'post /minute-blocks/:blockId/comments': () => ({ id: ourEvent.id, text: 'Ours' }),
  'post /minute-blocks/:blockId/suggestions': () => ({ id: ourEvent.id, version: 1, content: ourContent }),
  'post /minute-suggestions/:suggestionId/decide': () => ({ take: true }),
  'post /minutes/:minutesId/send': () => ({ version: 1, to: 'chair' }),
  'post /minutes/:minutesId/return': () => ({ version: 1 }),
  'post /minutes/:minutesId/keep-finding': ({ blockId }) => ({ blockId, words: 'ours', reason: 'Ours' }),
  'post /minutes/:minutesId/clear': () => ({ version: 1 }),
  'post /minutes/:minutesId/publish': () => ({ version: 1 }),
  'post /minutes/:minutesId/approve': ({ meetingId }) => ({ version: 1, meetingId }),
  'post /minutes/:minutesId/sign': () => ({ version: 1, name: 'Ours' }),
  'post /bodies/:bodyId/work-programme': () => ({ year: 2027 }),
  'patch /work-programmes/:programmeId': () => ({ version: 1, layout: 'themes' }),
  'post /work-programmes/:programmeId/adopt': ({ meetingId }) => ({
    ...{ version: 1, meetingId, minuteNumber: '1/26' },
  }),
  'post /work-programmes/:programmeId/slots': () => ({ heldOn: '2026-09-01' }),
  'post /work-programmes/:programmeId/topics': () => ({ title: 'Ours' }),
  'patch /work-programme-slots/:slotId': () => ({ version: 1, note: 'Ours' }),
  'patch /work-programme-topics/:topicId': () => ({ version: 1, title: 'Ours' }),
  'post /work-programme-topics/:topicId/move': () => ({ version: 1, slotId: null, reason: 'Ours' }),
  'post /work-programme-topics/:topicId/undo': () => ({ version: 1 }),
  'post /work-programme-topics/:topicId/agenda-item': () => ({ version: 1 }),
  'patch /commitments/:commitmentId': () => ({ version: 1, owner: 'Ours' }),
  'post /commitment-proposals/:proposalId/decide': () => ({ version: 1, accept: true }),
  'patch /scorecard-indicators/:indicatorId': () => ({ version: 1, responsible: 'Ours' }),
  'post /scorecard-indicators/:indicatorId/withdraw-figure': () => ({
    ...{ version: 1, month: '2026-01', reason: 'Ours' },
  }),
  'post /recommendations/:commitmentId/notice': () => ({
    ...{ version: 1, to: ourAddress, department: ourAddress, cabinetMember: ourAddress },
  }),
  'put /recommendations/:commitmentId/conclusions': () => ({ version: 1, blockIds: null }),
  'put /recommendations/:commitmentId/addressee': () => ({ version: 1, change: 'dissolved', nameNow: '' }),
  'put /recommendations/:commitmentId/response': () => ({
    ...{ version: 1, decision: '', reasons: '', whatWillBeDone: '', department: '', cabinetMember: '' },
    ...{ identifiedOfficer: '', financialImplications: '', timetable: '', reportBackOn: null },
  }),
  'post /recommendations/:commitmentId/response/submit': () => ({ version: 1 }),
  'post /recommendations/:commitmentId/response/approve': () => ({ version: 1 }),
  'post /recommendations/:commitmentId/response/publish': () => ({ version: 1 }),
  'post /recommendations/:commitmentId/response/withdraw': () => ({ version: 1, reason: 'Ours' }),
  'post /recommendations/:commitmentId/committee-decision': () => ({
    ...{ version: 1, decision: 'close', reference: '1/26' },
  }),
  'put /bodies/:bodyId/wording': () => ({
    ...{ effectiveFrom: '2026-01-01', bodyInMinutes: 'Ours', phrases: [] },
    headings: { conclusions: '', recommendations: '', actions: '', requests: '' },
  }),
};
const isUpload = ({ method, path }: Route): boolean =>
  method === 'post' && /\/(papers|replace|evidence|import|preview)$/.test(path);
const name = ({ method, path }: Route): string => `${method} ${path}`;

async function signInAll(api: TestApi, { id }: Authority): Promise<Map<Role, ApiAgent>> {
  const agents = new Map<Role, ApiAgent>();
  for (const role of roles) agents.set(role, await api.signIn(id, role));
  return agents;
}

/** Somebody of the council itself whose role reaches the route. */
function readerOf(agents: Map<Role, ApiAgent>, { permission }: Route): ApiAgent {
  const role = roles.find((each) => permission && can([{ role: each, bodyId: null }], permission, null));
  const agent = role && agents.get(role);
  if (!agent) throw new Error(`No role reaches ${permission}.`);
  return agent;
}

describe('the records of one council', () => {
  let api: TestApi;
  let ids: { open: Ids; exempt: Ids };
  let routes: Route[];
  let own: Map<Role, ApiAgent>;
  let strangers: ApiAgent[];

  beforeAll(async () => {
    api = await startApi();
    const council = await anAuthority(api.dataSource);
    const body = await aBody(api.dataSource, council);
    ids = await fillCouncil(api.dataSource, council, body);
    own = await signInAll(api, council);
    // a member reads their own register
    const { personId } = ids.open;
    await api.dataSource.query(`update users set person_id = $1 where authority_id = $2`, [
      personId,
      council.id,
    ]);
    const other = await anAuthority(api.dataSource);
    strangers = [...(await signInAll(api, other)).values()];
    routes = declaredRoutes(api.app).filter(
      ({ path, permission }) => path.includes(':') && permission !== 'public',
    );
  });
  afterAll(() => api.close());

  const send = (agent: ApiAgent, route: Route) => {
    const named = route.path.startsWith('/exempt') ? ids.exempt : ids.open;
    const url = apiUrl(route.path.replace(/:([A-Za-z]+)/g, (_, id: string) => named[id] ?? id));
    const request = agent.send(route.method, route.method === 'delete' ? `${url}?version=1` : url);
    if (isUpload(route))
      return request.field('version', '1').attach('file', Buffer.from('%PDF-1.4'), 'ours.pdf');
    return request.send(inputs[name(route)]?.(named));
  };

  it('do not exist for anybody of another council, whatever their role', async () => {
    const reached = new Map(routes.map((route): [string, number[]] => [name(route), []]));
    for (const stranger of strangers) {
      for (const route of routes) reached.get(name(route))?.push((await send(stranger, route)).status);
    }
    // 403 where the role does not reach at all; one of the roles reaches every route
    const wrong = [...reached].filter(
      ([, statuses]) => !statuses.includes(404) || statuses.some((s) => s !== 404 && s !== 403),
    );
    expect(wrong).toEqual([]);
    expect(await api.dataSource.manager.count(AuditEntry)).toBe(0);
  });

  it('are there for those of the council itself', async () => {
    // a stream never ends, a file is not in the store of this test, and no standing agenda, report, publication or public minutes are there
    const apart = /\/(events|stream|file|pdf|docx|standing-agenda|report|publication|you-said)$/;
    const reads = routes.filter(({ method, path }) => method === 'get' && !apart.test(path));
    expect(reads.length).toBeGreaterThan(8);
    for (const route of reads)
      expect([name(route), (await send(readerOf(own, route), route)).status]).toEqual([name(route), 200]);
  });
});
