import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RoleGrant, User } from '@minutebook/data-access';
import { createTestDatabase } from '@minutebook/data-access/testing';
import type { Role } from '@minutebook/domain';
import type { Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { hash } from 'argon2';
import type { DataSource } from 'typeorm';
import { AppModule } from '../app.module';
import { configureHttp } from '../http';
import { Clock, Settings } from '../platform/index';
import { ApiAgent } from './api-agent';

export interface StartApiOptions {
  settings?: Partial<Settings>;
  /** What the API takes for now; read at every request, so a test may move it. */
  now?: () => Date;
  /** Stand-ins: `[[PackQueue, fakeQueue]]`. */
  overrides?: (readonly [token: unknown, value: unknown])[];
}

export interface TestApi {
  app: NestExpressApplication;
  /** The test's own way into the same database. */
  dataSource: DataSource;
  settings: Settings;
  get<Service>(token: Type<Service> | (abstract new (...args: never[]) => Service)): Service;
  /** Somebody who has not signed in, with a CSRF token. */
  anonymous(): Promise<ApiAgent>;
  /** Adds an account with this role (for one body, or for all) and signs it in. */
  signIn(authorityId: string, role: Role, bodyId?: string | null): Promise<ApiAgent>;
  close(): Promise<void>;
}

export const testPassword = 'a password of the tests';
let cheapHash: Promise<string> | undefined;
let accounts = 0;

/** Boots the real API, all features, on an empty database of its own that is up to date. Close it in `afterAll`. */
export async function startApi({ settings, now, overrides = [] }: StartApiOptions = {}): Promise<TestApi> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'minutebook-api-'));
  const used = { ...testSettings(database.url, dataDir), ...settings };
  const builder = Test.createTestingModule({
    imports: [AppModule.with({ settings: used, clock: new Clock(now) })],
  });
  for (const [token, value] of overrides) builder.overrideProvider(token).useValue(value);
  const module = await builder.compile();
  const app = module.createNestApplication<NestExpressApplication>({
    bodyParser: false,
    forceCloseConnections: true,
  });
  configureHttp(app);
  await app.listen(0, '127.0.0.1');
  const anonymous = () => ApiAgent.open(app.getHttpServer());
  return {
    app,
    dataSource: database.dataSource,
    settings: used,
    get: (token) => app.get(token, { strict: false }),
    anonymous,
    async signIn(authorityId, role, bodyId = null) {
      const email = await addAccount(database.dataSource, authorityId, role, bodyId);
      const agent = await anonymous();
      await agent.signIn(email, testPassword);
      return agent;
    },
    async close() {
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Adds an account that holds one role, and gives its e-mail address; its password is `testPassword`. */
export async function addAccount(
  dataSource: DataSource,
  authorityId: string,
  role: Role,
  bodyId: string | null,
): Promise<string> {
  // weak on purpose: the hash carries its own cost, and the tests sign in often
  cheapHash ??= hash(testPassword, { memoryCost: 1024, timeCost: 2, parallelism: 1 });
  const email = `${role}-${++accounts}@council.example`;
  const user = await dataSource.manager.save(User, {
    authorityId,
    personId: null,
    email,
    name: `Test ${role}`,
    passwordHash: await cheapHash,
  });
  await dataSource.manager.insert(RoleGrant, { authorityId, userId: user.id, role, bodyId });
  return email;
}

const testSettings = (databaseUrl: string, dataDir: string): Settings => ({
  port: 0,
  host: '127.0.0.1',
  dataDir,
  databaseUrl,
  uploadLimitMb: 100,
  sessionSecret: 'a secret of the tests, long enough to be one',
  pseudonymKey: 'a key of the tests, long enough to be one',
  publicUrl: 'http://localhost:3000',
  mailTransport: 'outbox',
  reportsWaitMs: 0, // no worker runs
  webDir: join(dataDir, 'no-client'),
});
