import {
  apiUrl,
  type CommitmentsPage,
  type ExemptCommitmentsPage,
  type Minutes,
  paths,
  type Person,
  type Recommendation,
  type ScorecardLine,
} from '@minutebook/contracts';
import type { Page } from '@playwright/test';
import type { CouncilApi } from './support/council-api';
import { wednesdayIn } from './support/days';
import { expect, test } from './support/fixtures';
import { mailedToken } from './support/mailbox';
import type { Account } from './support/people';
import { today } from './support/sitting';

const looks = [
  { name: 'desk, light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'desk, dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  { name: 'phone, light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'phone, dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

/** Waits until the page has its matter: its heading is there and nothing is being fetched any more. */
async function settle(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('mb-loading')).toHaveCount(0);
}

/** At phone width nothing may make the page itself scroll sideways. */
async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  const [content = 0, width = 0] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content, `${what} is wider than the screen`).toBeLessThanOrEqual(width);
}

type Place = (api: CouncilApi) => Promise<string[]>;

const meetingOn = async (api: CouncilApi, on: string): Promise<string> =>
  `/meetings/${(await api.meetings(`?from=${on}&to=${on}`))[0]?.id ?? ''}`;
const entriesOf = async (api: CouncilApi, meeting: string): Promise<string[]> => {
  const meetingId = meeting.split('/').at(-1) ?? '';
  const { entries } = await api.get<Minutes>(apiUrl(paths.meetingMinutes, { meetingId }));
  return entries.map(({ id }) => `${meeting}/minutes/${id}`);
};

const planning: Place = async (api) => {
  const past = await meetingOn(api, '2019-07-03');
  const upcoming = await api.meetings(`?from=${today()}&to=${wednesdayIn(8)}`);
  const prepared = upcoming.find(({ itemCount, state }) => itemCount > 0 && state === 'scheduled');
  const empty = upcoming.find(({ itemCount }) => itemCount === 0);
  const { items } = await api.agenda(prepared?.id ?? '');
  const meeting = `/meetings/${prepared?.id ?? ''}`;
  return [
    '/',
    '/meetings',
    '/meetings/calendar',
    '/meetings/new',
    `${meeting}/agenda`,
    `${meeting}/agenda/items/new`,
    `${meeting}/agenda/items/${items[1]?.id ?? ''}`,
    `${meeting}/pack`,
    `${meeting}/documents`,
    `${meeting}/details`,
    `${meeting}/record`,
    ...(empty ? [`/meetings/${empty.id}/agenda`, `/meetings/${empty.id}/pack`] : []),
    `${past}/agenda`,
    `${past}/pack`,
  ];
};

const settings: Place = async (api) => {
  const panel = `/bodies/${(await api.body(/Corporate Parenting/)).id}`;
  return [
    '/bodies',
    panel,
    `${panel}/edit`,
    `${panel}/members/new`,
    `${panel}/standing-agenda`,
    `${panel}/wording`,
    `${panel}/minute-numbers`,
    `${panel}/attendance`,
    '/calendar',
    '/no-such-page',
  ];
};

const sittings: Place = async (api) => {
  const held = await meetingOn(api, '2019-03-06');
  const remote = await meetingOn(api, '2021-06-22');
  const convened = (await api.meetings(`?from=${today()}`)).find(({ state }) => state === 'agenda-published');
  const next = `/meetings/${convened?.id ?? ''}`;
  return [
    `${next}/meeting`,
    `${next}/console`,
    `${next}/outcomes`,
    `${next}/minutes`,
    `${held}/meeting`,
    `${held}/console`,
    `${held}/outcomes`,
    `${remote}/meeting`,
    `${held}/you-said`,
    `/public${held}/you-said`,
    '/outcomes',
  ];
};

const minutes: Place = async (api) => {
  const signed = await meetingOn(api, '2019-03-06');
  const draft = await meetingOn(api, '2019-07-03');
  const published = await meetingOn(api, '2021-06-22');
  const [first = '', , , , , , fostering = ''] = await entriesOf(api, signed);
  const [, , , , , , reviewing = ''] = await entriesOf(api, draft);
  const [, , , , , wellbeing = ''] = await entriesOf(api, published);
  return [
    '/minute-book',
    `${signed}/minutes`,
    `${signed}/minutes/attendance`,
    `${signed}/minutes/documents`,
    ...[first, fostering, reviewing, wellbeing],
  ];
};

