import { apiUrl, paths, type Session } from '@minutebook/contracts';
import { type Authority, type Body, RoleGrant, User } from '@minutebook/data-access';
import { aBody, anAuthority } from '@minutebook/data-access/testing';
import supertest from 'supertest';
import { addAccount, startApi, testPassword, type TestApi } from '../testing/index';

const url = apiUrl(paths.session);

describe('signing in', () => {
  let api: TestApi;
  let council: Authority;
  let panel: Body;

  beforeAll(async () => {
    api = await startApi();
    council = await anAuthority(api.dataSource);
    panel = await aBody(api.dataSource, council);
  });
  afterAll(() => api.close());

  const account = () => addAccount(api.dataSource, council.id, 'clerk', panel.id);

  it('answers who is signed in and what they may do', async () => {
    const email = await account();
    const agent = await api.anonymous();
    await agent.signIn(email.toUpperCase(), testPassword);
    const { user } = (await agent.get(url).expect(200)).body as Session;
    expect(user).toMatchObject({ email, authority: { id: council.id, name: council.name } });
    expect(user?.grants).toEqual([{ role: 'clerk', bodyId: panel.id }]);
    expect(user?.permissions['agenda.edit']).toEqual([panel.id]);
  });

  it('says that nobody is signed in', async () => {
    const agent = await api.anonymous();
    const { body } = await agent.get(url).expect(200);
    expect(body).toEqual({ user: null });
  });

  it('keeps the session in a cookie that scripts and other sites cannot use, under a new id', async () => {
    const email = await account();
    const agent = await api.anonymous();
    const sent = await agent.post(url).send({ email, password: testPassword }).expect(200);
    const cookies = sent.headers['set-cookie'] as unknown as string[];
    const session = cookies.find((cookie) => cookie.startsWith('minutebook.sid='));
    expect(session).toMatch(/HttpOnly/);
    expect(session).toMatch(/SameSite=Lax/);
    expect(session).toMatch(/Path=\/api/);
    expect(session).not.toMatch(/Secure/);
    expect(sent.headers['cache-control']).toBe('no-store');
    const [row] = await api.dataSource.query<{ authority_id: string }[]>(
      'SELECT authority_id FROM sessions ORDER BY expire DESC LIMIT 1',
    );
    expect(row?.authority_id).toBe(council.id);
  });

  it('gives one answer to a wrong password and to an unknown e-mail address', async () => {
    const email = await account();
    const agent = await api.anonymous();
    const wrong = await agent.post(url).send({ email, password: 'wrong' }).expect(401);
    const unknown = await agent
      .post(url)
      .send({ email: 'nobody@council.example', password: 'wrong' })
      .expect(401);
    expect(wrong.body).toEqual(unknown.body);
    expect(wrong.body).toMatchObject({ code: 'wrong-credentials', status: 401 });
    expect(wrong.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  it('names the fields of a sign-in that cannot be one', async () => {
    const agent = await api.anonymous();
    const { body } = await agent.post(url).send({ email: 'dana' }).expect(400);
    expect(body).toMatchObject({ code: 'invalid-input' });
    expect(body.errors).toEqual([
      { path: 'email', message: 'Enter your e-mail address, such as name@council.gov.uk.' },
      { path: 'password', message: expect.any(String) },
    ]);
  });

  it('refuses an inactive account, and ends its sessions at once', async () => {
    const email = await account();
    const agent = await api.anonymous();
    await agent.signIn(email, testPassword);
    await api.dataSource.manager.update(User, { email }, { isActive: false });
    await agent.get(apiUrl(paths.bodies)).expect(401);
    await (await api.anonymous()).post(url).send({ email, password: testPassword }).expect(401);
  });

  it('takes a role away from the next request on', async () => {
    const email = await account();
    const agent = await api.anonymous();
    await agent.signIn(email, testPassword);
    await agent.get(apiUrl(paths.bodies)).expect(200);
    const { id: userId } = await api.dataSource.manager.findOneByOrFail(User, { email });
    await api.dataSource.manager.delete(RoleGrant, { userId });
    await agent.get(apiUrl(paths.bodies)).expect(403);
  });

  it('lets nobody in after sign-out, also with a cookie that was kept', async () => {
    const email = await account();
    const agent = await api.anonymous();
    const sent = await agent.post(url).send({ email, password: testPassword });
    const cookie = (sent.headers['set-cookie'] as unknown as string[])
      .find((each) => each.startsWith('minutebook.sid='))
      ?.split(';')[0];
    const withKept = () =>
      supertest(api.app.getHttpServer())
        .get(apiUrl(paths.bodies))
        .set('Cookie', cookie ?? '');
    await withKept().expect(200);
    await agent.refreshToken();
    await agent.delete(url).expect(204);
    await agent.get(apiUrl(paths.bodies)).expect(401);
    await withKept().expect(401);
    await agent.refreshToken();
    await agent.signIn(email, testPassword);
  });

  it('refuses changing requests without the CSRF token, the sign-in itself included', async () => {
    const email = await account();
    const server = api.app.getHttpServer();
    const { body } = await supertest(server).post(url).send({ email, password: testPassword }).expect(403);
    expect(body.code).toBe('csrf-token');
    const signedIn = await api.signIn(council.id, 'clerk', panel.id);
    const foreign = signedIn.patch(apiUrl(paths.body, { bodyId: panel.id })).set('x-xsrf-token', 'forged');
    await foreign.send({ version: 1, name: 'Taken over' }).expect(403);
    const upload = signedIn
      .post(apiUrl(paths.people))
      .set('x-xsrf-token', '')
      .attach('file', Buffer.from('x'), 'x.pdf');
    await upload.expect(403);
  });

  it('does not take the token of one session for another', async () => {
    const one = await api.signIn(council.id, 'clerk', panel.id);
    const other = await api.signIn(council.id, 'clerk', panel.id);
    const request = other.patch(apiUrl(paths.body, { bodyId: panel.id }));
    await request.set('x-xsrf-token', one.csrfToken).send({ version: 1, name: 'Other' }).expect(403);
  });

  it('writes the session once in five minutes, not at each request', async () => {
    const agent = await api.signIn(council.id, 'clerk', panel.id);
    const end = async () =>
      (await api.dataSource.query<{ expire: Date }[]>('SELECT max(expire) AS expire FROM sessions'))[0]
        ?.expire;
    const before = await end();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await agent.get(apiUrl(paths.bodies)).expect(200);
    expect(await end()).toEqual(before);
    await api.dataSource.query(`UPDATE sessions SET sess = jsonb_set(sess::jsonb, '{renewedAt}', '0')::json`);
    await agent.get(apiUrl(paths.bodies)).expect(200);
    expect((await end())?.getTime()).toBeGreaterThan(before?.getTime() ?? Infinity);
  });
});

describe('too many attempts to sign in', () => {
  let api: TestApi;
  let council: Authority;
  beforeAll(async () => {
    api = await startApi();
    council = await anAuthority(api.dataSource);
  });
  afterAll(() => api.close());

  it('locks the account for this address for a while, also for the right password, and says until when', async () => {
    const email = await addAccount(api.dataSource, council.id, 'clerk', null);
    const agent = await api.anonymous();
    for (let attempt = 1; attempt <= 5; attempt++) {
      await agent.post(url).send({ email, password: 'wrong' }).expect(401);
    }
    const refused = await agent.post(url).send({ email, password: testPassword }).expect(429);
    expect(refused.body).toMatchObject({
      code: 'too-many-attempts',
      detail: 'Too many attempts to sign in. Try again in 15 minutes.',
    });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(800);
    const other = await addAccount(api.dataSource, council.id, 'clerk', null);
    await agent.signIn(other, testPassword);
  });

  it('forgets wrong attempts after a right one', async () => {
    const email = await addAccount(api.dataSource, council.id, 'clerk', null);
    const agent = await api.anonymous();
    for (let round = 0; round < 2; round++) {
      for (let attempt = 1; attempt <= 4; attempt++) {
        await agent.post(url).send({ email, password: 'wrong' }).expect(401);
      }
      await agent.signIn(email, testPassword);
    }
  });

  it('keeps neither e-mail nor network addresses with the counts', async () => {
    const rows = await api.dataSource.query<{ key: string }[]>('SELECT key FROM sign_in_attempts');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ key }) => /@|127\.0|\./.test(key))).toEqual([]);
  });
});

describe('behind https', () => {
  it('sends its cookies over https only', async () => {
    const api = await startApi({ settings: { publicUrl: 'https://minutebook.example' } });
    const council = await anAuthority(api.dataSource);
    const email = await addAccount(api.dataSource, council.id, 'clerk', null);
    const server = api.app.getHttpServer();
    const first = await supertest(server).get(url).set('X-Forwarded-Proto', 'https').expect(200);
    const token = /XSRF-TOKEN=([^;]+)/.exec(String(first.headers['set-cookie']))?.[1] ?? '';
    const sent = await supertest(server)
      .post(url)
      .set({ 'X-Forwarded-Proto': 'https', 'x-xsrf-token': token, Cookie: `XSRF-TOKEN=${token}` })
      .send({ email, password: testPassword })
      .expect(200);
    const cookies = sent.headers['set-cookie'] as unknown as string[];
    expect(cookies).toHaveLength(2);
    for (const cookie of cookies) expect(cookie).toMatch(/; Secure/);
    expect(sent.headers['strict-transport-security']).toBeDefined();
    await api.close();
  });
});
