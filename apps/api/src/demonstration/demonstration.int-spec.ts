import {
  apiUrl,
  paths,
  type Due,
  type MeetingSummary,
  type Minutes,
  type PublicAgenda,
  type PublicMeeting,
} from '@minutebook/contracts';
import { Authority, MeetingDocument, Pack, Publication } from '@minutebook/data-access';
import { anAuthority } from '@minutebook/data-access/testing';
import { councilTime, foldMeeting, votingPresence } from '@minutebook/domain';
import { finishPack } from '../meetings/testing/index';
import { type ApiAgent, startApi, type TestApi } from '../testing/index';
import { aTravellingClock, loadDemonstration, toolsOf } from './index';

const time = aTravellingClock();
let api: TestApi;

async function start(): Promise<void> {
  time.comeBack();
  api = await startApi({ now: () => time.clock.now() });
}

/** Does what a worker does, without rendering. */
async function work(): Promise<void> {
  const { manager } = api.dataSource;
  const made = { pdfSha256: 'a'.repeat(64), pdfBytes: 1, docxSha256: 'b'.repeat(64), docxBytes: 1 };
  await manager.update(MeetingDocument, { state: 'queued' }, { state: 'ready', pageCount: 5, ...made });
  const [pack] = await manager.findBy(Pack, { state: 'queued' });
  if (!pack) return;
  const authority = await manager.findOneByOrFail(Authority, { id: pack.authorityId });
  await finishPack({ api, authority }, pack.id);
}

/** Loads with a stand-in for the worker, and gives the lines that were said. */
async function load(): Promise<string[]> {
  const lines: string[] = [];
  const worker = setInterval(() => void work(), 100);
  try {
    await loadDemonstration(toolsOf(api.app, time), (line) => lines.push(line));
  } finally {
    clearInterval(worker);
    time.comeBack();
  }
  return lines;
}

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
  });
  afterAll(() => api.close());

  const meetingOn = async (heldOn: string): Promise<string> => {
    const { body } = await clerk.get(`${apiUrl(paths.meetings)}?from=${heldOn}&to=${heldOn}`).expect(200);
    return (body as MeetingSummary[])[0]?.id ?? '';
  };
  const minutesOf = async (heldOn: string): Promise<Minutes> => {
    const meetingId = await meetingOn(heldOn);
    return (await clerk.get(apiUrl(paths.meetingMinutes, { meetingId })).expect(200)).body as Minutes;
  };

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
    expect(stamps.slice(0, 5).map(({ publishedOn, clearDays }) => [publishedOn, clearDays])).toEqual([
      ['2019-02-26', 5],
      ['2019-06-25', 5],
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
      state: 'with-chair',
      numbers: ['', ...from(23, 32, 19)],
    });
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

  it('adds nothing when it is loaded again', async () => {
    expect(firstLines).toHaveLength(13);
    const count = async () => {
      const [row] = await api.dataSource.query('select count(*)::int as events from meeting_events');
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
