import { apiUrl, paths, type Due, type PublicAgenda, type PublicMeeting } from '@minutebook/contracts';
import { Authority, Pack, Publication } from '@minutebook/data-access';
import { anAuthority } from '@minutebook/data-access/testing';
import { finishPack } from '../meetings/testing/index';
import { startApi, type TestApi } from '../testing/index';
import { aTravellingClock, loadDemonstration, toolsOf } from './index';

const time = aTravellingClock();
let api: TestApi;
beforeEach(async () => {
  time.comeBack();
  api = await startApi({ now: () => time.clock.now() });
});
afterEach(() => api.close());

/** Loads with a stand-in for the worker, and gives the lines that were said. */
async function load(): Promise<string[]> {
  const lines: string[] = [];
  const { manager } = api.dataSource;
  const worker = setInterval(() => {
    void manager.findBy(Pack, { state: 'queued' }).then(async ([pack]) => {
      if (!pack) return;
      const authority = await manager.findOneByOrFail(Authority, { id: pack.authorityId });
      await finishPack({ api, authority }, pack.id);
    });
  }, 200);
  try {
    await loadDemonstration(toolsOf(api.app, time), (line) => lines.push(line));
  } finally {
    clearInterval(worker);
    time.comeBack();
  }
  return lines;
}

describe('the demonstration council', () => {
  it('has the page ranges of the real front sheets, published in time', async () => {
    expect(await load()).toHaveLength(5);
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
    expect(sheets).toEqual([
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
    expect(stamps.map(({ publishedOn, clearDays }) => [publishedOn, clearDays])).toEqual([
      ['2019-06-25', 5],
      ['2021-09-06', 5],
      ['2021-11-02', 5],
    ]);

    const clerk = await api.anonymous();
    await clerk.signIn('clerk@demo.minutebook.example', 'minutebook');
    const due = (await clerk.get(apiUrl(paths.due)).expect(200)).body as Due;
    expect(due.meetings).toHaveLength(2);
    expect(due.latePapers).toMatchObject([{ title: 'Children in Care Performance Scorecard' }]);

    expect((await load()).filter((line) => !line.endsWith('there already'))).toEqual([]);
  });

  it('leaves a database alone that has a council of its own', async () => {
    await anAuthority(api.dataSource);
    expect(await load()).toEqual([expect.stringContaining('left out')]);
    expect(await api.dataSource.manager.count(Authority)).toBe(1);
  });
});
