import { randomUUID } from 'node:crypto';
import { apiUrl, paths, type Outcome, type YouSaidPage } from '@minutebook/contracts';
import {
  CommitmentRow,
  MeetingDocument,
  MinuteEntryRow,
  MinutesRow,
  OutcomeReviewRow,
  OutcomeRow,
  RecommendationResponse,
} from '@minutebook/data-access';
import { aMeeting } from '@minutebook/data-access/testing';
import type { AnnualReportModel, DocumentKind, ReviewAnswer, YouSaidModel } from '@minutebook/domain';
import { changed, clearedWith, list } from '../commitments/testing/index';
import {
  aCouncil,
  aMeetingInSession,
  closeMeeting,
  type Council,
  type Sitting,
} from '../meetings/testing/index';
import { aBlock, acted } from '../minutes/testing/index';

let council: Council;
let sitting: Sitting;
beforeEach(async () => {
  council = await aCouncil();
  sitting = await aMeetingInSession(council);
});
afterEach(() => council.api.close());

const manager = () => council.api.dataSource.manager;
const ask = (kind: DocumentKind, meetingId = sitting.meeting.id) =>
  council.clerk.post(apiUrl(paths.meetingDocuments, { meetingId })).send({ kind });

async function made<Model>(kind: DocumentKind, meetingId?: string): Promise<Model> {
  const { status, body } = await ask(kind, meetingId);
  if (status !== 202) throw new Error(JSON.stringify(body));
  const { model } = await manager().findOneByOrFail(MeetingDocument, { id: (body as { id: string }).id });
  return (model as unknown as { model: Model }).model;
}

/** Two lines of the outcomes item: a care leaver's, who is known by role, and a councillor's. */
async function heard(): Promise<void> {
  const itemId = sitting.items.outcomes.id;
  await sitting.record({ kind: 'items-begun', itemIds: [itemId] }, { at: '19:00' });
  await sitting.record({ kind: 'outcomes-opened' }, { at: '19:01', itemId });
  const lines: Partial<Outcome & { participantId: string }>[] = [
    { text: 'Ring us back.', participantId: sitting.seat('Care Leaver'), themes: ['health'] },
    { text: 'We listened.', participantId: sitting.seat('Councillor Ben Coyle'), themes: ['voice'] },
    { text: 'Schools kept.', participantId: sitting.seat('Councillor Ben Coyle'), themes: ['education'] },
  ];
  for (const line of lines)
    await council.clerk
      .post(sitting.url(paths.meetingOutcomes))
      .send({ id: randomUUID(), helps: ['children-in-care'], ...line })
      .expect(201);
  await sitting.record({ kind: 'outcomes-closed' }, { at: '19:30' });
}

async function published(): Promise<void> {
  await heard();
  await closeMeeting(sitting);
  const blocks = [
    aBlock('action', 'Share the contact pack.', { owner: 'Head of Fostering' }),
    aBlock('request', 'Data on advocates.', { owner: 'Head of Care' }),
    aBlock('recommendation', 'Review the allowance.', { addressedTo: 'Cabinet' }),
  ];
  await acted(council.clerk, paths.publishMinutes, await clearedWith(council, sitting, blocks));
}

