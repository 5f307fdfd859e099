import { apiUrl } from '@minutebook/contracts';
import { AuditEntry, type Authority, type Body, ExemptPaper, SpecialDay } from '@minutebook/data-access';
import {
  aBody,
  aMeeting,
  aMembership,
  anAgendaItem,
  anAuthority,
  anExemptItem,
  aPack,
  aPaper,
  aPerson,
} from '@minutebook/data-access/testing';
import type { DataSource } from 'typeorm';
import { type ApiAgent, declaredRoutes, type Route, startApi, type TestApi } from '../testing/index';

type Ids = Record<string, string>;

/** One row of everything that has an address, of one council. */
async function fillCouncil(
  dataSource: DataSource,
  council: Authority,
  body: Body,
): Promise<{ open: Ids; exempt: Ids }> {
  const { id: authorityId } = council;
  const person = await aPerson(dataSource, council);
  const membership = await aMembership(dataSource, body, person);
  const day = { authorityId, on: '2027-01-04', kind: 'closure', name: 'Closed' } as const;
  const specialDay = await dataSource.manager.save(SpecialDay, day);
  const meeting = await aMeeting(dataSource, body);
  const item = await anAgendaItem(dataSource, meeting);
  const paper = await aPaper(dataSource, item);
  const pack = await aPack(dataSource, meeting);
  const closed = { part: 'B', position: 1, title: 'Exempt report', exemptParagraphs: [1] } as const;
  const exemptItem = await anAgendaItem(dataSource, meeting, { ...closed, exemptParagraphs: [1] });
  await anExemptItem(dataSource, exemptItem);
  const exemptPaper = await dataSource.manager.save(ExemptPaper, {
    authorityId,
    itemId: exemptItem.id,
    position: 1,
    kind: 'upload',
    title: 'Placement',
    sha256: '0'.repeat(64),
  });
  const open: Ids = {
    bodyId: body.id,
    personId: person.id,
    membershipId: membership.id,
    specialDayId: specialDay.id,
    meetingId: meeting.id,
    itemId: item.id,
    paperId: paper.id,
    packId: pack.id,
  };
  return { open, exempt: { ...open, itemId: exemptItem.id, paperId: exemptPaper.id } };
}

/** Something that each route accepts, so that what is refused is the record and not the form. */
const inputs: Record<string, (ids: Ids) => object> = {
  'patch /bodies/:bodyId': () => ({ version: 1, name: 'Ours' }),
  'post /bodies/:bodyId/memberships': ({ personId }) => ({
    personId,
    role: 'member',
    votingRight: 'voting',
    startsOn: '2026-01-01',
  }),
  'post /bodies/:bodyId/officers': ({ personId }) => ({ personId, office: 'clerk', startsOn: '2026-01-01' }),
  'put /bodies/:bodyId/standing-agenda': () => ({ effectiveFrom: '2026-01-01', items: [] }),
  'patch /memberships/:membershipId': () => ({ version: 1, role: 'chair' }),
  'patch /people/:personId': () => ({ version: 1, name: 'Ours' }),
  'patch /meetings/:meetingId': () => ({ version: 1, venue: 'Ours' }),
  'post /meetings/:meetingId/cancel': () => ({ version: 1, reason: 'Ours' }),
  'post /meetings/:meetingId/agenda/items': () => ({ part: 'A', title: 'Ours' }),
  'post /meetings/:meetingId/publication': ({ packId }) => ({ packId }),
  'patch /agenda-items/:itemId': () => ({ version: 1, title: 'Ours' }),
  'post /agenda-items/:itemId/move': () => ({ revision: 1, part: 'A', position: 1 }),
  'post /agenda-items/:itemId/withdraw': () => ({ version: 1, reason: 'Ours' }),
  'post /agenda-items/:itemId/reinstate': () => ({ version: 1 }),
  'put /agenda-items/:itemId/report': () => ({
    title: 'Ours',
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ours' }] }] },
  }),
  'patch /papers/:paperId': () => ({ version: 1, title: 'Ours' }),
  'patch /exempt/agenda-items/:itemId': () => ({ version: 1, title: 'Ours' }),
  'patch /exempt/papers/:paperId': () => ({ version: 1, title: 'Ours' }),
};
const isUpload = ({ method, path }: Route): boolean => method === 'post' && /\/(papers|replace)$/.test(path);
const name = ({ method, path }: Route): string => `${method} ${path}`;

describe('the records of one council', () => {
  let api: TestApi;
  let ids: { open: Ids; exempt: Ids };
  let routes: Route[];
  let own: ApiAgent;
  let strangers: ApiAgent[];

  beforeAll(async () => {
    api = await startApi();
    const council = await anAuthority(api.dataSource);
    const body = await aBody(api.dataSource, council);
    ids = await fillCouncil(api.dataSource, council, body);
    own = await api.signIn(council.id, 'clerk');
    const other = await anAuthority(api.dataSource);
    strangers = [await api.signIn(other.id, 'clerk'), await api.signIn(other.id, 'administrator')];
    routes = declaredRoutes(api.app).filter(
      ({ path, permission }) => path.includes(':') && permission !== 'public',
    );
  });
  afterAll(() => api.close());

  const send = (agent: ApiAgent, route: Route) => {
    const named = route.path.startsWith('/exempt') ? ids.exempt : ids.open;
    const url = apiUrl(route.path.replace(/:([A-Za-z]+)/g, (_, id: string) => named[id] ?? id));
    const request = agent.send(route.method, route.method === 'delete' ? `${url}?version=1` : url);
    if (isUpload(route))
      return request.field('version', '1').attach('file', Buffer.from('%PDF-1.4'), 'ours.pdf');
    return request.send(inputs[name(route)]?.(named));
  };

  it('do not exist for anybody of another council, whatever their role', async () => {
    const reached = new Map(routes.map((route): [string, number[]] => [name(route), []]));
    for (const stranger of strangers) {
      for (const route of routes) reached.get(name(route))?.push((await send(stranger, route)).status);
    }
    // 403 where the role does not reach at all; one of the two roles reaches every route
    const wrong = [...reached].filter(
      ([, statuses]) => !statuses.includes(404) || statuses.some((s) => s !== 404 && s !== 403),
    );
    expect(wrong).toEqual([]);
    expect(await api.dataSource.manager.count(AuditEntry)).toBe(0);
  });

  it('are there for those of the council itself', async () => {
    // a stream never ends, a file is not in the store of this test, and no standing agenda, report or publication is there
    const apart = /\/(events|file|pdf|docx|standing-agenda|report|publication)$/;
    const reads = routes.filter(({ method, path }) => method === 'get' && !apart.test(path));
    expect(reads.length).toBeGreaterThan(8);
    for (const route of reads)
      expect([name(route), (await send(own, route)).status]).toEqual([name(route), 200]);
  });
});
