import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EventRelay, FileStore, JobQueue, openJobWorker } from '@minutebook/data-access';
import type { DataSource } from 'typeorm';
import { DocumentRows } from './documents/document-rows';
import { makeInChild, type MakeDocument } from './documents/make-in-child';
import { RenderDocumentProcessor } from './documents/render-document.processor';
import { startSweepingPseudonyms } from './live/pseudonym-sweeper';
import { DeliveryRows } from './mail/delivery-rows';
import { MailRows } from './mail/mail-rows';
import { SendMailProcessor } from './mail/send-mail.processor';
import { PackRows } from './packs/pack-rows';
import { type Render, renderInChild } from './packs/render-in-child';
import { RenderPackProcessor } from './packs/render-pack.processor';
import { connect } from './platform/database';
import { type Log, withoutRepeats } from './platform/log';
import { dispatcher } from './platform/processors';
import type { WorkerSettings } from './platform/settings';
import { startSweeping } from './platform/sweeper';
import { WarnResponsesProcessor } from './recommendations/warn-responses.processor';
import { WriteRemindersProcessor } from './reminders/write-reminders.processor';
import { TellFollowersProcessor } from './topics/tell-followers.processor';

export interface RunningWorker {
  /** Takes no more jobs, lets running ones finish within the grace, hands the others back. */
  close(): Promise<void>;
}

/** Starts everything that the worker does, when the database is there and migrated. */
export async function startWorker(
  settings: WorkerSettings,
  log: Log,
  signal: AbortSignal = new AbortController().signal,
  render: Render = renderInChild,
  make: MakeDocument = makeInChild,
): Promise<RunningWorker> {
  const logError = withoutRepeats(log, 60_000);
  const onError = (error: Error): void => logError(`error: ${reasonOf(error)}`);
  const database = await connect(settings.databaseUrl, log, signal);
  await clearOldWork(workDirOf(settings));
  const relay = new EventRelay(settings, onError);
  const queue = new JobQueue(settings, onError);
  const { rows, processors } = workOf({ settings, log, database, relay, render, make });
  const mail = mailOf({ settings, log, database, queue });
  const work = dispatcher([...processors, ...mail.processors]);
  const common = { ...settings, lockMs: settings.queueLockMs, onError };
  const worker = openJobWorker(work, { ...common, concurrency: settings.packsAtOnce });
  const mailWorker = openJobWorker(work, { ...common, concurrency: 2, queue: 'mail' });
  // not waited for: a Redis that is away must not keep the worker from stopping
  for (const name of ['write-reminders', 'warn-responses', 'tell-followers'] as const)
    queue.repeat({ name }, settings.remindersMs).catch(onError);
  const stopSweeping = startSweeping([...rows, mail.sender], queue, settings.sweepMs, onError);
  const stopSweepingPseudonyms = startSweepingPseudonyms(database, settings.sweepMs, onError);
  log(`worker takes jobs from ${settings.redisUrl ? 'Redis' : 'PostgreSQL'}`);

  const close = async (): Promise<void> => {
    await stopSweeping();
    await stopSweepingPseudonyms();
    const handBack = () => processors.forEach((processor) => processor.handBack());
    const timer = setTimeout(handBack, settings.shutdownGraceMs);
    mail.sender.handBack(); // at once: there may be mail for minutes, and the next worker sends it as well
    await Promise.all([worker.close(), mailWorker.close()]);
    clearTimeout(timer);
    await Promise.all([queue.close(), relay.close()]);
    await database.destroy();
  };
  return { close };
}

interface Tools {
  settings: WorkerSettings;
  log: Log;
  database: DataSource;
  relay: EventRelay;
  render: Render;
  make: MakeDocument;
}

/** Everything that jobs are about: the rows that somebody waits for, and who does the work. */
function workOf({ settings, log, database, relay, render, make }: Tools) {
  const store = new FileStore(join(settings.dataDir, 'files'));
  const common = { store, workDir: workDirOf(settings), log };
  const packRows = new PackRows(database);
  const documentRows = new DocumentRows(database);
  const packs = new RenderPackProcessor({
    ...{ ...common, rows: packRows, relay, render },
    timeLimitMs: settings.packTimeLimitMs,
  });
  const documents = new RenderDocumentProcessor({
    ...{ ...common, rows: documentRows, make },
    timeLimitMs: settings.documentTimeLimitMs,
  });
  return { rows: [packRows, documentRows], processors: [packs, documents] };
}

/** What sends mail, and what writes reminders and digests. */
function mailOf({
  settings,
  log,
  database,
  queue,
}: Pick<Tools, 'settings' | 'log' | 'database'> & { queue: JobQueue }) {
  const { databaseUrl, mailLeaseMs: leaseMs, mail: transport, publicUrl } = settings;
  const rows = new MailRows(database, leaseMs);
  const deliveries = transport.kind === 'notify' ? new DeliveryRows(database) : undefined;
  const request = { databaseUrl, leaseMs, transport };
  const sender = new SendMailProcessor({ rows, deliveries, log, request });
  const send = () => queue.add({ name: 'send-mail' });
  const tools = { database, log, publicUrl, now: () => new Date(), send };
  const reminders = new WriteRemindersProcessor(tools);
  const warnings = new WarnResponsesProcessor(tools);
  const digests = new TellFollowersProcessor(tools);
  return { sender, processors: [sender, reminders, warnings, digests] };
}

const workDirOf = ({ dataDir }: WorkerSettings): string => join(dataDir, 'work');

/** What may stand in a log of an error from a library: its name, code and message, but no query with what people wrote. */
function reasonOf(error: Error): string {
  const { code } = error as { code?: string };
  return 'query' in error ? `${error.name} ${code ?? ''}` : `${error.name} ${code ?? ''} ${error.message}`;
}

const dayMs = 24 * 60 * 60_000;

/** Removes what a killed worker left behind. Another worker may be using the folder now, so only what is a day old. */
async function clearOldWork(workDir: string): Promise<void> {
  await mkdir(workDir, { recursive: true });
  for (const name of await readdir(workDir)) {
    const path = join(workDir, name);
    const found = await stat(path).catch(() => null);
    if (found && found.mtimeMs < Date.now() - dayMs) await rm(path, { recursive: true, force: true });
  }
}