/** The register of Part B, and where a meeting decided something in private, its first row. */
const inPrivate: Place = async (api) => {
  const { rows } = await api.get<ExemptCommitmentsPage>(apiUrl(paths.exemptCommitments));
  return ['/exempt-commitments', ...rows.slice(0, 1).map(({ id }) => `/exempt-commitments/${id}`)];
};

/** The register as the Monitoring Officer keeps it. */
const register: Place = async (api) => {
  const people = await api.get<Person[]>(apiUrl(paths.people));
  const adair = `/interests/${people.find(({ name }) => name === 'Councillor Robin Adair')?.id ?? ''}`;
  return [
    '/interests',
    adair,
    `${adair}/interests/new`,
    `${adair}/gifts/new`,
    '/interests/dispensations',
    '/interests/dispensations/new',
  ];
};

const followThrough: Place = async (api) => {
  const { rows } = await api.get<CommitmentsPage>(apiUrl(paths.commitments));
  const [recommended] = await api.get<Recommendation[]>(apiUrl(paths.recommendations));
  const answered = await meetingOn(api, '2021-09-14');
  const body = (await api.body(/Scrutiny/)).id;
  const panel = (await api.body(/Parenting/)).id;
  const [scorecard] = await api.get<ScorecardLine[]>(apiUrl(paths.scorecards));
  return [
    '/commitments',
    `/commitments/${rows[0]?.id ?? ''}`,
    '/commitments/print',
    '/mail',
    '/recommendations',
    `/recommendations/${recommended?.id ?? ''}`,
    `/recommendations/appendix-a/${answered.split('/').at(-1) ?? ''}`,
    '/public/recommendations',
    '/respond/no-such-link',
    '/approve-response/no-such-link',
    `/work-programme?body=${body}&year=2021`,
    `/work-programme?body=${panel}&year=2021`,
    '/scorecards',
    `/scorecards/${scorecard?.id ?? ''}?show=all`,
    `/scorecards/${scorecard?.id ?? ''}/import`,
    '/topics',
    '/topics/theme/voice',
    '/topics/indicator/LAC%2013',
    '/unfollow/no-such-link',
  ];
};

/** What a member of the panel opens without signing in. */
const asked: Place = async (api) => [
  `/did-it-last/${await mailedToken(api, 'chair@demo.minutebook.example', 'did-it-last')}`,
];

const places: [what: string, account: Account, addresses: Place][] = [
  ['planning', 'clerk', planning],
  ['bodies and calendar', 'clerk', settings],
  ['meetings as they happen', 'clerk', sittings],
  ['minutes', 'clerk', minutes],
  ['what meetings set in motion', 'clerk', followThrough],
  ['what was decided in private', 'clerk', inPrivate],
  ['links of mails', 'clerk', asked],
  ['register of interests', 'monitoring officer', register],
];

for (const { name, ...look } of looks) {
  test.describe(name, () => {
    test.use(look);

    test('sign-in: free of what axe can find', async ({ page, expectAccessible }) => {
      await page.goto('/sign-in');
      await settle(page);
      await expectAccessible('/sign-in');
    });

    for (const [what, account, addressesOf] of places)
      test(`${what}: free of what axe can find`, async ({ page, signInAs, expectAccessible }) => {
        for (const address of await addressesOf(await signInAs(account)))
          await test.step(address, async () => {
            await page.goto(address);
            await settle(page);
            await expectAccessible(address);
            await expectNoSidewaysScroll(page, address);
          });
      });
  });
}

test('the workspace of a meeting can be used within two seconds on a throttled connection', async ({
  page,
  signInAs,
}) => {
  const api = await signInAs('clerk');
  const [meeting] = await api.meetings('?from=2019-07-03&to=2019-07-03');
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  // 10 Mbit/s with 40 ms to the server and back, as good mobile reception gives; nothing is in the cache
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 40,
    downloadThroughput: (10 * 1_000_000) / 8,
    uploadThroughput: (5 * 1_000_000) / 8,
  });
  const since = Date.now();
  await page.goto(`/meetings/${meeting?.id ?? ''}/agenda`, { waitUntil: 'commit' });
  await expect(page.locator('li[mbAgendaRow]').first()).toBeVisible();
  expect(Date.now() - since).toBeLessThan(2_000);
});
