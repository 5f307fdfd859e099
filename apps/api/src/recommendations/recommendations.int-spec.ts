import { randomUUID } from 'node:crypto';
import {
  apiUrl,
  paths,
  type LinkedResponse,
  type PublicRecommendations,
  type Recommendation,
  type RecommendationDetail,
} from '@minutebook/contracts';
import {
  CommitmentRow,
  MailMessage,
  MinutesRow,
  SignedLink,
  type Body,
  type Meeting,
} from '@minutebook/data-access';
import { aBody, aMeeting, anAgendaItem, aSetOfMinutes } from '@minutebook/data-access/testing';
import { aCouncil, readAgenda, type Council } from '../meetings/testing/index';
import type { ApiAgent } from '../testing/index';

let council: Council;
let scrutiny: Body;
let clerk: ApiAgent;
let held: Meeting;
let next: Meeting;
beforeAll(async () => {
  council = await aCouncil({ publicUrl: 'http://minutebook.example' });
  const { api, authority } = council;
  scrutiny = await aBody(api.dataSource, authority, {
    name: 'Scrutiny Sub-Committee',
    kind: 'sub-committee',
  });
  council.at('2021-06-22', '10:00');
  clerk = await api.signIn(authority.id, 'clerk');
  next = await aMeeting(api.dataSource, scrutiny, { heldOn: '2021-09-14' });
  await anAgendaItem(api.dataSource, next, { title: 'Apologies for absence' });
});
afterAll(() => council.api.close());

let position = 0;
async function aRecommendation(over: Partial<CommitmentRow> = {}): Promise<CommitmentRow> {
  const { manager } = council.api.dataSource;
  const { authorityId, id: bodyId, name: bodyName } = scrutiny;
  return manager.save(
    CommitmentRow,
    manager.create(CommitmentRow, {
      ...{ authorityId, bodyId, bodyName, meetingId: held.id, kind: 'recommendation', position: ++position },
      ...{
        reference: `19/21, R${position}`,
        minuteNumber: `${position}/21`,
        sourceTitle: `Dashboards ${position}`,
      },
      ...{ text: 'That dashboards be complete.', conclusions: ['They were not.'] },
      ...{ addresseeKind: 'executive', addressedTo: 'Cabinet', ordinal: '1' },
      ...over,
    }),
  );
}

beforeEach(async () => {
  council.at('2021-06-22', '10:00');
  held = await aMeeting(council.api.dataSource, scrutiny, { heldOn: '2021-06-21' });
  await aSetOfMinutes(council.api.dataSource, held, { state: 'published-draft' });
});

type Path =
  | typeof paths.recommendation
  | typeof paths.recommendationNotice
  | typeof paths.recommendationResponse
  | typeof paths.submitResponse
  | typeof paths.approveResponse
  | typeof paths.publishResponse
  | typeof paths.withdrawResponse
  | typeof paths.committeeDecision;
const url = (path: Path, { id: commitmentId }: { id: string }) => apiUrl(path, { commitmentId });
const read = async (row: { id: string }) =>
  (await clerk.get(url(paths.recommendation, row)).expect(200)).body as RecommendationDetail;
const post = (path: Path, row: { id: string }, sent: object) => clerk.post(url(path, row)).send(sent);

const notice = (over: object = {}) => ({
  version: 1,
  to: { name: 'Cabinet office', address: 'cabinet@council.example' },
  department: { name: 'Children, Families & Education', address: 'cfe@council.example' },
  cabinetMember: { name: 'Councillor Ada Fleming', address: 'fleming@council.example' },
  ...over,
});
const notify = async (row: { id: string }, over: object = {}) =>
  (await post(paths.recommendationNotice, row, notice(over)).expect(200)).body as RecommendationDetail;

const answer = (over: object = {}) => ({
  ...{ decision: 'accepted', reasons: '', whatWillBeDone: 'They will be.', department: 'Education' },
  ...{ cabinetMember: 'Councillor Ada Fleming', identifiedOfficer: 'Director of Education' },
  ...{ financialImplications: 'None.', timetable: 'By autumn', reportBackOn: '2021-09-14' },
  ...over,
});
const put = (row: { id: string }, version: number, over: object = {}) =>
  clerk.put(url(paths.recommendationResponse, row)).send({ version, ...answer(over) });

/** Through to approval, as the clerk records it. */
async function approved(row: { id: string }, over: object = {}): Promise<RecommendationDetail> {
  const { response } = await notify(row);
  const saved = (await put(row, response.version, over).expect(200)).body as RecommendationDetail;
  const given = await post(paths.submitResponse, row, { version: saved.response.version }).expect(200);
  const { version } = (given.body as RecommendationDetail).response;
  const { body } = await post(paths.approveResponse, row, { version }).expect(200);
  return body as RecommendationDetail;
}