describe('the page for young people', () => {
  it('waits for minutes that are public', async () => {
    await heard();
    await closeMeeting(sitting);
    const { body } = await ask('you-said').expect(409);
    expect(body.detail).toContain('The minutes of this meeting are not public yet.');
    await clearedWith(council, sitting, [aBlock('action', 'Share the contact pack.')]);
    await ask('you-said').expect(409);
  });

  it('has what they said and what was asked for them, without names', async () => {
    await published();
    const all = await made<YouSaidModel>('you-said');
    expect(all.said).toEqual([
      { text: 'Ring us back.', by: 'Care Leaver', isTheirs: true },
      { text: 'We listened.', by: '', isTheirs: false },
    ]);
    expect(all.isAskedByYoungPeople).toBe(false);
    expect(all.asked).toHaveLength(3);
    const row = (await list(council.clerk)).rows.find(({ text }) => text === 'Share the contact pack.')!;
    await changed(council.clerk, row, { isFromYoungPeople: true, state: 'done', note: 'it was sent.' });
    expect(await made<YouSaidModel>('you-said')).toMatchObject({
      isAskedByYoungPeople: true,
      asked: [{ text: row.text, owner: 'Head of Fostering', happened: ['This is done.', 'It was sent.'] }],
    });
  });

  it('is a page of the web for those signed in and for everybody, from publication on', async () => {
    await heard();
    await closeMeeting(sitting);
    const anybody = await council.api.anonymous();
    const blocks = [aBlock('action', 'Share the contact pack.', { owner: 'Head of Fostering' })];
    const cleared = await clearedWith(council, sitting, blocks);
    await council.clerk.get(sitting.url(paths.meetingYouSaid)).expect(404);
    await anybody.get(sitting.url(paths.publicYouSaid)).expect(404);
    await acted(council.clerk, paths.publishMinutes, cleared);
    const { body } = await anybody.get(sitting.url(paths.publicYouSaid)).expect(200);
    expect(body as YouSaidPage).toEqual({
      ...{ council: council.authority.name, bodyName: 'Corporate Parenting Panel', heldOn: '2027-03-10' },
      said: [
        { text: 'Ring us back.', by: 'Care Leaver', isTheirs: true },
        { text: 'We listened.', by: '', isTheirs: false },
      ],
      isAskedByYoungPeople: false,
      asked: [
        {
          text: 'Share the contact pack.',
          owner: 'Head of Fostering',
          happened: ['Nobody has started on this yet.'],
        },
      ],
    });
    const signedIn = await council.clerk.get(sitting.url(paths.meetingYouSaid)).expect(200);
    expect(signedIn.body).toEqual(body);
    await anybody.get(sitting.url(paths.meetingYouSaid)).expect(401);
    await anybody.get(apiUrl(paths.publicYouSaid, { meetingId: randomUUID() })).expect(404);
  });

  it('is not made where nobody said and asked anything', async () => {
    await closeMeeting(sitting);
    await acted(council.clerk, paths.publishMinutes, await clearedWith(council, sitting, []));
    const { body } = await ask('you-said').expect(409);
    expect(body.code).toBe('not-yet');
  });
});

