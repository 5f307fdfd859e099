import { apiUrl, paths, type CommitmentDetail, type LinkedCommitment } from '@minutebook/contracts';
import {
  CommitmentRow,
  MailMessage,
  SignedLink,
  signLink,
  type Meeting,
  type MinuteEntryRow,
} from '@minutebook/data-access';
import {
  aCommitment,
  aMeeting,
  aMinuteBlock,
  aMinuteEntry,
  anAgendaItem,
  anAuthority,
  aSetOfMinutes,
} from '@minutebook/data-access/testing';
import { contentOf } from '@minutebook/domain';
import { anOfficeFile, aPng } from '../commitments/testing/index';
import { aCouncil, type Council } from '../meetings/testing/index';
import { aPdf } from '../meetings/testing/pdfs';
import type { ApiAgent } from '../testing/index';

const owner = { name: 'Ola Reed', address: 'ola.reed@council.example' };
const inAMonth = new Date('2027-03-03T10:00:00Z');

describe('links of owners without an account', () => {
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
  const linkTo = ({ id: subjectId, authorityId }: CommitmentRow, expiresAt = inAMonth) =>
    signLink(manager(), { authorityId, purpose: 'commitment-update', subjectId, to: owner, expiresAt });
  const url = (token: string) => apiUrl(paths.linkedCommitment, { token });
  const read = (token: string) => anybody.get(url(token));
  const answer = (token: string, fields: object) => anybody.post(url(token)).send(fields);
  const rowOf = ({ id }: CommitmentRow) => manager().findOneByOrFail(CommitmentRow, { id });
  const detail = async ({ id }: CommitmentRow) =>
    (await council.clerk.get(apiUrl(paths.commitment, { commitmentId: id })).expect(200))
      .body as CommitmentDetail;
  const decide = async (row: CommitmentRow, over: object) => {
    const { version, proposals } = await detail(row);
    return council.clerk
      .post(apiUrl(paths.decideProposal, { proposalId: proposals[0]!.id }))
      .send({ version, ...over });
  };

  it('show the one commitment, and note the first opening', async () => {
    const row = await commitment();
    const token = await linkTo(row);
    const { body } = await read(token).expect(200);
    expect(body as LinkedCommitment).toEqual({
      ...{ toName: 'Ola Reed', expiresAt: inAMonth.toISOString(), council: 'Barrowmere Borough Council' },
      ...{ bodyName: 'Corporate Parenting Panel', heldOn: '2027-01-13', reference: '28/27, A1' },
      ...{ kind: 'action', sourceTitle: 'Health of children in our care', text: row.text },
      ...{ owner: 'Ola Reed', dueOn: '2027-03-10', state: 'not-begun', context: [] },
    });
    council.at('2027-02-02', '10:00');
    await read(token).expect(200);
    const [link] = await manager().findBy(SignedLink, { subjectId: row.id });
    expect(link!.openedAt).toEqual(new Date('2027-02-01T10:00:00Z'));
    expect((await detail(row)).links).toMatchObject([{ toAddress: owner.address }]);
  });

  it('need no cookie and set none, also where they are answered', async () => {
    const token = await linkTo(await commitment());
    const server = council.api.app.getHttpServer();
    const { default: supertest } = await import('supertest');
    const response = await supertest(server).post(url(token)).field('text', 'Begun.').expect(204);
    expect(response.headers['set-cookie']).toBeUndefined();
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it.each<[string, (token: string) => string]>([
    ['tampered with', (token) => `${token.slice(0, -3)}AAA`],
    ['cut', (token) => token.slice(0, 40)],
    ['unsigned', (token) => `${token.split('.').slice(0, 2).join('.')}.`],
    ['made up', () => 'nonsense'],
  ])('that are %s do not work', async (_what, spoil) => {
    const token = spoil(await linkTo(await commitment()));
    for (const response of [await read(token), await answer(token, { text: 'Mine.' })]) {
      expect(response.status).toBe(404);
      expect(response.body).toMatchObject({ code: 'link-unknown' });
    }
  });

  it('of another council or for another purpose do not work', async () => {
    const row = await commitment();
    const { id: authorityId } = await anAuthority(council.api.dataSource);
    const to = { to: owner, expiresAt: inAMonth, subjectId: row.id };
    const foreign = await signLink(manager(), { ...to, authorityId, purpose: 'unfollow' });
    const other = await signLink(manager(), { ...to, authorityId: row.authorityId, purpose: 'unfollow' });
    for (const token of [foreign, other]) await read(token).expect(404);
  });

  it('that were forwarded show the one commitment to whoever holds them, and open nothing else', async () => {
    const row = await commitment();
    await commitment({ reference: '32/27, A9', text: 'Somebody else’s.' });
    const token = await linkTo(row);
    const stranger = await council.api.anonymous();
    const { body, text } = await stranger.get(url(token)).expect(200);
    expect(body).toMatchObject({ reference: row.reference, toName: owner.name });
    expect(text).not.toContain('Somebody else');
    expect(text).not.toContain(owner.address);
    expect(text).not.toContain(row.id);
    for (const address of [
      apiUrl(paths.commitments),
      apiUrl(paths.commitment, { commitmentId: row.id }),
      apiUrl(paths.commitmentFile, { commitmentId: row.id, updateId: row.id }),
    ])
      await stranger.get(address).set('authorization', `Bearer ${token}`).expect(401);
    for (const path of [paths.linkedResponse, paths.linkedApproval])
      await stranger.get(apiUrl(path, { token })).expect(404);
  });

  it('that have expired or were recalled say so, each in its own sentence', async () => {
    const row = await commitment();
    const expired = await linkTo(row, new Date('2027-02-01T09:59:00Z'));
    expect((await read(expired).expect(410)).body).toMatchObject({ code: 'link-expired' });
    expect((await answer(expired, { text: 'Late.' }).expect(410)).body).toMatchObject({
      code: 'link-expired',
    });
    const recalled = await linkTo(row);
    await manager().update(SignedLink, { subjectId: row.id }, { revokedAt: new Date() });
    expect((await read(recalled).expect(410)).body).toMatchObject({
      code: 'link-revoked',
      detail: 'The council has recalled this link; if you still want to answer, ask the clerk.',
    });
    const newer = await linkTo(row);
    expect((await read(recalled).expect(410)).body).toMatchObject({ code: 'link-replaced' });
    await read(newer).expect(200);
  });

  it('work once, whoever comes first: two answers at once are one', async () => {
    const row = await commitment();
    const token = await linkTo(row);
    const answers = await Promise.all(['One.', 'Two.'].map((text) => answer(token, { text })));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410]);
    expect((await answer(token, { text: 'Three.' }).expect(410)).body).toMatchObject({
      code: 'link-used',
      detail: 'This link was used already. What was sent with it has arrived.',
    });
    await read(token).expect(410);
    const { proposals, links } = await detail(row);
    expect([proposals.length, links.length]).toEqual([1, 0]);
  });

  it('bring "done" with a file; the clerk accepts, and the row is closed by the clerk', async () => {
    const row = await commitment();
    const token = await linkTo(row);
    await anybody
      .post(url(token))
      .field('text', 'The figures are in the report of March.')
      .field('proposes', 'done')
      .field('newDueOn', '')
      .attach('file', await aPdf(1), 'figures.pdf')
      .expect(204);
    const shown = await detail(row);
    expect(shown).toMatchObject({
      state: 'done-proposed',
      proposals: [{ by: 'Ola Reed', proposes: 'done', decided: 'waiting', file: { name: 'figures.pdf' } }],
    });
    expect(shown.updates.map(({ way, kind, by }) => [way, kind, by])).toEqual(
      expect.arrayContaining([
        ['link', 'evidence', 'Ola Reed'],
        ['link', 'proposal', 'Ola Reed'],
      ]),
    );
    const { updateId } = shown.proposals[0]!.file!;
    await council.clerk.get(apiUrl(paths.commitmentFile, { commitmentId: row.id, updateId })).expect(200);

    expect((await decide(row, { accept: true, version: 99 })).status).toBe(409);
    expect((await decide(row, { accept: true })).status).toBe(204);
    expect(await rowOf(row)).toMatchObject({ state: 'done', closedByName: 'Test clerk' });
    expect((await decide(row, { accept: true })).body).toMatchObject({ code: 'already-decided' });
    const late = await linkTo(row);
    expect((await answer(late, { text: 'More.' }).expect(409)).body).toMatchObject({
      code: 'commitment-closed',
    });
  });

  it('bring another date; the clerk accepts, and the row is due then', async () => {
    const row = await commitment();
    const token = await linkTo(row);
    for (const newDueOn of [null, '2027-01-31'])
      expect(
        (await answer(token, { text: 'Later.', proposes: 'new-date', newDueOn }).expect(422)).body,
      ).toMatchObject({ code: 'date-not-usable' });
    await answer(token, {
      text: 'The audit ends in April.',
      proposes: 'new-date',
      newDueOn: '2027-04-14',
    }).expect(204);
    expect(await rowOf(row)).toMatchObject({ dueOn: '2027-03-10' });
    expect((await decide(row, { accept: true })).status).toBe(204);
    expect(await rowOf(row)).toMatchObject({ dueOn: '2027-04-14', due: { kind: 'date', on: '2027-04-14' } });
  });

  it('are declined with a mail that has a new link', async () => {
    const row = await commitment({ reference: '29/27, A2' });
    await answer(await linkTo(row), { text: 'All done.', proposes: 'done' }).expect(204);
    expect((await decide(row, { accept: false, note: 'Health visits are missing.' })).status).toBe(204);
    expect(await rowOf(row)).toMatchObject({ state: 'under-way' });
    const mail = await manager().findOneByOrFail(MailMessage, { kind: 'proposal-declined' });
    expect(mail).toMatchObject({
      toAddress: owner.address,
      subject: 'Still open: 29/27, A2, Corporate Parenting Panel',
    });
    expect(mail.text).toContain('Health visits are missing.');
    const token = /\/answer\/(\S+)/.exec(mail.text)![1]!;
    await read(token).expect(200);
  });

  it('show what stands before it in published minutes, and no other commitment', async () => {
    const { dataSource } = council.api;
    const held = await aMeeting(dataSource, council.panel, { heldOn: '2027-01-20' });
    const minutes = await aSetOfMinutes(dataSource, held, { state: 'cleared' });
    const entry = await aMinuteEntry(dataSource, minutes, await anAgendaItem(dataSource, held));
    const block = (of: MinuteEntryRow, position: number, kind: 'discussion' | 'action', text: string) =>
      aMinuteBlock(dataSource, of, { position, kind, content: contentOf(text) });
    await block(entry, 1, 'discussion', 'The Panel heard of dental checks.');
    await block(entry, 2, 'action', 'Somebody else’s action.');
    const own = await block(entry, 3, 'action', 'Bring the figures.');
    await block(entry, 4, 'discussion', 'Afterwards.');
    const row = await aCommitment(dataSource, held, { entryId: entry.id, blockId: own.id });
    const token = await linkTo(row);
    expect(((await read(token).expect(200)).body as LinkedCommitment).context).toEqual([]);
    await manager().update('minutes', { id: minutes.id }, { state: 'published-draft' });
    const { body } = await read(token).expect(200);
    expect((body as LinkedCommitment).context).toEqual(['The Panel heard of dental checks.']);
    expect(JSON.stringify(body)).not.toContain('Somebody else');
  });

  it('take a file of a kind that is known by its content, and say so of any other', async () => {
    const token = await linkTo(await commitment());
    const send = (file: Buffer, name: string) =>
      anybody.post(url(token)).field('text', 'See file.').attach('file', file, name);
    for (const [file, name, code] of [
      [Buffer.from('no pdf'), 'figures.pdf', 'file-kind'],
      [anOfficeFile('docm'), 'figures.docx', 'file-with-macros'],
      [aPng(), 'figures.docx', 'wrong-ending'],
    ] as const)
      expect((await send(file, name).expect(415)).body).toMatchObject({ code });
    await answer(token, { text: '' }).expect(400);
    await answer(token, { text: 'x'.repeat(4001) }).expect(400);
    await read(token).expect(200); // it is still good
    await send(aPng(), 'photo.png').expect(204);
  });
});