const mails = (kind: string) =>
  council.api.dataSource.manager.find(MailMessage, { where: { kind }, order: { createdAt: 'DESC' } });
const tokenIn = (text: string, page: string): string =>
  new RegExp(`http://minutebook.example/${page}/(\\S+)`).exec(text)?.[1] ?? '';

describe('giving notice', () => {
  it('writes to the executive and the department, and starts the clock', async () => {
    const row = await aRecommendation();
    expect(await read(row)).toMatchObject({ state: 'issued', clock: null, response: { version: 1 } });
    const detail = await notify(row);
    expect(detail).toMatchObject({
      state: 'notified',
      clock: {
        rule: 'beginning-with',
        startsOn: '2021-06-22',
        lastDay: '2021-08-21',
        lastWorkingDay: '2021-08-20',
      },
      response: { stage: 'notified', receivedOn: '2021-06-22' },
    });
    expect(detail.clock?.reason).toContain('two months beginning with Tuesday, 22 June 2021');
    expect(detail.history[0]).toMatchObject({
      way: 'response',
      text: expect.stringContaining('20 August 2021'),
    });
    const sent = (await mails('recommendation-notice')).slice(0, 2);
    expect(sent.map(({ toAddress }) => toAddress).sort()).toEqual([
      'cabinet@council.example',
      'cfe@council.example',
    ]);
    const toCabinet = sent.find(({ toAddress }) => toAddress === 'cabinet@council.example');
    expect(toCabinet?.text).toContain('That dashboards be complete.');
    expect(toCabinet?.text).not.toContain('/respond/');
    const { manager } = council.api.dataSource;
    const kept = await manager.findOneByOrFail(CommitmentRow, { id: row.id });
    expect(kept).toMatchObject({ dueOn: '2021-08-20', state: 'under-way' });
  });

  it('counts from the later of receipt and notice, and refuses days that cannot be', async () => {
    council.at('2021-07-31', '10:00');
    const row = await aRecommendation();
    const refused = async (over: object, code: string) =>
      expect((await post(paths.recommendationNotice, row, notice(over)).expect(422)).body.code).toBe(code);
    await refused({ receivedOn: '2021-06-20' }, 'received-before-the-meeting');
    await refused({ receivedOn: '2021-08-01' }, 'received-in-future');
    await refused({ answerBy: '2021-07-31' }, 'answer-by-past');
    await post(paths.recommendationNotice, row, notice({ to: { name: 'X', address: 'x' } })).expect(400);
    const detail = await notify(row, { receivedOn: '2021-06-22' });
    expect(detail.clock).toMatchObject({ startsOn: '2021-07-31', lastDay: '2021-09-30' });
    const again = await post(paths.recommendationNotice, row, notice({ version: 2 })).expect(409);
    expect(again.body.code).toBe('notice-was-given');
  });

  it('has no clock in law for a partner, nor from a body that is not scrutiny', async () => {
    const partner = await aRecommendation({ addresseeKind: 'partner', addressedTo: 'Health Trust' });
    expect(await notify(partner)).toMatchObject({ clock: null, state: 'notified' });
    const own = await aRecommendation({ addresseeKind: 'officer' });
    expect((await notify(own, { answerBy: '2021-07-31' })).clock).toMatchObject({
      ...{ rule: 'local', startsOn: '2021-06-22', lastDay: '2021-07-31', lastWorkingDay: '2021-07-30' },
    });
  });

  it('goes to whoever took over, with a sentence', async () => {
    const renamed = await aRecommendation();
    expect((await notify(renamed, { nowCalled: 'Executive' })).response.notice).toContain(
      'addressed to Cabinet, which is now called Executive',
    );
    const gone = await aRecommendation({ addressedTo: 'Youth Board' });
    expect((await notify(gone, { nowCalled: null })).response.notice).toContain('The clerk of the council');
    const taken = await aRecommendation({ addressedTo: 'Youth Board' });
    const { response } = await notify(taken, { nowCalled: null, successor: 'Cabinet' });
    expect(response.notice).toContain('was dissolved. Cabinet took over');
  });
});

