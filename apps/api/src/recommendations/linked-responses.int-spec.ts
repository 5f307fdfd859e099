import { apiUrl, paths, type LinkedResponse } from '@minutebook/contracts';
import { AuditEntry, type CommitmentRow, SignedLink } from '@minutebook/data-access';
import { anAnswer, Scrutiny, urlOf } from './testing/index';

let scrutiny: Scrutiny;
beforeAll(async () => {
  scrutiny = await Scrutiny.of();
});
afterAll(() => scrutiny.council.api.close());
beforeEach(() => scrutiny.hold());

describe('by a mailed link', () => {
  const form = (token: string) => apiUrl(paths.linkedResponse, { token });
  const formToken = () => scrutiny.token('recommendation-notice', 'respond');

  it('the department writes and gives it, the cabinet member approves it, each once', async () => {
    const row = await scrutiny.recommend();
    await scrutiny.notify(row);
    const anybody = await scrutiny.council.api.anonymous();
    const token = await formToken();
    const opened = (await anybody.get(form(token)).expect(200)).body as LinkedResponse;
    expect(opened).toMatchObject({
      toName: 'Children, Families & Education',
      recommendation: { id: row.id },
    });
    expect(JSON.stringify(opened)).not.toContain('@council.example');
    const { version } = opened.response;
    const half = { version, ...anAnswer({ timetable: '' }) };
    const saved = (await anybody.put(form(token)).send(half).expect(200)).body as LinkedResponse;
    const give = apiUrl(paths.submitLinkedResponse, { token });
    const short = { ...half, version: saved.response.version };
    expect((await anybody.post(give).send(short).expect(422)).body.code).toBe('response-incomplete');
    await anybody
      .post(give)
      .send({ ...short, timetable: 'By autumn' })
      .expect(200);
    expect((await anybody.get(form(token)).expect(410)).body.code).toBe('link-used');
    const approval = apiUrl(paths.linkedApproval, {
      token: await scrutiny.token('response-approval', 'approve-response'),
    });
    const asked = (await anybody.get(approval).expect(200)).body as LinkedResponse;
    expect((await anybody.post(approval).send({ version: 1 }).expect(409)).body.code).toBe('stale-version');
    await anybody.post(approval).send({ version: asked.response.version }).expect(200);
    expect((await anybody.post(approval).send({ version: 9 }).expect(410)).body.code).toBe('link-used');
    expect((await scrutiny.read(row)).response).toMatchObject({
      stage: 'approved',
      approvedBy: 'Councillor Ada Fleming',
    });
  });

  /** As far as the mail that asks the cabinet member to approve. */
  const asked = async (row: CommitmentRow) => {
    const { version } = (await scrutiny.submitted(row)).response;
    const token = await scrutiny.token('response-approval', 'approve-response');
    const anybody = await scrutiny.council.api.anonymous();
    return { anybody, token, version, url: apiUrl(paths.linkedApproval, { token }) };
  };

  it('shows whoever it was forwarded to that one recommendation and nothing else', async () => {
    const other = await scrutiny.recommend({ text: 'That nobody else reads this.' });
    const row = await scrutiny.recommend();
    await scrutiny.notify(row);
    const stranger = await scrutiny.council.api.anonymous();
    const opened = await stranger.get(form(await formToken())).expect(200);
    expect(JSON.stringify(opened.body)).not.toContain('That nobody else reads this.');
    await stranger.get(urlOf(paths.recommendation, other)).expect(401);
    await stranger.get(urlOf(paths.recommendation, row)).expect(401);
  });

  it('the cabinet member sends it back with a reason, and the department gives it again by a new link', async () => {
    const row = await scrutiny.recommend();
    const { anybody, token, url: approval, version } = await asked(row);
    const back = apiUrl(paths.sendBackLinkedResponse, { token });
    await anybody.post(back).send({ version, reason: ' ' }).expect(400);
    const old = { version: version - 1, reason: 'Say by when.' };
    expect((await anybody.post(back).send(old).expect(409)).body.code).toBe('stale-version');
    await anybody.post(back).send({ version, reason: 'Say by when.' }).expect(200);
    expect((await anybody.post(back).send({ version, reason: 'x' }).expect(410)).body.code).toBe('link-used');
    expect((await anybody.get(approval).expect(410)).body.code).toBe('link-used');

    const [mail] = await scrutiny.mails('response-sent-back');
    expect(mail).toMatchObject({
      toAddress: 'cfe@council.example',
      subject: expect.stringContaining('Response to change'),
      text: expect.stringContaining('Say by when.'),
    });
    const detail = await scrutiny.read(row);
    expect(detail.response).toMatchObject({ stage: 'drafted', sentBackReason: 'Say by when.' });
    expect(detail.history[0]?.text).toBe(
      'Councillor Ada Fleming sent the response back to Education: Say by when.',
    );
    const where = { action: 'response.sent-back', entityId: row.id };
    expect(await scrutiny.council.api.dataSource.manager.countBy(AuditEntry, where)).toBe(1);

    const again = await scrutiny.token('response-sent-back', 'respond');
    const opened = (await anybody.get(form(again)).expect(200)).body as LinkedResponse;
    expect(opened.response).toMatchObject({
      sentBackReason: 'Say by when.',
      whatWillBeDone: 'They will be.',
    });
    const sent = { version: opened.response.version, ...anAnswer({ timetable: 'By 1 October' }) };
    await anybody
      .post(apiUrl(paths.submitLinkedResponse, { token: again }))
      .send(sent)
      .expect(200);
    expect((await scrutiny.read(row)).response).toMatchObject({ stage: 'submitted', sentBackReason: '' });
    expect(await scrutiny.mails('response-approval')).not.toEqual([]);
  });

  it('of two who approve at once one does, and the other is told', async () => {
    const once = await asked(await scrutiny.recommend());
    const twice = await Promise.all(
      [1, 2].map(() => once.anybody.post(once.url).send({ version: once.version })),
    );
    expect(twice.map(({ status }) => status).toSorted()).toEqual([200, 410]);

    const row = await scrutiny.recommend();
    const { anybody, url: approval, version } = await asked(row);
    const both = await Promise.all([
      anybody.post(approval).send({ version }),
      scrutiny.post(paths.approveResponse, row, { version }),
    ]);
    const [ok, told] = both.map(({ status }) => status).toSorted((one, other) => one - other);
    expect(ok).toBe(200);
    expect([409, 410]).toContain(told);
    const approvals = (await scrutiny.read(row)).history.filter(({ text }) =>
      text.includes('approved the response'),
    );
    expect(approvals).toHaveLength(1);
  });

  it('no longer approves what the department or the clerk writes anew', async () => {
    const row = await scrutiny.recommend();
    const { anybody, token, url: approval, version } = await asked(row);
    await scrutiny.put(row, version, { timetable: 'In spring' }).expect(200);
    const sent = { version: version + 1 };
    expect((await anybody.post(approval).send(sent).expect(409)).body.code).toBe('response-not-given');
    const back = apiUrl(paths.sendBackLinkedResponse, { token });
    const refused = await anybody
      .post(back)
      .send({ ...sent, reason: 'Say by when.' })
      .expect(409);
    expect(refused.body.code).toBe('response-not-given');
  });

  it('opens nothing when it is tampered with, expired, recalled or for something else', async () => {
    await scrutiny.notify(await scrutiny.recommend());
    const anybody = await scrutiny.council.api.anonymous();
    const token = await formToken();
    const [head = '', , signature = ''] = token.split('.');
    const payload = Buffer.from('{"council":"other"}').toString('base64url');
    await anybody.get(form(`${head}.${payload}.${signature}`)).expect(404);
    await anybody.get(form(`${token.slice(0, -3)}abc`)).expect(404);
    await anybody.get(form('nonsense')).expect(404);
    await anybody.get(apiUrl(paths.linkedApproval, { token })).expect(404);
    const links = scrutiny.council.api.dataSource.getRepository(SignedLink);
    await links.update({ purpose: 'response-form' }, { revokedAt: new Date() });
    const { body } = await anybody.get(form(token)).expect(410);
    expect(body.code).toBe('link-revoked');
    await links.update({ purpose: 'response-form' }, { revokedAt: null, usedAt: null });
    scrutiny.council.at('2022-06-22', '10:00');
    expect((await anybody.get(form(token)).expect(410)).body.code).toBe('link-expired');
  });
});

describe('guessing at links', () => {
  it('is told to wait after sixty tries', async () => {
    const other = await Scrutiny.of();
    const anybody = await other.council.api.anonymous();
    const guess = (page: number) => anybody.get(apiUrl(paths.linkedApproval, { token: `guess-${page}` }));
    const statuses = new Set<number>();
    for (let page = 0; page < 61; page++) statuses.add((await guess(page)).status);
    expect([...statuses]).toEqual([404, 429]);
    await other.council.api.close();
  });
});
