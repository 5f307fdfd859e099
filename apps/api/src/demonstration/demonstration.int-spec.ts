import {
  apiUrl,
  type CommitmentDetail,
  type CommitmentsPage,
  type MailMessageView,
  type OutcomeLog,
  type YouSaidPage,
  paths,
  type Due,
  type MeetingSummary,
  type Minutes,
  type PublicAgenda,
  type PublicMeeting,
  type Recommendation,
  type Scorecard,
  type ScorecardLine,
} from '@minutebook/contracts';
import { Authority, Publication } from '@minutebook/data-access';
import { anAuthority } from '@minutebook/data-access/testing';
import { councilTime, foldMeeting, votingPresence } from '@minutebook/domain';
import { type ApiAgent, startApi, type TestApi } from '../testing/index';
import { aTravellingClock } from './index';
import { loadWithStandIn } from './testing/index';

const time = aTravellingClock();
let api: TestApi;

async function start(): Promise<void> {
  time.comeBack();
  api = await startApi({ now: () => time.clock.now() });
}

const load = (): Promise<string[]> => loadWithStandIn(api, time);

async function clerkOf(): Promise<ApiAgent> {
  const clerk = await api.anonymous();
  await clerk.signIn('clerk@demo.minutebook.example', 'minutebook');
  return clerk;
}

