import { randomUUID } from 'node:crypto';
import { apiUrl, paths, type Outcome, type OutcomeLog, type OutcomeLogLine } from '@minutebook/contracts';
import { AuditEntry, type CommitmentRow, Meeting, OutcomeReviewRow } from '@minutebook/data-access';
import { aBody, aCommitment, aMeeting } from '@minutebook/data-access/testing';
import { aCouncil, aMeetingInSession, type Council, type Sitting } from '../meetings/testing/index';
import { aPdf } from '../meetings/testing/pdfs';
import { type ApiAgent } from '../testing/index';

/** Of a meeting on 31 August 2027, whose outcomes are reviewed from 29 February 2028 on. */
let council: Council;
let sitting: Sitting;
let outcome: Outcome;
let clerk: ApiAgent;
let chair: ApiAgent;
let member: ApiAgent;

const evidence = 'The May scorecard: 31 of 34 kept their school.';

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
});
afterEach(() => council.api.close());

/** The clock on another day, with everybody signed in again: sessions do not last that long. */
async function later(date: string): Promise<void> {
  const { api, authority, panel } = council;
  council.at(date, '10:00');
  clerk = await api.signIn(authority.id, 'clerk', panel.id);
  chair = await api.signIn(authority.id, 'chair', panel.id);
  member = await api.signIn(authority.id, 'member', panel.id);
}
const review = (agent: ApiAgent, sent: object) =>
  agent.post(apiUrl(paths.reviewOutcome, { outcomeId: outcome.id })).send({ version: 1, ...sent });
const link = (agent: ApiAgent, commitmentIds: string[], version = 1) =>
  agent.put(apiUrl(paths.linkOutcome, { outcomeId: outcome.id })).send({ version, commitmentIds });
const log = async (agent: ApiAgent, query = ''): Promise<OutcomeLog> =>
  (await agent.get(`${apiUrl(paths.outcomeLog)}${query}`).expect(200)).body as OutcomeLog;
const theMeeting = (): Promise<Meeting> =>
  council.api.dataSource.manager.findOneByOrFail(Meeting, { id: sitting.meeting.id });
const aRow = async (over: Partial<CommitmentRow> = {}): Promise<CommitmentRow> =>
  aCommitment(council.api.dataSource, await theMeeting(), over);
const answers = () => council.api.dataSource.manager.count(OutcomeReviewRow);

