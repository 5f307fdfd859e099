import { randomUUID } from 'node:crypto';
import {
  apiUrl,
  paths,
  type LinkedOutcome,
  type Outcome,
  type OutcomeLog,
  type OutcomeLogLine,
} from '@minutebook/contracts';
import {
  AuditEntry,
  MailMessage,
  Meeting,
  OutcomeReviewRow,
  SignedLink,
  signLink,
} from '@minutebook/data-access';
import { aMembership, anAuthority, aPerson, aSetOfMinutes } from '@minutebook/data-access/testing';
import { aCouncil, aMeetingInSession, type Council, type Sitting } from '../meetings/testing/index';
import { aPdf } from '../meetings/testing/pdfs';
import type { ApiAgent } from '../testing/index';

/** Of a meeting on 31 August 2027, whose outcomes are reviewed from 29 February 2028 on. */
let council: Council;
let sitting: Sitting;
let outcome: Outcome;
let clerk: ApiAgent;
let anybody: ApiAgent;

const member = { name: 'Councillor Ada Lund', address: 'ada@council.example' };
const evidence = 'The May scorecard: 31 of 34 kept their school.';
const inTwoMonths = new Date('2028-04-29T10:00:00Z');

beforeEach(async () => {
  council = await aCouncil();
  sitting = await aMeetingInSession(council, '2027-08-31');
  const itemId = sitting.items.outcomes.id;
  await sitting.record({ kind: 'items-begun', itemIds: [itemId] }, { at: '19:00' });
  await sitting.record({ kind: 'outcomes-opened' }, { at: '19:01', itemId });
  const participantId = sitting.seat('Care Leaver');
  const line = { id: randomUUID(), text: 'More children keep their school.', participantId };
  outcome = (await council.clerk.post(sitting.url(paths.meetingOutcomes)).send(line).expect(201)).body;
  await later('2028-02-29');
  anybody = await council.api.anonymous();
});
afterEach(() => council.api.close());

/** The clock on another day, with the clerk signed in again: sessions do not last that long. */
async function later(date: string): Promise<void> {
  council.at(date, '10:00');
  clerk = await council.api.signIn(council.authority.id, 'clerk', council.panel.id);
}
const manager = () => council.api.dataSource.manager;
const aLink = (expiresAt = inTwoMonths): Promise<string> =>
  signLink(manager(), {
    ...{ authorityId: council.authority.id, purpose: 'outcome-review', subjectId: outcome.id },
    ...{ to: member, expiresAt },
  });
const url = (token: string) => apiUrl(paths.linkedOutcome, { token });
const read = (token: string) => anybody.get(url(token));
const answer = (token: string, said: object) => anybody.post(url(token)).send(said);
const review = async (): Promise<OutcomeLogLine['review']> => {
  const { body } = await clerk.get(apiUrl(paths.outcomeLog)).expect(200);
  return (body as OutcomeLog)[0]!.review;
};