describe('the demonstration council', () => {
  let clerk: ApiAgent;
  let firstLines: string[];
  beforeAll(async () => {
    await start();
    firstLines = await load();
    clerk = await clerkOf();
  }, 180_000);
  afterEach(() => time.comeBack());
  afterAll(() => api.close());

  const meetingOn = async (heldOn: string): Promise<string> => {
    const { body } = await clerk.get(`${apiUrl(paths.meetings)}?from=${heldOn}&to=${heldOn}`).expect(200);
    return (body as MeetingSummary[])[0]?.id ?? '';
  };
  const minutesOf = async (heldOn: string): Promise<Minutes> => {
    const meetingId = await meetingOn(heldOn);
    return (await clerk.get(apiUrl(paths.meetingMinutes, { meetingId })).expect(200)).body as Minutes;
  };

  const recommendations = async (): Promise<Recommendation[]> =>
    (await clerk.get(apiUrl(paths.recommendations)).expect(200)).body as Recommendation[];

  it('has the page ranges of the real front sheets, published in time', async () => {
    const reader = await api.anonymous();
    const { body } = await reader.get(apiUrl(paths.publicMeetings)).expect(200);
    const published = (body as PublicMeeting[]).filter(({ hasAgenda }) => hasAgenda);
    const sheets = await Promise.all(
      published.map(async ({ id: meetingId }) => {
        const agenda = await reader.get(apiUrl(paths.publicMeeting, { meetingId })).expect(200);
        const { heldOn, items } = agenda.body as PublicAgenda;
        const ranges = items.flatMap(({ number, pages }) =>
          pages ? `${number}: ${pages.first} - ${pages.last}` : [],
        );
        const toFollow = items.flatMap(({ number, isToFollow }) => (isToFollow ? number : []));
        return { heldOn, ranges, toFollow, items: items.length };
      }),
    );
    const printed = ['2019-07-03', '2021-09-14', '2021-11-10'];
    expect(sheets.filter(({ heldOn }) => printed.includes(heldOn))).toEqual([
      {
        heldOn: '2019-07-03',
        ranges: ['2: 5 - 12', '6: 13 - 16', '7: 17 - 40', '8: 41 - 52', '9: 53 - 70'],
        toFollow: [],
        items: 11,
      },
      {
        heldOn: '2021-09-14',
        ranges: ['2: 5 - 14', '7: 15 - 50', '8: 51 - 54', '10: 55 - 58'],
        toFollow: [6],
        items: 11,
      },
      {
        heldOn: '2021-11-10',
        ranges: ['7: 5 - 24', '8: 25 - 42', '11: 43 - 46'],
        toFollow: [2, 9],
        items: 12,
      },
    ]);
    const stamps = await api.dataSource.manager.find(Publication, { order: { publishedOn: 'ASC' } });
    expect(stamps.slice(0, 6).map(({ publishedOn, clearDays }) => [publishedOn, clearDays])).toEqual([
      ['2019-02-26', 5],
      ['2019-06-25', 5],
      ['2021-04-12', 5],
      ['2021-06-14', 5],
      ['2021-09-06', 5],
      ['2021-11-02', 5],
    ]);
    expect(stamps.every(({ clearDays }) => clearDays === 5)).toBe(true);
  });

  it('numbers the minutes as they were printed, with the gaps as found', async () => {
    const numbersOf = async (heldOn: string) => {
      const { state, entries, signature } = await minutesOf(heldOn);
      return { state, signedBy: signature?.name, numbers: entries.map(({ number }) => number) };
    };
    const from = (first: number, last: number, year: number) =>
      Array.from({ length: last - first + 1 }, (_, index) => `${first + index}/${year}`);
    expect(await numbersOf('2019-03-06')).toEqual({
      state: 'signed',
      signedBy: 'Councillor Alisa Flemming',
      numbers: ['', ...from(14, 22, 19)],
    });
    expect(await numbersOf('2019-07-03')).toMatchObject({
      state: 'cleared',
      numbers: ['', ...from(23, 32, 19)],
    });
    expect(await numbersOf('2021-04-20')).toMatchObject({ numbers: from(23, 32, 21) });
    expect(await numbersOf('2021-06-22')).toMatchObject({
      state: 'published-draft',
      numbers: [...from(33, 38, 21), '', '40/21', '', '42/21', ''],
    });
  });

  it('knows who was there at every moment of 6 March 2019', async () => {
    const meetingId = await meetingOn('2019-03-06');
    const { body } = await clerk.get(apiUrl(paths.live, { meetingId })).expect(200);
    const live = foldMeeting(body.setting, body.events);
    const present = votingPresence(body.setting, live);
    expect(present.map((each) => [councilTime(each.from).at, each.present])).toEqual([
      ['17:09', 7],
      ['19:07', 6],
      ['19:17', 5],
    ]);
    expect(live.participants.flatMap(({ kind, name }) => (kind === 'young-person' ? name : []))).toEqual(
      [...'FSLCMGVD'].map((letter) => `Child ${letter}`),
    );
    expect(councilTime(live.closedAt ?? '').at).toBe('20:00');
  });

  it('counts nobody as present in law at the remote meeting of 22 June 2021', async () => {
    const meetingId = await meetingOn('2021-06-22');
    const { body } = await clerk.get(apiUrl(paths.live, { meetingId })).expect(200);
    expect(body.setting.remoteCounts).toBe(false);
    expect(foldMeeting(body.setting, body.events).quorum).toMatchObject({ required: 3, isQuorate: false });
  });

  it('has a meeting that sits next, with the minutes of the last one for its approval', async () => {
    const { body } = await clerk.get(apiUrl(paths.due)).expect(200);
    expect((body as Due).meetings).toHaveLength(3);
    expect((body as Due).latePapers).toMatchObject([{ title: 'Children in Care Performance Scorecard' }]);
    const publications = await api.dataSource.manager.find(Publication, { order: { publishedOn: 'ASC' } });
    const meetingId = publications.at(-1)?.meetingId ?? '';
    const agenda = (await clerk.get(apiUrl(paths.agenda, { meetingId })).expect(200)).body;
    expect(agenda.items[1].description).toMatch(/^To approve the minutes of the meeting held on/);
    expect(agenda.items[1].papers).toHaveLength(1);
  });

  it('holds every commitment of the minuted meetings', async () => {
    const rows = await api.dataSource.query(
      `select m.held_on::text as on, string_agg(right(c.reference, 2), ' ' order by c.position) as marks
       from commitments c join meetings m on m.id = c.meeting_id
       where m.held_on < '2022-01-01' group by 1 order by 1`,
    );
    expect(rows).toEqual([
      { on: '2019-03-06', marks: 'D1 R1 R2 A1 R3 R4 R5 D2' },
      { on: '2019-07-03', marks: 'D1' },
      { on: '2021-04-20', marks: 'R1 R2 R1 R2' },
      { on: '2021-06-22', marks: 'R1 R2 R3 Q1 Q2 Q1 Q2 Q3 Q4 Q5 R1 R2 R3 R1 Q1' },
    ]);
  });

  it('says who owes what by when, and what came of it', async () => {
    const { body } = await clerk.get(`${apiUrl(paths.commitments)}?topic=voice`).expect(200);
    const pack = (body as CommitmentsPage).rows.find(({ reference }) => reference === '19/19, A1');
    expect(pack).toMatchObject({
      owner: 'Head of Corporate Parenting',
      dueOn: '2019-07-03',
      state: 'done',
      isFromYoungPeople: true,
      lastUpdate: 'Done: EMPIRE told the Panel what it thinks of the pack.',
    });
  });

  it('knows whether outcomes of March 2019 lasted, what they came from, and who said so', async () => {
    const { body } = await clerk.get(`${apiUrl(paths.outcomeLog)}?to=2019-03-31`).expect(200);
    const lines = body as OutcomeLog;
    const answers = lines.map(({ review }) => review.answered?.answer ?? review.state);
    expect(answers).toEqual([
      ...['yes', 'partly', 'due', 'yes', 'due', 'no', 'due', 'yes', 'cannot-say', 'due', 'due'],
    ]);
    const visit = lines.find(({ saidBy }) => saidBy === 'Councillor Janet Campbell');
    expect(visit?.commitments.map(({ reference }) => reference)).toEqual(['19/19, R3']);
    expect(visit?.review.answered).toMatchObject({ by: 'Councillor Janet Campbell', isByLink: true });
    const review = { outcomeId: visit?.id ?? '', reviewId: visit?.review.answered?.id ?? '' };
    await clerk.get(apiUrl(paths.reviewFile, review)).expect(200);
    const charter = lines.find(({ saidBy }) => saidBy === 'Gloria Peake');
    expect(charter?.review.earlier.map(({ answer }) => answer)).toEqual(['cannot-say']);
  });

  it('has an owner’s proposal that waits, and mails in the outbox with links that work', async () => {
    const { body } = await clerk.get(`${apiUrl(paths.commitments)}?states=done-proposed`).expect(200);
    const [row, ...others] = (body as CommitmentsPage).rows;
    expect(others).toEqual([]);
    const detail = await clerk.get(apiUrl(paths.commitment, { commitmentId: row?.id ?? '' })).expect(200);
    expect((detail.body as CommitmentDetail).proposals).toMatchObject([
      { by: 'Head of Performance', proposes: 'done', decided: 'waiting', file: {} },
    ]);
    const mails = (await clerk.get(apiUrl(paths.mail)).expect(200)).body as MailMessageView[];
    const asked = mails.filter(({ kind }) => kind === 'outcome-review');
    expect(asked.map(({ to }) => to).sort()).toEqual([
      'Councillor Robin Adair <chair@demo.minutebook.example>',
      'Councillor Sam Okonjo <member@demo.minutebook.example>',
    ]);
    const token = /\/did-it-last\/(\S+)/.exec(asked[0]?.text ?? '')?.[1] ?? '';
    await (await api.anonymous()).get(apiUrl(paths.linkedOutcome, { token })).expect(200);
  });

  it('has topics that go through several meetings', async () => {
    const rows = await api.dataSource.query(
      `select t as topic, count(distinct c.meeting_id)::int as meetings
       from commitments c, unnest(c.topics) as t group by 1 having count(distinct c.meeting_id) > 1 order by 1`,
    );
    expect(rows.map(({ topic }: { topic: string }) => topic)).toEqual([
      ...['improvement plan', 'special educational needs', 'voice'],
    ]);
  });

  it('has a page for young people of each meeting whose minutes are public', async () => {
    const reader = await api.anonymous();
    const { body } = await reader
      .get(apiUrl(paths.publicYouSaid, { meetingId: await meetingOn('2019-03-06') }))
      .expect(200);
    const { said, asked, isAskedByYoungPeople } = body as YouSaidPage;
    expect([said.length, asked.length, isAskedByYoungPeople]).toEqual([9, 3, true]);
    await reader.get(apiUrl(paths.publicYouSaid, { meetingId: await meetingOn('2019-07-03') })).expect(404);
  });

  it('has four recommendations of 20 April 2021 accepted, in the three responses of Appendix A', async () => {
    time.travelTo('2021-09-14', '12:00');
    const april = (await recommendations()).filter(({ meeting }) => meeting.heldOn === '2021-04-20');
    expect(
      april.map(({ items, conclusions, decision, reportBackOn, clock }) => [
        items.map(({ ordinal }) => ordinal),
        conclusions.length,
        decision,
        reportBackOn,
        clock?.lastDay,
      ]),
    ).toEqual([
      [['1.a', '1.b'], 1, 'accepted', '2021-09-14', '2021-06-19'],
      [['1'], 2, 'accepted', '2021-09-14', '2021-06-19'],
      [['2'], 1, 'accepted', '2021-09-14', '2021-06-19'],
    ]);
  });

  it('shows exactly seven overdue on 14 September 2021, all of 22 June (R-10)', async () => {
    time.travelTo('2021-09-14', '18:30');
    const overdue = (await recommendations()).filter(
      ({ state, meeting }) => state === 'overdue' && meeting.heldOn <= '2021-09-14',
    );
    expect(overdue).toHaveLength(7);
    for (const { meeting, clock, items } of overdue) {
      expect(meeting.heldOn).toBe('2021-06-22');
      expect(items).toHaveLength(1);
      expect(clock).toMatchObject({ lastDay: '2021-08-21', lastWorkingDay: '2021-08-20' });
    }
    time.travelTo('2021-08-21', '18:30');
    expect((await recommendations()).filter(({ state }) => state === 'overdue')).toEqual([]);
  });

  it('holds both work programmes, meeting by meeting', async () => {
    const rows = await api.dataSource.query(
      `select p.layout, s.held_on::text as on, s.theme, count(t.id)::int as topics
       from work_programmes p join work_programme_slots s on s.programme_id = p.id
       left join work_programme_topics t on t.slot_id = s.id
       where p.year = 2021 group by 1, 2, 3 order by 1, 2`,
    );
    expect(rows.map((row: object) => Object.values(row).join(' '))).toEqual([
      'table 2021-04-20  3',
      'table 2021-06-22  5',
      'table 2021-09-14  2',
      'table 2021-11-02  1',
      'table 2022-01-18  3',
      'table 2022-03-01  0',
      'table 2022-04-05  0',
      'themes 2021-06-24 Sufficiency 6',
      'themes 2021-09-22 Education 11',
      'themes 2021-11-10 Health 5',
      'themes 2022-01-12 Adoption 4',
      'themes 2022-03-02 Care leavers 4',
      'themes 2022-04-27 Fostering 7',
    ]);
  });

  it('shows the 29 indicators of May 2019 in the colours that were printed', async () => {
    const lines = (await clerk.get(apiUrl(paths.scorecards)).expect(200)).body as ScorecardLine[];
    expect(lines).toMatchObject([{ indicators: 29, latestMonth: '2019-05' }]);
    const url = apiUrl(paths.scorecard, { scorecardId: lines[0]?.id ?? '' });
    const { indicators } = (await clerk.get(url).expect(200)).body as Scorecard;
    const of = (colour: string) => indicators.filter(({ rag }) => rag === colour).map(({ code }) => code);
    expect(of('green')).toEqual(['LAC 10', 'LAC 14', 'LAC 15', 'LAC 19', 'LAC 21', 'CL 1a', 'CL 3a']);
    expect(of('amber')).toEqual(['LAC 11', 'LAC 12', 'LAC 20', 'LAC 22', 'F 3', 'F 4', 'CL a']);
    expect(of('red')).toEqual(['LAC 13', 'LAC 16']);
    expect(of('grey')).toHaveLength(13);
  });

  it('adds nothing when it is loaded again', async () => {
    expect(new Set(firstLines).size).toBe(firstLines.length);
    const count = async () => {
      const [row] = await api.dataSource.query(`select (select count(*)::int from meeting_events) as events,
        (select count(*)::int from commitments) as commitments,
        (select count(*)::int from outcome_reviews) as reviews,
        (select count(*)::int from mail_messages) as mails,
        (select count(*)::int from commitment_updates) as updates`);
      return row;
    };
    const before = await count();
    await load();
    expect(await count()).toEqual(before);
  });
});

describe('a database that has a council of its own', () => {
  beforeAll(start);
  afterAll(() => api.close());

  it('is left alone', async () => {
    await anAuthority(api.dataSource);
    expect(await load()).toEqual([expect.stringContaining('left out')]);
    expect(await api.dataSource.manager.count(Authority)).toBe(1);
  });
});
