import { apiUrl, paths } from '@minutebook/contracts';
import { permissions } from '@minutebook/domain';
import { anAuthority } from '@minutebook/data-access/testing';
import { Controller, Get, Module } from '@nestjs/common';
import { featureModules } from '../features';
import {
  type ApiAgent,
  answeredRoutes,
  declaredRoutes,
  type Route,
  startApi,
  type TestApi,
} from '../testing/index';

const nowhere = '6f9619ff-8b86-4011-b42d-00cf4fc964ff';
const urlOf = ({ path }: Route): string => apiUrl(path.replace(/:[A-Za-z]+/g, nowhere));
const name = ({ method, path }: Route): string => `${method} ${path}`;

@Controller()
class Forgetful {
  @Get('forgotten')
  show(): string {
    return 'what nobody may see';
  }
}
@Module({ controllers: [Forgetful] })
class ForgetfulModule {}

describe('the routes of the API', () => {
  let api: TestApi;
  let routes: Route[];
  let anonymous: ApiAgent;
  let administrator: ApiAgent;

  beforeAll(async () => {
    featureModules.push(ForgetfulModule);
    api = await startApi();
    featureModules.splice(featureModules.indexOf(ForgetfulModule), 1);
    const council = await anAuthority(api.dataSource);
    routes = declaredRoutes(api.app);
    anonymous = await api.anonymous();
    administrator = await api.signIn(council.id, 'administrator');
  });
  afterAll(() => api.close());

  it('state each a permission; one that states none is refused to everybody', async () => {
    const silent = routes.filter(({ permission }) => !permission || !permissions.includes(permission));
    expect(silent.map(({ handler }) => handler)).toEqual(['Forgetful.show']);
    const { body } = await administrator.get(apiUrl('/forgotten')).expect(403);
    expect(body.code).toBe('not-permitted');
  });

  it('are all declared by controllers, but for the pages of the OpenAPI document', () => {
    const declared = new Set(routes.map(({ method, path }) => `${method} /api${path}`));
    const others = answeredRoutes(api.app).filter((route) => !declared.has(route));
    expect(others.filter((route) => !/^get \/api\/(docs|openapi\.json)/.test(route))).toEqual([]);
  });

  it('refuse readers who have not signed in, unless they are public', async () => {
    const refused = [401, 403];
    const open: string[] = [];
    for (const route of routes.filter(({ permission }) => permission !== 'public')) {
      const { status, headers } = await anonymous.send(route.method, urlOf(route));
      if (!refused.includes(status) || !/problem\+json/.test(headers['content-type'] ?? ''))
        open.push(name(route));
    }
    expect(open).toEqual([]);
  });

  it('are public only where anybody may read or sign in', () => {
    const open = routes.filter(({ permission }) => permission === 'public').map(({ path }) => path);
    expect(open.filter((path) => !/^\/(public|health|session|links)(\/|$)/.test(path))).toEqual([]);
  });

  it('stand at the addresses that the contracts name, and at no other', () => {
    const named = new Set<string>(Object.values(paths));
    const unknown = routes.filter(({ path }) => !named.has(path) && path !== '/forgotten');
    expect(unknown.map(name)).toEqual([]);
  });

  it('answer 404 to references that name nothing and to ones that are none', async () => {
    const { body } = await administrator.get(apiUrl(paths.body, { bodyId: nowhere })).expect(404);
    expect(body).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      code: 'not-found',
      detail: 'There is no such body.',
    });
    await administrator.get(apiUrl(paths.body, { bodyId: 'chair' })).expect(404);
  });
});