describe('the link of a member of the panel', () => {
  it('shows the one outcome and nothing else', async () => {
    const { body } = await read(await aLink()).expect(200);
    expect(body as LinkedOutcome).toEqual({
      ...{ toName: member.name, expiresAt: inTwoMonths.toISOString(), council: 'Barrowmere Borough Council' },
      ...{ bodyName: 'Corporate Parenting Panel', heldOn: '2027-08-31', text: outcome.text },
      ...{ saidBy: 'Care Leaver', themes: [], helps: [] },
    });
  });

  it('brings an answer with a file, which those who read the outcomes can download', async () => {
    const token = await aLink();
    await anybody
      .post(url(token))
      .field('answer', 'yes')
      .field('words', '')
      .field('evidence', evidence)
      .attach('file', await aPdf(1), 'scorecard.pdf')
      .expect(204);
    const { state, answered } = await review();
    expect(state).toBe('answered');
    expect(answered).toMatchObject({
      ...{ answer: 'yes', evidence, by: member.name, isByLink: true, at: '2028-02-29T10:00:00.000Z' },
      file: { name: 'scorecard.pdf' },
    });
    const fileUrl = apiUrl(paths.reviewFile, { outcomeId: outcome.id, reviewId: answered!.id });
    const reader = await council.api.signIn(council.authority.id, 'member', council.panel.id);
    const file = await reader.get(fileUrl).expect(200);
    expect(file.headers['content-type']).toBe('application/pdf');
    expect(file.headers['content-disposition']).toContain('attachment; filename="scorecard.pdf"');
    await anybody.get(fileUrl).expect(401);
    const author = await council.api.signIn(council.authority.id, 'report-author', council.panel.id);
    await author.get(fileUrl).expect(403);
    const other = apiUrl(paths.reviewFile, { outcomeId: outcome.id, reviewId: randomUUID() });
    await reader.get(other).expect(404);
    const [entry] = await manager().findBy(AuditEntry, { action: 'outcome.reviewed' });
    expect(entry).toMatchObject({
      ...{ entityId: outcome.id, actorName: member.name },
      summary: 'Said by link whether an outcome lasted: yes.',
    });
  });

  it('works once, whoever comes first', async () => {
    const token = await aLink();
    const said = [evidence, 'Who told me: the schools.'].map((each) => ({ answer: 'yes', evidence: each }));
    const answers = await Promise.all(said.map((each) => answer(token, each)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410]);
    for (const response of [await read(token), await answer(token, said[0]!)])
      expect(response.body).toMatchObject({
        ...{ status: 410, code: 'link-used' },
        detail: 'This link was used already. What was sent with it has arrived.',
      });
    expect(await manager().count(OutcomeReviewRow)).toBe(1);
  });

  it('is each member’s own: what another said before is kept', async () => {
    const [first, second] = [await aLink(), await aLink()];
    await answer(first, { answer: 'cannot-say', words: 'The figures come in July.' }).expect(204);
    council.at('2028-03-01', '10:00');
    await answer(second, { answer: 'no', words: 'It closed.' }).expect(204);
    await later('2028-03-01');
    const { answered, earlier } = await review();
    expect([answered?.answer, earlier.map((each) => each.answer)]).toEqual(['no', ['cannot-say']]);
  });

  it('says in a sentence of its own that it has expired or was recalled', async () => {
    const expired = await aLink(new Date('2028-02-29T09:59:00Z'));
    expect((await read(expired).expect(410)).body).toMatchObject({
      ...{ code: 'link-expired', detail: 'This link has expired. Ask the clerk for a new one.' },
    });
    const recalled = await aLink();
    await manager().update(SignedLink, { subjectId: outcome.id }, { revokedAt: new Date() });
    for (const response of [await read(recalled), await answer(recalled, { answer: 'yes', evidence })])
      expect(response.body).toMatchObject({ status: 410, code: 'link-revoked' });
    expect(await manager().count(OutcomeReviewRow)).toBe(0);
  });

  it.each<[string, (token: string) => string]>([
    ['tampered with', (token) => `${token.slice(0, -3)}AAA`],
    ['cut', (token) => token.slice(0, 40)],
    ['made up', () => 'nonsense'],
  ])('that was %s does not work', async (_what, spoil) => {
    const token = spoil(await aLink());
    for (const response of [await read(token), await answer(token, { answer: 'yes', evidence })])
      expect(response.body).toMatchObject({ status: 404, code: 'link-unknown' });
  });

  it('of another council or for another purpose does not work', async () => {
    const to = { to: member, subjectId: outcome.id, expiresAt: inTwoMonths };
    const { id: other } = await anAuthority(council.api.dataSource);
    const foreign = await signLink(manager(), { ...to, authorityId: other, purpose: 'unfollow' });
    const { id: authorityId } = council.authority;
    const unfollow = await signLink(manager(), { ...to, authorityId, purpose: 'unfollow' });
    for (const token of [foreign, unfollow]) await read(token).expect(404);
  });

  it('says so when the line was taken back meanwhile', async () => {
    const token = await aLink();
    const taken = `${apiUrl(paths.outcome, { outcomeId: outcome.id })}?version=1`;
    await clerk.delete(taken).expect(204);
    for (const response of [await read(token), await answer(token, { answer: 'yes', evidence })])
      expect(response.body).toMatchObject({
        ...{ status: 410, detail: 'What this link was for was taken back. There is nothing to answer.' },
      });
  });

  it.each([
    [{}, 400, 'Choose yes, partly, no or cannot say.'],
    [{ answer: 'perhaps' }, 400, 'Choose yes, partly, no or cannot say.'],
    [{ answer: 'yes' }, 422, 'Say what shows that it lasted: a figure, a report or who told you.'],
    [{ answer: 'no' }, 422, 'Say what became of it.'],
  ])('is not used up by %j', async (said, status, sentence) => {
    const token = await aLink();
    const refused = await answer(token, said).expect(status);
    expect(JSON.stringify(refused.body)).toContain(sentence);
    await read(token).expect(200);
  });

  it('takes no file of another kind, and is good afterwards', async () => {
    const token = await aLink();
    const sent = anybody.post(url(token)).field('answer', 'yes').field('evidence', evidence);
    await sent.attach('file', Buffer.from('no pdf'), 'figures.pdf').expect(415);
    await read(token).expect(200);
  });

  it('brings no name of a young person, not even in that of a file', async () => {
    council.at('2027-08-31', '16:05');
    const person = { eventId: randomUUID(), capacity: 'Young Person', realName: 'Zoë Marlowe' };
    await council.clerk
      .post(sitting.url(paths.youngPeople))
      .send({ ...person, at: '2027-08-31T16:05:00.000Z' })
      .expect(201);
    await later('2028-02-29');
    const token = await aLink();
    const named = await answer(token, { answer: 'yes', evidence: 'Zoe Marlowe told us.' }).expect(422);
    const sent = anybody.post(url(token)).field('answer', 'no').field('words', 'It closed.');
    const inFile = await sent.attach('file', await aPdf(1), 'zoe marlowe.pdf').expect(422);
    for (const { body } of [named, inFile]) {
      expect(body.code).toBe('names-a-young-person');
      expect(JSON.stringify(body)).not.toMatch(/marlowe/i);
    }
    expect(await manager().count(OutcomeReviewRow)).toBe(0);
    await read(token).expect(200);
  });
});

