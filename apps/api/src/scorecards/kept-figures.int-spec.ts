import type { Scorecard, ScorecardPreview } from '@minutebook/contracts';
import { apiUrl, paths } from '@minutebook/contracts';
import { FigureRow, MeetingDocument } from '@minutebook/data-access';
import { aMeeting } from '@minutebook/data-access/testing';
import { aCouncil, aMeetingInSession, type Council } from '../meetings/testing/index';

const head = 'No.,Title,Polarity,Feb-19,Mar-19,Apr-19,May-19,RO,Target,2019-20 YTD';

describe('the figures of a scorecard', () => {
  let council: Council;
  beforeAll(async () => {
    council = await aCouncil();
  });
  afterAll(() => council.api.close());

  const confirm = async ({ id: scorecardId, version }: Scorecard, table: string) => {
    const file = Buffer.from(table);
    const looked = await council.clerk
      .post(apiUrl(paths.previewImport, { scorecardId }))
      .attach('file', file, 'may.csv')
      .expect(200);
    const { sha256 } = looked.body as ScorecardPreview;
    const { status, body } = await council.clerk
      .post(apiUrl(paths.confirmImport, { scorecardId }))
      .field({ version: String(version), sha256, repairs: '' })
      .attach('file', file, 'may.csv');
    return { status, body: body as unknown };
  };
  const takeIn = async (of: Scorecard, table: string): Promise<Scorecard> => {
    const { status, body } = await confirm(of, table);
    expect(status).toBe(200);
    return body as Scorecard;
  };
  const begin = async (title: string): Promise<Scorecard> => {
    const scorecard = { bodyId: council.panel.id, title };
    return (await council.clerk.post(apiUrl(paths.scorecards)).send(scorecard).expect(201)).body as Scorecard;
  };
  const aScorecard = async (title: string, ...rows: string[]): Promise<Scorecard> =>
    takeIn(await begin(title), [head, ...rows].join('\n'));
  const read = async ({ id: scorecardId }: Scorecard, month?: string): Promise<Scorecard> =>
    (
      await council.clerk
        .get(apiUrl(paths.scorecard, { scorecardId }))
        .query(month ? { month } : {})
        .expect(200)
    ).body as Scorecard;
  const change = ({ indicators, version }: Scorecard, changes: object) =>
    council.clerk
      .patch(apiUrl(paths.indicator, { indicatorId: indicators[0]?.id ?? '' }))
      .send({ version, ...changes });
  const withdraw = ({ indicators, version }: Scorecard, over: object = {}) =>
    council.clerk
      .post(apiUrl(paths.withdrawFigure, { indicatorId: indicators[0]?.id ?? '' }))
      .send({ version, month: '2019-05', reason: 'Counted twice.', ...over });

  it('may be so many that they do not go into one statement, and are replaced as well', async () => {
    const months = Array.from({ length: 40 }, (_, at) => `${2016 + Math.floor(at / 12)}-${(at % 12) + 1}`);
    const heads = months.map((month) => month.replace(/-(\d)$/, '-0$1'));
    const table = (value: number) =>
      [
        `No.,Title,${heads.join()}`,
        ...Array.from({ length: 250 }, (_, at) => `L ${at},Title${`,${value}`.repeat(40)}`),
      ].join('\n');
    const first = await takeIn(await begin('Many'), table(10));
    const second = await takeIn(first, table(20));
    expect(second.indicators).toHaveLength(250);
    const { authority, api } = council;
    const kept = await api.dataSource.manager.findBy(FigureRow, { authorityId: authority.id });
    const ours = kept.filter(({ value }) => value === 10 || value === 20);
    expect(ours.filter(({ supersededAt }) => supersededAt === null)).toHaveLength(10_000);
    expect(ours.filter(({ supersededAt, value }) => supersededAt !== null && value === 10)).toHaveLength(
      10_000,
    );
  });

  it('that are small leave the API in no form, nor does what would give them away', async () => {
    const scorecard = await aScorecard(
      'Small',
      'AD 0,Number of orders achieved in the month,BIB,7,7,8,3,IF,NA,11',
      'LAC 1,All children,,100,98,97,96,VS,NA,96',
      'LAC 3,Local children,,90,90,90,92,VS,NA,92',
      'LAC 4,Other children,,10,8,7,4,VS,NA,4',
    );
    const states = scorecard.indicators.map(({ latest, yearToDate }) => [latest.state, yearToDate.state]);
    expect(states).toEqual([
      ['small', 'withheld'],
      ['figure', 'figure'],
      ['withheld', 'withheld'],
      ['small', 'small'],
    ]);
    const url = apiUrl(paths.scorecardCsv, { scorecardId: scorecard.id });
    const { text } = await council.clerk.get(url).expect(200);
    expect(text).toContain('fewer than 5');
    expect(text).not.toMatch(/,(3|4|11|92)(,|\r)/);
    const again = await takeIn(scorecard, text);
    expect(again.indicators.map(({ latest, yearToDate }) => [latest.state, yearToDate.state])).toEqual(
      states,
    );
  });

  it('are compared with those that the last meeting was shown', async () => {
    const meeting = await aMeeting(council.api.dataSource, council.panel, { heldOn: '2019-03-06' });
    const scorecard = await aScorecard(
      'Moved',
      'LAC 13,Plans,BIB,34%,33%,61%,78%,VS,85%,70%',
      'LAC 21,Placements,SIB,7%,9%,8%,8%,VS,8%,8%',
      'LAC 1,All children,,814,821,836,814,VS,NA,814',
    );
    expect(scorecard.since).toMatchObject({
      ...{ meetingId: meeting.id, heldOn: '2019-03-06', month: '2019-02' },
      moved: [
        { code: 'LAC 13', movement: 'better', before: '34%', now: '78%' },
        { code: 'LAC 21', movement: 'worse', before: '7%', now: '8%' },
      ],
    });
    expect((await read(scorecard, '2019-02')).since).toBeNull();
  });

  it('stay in a document that was made of them when one is withdrawn afterwards', async () => {
    const { api, authority, panel, clerk } = council;
    const scorecard = await aScorecard('A printed one', 'LAC 13,Plans,BIB,34%,33%,61%,78%,VS,85%,70%');
    const meeting = await aMeeting(api.dataSource, panel, { heldOn: '2019-07-03' });
    const url = apiUrl(paths.meetingDocuments, { meetingId: meeting.id });
    await clerk.post(url).send({ kind: 'scorecard' }).expect(202);
    const kept = () =>
      api.dataSource.manager.findOneByOrFail(MeetingDocument, {
        ...{ authorityId: authority.id, meetingId: meeting.id, kind: 'scorecard' as const },
      });
    const { model } = await kept();
    expect(JSON.stringify(model)).toContain('78%');
    const after = (await withdraw(scorecard).expect(200)).body as Scorecard;
    expect(after.withdrawn.map(({ kind, printed }) => [kind, printed]).sort()).toEqual([
      ['month', '78%'],
      ['year-to-date', '70%'],
    ]);
    expect(after.month).toBe('2019-04');
    expect(after.indicators[0]?.months.some(({ value }) => value === 78)).toBe(false);
    expect((await kept()).model).toEqual(model);
  });

  it('are withdrawn once, on what was shown, and with a reason', async () => {
    const scorecard = await aScorecard('Withdrawn', 'LAC 13,Plans,BIB,34%,33%,61%,78%,VS,85%,70%');
    expect((await withdraw(scorecard, { reason: ' ' }).expect(400)).body.errors[0].path).toBe('reason');
    const after = (await withdraw(scorecard).expect(200)).body as Scorecard;
    expect((await withdraw(scorecard).expect(409)).body.code).toBe('stale-version');
    await withdraw(after).expect(404);
  });

  it('hang on indicators that are changed in all that they are', async () => {
    const scorecard = await aScorecard(
      'Edited',
      'LAC 13,Plans,BIB,34%,33%,61%,78%,VS,85%,70%',
      'LAC 14,Care plans,BIB,34%,33%,61%,78%,VS,85%,70%',
    );
    const changes = {
      ...{ code: 'LAC 13a', title: 'Plans reviewed', polarity: 'bigger', frequency: 'quarterly' },
      ...{ responsible: 'HD', ytdMethod: 'latest', targets: { '2018-19': 80, '2019-20': 90 } },
      comparators: [{ name: 'England 2017-18', text: '84%' }],
    };
    const { body } = await change(scorecard, changes).expect(200);
    // by the quarter May is held against February
    expect((body as Scorecard).indicators[0]).toMatchObject({ ...changes, target: 90, movement: 'better' });
    const taken = await change(body as Scorecard, { code: 'LAC 14' }).expect(422);
    expect(taken.body).toMatchObject({ code: 'code-taken', errors: [{ path: 'code' }] });
    expect((await change(scorecard, { title: 'Plans' }).expect(409)).body.code).toBe('stale-version');
    const year = await change(body as Scorecard, { targets: { soon: 90 } }).expect(400);
    expect(year.body.errors[0].message).toBe('Enter a financial year such as 2019-20.');
  });

  it('keep young people of the body out of every word about them (C-02)', async () => {
    const sitting = await aMeetingInSession(council);
    const person = { eventId: crypto.randomUUID(), at: `${sitting.meeting.heldOn}T17:05:00Z` };
    await council.clerk
      .post(sitting.url(paths.youngPeople))
      .send({ ...person, capacity: 'Young person', realName: 'Zoë Marlowe-Quince' })
      .expect(201);
    const scorecard = await aScorecard('Named', 'LAC 13,Plans,BIB,34%,33%,61%,78%,VS,85%,70%');
    const named = 'names-a-young-person';
    expect((await withdraw(scorecard, { reason: 'Zoe Marlowe-Quince left.' }).expect(422)).body.code).toBe(
      named,
    );
    expect((await change(scorecard, { title: 'Zoe Marlowe-Quince' }).expect(422)).body.code).toBe(named);
    const table = `${head}\nLAC 13,Plans of Zoe Marlowe-Quince,BIB,34%,33%,61%,78%,VS,85%,70%`;
    expect(await confirm(scorecard, table)).toMatchObject({ status: 422, body: { code: named } });
  });
});
