import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { paths, problemSchema } from '@minutebook/contracts';
import type { OpenAPIObject } from '@nestjs/swagger';
import { format } from 'prettier';
import supertest from 'supertest';
import { declaredRoutes, startApi, type TestApi } from '../testing/index';

const file = join(import.meta.dirname, '../../../../docs/openapi.json');
interface Operation {
  summary?: string;
  'x-permission'?: string;
  responses: Record<string, { description: string; content?: Record<string, { schema?: object }> }>;
}

describe('the OpenAPI document', () => {
  let api: TestApi;
  let document: OpenAPIObject;
  let operations: [string, Operation][];

  beforeAll(async () => {
    api = await startApi();
    const answer = await supertest(api.app.getHttpServer()).get('/api/openapi.json').expect(200);
    document = answer.body as OpenAPIObject;
    operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]): [string, Operation] => [
        `${method} ${path}`,
        operation as Operation,
      ]),
    );
  });
  afterAll(() => api.close());

  it('is the one in docs/openapi.json', async () => {
    const text = await format(JSON.stringify(document), { parser: 'json', printWidth: 110 });
    if (process.env['UPDATE_OPENAPI']) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const kept = await readFile(file, 'utf8').catch(() => '');
    const isCurrent = kept === text;
    // a boolean, since a diff of two whole documents helps nobody
    expect({ isCurrent, ifNot: 'run the tests of apps/api once with UPDATE_OPENAPI=1' }).toMatchObject({
      isCurrent: true,
    });
  });

  it('has every address of the contracts', () => {
    const described = new Set(Object.keys(document.paths));
    const inOpenApi = (path: string) => `/api${path.replace(/:([A-Za-z]+)/g, '{$1}')}`;
    expect(Object.values(paths).filter((path) => !described.has(inOpenApi(path)))).toEqual([]);
  });

  it('has every route of the API', () => {
    const described = new Set(operations.map(([name]) => name.replace(/\{([A-Za-z]+)\}/g, ':$1')));
    const missing = declaredRoutes(api.app).filter(
      ({ method, path }) => !described.has(`${method} /api${path}`),
    );
    expect(missing.map(({ handler }) => handler)).toEqual([]);
  });

  it('says for each operation what it does, who may do it and what it answers', () => {
    const silent = operations.filter(([, { summary, responses, 'x-permission': permission }]) => {
      const isGood = Object.entries(responses).some(
        ([status, { content }]) => /^2/.test(status) && (status === '204' || content !== undefined),
      );
      return !summary || !permission || !isGood;
    });
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it('describes every refusal as a problem', () => {
    const other = operations.flatMap(([name, { responses }]) =>
      Object.entries(responses)
        .filter(([status, { content }]) => /^[45]/.test(status) && !content?.['application/problem+json'])
        .map(([status]) => `${name} ${status}`),
    );
    expect(other).toEqual([]);
    expect(Object.keys(document.components?.schemas?.['Problem'] ?? {})).toContain('properties');
    expect(problemSchema.shape).toHaveProperty('code');
  });

  it('points to no component that it lacks', () => {
    const named = new Set(Object.keys(document.components?.schemas ?? {}));
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, target]) => target ?? '',
    );
    const lost = references.filter((target) => !named.has(target.replace('#/components/schemas/', '')));
    expect([...new Set(lost)]).toEqual([]);
  });

  it('can be read and tried on a page', async () => {
    const { text } = await supertest(api.app.getHttpServer()).get('/api/docs').expect(200);
    expect(text).toContain('Minutebook API');
  });
});
