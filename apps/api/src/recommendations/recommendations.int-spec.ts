import { randomUUID } from 'node:crypto';
import {
  apiUrl,
  paths,
  type PublicRecommendations,
  type Recommendation,
  type RecommendationDetail,
} from '@minutebook/contracts';
import { CommitmentRow, MinutesRow } from '@minutebook/data-access';
import { readAgenda } from '../meetings/testing/index';
import { aNotice, Scrutiny, urlOf } from './testing/index';

let scrutiny: Scrutiny;
beforeAll(async () => {
  scrutiny = await Scrutiny.of();
});
afterAll(() => scrutiny.council.api.close());
beforeEach(() => scrutiny.hold());

describe('giving notice', () => {
  it('writes to the executive and the department, and starts the clock', async () => {
    const row = await scrutiny.recommend();
    expect(await scrutiny.read(row)).toMatchObject({
      state: 'issued',
      clock: null,
      response: { version: 1 },
    });
    const detail = await scrutiny.notify(row);
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
    const sent = (await scrutiny.mails('recommendation-notice')).slice(0, 2);
    expect(sent.map(({ toAddress }) => toAddress).sort()).toEqual([
      'cabinet@council.example',
      'cfe@council.example',
    ]);
    const toCabinet = sent.find(({ toAddress }) => toAddress === 'cabinet@council.example');
    expect(toCabinet?.text).toContain('That dashboards be complete.');
    expect(toCabinet?.text).not.toContain('/respond/');
    const { manager } = scrutiny.council.api.dataSource;
    const kept = await manager.findOneByOrFail(CommitmentRow, { id: row.id });
    expect(kept).toMatchObject({ dueOn: '2021-08-20', state: 'under-way' });
  });

  it('counts from the later of receipt and notice, and refuses days that cannot be', async () => {
    scrutiny.council.at('2021-07-31', '10:00');
    const row = await scrutiny.recommend();
    const refused = async (over: object, code: string) =>
      expect(
        (await scrutiny.post(paths.recommendationNotice, row, aNotice(over)).expect(422)).body.code,
      ).toBe(code);
    await refused({ receivedOn: '2021-06-20' }, 'received-before-the-meeting');
    await refused({ receivedOn: '2021-08-01' }, 'received-in-future');
    await refused({ answerBy: '2021-07-31' }, 'answer-by-past');
    await scrutiny
      .post(paths.recommendationNotice, row, aNotice({ to: { name: 'X', address: 'x' } }))
      .expect(400);
    const detail = await scrutiny.notify(row, { receivedOn: '2021-06-22' });
    expect(detail.clock).toMatchObject({ startsOn: '2021-07-31', lastDay: '2021-09-30' });
    const again = await scrutiny.post(paths.recommendationNotice, row, aNotice({ version: 2 })).expect(409);
    expect(again.body.code).toBe('notice-was-given');
  });

  it('has no clock in law for a partner, nor from a body that is not scrutiny', async () => {
    const partner = await scrutiny.recommend({ addresseeKind: 'partner', addressedTo: 'Health Trust' });
    expect(await scrutiny.notify(partner)).toMatchObject({ clock: null, state: 'notified' });
    const own = await scrutiny.recommend({ addresseeKind: 'officer' });
    expect((await scrutiny.notify(own, { answerBy: '2021-07-31' })).clock).toMatchObject({
      ...{ rule: 'local', startsOn: '2021-06-22', lastDay: '2021-07-31', lastWorkingDay: '2021-07-30' },
    });
  });

  it('counts from a month-end to the last day of the month that it ends in (R-10)', async () => {
    for (const [on, lastDay] of [
      ['2021-12-31', '2022-02-28'],
      ['2022-07-31', '2022-09-30'],
      ['2023-12-29', '2024-02-28'],
      ['2023-12-31', '2024-02-29'],
    ] as const) {
      scrutiny.council.at(on, '10:00');
      const row = await scrutiny.recommend();
      expect((await scrutiny.notify(row)).clock).toMatchObject({ startsOn: on, lastDay });
    }
  });
});

