import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiUrl, paths } from '@minutebook/contracts';
import { anAuthority } from '@minutebook/data-access/testing';
import { Logger } from '@nestjs/common';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import { PeopleService } from './people/index';
import { postgresPool } from './platform/index';
import { type ApiAgent, startApi, type TestApi } from './testing/index';

describe('what stands before the controllers', () => {
  let api: TestApi;
  let clerk: ApiAgent;
  let webDir: string;
  const http = () => supertest(api.app.getHttpServer());
  const people = apiUrl(paths.people);

  beforeAll(async () => {
    webDir = await mkdtemp(join(tmpdir(), 'minutebook-web-'));
    await writeFile(join(webDir, 'index.html'), '<!doctype html><title>Minutebook</title>');
    await writeFile(join(webDir, 'main-ABCDEFGH.js'), 'start();\n'.repeat(1000));
    api = await startApi({ settings: { webDir } });
    clerk = await api.signIn((await anAuthority(api.dataSource)).id, 'clerk');
  });
  afterAll(async () => {
    await api.close();
    await rm(webDir, { recursive: true });
  });

  const expectProblem = (answer: supertest.Response, status: number, code: string) => {
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toMatchObject({ type: 'about:blank', status, code });
    expect(answer.body.detail).toMatch(/^[A-Z].*\.$/);
  };

  it('answers malformed JSON, other content, too much content and unknown addresses as problems', async () => {
    const json = () => clerk.post(people).set('Content-Type', 'application/json');
    expectProblem(await json().send('{"kind": '), 400, 'malformed-request');
    expectProblem(await json().send(`"${'x'.repeat(5_000_000)}"`), 413, 'too-large');
    expectProblem(await clerk.post(people).type('form').send('kind=officer'), 415, 'unsupported-content');
    expectProblem(await clerk.post(people).type('text/xml').send('<a/>'), 415, 'unsupported-content');
    expectProblem(await clerk.post(people), 400, 'invalid-input');
    expectProblem(await clerk.get('/api/no/such/thing'), 404, 'no-such-address');
    expectProblem(await clerk.get('/api'), 404, 'no-such-address');
    expectProblem(await clerk.put(people).send({}), 404, 'no-such-address');
    expectProblem(await clerk.get('/api/people/%E0%A4%A'), 400, 'malformed-request');
  });

  it('gives nothing away of an error of ours but a reference, and logs no values with it', async () => {
    const lines: string[] = [];
    const service = api.get(PeopleService);
    const original = service.list.bind(service);
    service.list = () => api.dataSource.query('SELECT $1::int', ['secret of dana@council.example']);
    const log = Logger.prototype.error;
    Logger.prototype.error = (...parts: unknown[]) => void lines.push(parts.join(' '));
    const answer = await clerk.get(people);
    Logger.prototype.error = log;
    service.list = original;
    expectProblem(answer, 500, 'internal-error');
    expect(answer.text).not.toMatch(/SELECT|secret|invalid input|node_modules/);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(answer.body.reference);
    expect(lines[0]).toMatch(/GET \/api\/people QueryFailedError 22P02/);
    expect(lines[0]).not.toContain('dana');
  });

  it('lets the page run our own scripts and no others', async () => {
    const { headers } = await http().get('/').expect(200);
    expect(headers['content-security-policy']).toMatch(/default-src 'self'/);
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe|https?:/);
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('answers every page address with the client, and keeps its hashed files for long', async () => {
    for (const page of ['/', '/meetings', '/meetings/6f9619ff-8b86-4011-b42d-00cf4fc964ff/agenda']) {
      const { text, headers } = await http().get(page).expect(200);
      expect(text).toContain('<title>Minutebook');
      expect(headers['cache-control']).toBe('no-cache');
    }
    const script = await http().get('/main-ABCDEFGH.js').expect(200);
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(script.headers['content-encoding']).toMatch(/^(gzip|br)$/);
    await http().get('/main-GONE1234.js').expect(404);
    // a page that a mailed link opens: its token has dots, and is no file
    await http()
      .get(`/respond/header.payload.${'s'.repeat(43)}`)
      .expect(200);
    await http().post('/meetings').expect(404);
    expect((await http().get('/..%2f..%2f..%2f..%2fetc/passwd')).text).not.toContain('root:');
  });

  it('asks nobody who they are at public addresses, and sets no cookie there', async () => {
    const { headers } = await http()
      .get(apiUrl(paths.health))
      .set('Cookie', 'minutebook.sid=s%3Ax.y')
      .expect(200);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['cache-control']).toBeUndefined();
  });
});

describe('a reader who is signed in', () => {
  it('costs one query before the work itself: the session with the account behind it', async () => {
    const api = await startApi();
    const clerk = await api.signIn((await anAuthority(api.dataSource)).id, 'clerk');
    await clerk.get(apiUrl(paths.bodies)).expect(200);
    let queries = 0;
    postgresPool(api.get(DataSource)).on('acquire', () => queries++);
    await clerk.get(apiUrl(paths.bodies)).expect(200);
    expect(queries).toBe(2);
    await api.close();
  });
});

describe('health', () => {
  it('is live while the process runs, and ready while the database answers and is up to date', async () => {
    const api = await startApi();
    await anAuthority(api.dataSource);
    const get = (path: string) => supertest(api.app.getHttpServer()).get(apiUrl(path));
    await get(paths.healthLive).expect(200, { status: 'ok' });
    await get(paths.healthReady).expect(200, { status: 'ok' });
    const [last] = await api.dataSource.query<{ id: number }[]>('SELECT max(id) AS id FROM migrations');
    await api.dataSource.query('DELETE FROM migrations WHERE id = $1', [last?.id]);
    const { body } = await get(paths.health).expect(503);
    expect(body.code).toBe('not-ready');
    await get(paths.healthLive).expect(200);
    await api.close();
  });
});