describe('the response', () => {
  it('may be a draft, and is refused while it is not whole', async () => {
    const row = await aRecommendation();
    const { response } = await notify(row);
    const draft = { decision: 'rejected', financialImplications: ' ', reportBackOn: '2021-09-15' };
    const saved = (await put(row, response.version, draft).expect(200)).body as RecommendationDetail;
    expect(saved.response).toMatchObject({ stage: 'drafted', decision: 'rejected' });
    const { body } = await post(paths.submitResponse, row, { version: saved.response.version }).expect(422);
    expect(body).toMatchObject({ code: 'response-incomplete', detail: expect.stringContaining('reasons') });
    expect(body.errors.map(({ path }: { path: string }) => path)).toEqual([
      ...['reasons', 'financialImplications', 'reportBackOn'],
    ]);
    expect((await put(row, response.version).expect(409)).body.code).toBe('stale-version');
  });

  it('is approved, goes onto the agenda of its report-back meeting and into Appendix A, and is published', async () => {
    const row = await aRecommendation();
    const detail = await approved(row);
    expect(detail).toMatchObject({ state: 'responded', response: { approvedBy: 'Councillor Ada Fleming' } });
    const agenda = await readAgenda({ ...council, clerk }, next);
    expect(agenda.items.filter(({ purpose }) => purpose === 'cabinet-response')).toMatchObject([
      { title: 'Cabinet Response to Recommendations', part: 'A' },
    ]);
    const appendix = await clerk
      .get(apiUrl(paths.meetingCabinetResponse, { meetingId: next.id }))
      .expect(200);
    expect(JSON.stringify(appendix.body)).toContain('They will be.');
    expect((await put(row, detail.response.version).expect(409)).body.code).toBe('response-is-given');
    const { body } = await post(paths.publishResponse, row, { version: detail.response.version }).expect(200);
    expect(body).toMatchObject({ response: { stage: 'published' } });
    const twice = await post(paths.publishResponse, row, { version: body.response.version }).expect(409);
    expect(twice.body.code).toBe('response-is-published');
  });

  it('is shared by sub-recommendations', async () => {
    const same = { minuteNumber: '31/21', sourceTitle: 'Early help' };
    const one = await aRecommendation({ ...same, ordinal: '1.a' });
    const two = await aRecommendation({ ...same, ordinal: '1.b', text: 'With figures to compare.' });
    await notify(one);
    const detail = await read(two);
    expect(detail.items.map(({ ordinal }) => ordinal)).toEqual(['1.a', '1.b']);
    expect(detail.response.stage).toBe('notified');
  });

  it('comes back to the committee, which closes, asks again or escalates', async () => {
    const row = await aRecommendation();
    const { response } = await approved(row);
    const asked = await post(paths.committeeDecision, row, {
      ...{ version: response.version, decision: 'ask-again', reference: '40/21' },
    }).expect(200);
    expect(asked.body).toMatchObject({
      state: 'issued',
      clock: null,
      response: { whatWillBeDone: 'They will be.' },
    });
    const again = await notify(row, { version: asked.body.response.version });
    expect(again.response.stage).toBe('drafted');
    const sent = { version: again.response.version, decision: 'escalate', reference: '41/21' };
    expect((await post(paths.committeeDecision, row, sent).expect(200)).body.state).toBe('escalated');
    const closed = await aRecommendation();
    const { response: answered } = await approved(closed);
    await post(paths.committeeDecision, closed, {
      ...sent,
      version: answered.version,
      decision: 'close',
    }).expect(200);
    expect((await read(closed)).state).toBe('closed-by-committee');
    const kept = await council.api.dataSource.manager.findOneByOrFail(CommitmentRow, { id: closed.id });
    expect(kept).toMatchObject({ state: 'done', closedByName: expect.any(String) });
  });
});