describe('the response', () => {
  it('may be a draft, and is refused while it is rejected without a reason or lacks anything else (R-06)', async () => {
    const row = await scrutiny.recommend();
    const { response } = await scrutiny.notify(row);
    const draft = { decision: 'rejected', financialImplications: ' ', reportBackOn: '2021-09-15' };
    const saved = (await scrutiny.put(row, response.version, draft).expect(200)).body as RecommendationDetail;
    expect(saved.response).toMatchObject({ stage: 'drafted', decision: 'rejected' });
    const { body } = await scrutiny
      .post(paths.submitResponse, row, { version: saved.response.version })
      .expect(422);
    expect(body).toMatchObject({ code: 'response-incomplete', detail: expect.stringContaining('reasons') });
    expect(body.errors.map(({ path }: { path: string }) => path)).toEqual([
      ...['reasons', 'financialImplications', 'reportBackOn'],
    ]);
    expect((await scrutiny.put(row, response.version).expect(409)).body.code).toBe('stale-version');
  });

  it('is approved, goes onto the agenda of its report-back meeting and into Appendix A, and is published', async () => {
    const row = await scrutiny.recommend();
    const detail = await scrutiny.approved(row);
    expect(detail).toMatchObject({ state: 'responded', response: { approvedBy: 'Councillor Ada Fleming' } });
    const agenda = await readAgenda({ ...scrutiny.council, clerk: scrutiny.clerk }, scrutiny.next);
    // before the motion that ends the open part
    expect(agenda.items).toMatchObject([
      { title: 'Apologies for absence' },
      { title: 'Cabinet Response to Recommendations', part: 'A', purpose: 'cabinet-response' },
      { title: 'Exclusion' },
    ]);
    const appendix = await scrutiny.clerk
      .get(apiUrl(paths.meetingCabinetResponse, { meetingId: scrutiny.next.id }))
      .expect(200);
    expect(JSON.stringify(appendix.body)).toContain('They will be.');
    expect((await scrutiny.put(row, detail.response.version).expect(409)).body.code).toBe(
      'response-is-given',
    );
    const { body } = await scrutiny
      .post(paths.publishResponse, row, { version: detail.response.version })
      .expect(200);
    expect(body).toMatchObject({ response: { stage: 'published' } });
    const twice = await scrutiny
      .post(paths.publishResponse, row, { version: body.response.version })
      .expect(409);
    expect(twice.body.code).toBe('response-is-published');
  });

  it('is shared by sub-recommendations', async () => {
    const same = { minuteNumber: '31/21', sourceTitle: 'Early help' };
    const one = await scrutiny.recommend({ ...same, ordinal: '1.a' });
    const two = await scrutiny.recommend({ ...same, ordinal: '1.b', text: 'With figures to compare.' });
    await scrutiny.notify(one);
    const detail = await scrutiny.read(two);
    expect(detail.items.map(({ ordinal }) => ordinal)).toEqual(['1.a', '1.b']);
    expect(detail.response.stage).toBe('notified');
  });

  it('comes back to the committee, which closes, asks again or escalates', async () => {
    const row = await scrutiny.recommend();
    const { response } = await scrutiny.approved(row);
    const asked = await scrutiny
      .post(paths.committeeDecision, row, {
        ...{ version: response.version, decision: 'ask-again', reference: '40/21' },
      })
      .expect(200);
    expect(asked.body).toMatchObject({
      state: 'issued',
      clock: null,
      response: { whatWillBeDone: 'They will be.' },
    });
    const again = await scrutiny.notify(row, { version: asked.body.response.version });
    expect(again.response.stage).toBe('drafted');
    const sent = { version: again.response.version, decision: 'escalate', reference: '41/21' };
    expect((await scrutiny.post(paths.committeeDecision, row, sent).expect(200)).body.state).toBe(
      'escalated',
    );
    const closed = await scrutiny.recommend();
    const { response: answered } = await scrutiny.approved(closed);
    await scrutiny
      .post(paths.committeeDecision, closed, {
        ...sent,
        version: answered.version,
        decision: 'close',
      })
      .expect(200);
    expect((await scrutiny.read(closed)).state).toBe('closed-by-committee');
    const kept = await scrutiny.council.api.dataSource.manager.findOneByOrFail(CommitmentRow, {
      id: closed.id,
    });
    expect(kept).toMatchObject({ state: 'done', closedByName: expect.any(String) });
  });
});

