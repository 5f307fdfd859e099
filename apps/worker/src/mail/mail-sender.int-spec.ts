import { setTimeout as sleep } from 'node:timers/promises';
import { CommitmentRow, CommitmentUpdateRow, postMail } from '@minutebook/data-access';
import {
  aBody,
  aCommitment,
  aMeeting,
  anAuthority,
  createTestDatabase,
  type TestDatabase,
} from '@minutebook/data-access/testing';
import { eventually } from '../testing/desk';
import { startMailServer, type MailServer } from '../testing/mail-server';
import { mailOf, someMails, statesOf } from '../testing/mails';
import { MailRows } from './mail-rows';
import { MailSender } from './mail-sender';
import { SendMailProcessor } from './send-mail.processor';
import { smtpTransport } from './smtp-transport';

const from = 'Democratic Services <democracy@barrowmere.example>';
const minute = 60_000;
const hour = 60 * minute;

describe('the outbox, sent over SMTP', () => {
  let database: TestDatabase;
  let server: MailServer;
  let now: Date;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  beforeEach(async () => {
    await database.dataSource.query('delete from mail_messages');
    server = await startMailServer();
    now = new Date();
  });
  afterEach(() => server.close());
  afterAll(() => database.drop());

  const rows = () => new MailRows(database.dataSource, 10 * minute, () => now);
  const sendAll = async (smtpUrl = server.url) => {
    const transport = smtpTransport({ smtpUrl, from });
    try {
      return await new MailSender(rows(), transport).sendAll();
    } finally {
      transport.close();
    }
  };
  const later = (ms: number): void => void (now = new Date(now.getTime() + ms));
  const aCommitmentOfOurs = async () => {
    const { dataSource } = database;
    const body = await aBody(dataSource, await anAuthority(dataSource));
    return aCommitment(dataSource, await aMeeting(dataSource, body));
  };
  const addresses = () => server.taken.map(({ to }) => to);

  it('sends each message once, as it was written, under an id of its own', async () => {
    const [id] = await someMails(database.dataSource, 1, {
      subject: 'Fällig: 28/19, A1',
      text: 'Dear Zoë,\n\nhttp://localhost:3000/answer/eyJhbGci.eyJjb3Vu-_.c2ln\n',
    });
    later(1000);
    expect(await sendAll()).toEqual({ sent: 1, bounced: 0, later: 0, away: null });
    expect(await sendAll()).toMatchObject({ sent: 0 });
    expect(server.taken).toHaveLength(1);
    const [{ source, messageId }] = server.taken as [MailServer['taken'][number]];
    expect(messageId).toBe(`<${id}@barrowmere.example>`);
    expect(source).toMatch(/^From: Democratic Services <democracy@barrowmere.example>/m);
    expect(source).toMatch(/^To: Owner 0 <owner-0@council.example>/m);
    expect(source).toContain('/answer/');
    const row = await mailOf(database.dataSource, id!);
    expect(row).toMatchObject({ state: 'sent', sentAt: now, claim: null, attempts: 1 });
    expect(row.text).toContain('/answer/…'); // what stays opens nothing
  });

  it('sends nothing before its time', async () => {
    await someMails(database.dataSource, 1, { notBefore: new Date(now.getTime() + hour) });
    expect(await sendAll()).toMatchObject({ sent: 0 });
    later(hour + 1000);
    expect(await sendAll()).toMatchObject({ sent: 1 });
  });

  it('knows a mail that was asked for before', async () => {
    const { id: authorityId } = await anAuthority(database.dataSource);
    const mail = {
      ...{ authorityId, kind: 'test', dedupeKey: 'one', notBefore: now, subject: 'One', text: 'One' },
      to: { name: '', address: 'one@council.example' },
    };
    expect(await postMail(database.dataSource.manager, mail)).not.toBeNull();
    expect(await postMail(database.dataSource.manager, mail)).toBeNull();
  });

  it('lets several senders work at once, and sends everything once', async () => {
    await someMails(database.dataSource, 400);
    later(1000);
    await Promise.all([sendAll(), sendAll(), sendAll()]);
    expect(new Set(addresses()).size).toBe(400);
    expect(server.taken).toHaveLength(400);
    expect(await statesOf(database.dataSource)).toEqual({ sent: 400 });
  });

  it('says on the history of the commitment that an address takes no mail', async () => {
    const { dataSource } = database;
    const commitment = await aCommitmentOfOurs();
    const { authorityId } = commitment;
    const [bad, good] = await someMails(dataSource, 2, { authorityId, about: [commitment.id] });
    server.refuse = (address) => (address.startsWith('owner-0') ? 550 : undefined);
    later(1000);
    expect(await sendAll()).toEqual({ sent: 1, bounced: 1, later: 0, away: null });
    expect(await mailOf(dataSource, bad!)).toMatchObject({
      state: 'bounced',
      problem: 'The address takes no mail (550). Check it with the owner.',
    });
    expect(await mailOf(dataSource, good!)).toMatchObject({ state: 'sent' });
    const [line] = await dataSource.manager.findBy(CommitmentUpdateRow, { commitmentId: commitment.id });
    expect(line).toMatchObject({
      ...{ way: 'system', kind: 'note', byName: 'Minutebook' },
      text: 'The mail to Owner 0 came back. The address takes no mail (550). Check it with the owner.',
    });
    expect(await dataSource.manager.findOneByOrFail(CommitmentRow, { id: commitment.id })).toMatchObject({
      lastUpdate: line!.text,
    });
    later(30 * hour);
    expect(await sendAll()).toMatchObject({ bounced: 0 });
  });

  it('tries later what the server puts off, and gives up after five days', async () => {
    const [id] = await someMails(database.dataSource, 1);
    server.refuse = () => 451;
    later(1000);
    expect(await sendAll()).toMatchObject({ later: 1, away: null });
    expect(await mailOf(database.dataSource, id!)).toMatchObject({
      ...{ state: 'waiting', attempts: 1, notBefore: new Date(now.getTime() + minute) },
      problem: 'The mail server asks to try again later (451).',
    });
    later(minute + 1);
    await sendAll();
    expect((await mailOf(database.dataSource, id!)).notBefore).toEqual(new Date(now.getTime() + 2 * minute));
    later(5 * 24 * hour);
    await sendAll();
    expect(await mailOf(database.dataSource, id!)).toMatchObject({ state: 'failed' });
  });

  it('waits for a server that is away for a day: nothing lost, nothing twice, one line in the log', async () => {
    await someMails(database.dataSource, 30);
    later(1000);
    const { port } = server;
    await server.close();
    const said: string[] = [];
    let tries = 0;
    const processor = new SendMailProcessor({
      ...{ rows: rows(), request: undefined as never, log: (line) => said.push(line) },
      send: () => sendAll(`smtp://127.0.0.1:${port}`),
    });
    for (const end = now.getTime() + 24 * hour; now.getTime() < end; later(5 * minute)) {
      if ((await processor.unfinished()).length === 0) continue;
      tries += 1;
      await processor.process();
    }
    expect(said).toEqual(['mail waits: The mail server does not answer (ESOCKET).']);
    expect(tries).toBeLessThan(60);
    expect(await statesOf(database.dataSource)).toEqual({ waiting: 30 });

    server = await startMailServer(port);
    later(30 * minute);
    await processor.process();
    later(30 * minute);
    await processor.process();
    expect(new Set(addresses()).size).toBe(30);
    expect(server.taken).toHaveLength(30);
    expect(said.slice(1)).toEqual(['mail: 30 sent', 'mail goes again']);
  });

  it('sends no reminder that had to wait until nothing of it was owed', async () => {
    const { dataSource } = database;
    const [done, open] = [await aCommitmentOfOurs(), await aCommitmentOfOurs()];
    const remind = (about: string[]) => someMails(dataSource, 1, { kind: 'reminder', about });
    const [needless] = await remind([done.id]);
    await remind([done.id, open.id]);
    await dataSource.query(`update mail_messages m set authority_id = c.authority_id
      from commitments c where c.id = m.about[array_length(m.about, 1)]`);
    later(1000);
    const { port } = server;
    await server.close();
    await sendAll(`smtp://127.0.0.1:${port}`);
    await dataSource.manager.update(CommitmentRow, { id: done.id }, { state: 'done' });
    server = await startMailServer(port);
    later(hour);
    expect(await sendAll()).toMatchObject({ sent: 1 });
    expect(await mailOf(dataSource, needless!)).toMatchObject({
      state: 'failed',
      problem: 'Nothing of it was owed any more when it could be sent.',
    });
  });

  it('takes a message whose sender is gone only when its lease is over, under the same id', async () => {
    const [id] = await someMails(database.dataSource, 1);
    later(1000);
    const gone = rows();
    const [mail] = await gone.take(1);
    expect(await gone.begin(mail!)).toBe(true);
    later(9 * minute);
    expect(await sendAll()).toMatchObject({ sent: 0 });
    later(2 * minute);
    expect(await sendAll()).toMatchObject({ sent: 1 });
    expect(server.taken.map(({ messageId }) => messageId)).toEqual([`<${id}@barrowmere.example>`]);
    expect(await gone.sent(mail!, false)).toBe(false); // it came back, and the row was another's
  });

  it('keeps a message in doubt where the server broke off before it said yes or no', async () => {
    const [id] = await someMails(database.dataSource, 1);
    later(1000);
    server.slownessMs = 2_000;
    const sending = sendAll();
    await eventually(async () => (await statesOf(database.dataSource))['sending'] === 1);
    await sleep(300);
    server.breakOff();
    expect(await sending).toMatchObject({ sent: 0, away: expect.stringContaining('broke off') });
    const row = await mailOf(database.dataSource, id!);
    expect(row).toMatchObject({ state: 'sending', problem: expect.stringContaining('broke off') });
    server.slownessMs = 0;
    expect(await sendAll()).toMatchObject({ sent: 0 });
    later(11 * minute);
    expect(await sendAll()).toMatchObject({ sent: 1 });
    expect(server.taken.at(-1)?.messageId).toBe(`<${id}@barrowmere.example>`);
  });

  it('finishes what is on its way when it is told to stop, and gives back the rest', async () => {
    await someMails(database.dataSource, 50);
    later(1000);
    server.slownessMs = 200;
    const transport = smtpTransport({ smtpUrl: server.url, from });
    const sender = new MailSender(rows(), transport);
    const sending = sender.sendAll();
    await sleep(300);
    sender.stop();
    const { sent } = await sending;
    transport.close();
    expect(server.taken).toHaveLength(sent);
    expect(await statesOf(database.dataSource)).toEqual({ sent, waiting: 50 - sent });
    server.slownessMs = 0;
    await sendAll();
    expect(new Set(addresses()).size).toBe(50);
    expect(server.taken).toHaveLength(50);
  });
});