describe('asking the panel again', () => {
  const ask = (agent = clerk) => agent.post(apiUrl(paths.askPanel, { outcomeId: outcome.id }));

  async function aSeat(email: string): Promise<void> {
    const person = await aPerson(council.api.dataSource, council.authority, { name: member.name, email });
    await aMembership(council.api.dataSource, council.panel, person);
  }
  async function publish(): Promise<void> {
    const meeting = await manager().findOneByOrFail(Meeting, { id: sitting.meeting.id });
    await aSetOfMinutes(council.api.dataSource, meeting, { state: 'published-draft' });
  }

  it('recalls the links from before and mails new ones, once for a double click', async () => {
    await publish();
    await aSeat(member.address);
    const old = await aLink();
    await ask().expect(204);
    expect((await ask().expect(409)).body).toMatchObject({ code: 'link-just-sent' });
    await read(old).expect(410);
    const mail = await manager().findOneByOrFail(MailMessage, { toAddress: member.address });
    expect(mail).toMatchObject({ kind: 'outcome-review', toName: member.name });
    const token = /\/did-it-last\/(\S+)/.exec(mail.text)![1]!;
    await answer(token, { answer: 'partly', evidence }).expect(204);
    const [entry] = await manager().findBy(AuditEntry, { action: 'outcome.asked' });
    expect(entry?.summary).toBe('Asked the panel whether an outcome lasted: 1 mail.');
  });

  it('waits for its day, for minutes that are public and for somebody with an address', async () => {
    await later('2028-02-28');
    expect((await ask().expect(409)).body).toMatchObject({ code: 'review-not-due' });
    await later('2028-02-29');
    expect((await ask().expect(409)).body).toMatchObject({ code: 'minutes-not-published' });
    await publish();
    expect((await ask().expect(422)).body).toMatchObject({ code: 'nobody-to-ask' });
  });

  it('is the clerk’s alone', async () => {
    await ask(await council.api.signIn(council.authority.id, 'chair', council.panel.id)).expect(403);
  });
});
