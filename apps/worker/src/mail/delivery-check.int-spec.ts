import { CommitmentUpdateRow, MailMessage } from '@minutebook/data-access';
import {
  aBody,
  aCommitment,
  aMeeting,
  anAuthority,
  createTestDatabase,
  type TestDatabase,
} from '@minutebook/data-access/testing';
import { mailOf, someMails } from '../testing/mails';
import { DeliveryCheck } from './delivery-check';
import { DeliveryRows } from './delivery-rows';
import { MailRows } from './mail-rows';
import { MailSender } from './mail-sender';
import { SendMailProcessor } from './send-mail.processor';
import type { Delivery, MailTransport } from './transport';

const minute = 60_000;
const hour = 60 * minute;
const noSuchAddress: Delivery = { kind: 'came-back', problem: 'The address does not exist.' };

describe('what became of mail that a service has taken', () => {
  let database: TestDatabase;
  let now: Date;
  /** What the service says of each id, and what it was asked. */
  let known: Map<string, Delivery>;
  let asked: string[];
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  beforeEach(async () => {
    await database.dataSource.query('delete from mail_messages');
    [now, known, asked] = [new Date(), new Map<string, Delivery>(), []];
  });
  afterAll(() => database.drop());

  const deliveries = () => new DeliveryRows(database.dataSource, () => now);
  const deliveryOf = (takenAs: string): Promise<Delivery> => {
    asked.push(takenAs);
    return Promise.resolve(known.get(takenAs) ?? { kind: 'not-known-yet' });
  };
  const later = (ms: number): void => void (now = new Date(now.getTime() + ms));
  const ask = () => new DeliveryCheck(deliveries(), deliveryOf, 4).askAll();
  const mail = (id: string) => mailOf(database.dataSource, id);

  async function sent(count: number, over: Parameters<typeof someMails>[2] = {}): Promise<string[]> {
    const ids = await someMails(database.dataSource, count, over);
    later(1000);
    const transport: MailTransport = {
      ...{ lanes: 1, keepsLinks: false, whyAway: () => Promise.resolve(null), close: () => undefined },
      send: ({ id }) => Promise.resolve({ kind: 'sent', takenAs: `theirs-${id}` }),
    };
    await new MailSender(new MailRows(database.dataSource, 10 * minute, () => now), transport).sendAll();
    return ids;
  }

  it('is asked after five minutes, then ever more seldom, and after five days no more', async () => {
    const [id] = await sent(1);
    expect(await mail(id!)).toMatchObject({ state: 'sent', delivery: 'awaited', takenAs: `theirs-${id}` });
    const begun = now.getTime();
    const at: number[] = [];
    for (; now.getTime() < begun + 6 * 24 * hour; later(5 * minute)) {
      const before = asked.length;
      await ask();
      if (asked.length > before) at.push((now.getTime() - begun) / minute);
    }
    expect(at.slice(0, 6)).toEqual([5, 10, 20, 40, 80, 160]);
    expect(at.length).toBeLessThan(30);
    expect(at.at(-1)).toBeLessThan(5 * 24 * 60);
    expect(await deliveries().isAnyToBeAsked()).toBe(false);
  });

  it('has arrived, and is not asked again', async () => {
    const [id] = await sent(1);
    known.set(`theirs-${id}`, { kind: 'arrived' });
    later(5 * minute);
    expect(await ask()).toEqual({ arrived: 1, cameBack: 0 });
    later(6 * hour);
    expect(await ask()).toEqual({ arrived: 0, cameBack: 0 });
    expect(await mail(id!)).toMatchObject({ state: 'sent', delivery: 'delivered', problem: '' });
  });

  it('came back hours later: the outbox and the history of the commitment say so, once', async () => {
    const { dataSource } = database;
    const meeting = await aMeeting(dataSource, await aBody(dataSource, await anAuthority(dataSource)));
    const { id: commitmentId, authorityId } = await aCommitment(dataSource, meeting);
    const [gone, there] = await sent(2, { authorityId, about: [commitmentId, commitmentId] });
    later(5 * minute);
    await ask();
    known.set(`theirs-${gone}`, noSuchAddress);
    later(3 * hour);
    const reports = await Promise.all([ask(), ask()]);
    expect(reports.map(({ cameBack }) => cameBack).sort()).toEqual([0, 1]);
    expect(await mail(gone!)).toMatchObject({ state: 'bounced', problem: 'The address does not exist.' });
    expect(await mail(there!)).toMatchObject({ state: 'sent', delivery: 'awaited' });
    const lines = await dataSource.manager.findBy(CommitmentUpdateRow, { authorityId, commitmentId });
    expect(lines).toMatchObject([
      { way: 'system', text: 'The mail to Owner 0 came back. The address does not exist.' },
    ]);
  });

  it('is not asked one by one where the service is away or has forgotten it', async () => {
    const ids = await sent(10);
    for (const id of ids) known.set(`theirs-${id}`, { kind: 'away' });
    later(5 * minute);
    await ask();
    expect(asked.length).toBeLessThan(5);
    for (const id of ids) known.set(`theirs-${id}`, { kind: 'forgotten' });
    later(hour);
    await ask();
    expect(await deliveries().isAnyToBeAsked()).toBe(false);
    const rows = await database.dataSource.manager.findBy(MailMessage, { state: 'sent' });
    expect(rows.map(({ delivery }) => delivery)).toEqual(Array(10).fill('unknown'));
  });

  it('gives the worker something to do only where a service can be asked', async () => {
    await sent(1);
    later(5 * minute);
    const rows = new MailRows(database.dataSource, 10 * minute, () => now);
    const tools = { rows, request: undefined as never, log: () => undefined };
    expect(await new SendMailProcessor(tools).unfinished()).toEqual([]);
    const asking = new SendMailProcessor({ ...tools, deliveries: deliveries() });
    expect(await asking.unfinished()).toEqual([{ name: 'send-mail' }]);
  });
});