describe('the list and the public tracker', () => {
  const tracker = async () => {
    const anybody = await scrutiny.council.api.anonymous();
    return (await anybody.get(apiUrl(paths.publicRecommendations)).expect(200)).body as PublicRecommendations;
  };

  it('has what is overdue first, by body and state', async () => {
    const late = await scrutiny.recommend();
    await scrutiny.notify(late);
    scrutiny.council.at('2021-09-14', '10:00');
    const list = async (query = '') =>
      (await scrutiny.clerk.get(`${apiUrl(paths.recommendations)}${query}`).expect(200))
        .body as Recommendation[];
    const [first] = await list();
    expect(first).toMatchObject({ state: 'overdue' });
    const mine = (await list('?state=overdue')).find(({ id }) => id === late.id);
    expect(mine?.workingDaysLeft).toBe(-16);
    expect(await list(`?bodyId=${scrutiny.council.panel.id}`)).toEqual([]);
    expect(
      (await scrutiny.clerk.get(`${apiUrl(paths.recommendations)}?state=lost`).expect(400)).body.code,
    ).toBe('invalid-input');
    const appendix = await scrutiny.clerk
      .get(apiUrl(paths.meetingCabinetResponse, { meetingId: scrutiny.next.id }))
      .expect(200);
    expect(JSON.stringify(appendix.body)).toContain('No response received. It was due by 20 August 2021.');
  });

  it('shows published minutes only, overdue ones too, and published answers until they are withdrawn', async () => {
    const row = await scrutiny.recommend();
    const { response } = await scrutiny.approved(row);
    const ofRow = async () => (await tracker()).rows.find(({ id }) => id === row.id);
    expect(await ofRow()).toMatchObject({
      response: null,
      line: expect.stringContaining('not published yet'),
    });
    const out = await scrutiny.post(paths.publishResponse, row, { version: response.version }).expect(200);
    expect((await ofRow())?.response).toMatchObject({
      financialImplications: 'None.',
      publishedOn: '2021-06-22',
    });
    const withdrawal = { version: out.body.response.version, reason: 'It named the wrong sum.' };
    await scrutiny.post(paths.withdrawResponse, row, { ...withdrawal, reason: ' ' }).expect(400);
    await scrutiny.post(paths.withdrawResponse, row, withdrawal).expect(200);
    expect(await ofRow()).toMatchObject({
      response: null,
      line: 'The response was withdrawn on Tuesday, 22 June 2021. It named the wrong sum.',
    });
    const { manager } = scrutiny.council.api.dataSource;
    await manager.update(MinutesRow, { meetingId: scrutiny.held.id }, { state: 'draft' });
    expect(await ofRow()).toBeUndefined();
    const anybody = await scrutiny.council.api.anonymous();
    await anybody.get(apiUrl(paths.publicRecommendation, { commitmentId: row.id })).expect(404);
  });

  it('is for readers and clerks of the body', async () => {
    const row = await scrutiny.recommend();
    const { api, authority, panel } = scrutiny.council;
    const stranger = await api.signIn(authority.id, 'clerk', panel.id);
    await stranger.get(urlOf(paths.recommendation, row)).expect(403);
    await stranger.post(urlOf(paths.recommendationNotice, row)).send(aNotice()).expect(403);
    await scrutiny.clerk.get(urlOf(paths.recommendation, { id: randomUUID() })).expect(404);
    await (await api.anonymous()).get(urlOf(paths.recommendation, row)).expect(401);
  });
});