describe('whether an outcome lasted', () => {
  it('is asked from six months after the meeting on, which is a month’s last day here', async () => {
    await later('2028-02-28');
    expect((await log(clerk))[0]?.review).toEqual({
      ...{ state: 'not-due', dueOn: '2028-02-29', answered: null, earlier: [] },
    });
    const early = await review(clerk, { answer: 'yes', evidence }).expect(409);
    expect(early.body).toMatchObject({
      code: 'review-not-due',
      detail:
        'This outcome is reviewed six months after the meeting. Answer from Tuesday, 29 February 2028 on.',
    });
    await later('2028-02-29');
    expect((await log(clerk, '?review=due')).map(({ id }) => id)).toEqual([outcome.id]);
  });

  it.each(['clerk', 'chair'])('is answered by the %s, with evidence, and the record says so', async (who) => {
    const answered = await review(who === 'clerk' ? clerk : chair, { answer: 'partly', words: '', evidence });
    expect(answered.status).toBe(200);
    expect((answered.body as OutcomeLogLine).review).toMatchObject({
      ...{ state: 'answered', dueOn: '2028-02-29' },
      answered: { answer: 'partly', evidence, by: `Test ${who}`, at: '2028-02-29T10:00:00.000Z' },
    });
    expect(await log(member, '?review=due')).toEqual([]);
    expect((await log(member, '?review=answered'))[0]?.review.answered?.answer).toBe('partly');
    const [entry] = await council.api.dataSource.manager.findBy(AuditEntry, { action: 'outcome.reviewed' });
    expect(entry).toMatchObject({ entityId: outcome.id, summary: 'Said whether an outcome lasted: partly.' });
  });

  it('can be answered again, and what was said before is kept', async () => {
    await review(clerk, { answer: 'cannot-say', words: 'The figures come in July.' }).expect(200);
    const again = await review(chair, { version: 2, answer: 'yes', evidence }).expect(200);
    const { answered, earlier } = (again.body as OutcomeLogLine).review;
    expect([answered?.answer, earlier.map(({ words }) => words)]).toEqual([
      'yes',
      ['The figures come in July.'],
    ]);
    expect(await answers()).toBe(2);
  });

  it('can come with a file, which is kept with the answer', async () => {
    const url = apiUrl(paths.reviewOutcome, { outcomeId: outcome.id });
    const send = (agent: ApiAgent, version: number) =>
      agent.post(url).field('version', version).field('answer', 'yes').field('evidence', evidence);
    await send(member, 1)
      .attach('file', await aPdf(1), 'figures.pdf')
      .expect(403);
    const { body } = await send(clerk, 1)
      .attach('file', await aPdf(1), 'figures.pdf')
      .expect(200);
    const { id: reviewId, file, isByLink } = (body as OutcomeLogLine).review.answered!;
    expect([file?.name, isByLink]).toEqual(['figures.pdf', false]);
    await member.get(apiUrl(paths.reviewFile, { outcomeId: outcome.id, reviewId })).expect(200);
    const again = await send(chair, 2).expect(200);
    const plain = (again.body as OutcomeLogLine).review.answered!;
    expect(plain.file).toBeNull();
    await member.get(apiUrl(paths.reviewFile, { outcomeId: outcome.id, reviewId: plain.id })).expect(404);
    await send(clerk, 3).attach('file', Buffer.from('no pdf'), 'figures.pdf').expect(415);
  });

  it('is refused when two answer at once: the second sees what the first said', async () => {
    const both = await Promise.all([
      review(clerk, { answer: 'yes', evidence }),
      review(chair, { answer: 'no', words: 'It closed.' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { body } = both.find(({ status }) => status === 409)!;
    expect(body).toMatchObject({ code: 'stale-version', current: { review: { state: 'answered' } } });
    expect(await answers()).toBe(1);
  });

  it.each([
    [{ answer: 'yes' }, 'Say what shows that it lasted: a figure, a report or who told you.'],
    [{ answer: 'no' }, 'Say what became of it.'],
    [{ answer: 'cannot-say', words: '  ' }, 'Say why it cannot be said yet.'],
  ])('is not taken when %j is all that is said', async (sent, detail) => {
    expect((await review(clerk, sent).expect(422)).body).toMatchObject({ code: 'review-incomplete', detail });
    expect(await answers()).toBe(0);
    expect((await log(clerk))[0]?.version).toBe(1);
  });

  it('needs one of the four answers, and a hand that may give it', async () => {
    const odd = await review(clerk, { answer: 'perhaps', evidence }).expect(400);
    expect(JSON.stringify(odd.body)).toContain('Choose yes, partly, no or cannot say.');
    await review(clerk, { answer: 'no', words: 'a'.repeat(1001) }).expect(400);
    await review(member, { answer: 'yes', evidence }).expect(403);
    const { api, authority } = council;
    const forum = await aBody(api.dataSource, authority, { name: 'Schools Forum' });
    await review(await api.signIn(authority.id, 'chair', forum.id), { answer: 'yes', evidence }).expect(403);
  });

  it('names no young person, neither in its words nor in its evidence', async () => {
    const person = { eventId: randomUUID(), capacity: 'Young Person', realName: 'Zoë Marlowe' };
    const at = '2027-08-31T16:05:00.000Z';
    await clerk
      .post(sitting.url(paths.youngPeople))
      .send({ ...person, at })
      .expect(201);
    for (const sent of [
      { answer: 'yes', evidence: 'Zoe Marlowe told us.' },
      { answer: 'no', words: 'zoë marlowe left.' },
    ]) {
      const refused = await review(clerk, sent).expect(422);
      expect(refused.body.code).toBe('names-a-young-person');
      expect(JSON.stringify(refused.body)).not.toMatch(/marlowe/i);
    }
  });

  it('keeps the line: what was reviewed is not taken back', async () => {
    await review(clerk, { answer: 'yes', evidence }).expect(200);
    const url = `${apiUrl(paths.outcome, { outcomeId: outcome.id })}?version=2`;
    expect((await clerk.delete(url).expect(409)).body.code).toBe('outcome-reviewed');
  });
});

describe('what an outcome came from', () => {
  it('is a list of commitments of the body, which the clerk sets and sets again', async () => {
    const [first, second] = [await aRow(), await aRow({ position: 2, reference: '28/27, A2' })];
    const { body } = await link(clerk, [second.id, first.id, first.id]).expect(200);
    expect((body as OutcomeLogLine).commitments.map(({ reference }) => reference)).toEqual([
      ...['28/27, A1', '28/27, A2'],
    ]);
    await link(clerk, [second.id], 2).expect(200);
    expect((await log(member))[0]?.commitments).toEqual([
      {
        ...{ id: second.id, reference: '28/27, A2', kind: 'action', state: 'not-begun' },
        text: 'Bring the figures for dental checks by placement.',
      },
    ]);
    expect((await link(clerk, [], 2).expect(409)).body.code).toBe('stale-version');
    await link(clerk, [], 3).expect(200);
    await link(member, [], 4).expect(403);
  });

  it('is none of another body’s, and none that does not exist', async () => {
    const { api, authority } = council;
    const forum = await aBody(api.dataSource, authority, { name: 'Schools Forum' });
    const strange = await aCommitment(api.dataSource, await aMeeting(api.dataSource, forum));
    for (const id of [strange.id, randomUUID()])
      expect((await link(clerk, [id]).expect(422)).body).toMatchObject({
        ...{ code: 'not-of-this-body', detail: 'Choose commitments of the body whose outcome it is.' },
      });
    await link(clerk, ['none']).expect(400);
  });

  it('goes with the line when that is taken back', async () => {
    await link(clerk, [(await aRow()).id]).expect(200);
    await clerk.delete(`${apiUrl(paths.outcome, { outcomeId: outcome.id })}?version=2`).expect(204);
    expect(await log(clerk)).toEqual([]);
  });
});
