import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { apiUrl, paths } from '@minutebook/contracts';
import type { MeetingAct, NewMeetingEvent } from '@minutebook/domain';
import {
  aCouncil,
  aMeetingInSession,
  fillPanel,
  type Council,
  type Sitting,
} from '../meetings/testing/index';

const program = join(process.cwd(), 'dist/apps/api/main.js');
const note = (text: string): MeetingAct => ({
  kind: 'noted',
  note: 'discussion',
  text,
  owner: '',
  due: null,
});

describe('a server that is killed while the clerk types', () => {
  let council: Council;
  let sitting: Sitting;
  let server: ChildProcess | undefined;

  beforeAll(async () => {
    if (!existsSync(program)) throw new Error(`${program} is not built: npx nx build api`);
    council = await aCouncil();
    // long ago, since the built server has a real clock
    await fillPanel(council);
    await council.api.dataSource.query(`update memberships set starts_on = '2020-01-01'`);
    sitting = await aMeetingInSession(council, '2024-03-13');
    const { databaseUrl, dataDir, sessionSecret, pseudonymKey } = council.api.settings;
    server = fork(program, [], {
      env: {
        ...{ PATH: process.env['PATH'], PORT: '0', DATABASE_URL: databaseUrl, DATA_DIR: dataDir },
        ...{ SESSION_SECRET: sessionSecret, PSEUDONYM_KEY: pseudonymKey },
      },
      execArgv: [],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
  });
  afterAll(async () => {
    server?.kill('SIGKILL');
    await council.api.close();
  });

  it('has kept everything that it said it had, and the rest is sent again, in order and once', async () => {
    const itemId = sitting.items.report.id;
    await sitting.record({ kind: 'items-begun', itemIds: [itemId] }, { at: '17:10' });
    const { lastSeq } = await sitting.read();
    const running = server!;
    const send = await senderTo(running);
    const events = Array.from({ length: 60 }, (_, index) =>
      sitting.event(note(`Note ${index}`), { itemId, id: randomUUID() }),
    );
    const said: string[] = [];
    for (const event of events) {
      // the answer to this one is not waited for
      if (said.length === 25) setImmediate(() => running.kill('SIGKILL'));
      if (!(await send(event))) break;
      said.push(event.id);
    }
    expect(said.length).toBeGreaterThanOrEqual(25);
    expect(said.length).toBeLessThan(events.length);
    const kept = (await sitting.read()).events.map(({ id }) => id);
    expect(kept).toEqual(expect.arrayContaining(said));

    const url = apiUrl(paths.liveEvents, { meetingId: sitting.meeting.id });
    for (const event of events.slice(said.length)) {
      const { status } = await council.clerk.post(url).send(event);
      expect([200, 201]).toContain(status);
    }
    const after = (await sitting.read()).events.filter(({ seq }) => seq > lastSeq);
    expect(after.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    expect(after.map(({ seq }) => seq)).toEqual(events.map((_, index) => lastSeq + 1 + index));
  });

  /** Sends an event with the clerk's session; false when the server went away before it answered. */
  async function senderTo(process: ChildProcess): Promise<(event: NewMeetingEvent) => Promise<boolean>> {
    const [chunk] = (await once(process.stdout!, 'data')) as [Buffer];
    const origin = /http:\/\/\S+/.exec(chunk.toString())?.[0];
    const session = await council.clerk.get(apiUrl(paths.session)).expect(200);
    const { cookies } = session.request as unknown as { cookies: string };
    const headers = {
      'content-type': 'application/json',
      cookie: cookies,
      'x-xsrf-token': council.clerk.csrfToken,
    };
    const url = `${origin}${apiUrl(paths.liveEvents, { meetingId: sitting.meeting.id })}`;
    return async (event) => {
      const body = JSON.stringify(event);
      const answer = await fetch(url, { method: 'POST', headers, body }).catch(() => null);
      if (answer && answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
      return answer !== null;
    };
  }
});