describe('the annual report', () => {
  it('has the year up to the meeting, with attendance, topics, recommendations and outcomes', async () => {
    await published();
    const model = await made<AnnualReportModel>('annual-report');
    expect(model).toMatchObject({
      year: { from: '2026-05-20', to: '2027-03-10', isRunning: true },
      attendance: { meetings: 1 },
      recommendations: [{ text: 'Review the allowance.', addressedTo: 'Cabinet', became: ['Not begun.'] }],
      outcomes: { lines: 3, helps: [{ name: 'All in care', lines: 3 }] },
    });
    const names = model.attendance.rows.map(({ name }) => name);
    expect(names).toContain('Councillor Mo Hale');
    expect(names.filter((name) => name.startsWith('Co-optee'))).toHaveLength(1);
    expect(JSON.stringify(model)).not.toContain('Jade Merrow');
    expect(model.commitments.map(({ kind, made: count }) => [kind, count])).toEqual([
      ['action', 1],
      ['request', 1],
      ['recommendation', 1],
    ]);
  });

  it('has topics of Part A only, without what every meeting begins with, and none of minutes that are not public', async () => {
    await published();
    const { authority, meeting } = { authority: council.authority, meeting: sitting.meeting };
    const minutes = await manager().findOneByOrFail(MinutesRow, { meetingId: meeting.id });
    const entries = await manager().findBy(MinuteEntryRow, {
      minutesId: minutes.id,
      authorityId: authority.id,
    });
    expect(entries.some(({ part }) => part === 'B')).toBe(true);
    const begins = entries.filter(({ purpose }) => purpose === 'minutes' || purpose === 'disclosures');
    expect(begins).toHaveLength(2);
    const [held] = (await made<AnnualReportModel>('annual-report')).meetings;
    const topics = held?.topics.map(({ title }) => title) ?? [];
    expect(topics).toContain('Annual report of the virtual school');
    const others = entries.filter((entry) => entry.part === 'B' || begins.includes(entry));
    for (const { title } of others) expect(topics).not.toContain(title);
    await manager().update(MinutesRow, { id: minutes.id }, { state: 'cleared' });
    expect(await made<AnnualReportModel>('annual-report')).toMatchObject({
      meetings: [{ heldOn: '2027-03-10', topics: [] }],
      ...{ recommendations: [], commitments: [], outcomes: { lines: 0 } },
    });
  });

  it('says what came back once it is published, and of the year that ended at the first meeting of the next', async () => {
    await published();
    const { id: commitmentId, authorityId } = await manager().findOneByOrFail(CommitmentRow, {
      kind: 'recommendation',
    });
    const answer = { decision: 'accepted', whatWillBeDone: 'With the budget.' } as const;
    const row = {
      authorityId,
      commitmentId,
      stage: 'approved',
      lastWorkingDay: '2027-05-07',
      ...answer,
    } as const;
    await manager().insert(RecommendationResponse, row);
    const first = await aMeeting(council.api.dataSource, council.panel, { heldOn: '2027-06-09' });
    const became = async () => {
      const { recommendations, year } = await made<AnnualReportModel>('annual-report', first.id);
      expect(year).toEqual({ from: '2026-05-20', to: '2027-05-19', isRunning: false });
      return recommendations[0]?.became;
    };
    expect(await became()).toEqual(['No response received. It was due by 7 May 2027.', 'Not begun.']);
    await manager().update(RecommendationResponse, { commitmentId }, { stage: 'published' });
    expect(await became()).toEqual(['Accepted.', 'With the budget.', 'Not begun.']);
  });

  it('says what was last written of a recommendation that nobody has to respond to', async () => {
    await published();
    const row = (await list(council.clerk)).rows.find(({ kind }) => kind === 'recommendation')!;
    await changed(council.clerk, row, { state: 'done', note: 'it was reviewed in May.' });
    const { recommendations } = await made<AnnualReportModel>('annual-report');
    expect(recommendations[0]?.became).toEqual(['Done.', 'It was reviewed in May.']);
  });

  it('says of outcomes whether they lasted: of its meetings, and of earlier ones answered within it', async () => {
    await published();
    const [outcome] = await manager().find(OutcomeRow, { order: { position: 'ASC' } });
    const { id: outcomeId = '', authorityId = '' } = outcome ?? {};
    const answered = (answer: ReviewAnswer, at: string) =>
      manager().insert(OutcomeReviewRow, {
        ...{ authorityId, outcomeId, answer, words: 'It closed.', byName: 'Test clerk', at: new Date(at) },
      });
    const reviewed = async (heldOn?: string) => {
      const meeting = heldOn && (await aMeeting(council.api.dataSource, council.panel, { heldOn }));
      const model = await made<AnnualReportModel>('annual-report', meeting ? meeting.id : undefined);
      return model.outcomes.reviewed.map(({ answer }) => answer);
    };
    expect(await reviewed()).toEqual([]);
    await answered('cannot-say', '2027-09-13T10:00:00Z');
    await answered('no', '2027-09-14T10:00:00Z');
    expect(await reviewed()).toEqual(['no']);
    const next = await aMeeting(council.api.dataSource, council.panel, {
      ...{ heldOn: '2027-06-16', state: 'closed' },
    });
    expect(await reviewed('2027-09-13')).toEqual([]);
    expect(await reviewed('2027-09-15')).toEqual(['no']);
    const own = await made<AnnualReportModel>('annual-report', next.id);
    expect(own.outcomes.reviewed).toEqual([
      { text: 'Ring us back.', heldOn: '2027-03-10', answer: 'no', words: 'It closed.', evidence: '' },
    ]);
    await manager().update(MinutesRow, { meetingId: sitting.meeting.id }, { state: 'cleared' });
    expect(await reviewed('2027-09-22')).toEqual([]);
  });

  it('is not made where the body held no meeting', async () => {
    const { body } = await ask('annual-report').expect(409);
    expect(body.detail).toBe('This body has held no meeting in the year that the report is about.');
  });
});