describe('by a mailed link', () => {
  const form = (token: string) => apiUrl(paths.linkedResponse, { token });
  const formToken = async () => {
    const sent = await mails('recommendation-notice');
    return tokenIn(sent.find(({ text }) => text.includes('/respond/'))?.text ?? '', 'respond');
  };

  it('the department writes and gives it, the cabinet member approves it, each once', async () => {
    const row = await aRecommendation();
    await notify(row);
    const anybody = await council.api.anonymous();
    const token = await formToken();
    const opened = (await anybody.get(form(token)).expect(200)).body as LinkedResponse;
    expect(opened).toMatchObject({
      toName: 'Children, Families & Education',
      recommendation: { id: row.id },
    });
    expect(JSON.stringify(opened)).not.toContain('@council.example');
    const { version } = opened.response;
    const half = { version, ...answer({ timetable: '' }) };
    const saved = (await anybody.put(form(token)).send(half).expect(200)).body as LinkedResponse;
    const give = apiUrl(paths.submitLinkedResponse, { token });
    const short = { ...half, version: saved.response.version };
    expect((await anybody.post(give).send(short).expect(422)).body.code).toBe('response-incomplete');
    await anybody
      .post(give)
      .send({ ...short, timetable: 'By autumn' })
      .expect(200);
    expect((await anybody.get(form(token)).expect(410)).body.code).toBe('link-used');
    const [mail] = await mails('response-approval');
    const approval = apiUrl(paths.linkedApproval, { token: tokenIn(mail?.text ?? '', 'approve-response') });
    const asked = (await anybody.get(approval).expect(200)).body as LinkedResponse;
    expect((await anybody.post(approval).send({ version: 1 }).expect(409)).body.code).toBe('stale-version');
    await anybody.post(approval).send({ version: asked.response.version }).expect(200);
    expect((await anybody.post(approval).send({ version: 9 }).expect(410)).body.code).toBe('link-used');
    expect((await read(row)).response).toMatchObject({
      stage: 'approved',
      approvedBy: 'Councillor Ada Fleming',
    });
  });

  it('opens nothing when it is tampered with, expired, recalled or for something else', async () => {
    await notify(await aRecommendation());
    const anybody = await council.api.anonymous();
    const token = await formToken();
    await anybody.get(form(`${token.slice(0, -3)}abc`)).expect(404);
    await anybody.get(form('nonsense')).expect(404);
    await anybody.get(apiUrl(paths.linkedApproval, { token })).expect(404);
    const links = council.api.dataSource.getRepository(SignedLink);
    await links.update({ purpose: 'response-form' }, { revokedAt: new Date() });
    const { body } = await anybody.get(form(token)).expect(410);
    expect(body.code).toBe('link-revoked');
    await links.update({ purpose: 'response-form' }, { revokedAt: null, usedAt: null });
    council.at('2022-06-22', '10:00');
    expect((await anybody.get(form(token)).expect(410)).body.code).toBe('link-expired');
  });
});

describe('the list and the public tracker', () => {
  const tracker = async () => {
    const anybody = await council.api.anonymous();
    return (await anybody.get(apiUrl(paths.publicRecommendations)).expect(200)).body as PublicRecommendations;
  };

  it('has what is overdue first, by body and state', async () => {
    const late = await aRecommendation();
    await notify(late);
    council.at('2021-09-14', '10:00');
    const list = async (query = '') =>
      (await clerk.get(`${apiUrl(paths.recommendations)}${query}`).expect(200)).body as Recommendation[];
    const [first] = await list();
    expect(first).toMatchObject({ state: 'overdue' });
    const mine = (await list('?state=overdue')).find(({ id }) => id === late.id);
    expect(mine?.workingDaysLeft).toBe(-16);
    expect(await list(`?bodyId=${council.panel.id}`)).toEqual([]);
    expect((await clerk.get(`${apiUrl(paths.recommendations)}?state=lost`).expect(400)).body.code).toBe(
      'invalid-input',
    );
    const appendix = await clerk
      .get(apiUrl(paths.meetingCabinetResponse, { meetingId: next.id }))
      .expect(200);
    expect(JSON.stringify(appendix.body)).toContain('No response received. It was due by 20 August 2021.');
  });

  it('shows published minutes only, overdue ones too, and published answers until they are withdrawn', async () => {
    const row = await aRecommendation();
    const { response } = await approved(row);
    const ofRow = async () => (await tracker()).rows.find(({ id }) => id === row.id);
    expect(await ofRow()).toMatchObject({
      response: null,
      line: expect.stringContaining('not published yet'),
    });
    const out = await post(paths.publishResponse, row, { version: response.version }).expect(200);
    expect((await ofRow())?.response).toMatchObject({
      financialImplications: 'None.',
      publishedOn: '2021-06-22',
    });
    const withdrawal = { version: out.body.response.version, reason: 'It named the wrong sum.' };
    await post(paths.withdrawResponse, row, { ...withdrawal, reason: ' ' }).expect(400);
    await post(paths.withdrawResponse, row, withdrawal).expect(200);
    expect(await ofRow()).toMatchObject({
      response: null,
      line: 'The response was withdrawn on Tuesday, 22 June 2021. It named the wrong sum.',
    });
    const { manager } = council.api.dataSource;
    await manager.update(MinutesRow, { meetingId: held.id }, { state: 'draft' });
    expect(await ofRow()).toBeUndefined();
    const anybody = await council.api.anonymous();
    await anybody.get(apiUrl(paths.publicRecommendation, { commitmentId: row.id })).expect(404);
  });

  it('is for readers and clerks of the body', async () => {
    const row = await aRecommendation();
    const { api, authority, panel } = council;
    const stranger = await api.signIn(authority.id, 'clerk', panel.id);
    await stranger.get(url(paths.recommendation, row)).expect(403);
    await stranger.post(url(paths.recommendationNotice, row)).send(notice()).expect(403);
    await clerk.get(url(paths.recommendation, { id: randomUUID() })).expect(404);
    await (await api.anonymous()).get(url(paths.recommendation, row)).expect(401);
  });
});
