import { apiUrl, paths, type CommitmentDetail, type MailMessageView } from '@minutebook/contracts';
import { AuditEntry, CommitmentRow, MailMessage, signLink, type Meeting } from '@minutebook/data-access';
import { aCommitment, aMeeting, aSetOfMinutes } from '@minutebook/data-access/testing';
import { aCouncil, type Council } from '../meetings/testing/index';
import type { ApiAgent } from '../testing/index';

const owner = { name: 'Ola Reed', address: 'ola.reed@council.example' };
const inAMonth = new Date('2027-03-03T10:00:00Z');

describe('links that the clerk sends', () => {
  let council: Council;
  let anybody: ApiAgent;
  let meeting: Meeting;
  beforeAll(async () => {
    council = await aCouncil();
    anybody = await council.api.anonymous();
    meeting = await aMeeting(council.api.dataSource, council.panel, { heldOn: '2027-01-13' });
  });
  beforeEach(() => council.at('2027-02-01', '10:00'));
  afterAll(() => council.api.close());

  const manager = () => council.api.dataSource.manager;
  const commitment = (over: Partial<CommitmentRow> = {}) =>
    aCommitment(council.api.dataSource, meeting, over);
  const linkTo = ({ id: subjectId, authorityId }: CommitmentRow) =>
    signLink(manager(), {
      ...{ authorityId, purpose: 'commitment-update', subjectId, to: owner, expiresAt: inAMonth },
    });
  const url = (token: string) => apiUrl(paths.linkedCommitment, { token });
  const read = (token: string) => anybody.get(url(token));
  const answer = (token: string, fields: object) => anybody.post(url(token)).send(fields);
  const rowOf = ({ id }: CommitmentRow) => manager().findOneByOrFail(CommitmentRow, { id });
  const detail = async ({ id }: CommitmentRow) =>
    (await council.clerk.get(apiUrl(paths.commitment, { commitmentId: id })).expect(200))
      .body as CommitmentDetail;
  const send = ({ id }: CommitmentRow, agent = council.clerk) =>
    agent.post(apiUrl(paths.commitmentLink, { commitmentId: id }));
  const recall = ({ id }: CommitmentRow, agent = council.clerk) =>
    agent.delete(apiUrl(paths.commitmentLink, { commitmentId: id }));
  const mails = async (agent = council.clerk) =>
    (await agent.get(apiUrl(paths.mail)).expect(200)).body as MailMessageView[];

  it('go by mail, recall those before, and are sent once for a double click', async () => {
    const row = await commitment({
      reference: '30/27, A3',
      ownerEmail: 'kit@council.example',
      owner: 'Kit Lowe',
    });
    const old = await linkTo(row);
    await send(row).expect(204);
    expect((await send(row).expect(409)).body).toMatchObject({ code: 'link-just-sent' });
    await read(old).expect(410);
    const [mail] = await mails();
    expect(mail).toMatchObject({
      ...{ kind: 'commitment-link', to: 'Kit Lowe <kit@council.example>', state: 'waiting' },
      subject: 'Please answer: 30/27, A3, Corporate Parenting Panel',
    });
    const token = /http:\/\/localhost:3000\/answer\/(\S+)/.exec(mail!.text)![1]!;
    expect((await read(token).expect(200)).body).toMatchObject({
      reference: '30/27, A3',
      toName: 'Kit Lowe',
    });
    expect(await rowOf(row)).toMatchObject({ lastUpdate: 'A link was sent to Kit Lowe.' });
    expect((await detail(row)).links).toHaveLength(1);
  });

  it('are recalled: none opens any more, nor goes out, and the history says so', async () => {
    const row = await commitment({ owner: 'Noor Bell', ownerEmail: 'noor@council.example' });
    const earlier = await linkTo(row);
    const { authorityId, id } = row;
    const of = { authorityId, subjectId: id, purpose: 'commitment-update', expiresAt: inAMonth } as const;
    const forwarded = await signLink(manager(), { ...of, to: { name: '', address: 'x@council.example' } });
    await recall(row).expect(204);
    for (const token of [earlier, forwarded]) {
      const { body } = await read(token).expect(410);
      expect(body).toMatchObject({ code: 'link-revoked' });
      await answer(token, { text: 'Mine.' }).expect(410);
    }
    expect((await detail(row)).links).toEqual([]);
    expect(await rowOf(row)).toMatchObject({
      lastUpdate: expect.stringMatching(
        /^The links to (Ola Reed, the owner|the owner, Ola Reed) were recalled\.$/,
      ),
    });
    expect((await recall(row).expect(409)).body).toMatchObject({ code: 'no-open-link' });
    const [entry] = await manager().findBy(AuditEntry, { action: 'commitment.link-recalled' });
    expect(entry).toMatchObject({ entityId: id, actorName: 'Test clerk' });

    await send(row).expect(204);
    await recall(row).expect(204);
    const unsent = await manager().findOneByOrFail(MailMessage, { toAddress: row.ownerEmail });
    expect(unsent).toMatchObject({
      state: 'failed',
      problem: 'Test clerk recalled it before it was sent.',
    });
  });

  it('are recalled one by one: a mail about several rows still goes, for the others', async () => {
    const rows = await Promise.all(
      ['A1', 'A2'].map((reference) => commitment({ reference, ownerEmail: 'two@council.example' })),
    );
    await council.clerk
      .post(apiUrl(paths.commitmentsBulk))
      .send({ rows: rows.map(({ id, version }) => ({ id, version })), change: { act: 'remind' } })
      .expect(200);
    await recall(rows[0]!).expect(204);
    const mail = await manager().findOneByOrFail(MailMessage, { toAddress: 'two@council.example' });
    expect(mail.state).toBe('waiting');
    expect((await detail(rows[1]!)).links).toHaveLength(1);
  });

  it('need an address, an open row and minutes that somebody has seen', async () => {
    const { dataSource } = council.api;
    expect((await send(await commitment({ ownerEmail: '' })).expect(422)).body).toMatchObject({
      code: 'owner-without-address',
    });
    expect((await send(await commitment({ state: 'done' })).expect(422)).body).toMatchObject({
      code: 'nothing-owed',
    });
    const held = await aMeeting(dataSource, council.panel, { heldOn: '2027-01-27' });
    await aSetOfMinutes(dataSource, held, { state: 'cleared' });
    expect((await send(await aCommitment(dataSource, held)).expect(409)).body).toMatchObject({
      code: 'minutes-not-published',
    });
  });

  it('are sent and recalled by clerks only', async () => {
    const { api, authority, panel } = council;
    const member = await api.signIn(authority.id, 'member', panel.id);
    const row = await commitment();
    await send(row, member).expect(403);
    await linkTo(row);
    await recall(row, member).expect(403);
    await member.get(apiUrl(paths.mail)).expect(403);
  });

  it('of several rows to one owner are one mail', async () => {
    const rows = [await commitment(), await commitment({ reference: '31/27, A1' })];
    const before = (await mails()).length;
    await council.clerk
      .post(apiUrl(paths.commitmentsBulk))
      .send({ rows: rows.map(({ id, version }) => ({ id, version })), change: { act: 'remind' } })
      .expect(200);
    const [mail, ...others] = await mails();
    expect(others).toHaveLength(before);
    expect(mail!.text.match(/\/answer\//g)).toHaveLength(2);
  });
});

it('the outbox hides links where mail is really sent', async () => {
  const council = await aCouncil({ mailTransport: 'smtp' });
  const meeting = await aMeeting(council.api.dataSource, council.panel);
  const { id } = await aCommitment(council.api.dataSource, meeting);
  await council.clerk.post(apiUrl(paths.commitmentLink, { commitmentId: id })).expect(204);
  const { body } = await council.clerk.get(apiUrl(paths.mail)).expect(200);
  expect((body as MailMessageView[])[0]!.text).toContain('http://localhost:3000/answer/…');
  await council.api.close();
});

it('links are opened so often only from one network, whatever they are for', async () => {
  const { api } = await aCouncil();
  const anybody = await api.anonymous();
  const form = apiUrl(paths.linkedResponse, { token: 'nonsense' });
  const commitment = apiUrl(paths.linkedCommitment, { token: 'nonsense' });
  const statuses: number[] = [];
  for (let tried = 0; tried < 61; tried += 1) statuses.push((await anybody.get(form)).status);
  expect(new Set(statuses.slice(0, 60))).toEqual(new Set([404]));
  expect(statuses[60]).toBe(429);
  const { body, headers } = await anybody.get(commitment).expect(429);
  expect(body).toMatchObject({ code: 'too-many-attempts' });
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  await api.close();
});
