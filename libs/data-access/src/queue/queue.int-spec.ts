import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Job } from '@minutebook/contracts';
import { createTestDatabase, testBackends, type TestDatabase } from '../testing';
import type { QueueSettings } from './backend';
import { EventRelay } from './event-relay';
import { JobQueue } from './job-queue';
import { openJobWorker } from './job-worker';

const unexpected = (error: Error): void => {
  throw error;
};
const until = async (isSo: () => boolean): Promise<void> => {
  for (const end = Date.now() + 10_000; !isSo() && Date.now() < end;) await sleep(20);
  expect(isSo()).toBe(true);
};
const job = (): Job => ({ name: 'render-pack', authorityId: randomUUID(), packId: randomUUID() });

describe.each(testBackends())('the queue on $name', (backend) => {
  let database: TestDatabase;
  let settings: QueueSettings;
  const closing: (() => Promise<unknown>)[] = [];
  const worker = (work: (job: Job) => Promise<void>, onError = unexpected) => {
    const opened = openJobWorker(work, { ...settings, lockMs: 2000, concurrency: 2, onError });
    closing.push(() => opened.close());
    return opened;
  };
  const queue = (): JobQueue => {
    const opened = new JobQueue(settings, unexpected);
    closing.push(() => opened.close());
    return opened;
  };
  const relay = (): EventRelay => {
    const opened = new EventRelay(settings, unexpected);
    closing.push(() => opened.close());
    return opened;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    settings = backend.settings(database.url);
  });
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });
  afterAll(() => database.drop());

  it('runs a job that waits once, however often it was added', async () => {
    const sent = job();
    const sender = queue();
    for (let times = 0; times < 3; times++) await sender.add(sent);
    const seen: Job[] = [];
    worker(async (received) => void seen.push(received));
    await until(() => seen.length > 0);
    await sleep(300);
    expect(seen).toEqual([sent]);
  });

  it('runs a job again that is added after it ended, well or badly', async () => {
    const sent = job();
    const sender = queue();
    const errors: string[] = [];
    let runs = 0;
    worker(
      async () => {
        runs++;
        if (runs === 1) throw new Error('the database went away');
      },
      (error) => errors.push(error.message),
    );
    for (const times of [1, 2, 3]) {
      await sender.add(sent);
      await until(() => runs === times);
      await sleep(100);
    }
    expect(errors).toEqual(['the database went away']);
  });

  it('runs mail beside documents, and what is to be repeated once in each interval', async () => {
    const seen: string[] = [];
    const note = async ({ name }: Job): Promise<void> => void seen.push(name);
    const options = { ...settings, lockMs: 2000, concurrency: 1, onError: unexpected };
    const mail = openJobWorker(note, { ...options, queue: 'mail' });
    closing.push(() => mail.close());
    await queue().add({ name: 'send-mail' });
    await until(() => seen.length === 1);
    for (const sender of [queue(), queue()]) await sender.repeat({ name: 'write-reminders' }, 400);
    await until(() => seen.length >= 3);
    const before = seen.length;
    await sleep(1_300);
    expect(seen.length - before).toBeLessThanOrEqual(4);
    expect(new Set(seen)).toEqual(new Set(['send-mail', 'write-reminders']));
  });

  it('carries a topic from one process to all that listen, until they leave', async () => {
    const heard: string[] = [];
    const [here, there] = [relay(), relay()];
    const topic = `packs-${randomUUID()}`;
    const leave = await here.subscribe(topic, () => heard.push('here'));
    await there.subscribe(topic, () => heard.push('there'));
    await there.subscribe(`packs-${randomUUID()}`, () => heard.push('another topic'));

    await there.publish(topic);
    await until(() => heard.length === 2);
    expect(heard.sort()).toEqual(['here', 'there']);

    await leave();
    await here.publish(topic);
    await until(() => heard.length === 3);
    await sleep(200);
    expect(heard.slice(2)).toEqual(['there']);
  });
});
