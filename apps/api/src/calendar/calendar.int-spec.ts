import { apiUrl, type CouncilCalendar, paths, type SpecialDay } from '@minutebook/contracts';
import { type Authority, PolicyRow } from '@minutebook/data-access';
import { anAuthority } from '@minutebook/data-access/testing';
import { type ApiAgent, startApi, type TestApi } from '../testing/index';

describe('the council’s calendar', () => {
  let api: TestApi;
  let council: Authority;
  let administrator: ApiAgent;
  let clerk: ApiAgent;
  let now = new Date('2026-03-28T23:30:00Z');

  beforeAll(async () => {
    api = await startApi({ now: () => now });
    council = await anAuthority(api.dataSource);
    administrator = await api.signIn(council.id, 'administrator');
    clerk = await api.signIn(council.id, 'clerk');
  });
  afterAll(() => api.close());

  const read = async () => (await clerk.get(apiUrl(paths.calendar)).expect(200)).body as CouncilCalendar;

  it('says which day it is on the council’s clocks, in summer too', async () => {
    expect((await read()).today).toBe('2026-03-28');
    now = new Date('2026-03-29T23:30:00Z');
    expect((await read()).today).toBe('2026-03-30');
  });

  it('gives the statutory deadline until the council has its own', async () => {
    expect((await read()).publication).toEqual({ clearDays: 5, cutoff: '17:00' });
    const policy = { bodyId: null, kind: 'publication', source: 'Standing order 12' } as const;
    const value = { clearDays: 6, cutoff: '16:00' };
    await api.dataSource.manager.insert(PolicyRow, {
      ...policy,
      authorityId: council.id,
      effectiveFrom: '2026-01-01',
      value,
    });
    expect((await read()).publication).toEqual(value);
  });

  it('takes a closure in, once, and out again', async () => {
    const day = { on: '2026-12-24', kind: 'closure', name: 'Offices closed' };
    const made = (await administrator.post(apiUrl(paths.specialDays)).send(day).expect(201))
      .body as SpecialDay;
    expect((await read()).specialDays).toEqual([{ id: made.id, ...day }]);
    const { body } = await administrator.post(apiUrl(paths.specialDays)).send(day).expect(409);
    expect(body.detail).toBe(
      'Thursday, 24 December 2026 is in the calendar already. Remove that entry first.',
    );
    const address = apiUrl(paths.specialDay, { specialDayId: made.id });
    await clerk.delete(address).expect(403);
    await (
      await api.signIn((await anAuthority(api.dataSource)).id, 'administrator')
    )
      .delete(address)
      .expect(404);
    await administrator.delete(address).expect(204);
    await administrator.delete(address).expect(404);
    expect((await read()).specialDays).toEqual([]);
  });

  it('refuses a day that does not exist, and is kept by administrators for the whole council', async () => {
    const day = { on: '2026-02-30', kind: 'closure', name: 'Offices closed' };
    const { body } = await administrator.post(apiUrl(paths.specialDays)).send(day).expect(400);
    expect(body.errors[0]).toMatchObject({ path: 'on' });
    await clerk
      .post(apiUrl(paths.specialDays))
      .send({ ...day, on: '2026-03-02' })
      .expect(403);
  });
});
